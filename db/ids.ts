import { createHash, randomBytes } from 'node:crypto'

/** A random id of 24 characters, a-z and 0-9; tells nothing about when it was made. */
export const newId = (): string => randomBytes(12).toString('hex')

/** A secret for a cookie or link: 256 random bits. Only its `hashToken` is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
