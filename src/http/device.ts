import Bowser from 'bowser'

const LONGEST = 30
/** More is no browser's, and its patterns need not be tried on it. */
const LONGEST_AGENT = 512

/** Browser and system in words, "Firefox, Android", and nothing finer; empty when unknown. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return ''
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST_AGENT))
  return [browser.name, os.name]
    .filter((name) => name !== undefined && /^[\p{Letter}\d .+-]+$/u.test(name))
    .map((name) => name!.slice(0, LONGEST))
    .join(', ')
}
