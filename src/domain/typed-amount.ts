import type { Language } from './languages.ts'
import { decimalsOf, parseAmount } from './money.ts'

export type AmountError = 'not-an-amount' | 'negative' | 'too-fine' | 'too-large'
export type TypedAmount = { ok: true; minor: number } | { ok: false; error: AmountError }

/**
 * An amount as somebody of a language types it, in minor units. A point or comma before three
 * digits parts thousands where the language writes them so. What is refused says why.
 */
export function readAmount(text: string, currency: string, language: Language): TypedAmount {
  const typed = text.replace(/\p{Zs}/gu, ' ').trim()
  if (/^[-\u2212\u2013]\s?\d/.test(typed)) return { ok: false, error: 'negative' }
  const thousands = language === 'en' ? ',' : '.'
  const whole = /^\d{1,3}([.,])\d{3}$/.exec(typed)?.[1] === thousands
  const minor = parseAmount(whole ? typed.replace(thousands, '') : typed, currency)
  if (minor !== undefined) return { ok: true, minor }
  const part = /^\d[\d., ]*[.,](\d+)$/.exec(typed)?.[1] ?? ''
  if (part.length > decimalsOf(currency)) return { ok: false, error: 'too-fine' }
  return { ok: false, error: /^\d[\d., ]*$/.test(typed) ? 'too-large' : 'not-an-amount' }
}

/** An amount as `readAmount` reads it again, with as many decimals as it needs. */
export function writeAmount(minor: number, currency: string, language: Language): string {
  const decimals = decimalsOf(currency)
  const major = String(minor / 10 ** decimals)
  const text = major.includes('.') ? (minor / 10 ** decimals).toFixed(decimals) : major
  return language === 'en' ? text : text.replace('.', ',')
}
