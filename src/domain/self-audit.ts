import type { Measure } from './figures.ts'
import type { CellKey } from './key-directory.ts'

/**
 * One way in which somebody might link people to answers, or tell a group below k. `could` says
 * what it would have shown; `found` is empty when it shows nothing, and names tables, columns,
 * files and counts otherwise, never what stands in them. `skipped` says why it could not be tried.
 */
export type Attempt = { name: string; could: string; found: string[]; skipped?: string }

/** An attempt with its findings, each said once with how often it was met. */
export function attempt(name: string, could: string, found: string[]): Attempt {
  const times = new Map<string, number>()
  for (const one of found) times.set(one, (times.get(one) ?? 0) + 1)
  return { name, could, found: [...times].map(([one, n]) => (n > 1 ? `${one} (${n} times)` : one)) }
}

/** What is stored about one pulse and its week, as it stands in the database. */
export type PublishedWeek = {
  pulse: {
    id: string
    isoWeek: string
    state: 'open' | 'closed' | 'void'
    opensAt: number
    closesAt: number
    publishesAt: number
    minimumBlock: number
    commentMinimum: number
    /** The version of the rules it was opened under. */
    rules: number
    epoch: number
  }
  units: {
    unitId: string
    parentId: string | null
    name: string
    countedAt: string | null
    leadsCountedAt: string | null
    teamCell: string | null
    leadsCell: string | null
  }[]
  figures: StoredFigure[]
  comments: { id: string; unitId: string; thread: string }[]
  receipts: string[]
  /** The key directory; empty for pulses without blind tickets. */
  keys: CellKey[]
}

/** A published figure as stored; unlike the type that pages take, it claims nothing. */
export type StoredFigure = {
  unitId: string
  measure: Measure
  value: number
  low: number
  high: number
  bandLow: number
  bandHigh: number | null
  covered: number
  cells: number
  half: boolean | null
  ruleVersion: number
}

/** An entry of the log of changes, as far as the self-audit needs it. */
export type LoggedChange = { at: number; action: string; detail: string }
