import { randomInt } from 'node:crypto'

/** The one-time code by which whoever started the server proves it to the set-up page. */
export type SetupCode = {
  code: string
  /** False, and used up, after ten wrong tries: a restart prints a new one. */
  matches: (given: string) => boolean
}

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const TRIES = 10

export function makeSetupCode(): SetupCode {
  const pick = () => LETTERS[randomInt(LETTERS.length)]
  const part = () => Array.from({ length: 4 }, pick).join('')
  const code = `${part()}-${part()}-${part()}`
  let tries = 0
  return {
    code,
    matches: (given) => normal(given) !== '' && ++tries <= TRIES && normal(given) === normal(code),
  }
}

const normal = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
