/** Shares of the type size that kinds of letters take in Commissioner, as measured, rounded up. */
const NARROW = /[ijlItfrs.,:;'’()\- ιίϊ]/u
const WIDE = /[mwMWOQωώφψΩΦΨ]/u
const CAPITAL = /\p{Lu}/u

/** Room, in px, that a label takes at a type size: a little more than less. */
export function roomFor(text: string, size: number): number {
  const share = [...text].reduce((sum, letter) => sum + shareOf(letter), 0)
  return Math.ceil(share * size)
}

function shareOf(letter: string): number {
  if (NARROW.test(letter)) return 0.34
  if (WIDE.test(letter)) return 0.84
  return CAPITAL.test(letter) ? 0.7 : 0.57
}
