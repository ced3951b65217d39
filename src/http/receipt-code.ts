import { randomInt } from 'node:crypto'
import { RECOVERY_LETTERS } from '../domain/second-factor.ts'

const LENGTH = 27

/** A code of 27 letters and digits (over 130 bits) that names a decision without its author's name. */
export const newReceiptCode = (): string =>
  Array.from({ length: LENGTH }, () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)]).join(
    '',
  )
