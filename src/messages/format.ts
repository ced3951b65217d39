import type { Language } from '../domain/languages.ts'
import { decimalsOf } from '../domain/money.ts'

/** Locales behind the languages: Portuguese of Portugal, English of Britain. */
const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  ro: 'ro-RO',
  pl: 'pl-PL',
  el: 'el-GR',
  it: 'it-IT',
  pt: 'pt-PT',
}

/**
 * Numbers, dates and plurals as a reader writes them. Moments are ms since the epoch and shown on
 * the clocks of the organisation; days are calendar dates such as "2026-11-23".
 */
export type Format = ReturnType<typeof makeFormat>

const made = new Map<string, Format>()

export function formatFor(language: Language, timeZone: string): Format {
  const key = `${language} ${timeZone}`
  const format = made.get(key) ?? makeFormat(language, timeZone)
  made.set(key, format)
  return format
}

function makeFormat(language: Language, timeZone: string) {
  const locale = LOCALES[language]
  const dates = (options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })
  const day = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC')
  const dayMonth = dates({ day: 'numeric', month: 'long' }, 'UTC')
  const dayShort = dates({ day: 'numeric', month: 'short' }, 'UTC')
  const month = dates({ month: 'short' }, 'UTC')
  const monthYear = dates({ month: 'long', year: 'numeric' }, 'UTC')
  const moment = dates({
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const dateTime = dates({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const weekday = dates({ weekday: 'long', day: 'numeric', month: 'long' })
  const dayName = dates({ weekday: 'long' }, 'UTC')
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const number = new Intl.NumberFormat(locale)
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const asDate = (text: string) => new Date(`${text}T00:00:00Z`)
  return {
    locale,
    number: (value: number) => number.format(value),
    /** A number of days, as "14 days". */
    days: (n: number) => days.format(n),
    day: (text: string) => day.format(asDate(text)),
    dayMonth: (text: string) => dayMonth.format(asDate(text)),
    dayShort: (text: string) => dayShort.format(asDate(text)),
    month: (text: string) => month.format(asDate(text)),
    /** The month of a day with its year. */
    monthYear: (text: string) => monthYear.format(asDate(text)),
    moment: (at: number) => moment.format(at),
    /** With its year, for what is read years later. */
    dateTime: (at: number) => dateTime.format(at),
    /** A moment with its weekday; midnight is the end of the day before, "24:00". */
    deadline: (at: number) =>
      clock.format(at) === '00:00'
        ? `${weekday.format(at - 1)}, 24:00`
        : `${weekday.format(at)}, ${clock.format(at)}`,
    /** A moment with its weekday, as something begins: midnight is "00:00". */
    opening: (at: number) => `${weekday.format(at)}, ${clock.format(at)}`,
    /** The name of an ISO weekday, 1 for Monday. */
    weekday: (isoDay: number) => dayName.format(asDate(`2026-06-0${isoDay}`)),
    list: (items: string[]) => list.format(items),
    money: (minor: number, currency: string) => money(locale, minor, currency),
  }
}

/** Money from minor units; whole amounts without decimals, as on a price tag. */
function money(locale: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions)
  return format.format(minor / 10 ** decimalsOf(currency))
}

const rules = new Map<Language, Intl.PluralRules>()

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form of a phrase that fits a number, by the plural rules of the language. */
export function plural(language: Language, n: number, forms: Forms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(LOCALES[language])
  rules.set(language, rule)
  return (forms[rule.select(n)] ?? forms.other).replace('#', String(n))
}
