import { en, type Messages } from './en.ts'

export const el = { ...en } satisfies Messages
