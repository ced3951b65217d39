import type { Change } from '../../src/domain/change.ts'
import type { Index } from '../../src/domain/scoring.ts'
import type { Reading, TrendWeek, Usual } from '../../src/domain/trend.ts'
import type { Page } from '../page.ts'
import type { PolicyMark } from './place-flags.ts'

/** What the chart, its notes and its table are drawn from. */
export type TrendProps = {
  page: Page
  /** Ascending and contiguous. */
  weeks: TrendWeek[]
  ranges: Partial<Record<Index, Usual>>
  policies: PolicyMark[]
  unitName: string
}

/** What the sentence above the chart and its fine print are made from. */
export type SentenceProps = {
  page: Page
  readings: Record<Index, Reading>
  changes: Partial<Record<Index, Change>>
  /** Number of the latest policy in force, if any. */
  policy: number | undefined
}
