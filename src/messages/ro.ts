import { en, type Messages } from './en.ts'

export const ro = { ...en } satisfies Messages
