import { decimalsOf } from './money.ts'

/** A unit of fewer people is not named beside a record without its author's name. */
export const LEAST_NAMED = 8

/** Upper edges of the bands in which amounts are told, in major units. */
const EDGES = [25, 50, 100, 250, 500, 1000, 2500, 5000]

/**
 * The band an amount lies in, in minor units: from just above one edge up to and with the next.
 * Above the last edge there is no `to`.
 */
export function amountBand(
  minor: number,
  currency: string,
): { from: number; to: number | undefined } {
  const unit = 10 ** decimalsOf(currency)
  const at = EDGES.findIndex((edge) => minor <= edge * unit)
  const lower = at < 0 ? EDGES.at(-1)! : (EDGES[at - 1] ?? 0)
  return { from: lower * unit, to: at < 0 ? undefined : EDGES[at]! * unit }
}

/** The month of a day, as its first day. */
export const monthOf = (day: string): string => `${day.slice(0, 8)}01`

const LONGEST = 280
const SHORTEST = 10

export type ReleaseTexts = { decided: string; why: string; learned: string }

/**
 * The texts as their author lets others read them, masked by `mask`; `errors` names those that are
 * too long, or too short for the line itself.
 */
export function parseRelease(
  form: Record<string, string>,
  mask: (text: string) => string,
): { ok: true; texts: ReleaseTexts } | { ok: false; errors: (keyof ReleaseTexts)[] } {
  const errors: (keyof ReleaseTexts)[] = []
  const texts = { decided: '', why: '', learned: '' }
  for (const field of ['decided', 'why', 'learned'] as const) {
    const text = (form[field] ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
    const length = [...text].length
    if (length > LONGEST || (field === 'decided' && length < SHORTEST)) errors.push(field)
    texts[field] = mask(text)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, texts }
}
