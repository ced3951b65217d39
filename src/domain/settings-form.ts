import { isDay, isTimeZone } from './calendar.ts'
import { FOLLOW_UP_DAYS } from './follow-ups.ts'
import { isLanguage, type Language } from './languages.ts'
import { isCurrency } from './policy.ts'

export type Settings = {
  organisation: string
  language: Language
  timeZone: string
  contacts: string
}

/** Reads the settings form; `errors` names the fields to mend. */
export function parseSettings(
  form: Record<string, string>,
): { ok: true; settings: Settings } | { ok: false; errors: (keyof Settings)[] } {
  const organisation = (form.organisation ?? '').normalize('NFC').trim()
  const { language, timeZone = '' } = form
  const contacts = (form.contacts ?? '').replaceAll('\r\n', '\n').normalize('NFC').trim()
  const errors: (keyof Settings)[] = []
  if (organisation === '' || [...organisation].length > 120) errors.push('organisation')
  if (!isTimeZone(timeZone)) errors.push('timeZone')
  if ([...contacts].length > 1000) errors.push('contacts')
  if (!isLanguage(language)) return { ok: false, errors: [...errors, 'language'] }
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, settings: { organisation, language, timeZone, contacts } }
}

const MOST_OWN = 12

/** The organisation's own situations, one a line; undefined when one is not of 2 to 40 characters. */
export function parseOwnSituations(text: string): string[] | undefined {
  const names = linesOf(text).filter((line) => line !== '')
  const isFine = names.every((name) => [...name].length >= 2 && [...name].length <= 40)
  return isFine && names.length <= MOST_OWN && new Set(names).size === names.length
    ? names
    : undefined
}

/** The days chosen for each of some situations; undefined when one is none of those offered. */
export function parseFollowUpDays(
  form: Record<string, string>,
  situations: readonly string[],
): Map<string, number> | undefined {
  const days = new Map(situations.map((key) => [key, Number(form[`days-${key}`])]))
  const isFine = [...days.values()].every((n) => FOLLOW_UP_DAYS.some((known) => known === n))
  return isFine ? days : undefined
}

/** How much of a currency makes one unit of the organisation's own, from a day on. */
export type Rate = { currency: string; fromDay: string; rate: string }

/** Reads rates, one a line: "RON 2026-01-01 4.9765". `line` counts from 1. */
export function parseRates(
  text: string,
  own: string,
): { ok: true; rates: Rate[] } | { ok: false; line: number } {
  const rates = new Map<string, Rate>()
  for (const [at, line] of linesOf(text).entries()) {
    if (line === '') continue
    const [code = '', fromDay = '', typed = '', ...rest] = line.split(/\s+/)
    const currency = code.toUpperCase()
    const rate = typed.replace(',', '.')
    const isNumber = /^\d{1,7}(?:\.\d{1,8})?$/.test(rate) && Number(rate) > 0
    if (
      !isCurrency(currency) ||
      currency === own ||
      !isDay(fromDay) ||
      !isNumber ||
      rest.length > 0
    )
      return { ok: false, line: at + 1 }
    rates.set(`${currency} ${fromDay}`, { currency, fromDay, rate })
  }
  return { ok: true, rates: [...rates.values()] }
}

const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
