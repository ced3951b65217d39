const LARGEST_CENTS = 999_999_999

/** How many decimals a currency (ISO 4217) has: 2 for EUR, 0 for JPY. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2

/**
 * An amount as people of any of our languages write it ("189", "1.234,50", "1,234.50"), in minor
 * units of the currency. Undefined when it is no amount, negative, finer than the currency, or
 * above 9,999,999.99 units; also for "1.234", which is a thousand to one reader and not to another.
 */
export function parseAmount(text: string, currency: string): number | undefined {
  const decimals = decimalsOf(currency)
  const typed = text.replace(/\p{Zs}/gu, ' ').trim()
  if (decimals > 0 && /^\d{1,3}[.,]\d{3}$/.test(typed)) return undefined
  const grouped = /^(\d{1,3}(?:([ .,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(typed)
  const plain = /^(\d+)()(?:[.,](\d+))?$/.exec(typed)
  const [, whole = '', group = '', part = ''] = grouped ?? plain ?? []
  if (!whole || part.length > decimals) return undefined
  const minor = Number((group ? whole.replaceAll(group, '') : whole) + part.padEnd(decimals, '0'))
  return minor <= (LARGEST_CENTS * 10 ** decimals) / 100 ? minor : undefined
}
