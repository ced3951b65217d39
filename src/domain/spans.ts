/** A stretch of a text in UTF-16 units, the end not included. */
export type Span = { start: number; end: number }

/** The text as it looks: plain digits, spaces and dashes, nothing invisible; and where each was. */
export function plainly(text: string): { plain: string; spans: Span[] } {
  let plain = ''
  let start = 0
  const spans: Span[] = []
  for (const char of text) {
    const end = start + char.length
    const shown = shownAs(char)
    plain += shown
    for (let unit = 0; unit < shown.length; unit++) spans.push({ start, end })
    start = end
  }
  return { plain, spans }
}

// Nearly all characters of a text are among the first two thousand.
const KNOWN: string[] = []

function shownAs(char: string): string {
  const code = char.codePointAt(0)!
  if (code >= 2048) return show(char)
  KNOWN[code] ??= show(char)
  return KNOWN[code]
}

const show = (char: string): string =>
  char
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/[\p{Zs}\t]/gu, ' ')

/**
 * Every sequence of whole units within a run that has so many digits: those of most units first,
 * then from left to right.
 */
export function windowsOf(
  plain: string,
  run: RegExp,
  {
    unit,
    atMost,
    digits: [least, most],
  }: { unit: RegExp; atMost: number; digits: [number, number] },
): Span[] {
  const windows: (Span & { units: number })[] = []
  for (const { 0: text, index } of plain.matchAll(run)) {
    const units = [...text.matchAll(unit)]
    for (const [place, first] of units.entries()) {
      let digits = 0
      for (const [before, last] of units.slice(place, place + atMost).entries()) {
        digits += digitsOf(last[0]).length
        const span = { start: index + first.index, end: index + last.index + last[0].length }
        if (digits >= least && digits <= most) windows.push({ ...span, units: before + 1 })
      }
    }
  }
  return windows.sort((one, other) => other.units - one.units)
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '')
