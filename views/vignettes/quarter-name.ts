import type { Page } from '../page.ts'

/** "2026-Q4" as the reader says it. */
export function quarterName({ words }: Page, quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q')
  return words.vignettes.quarter(number, year)
}
