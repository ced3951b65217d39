import { hasRole, type Viewer } from './access.ts'

export const RECOVERY_CODES = 10
/** Without 0 and O, 1 and I and L: they are copied by hand. */
export const RECOVERY_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/**
 * Whether somebody has to bring a second factor: HR reads the whole organisation and
 * administrators let people in, so a stolen password of theirs must not be enough. In a practice
 * installation nothing is real, and nobody has to.
 */
export const needsSecondFactor = (viewer: Viewer, isPractice: boolean): boolean =>
  !isPractice && (hasRole(viewer, 'hr') || hasRole(viewer, 'administrator'))

/** What whoever still lacks a second factor may open: the account and the way out. */
const OPEN =
  /^\/app\/(?:sign-out|account(?:\/(?:language|password|sessions|second-factor|passkeys)(?:\/.*)?)?)$/

export const isOpenWithoutSecondFactor = (path: string): boolean => OPEN.test(path)

/** A secret as one types it in, "ABCD EFGH IJ". */
export const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? ''

/** A code as typed, however it was spaced, hyphenated or cased. */
export const normalCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')

/** Names people give their passkeys. */
const LONGEST_NAME = 60

/** Undefined when there is no name in it. */
export function passkeyName(text: string): string | undefined {
  const name = text.replaceAll(/\s+/g, ' ').trim()
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}
