import { scaleLinear } from 'd3-scale'
import { daysBetween, mondayOf, shiftWeek } from '../../src/domain/calendar.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import type { TrendWeek } from '../../src/domain/trend.ts'

/** Large, medium and small rendering; CSS shows one of them. */
export const SIZES = ['l', 'm', 's'] as const
export type Size = (typeof SIZES)[number]

const LAYOUT = {
  l: { width: 1168, left: 150, right: 1072, panel: 168, head: 40, gap: 34 },
  m: { width: 720, left: 150, right: 636, panel: 168, head: 40, gap: 34 },
  s: { width: 340, left: 30, right: 267, panel: 132, head: 60, gap: 44 },
}

/** Fewest weeks on the axis, and all that the small rendering has room for. */
const QUARTER = 13
/** Below the axis: ticks and months. */
const FOOT = 26

/** Values outside are drawn at the edge: below 30 respondents nothing beyond is published. */
export const DOMAIN: [number, number] = [10, 90]

/** One index's strip, in px of the drawing. */
export type Panel = { top: number; bottom: number; y: (value: number) => number }

export type Frame = ReturnType<typeof frameOf>

/** Where everything of one rendering lies. `x` takes weeks from the left edge, fractions too. */
export function frameOf(size: Size, all: TrendWeek[]) {
  const { width, left, right, panel, head, gap } = LAYOUT[size]
  const weeks = atLeast(QUARTER, size === 's' ? all.slice(-QUARTER) : all)
  const scale = scaleLinear([0, weeks.length], [left, right])
  const panels = Object.fromEntries(
    INDICES.map((index, i) => {
      const top = head + i * (panel + gap)
      const y = scaleLinear(DOMAIN, [top + panel, top]).clamp(true)
      return [index, { top, bottom: top + panel, y: (value: number) => px(y(value)) }]
    }),
  ) as Record<Index, Panel>
  const axis = head + 2 * panel + gap
  const x = (week: number) => px(scale(week))
  return {
    size,
    width,
    left,
    right,
    head,
    weeks,
    panels,
    axis,
    height: axis + FOOT,
    x,
    /** Middle of the nth week, where its dot stands. */
    middle: (n: number) => x(n + 0.5),
    /** A date's place; undefined outside the weeks shown. */
    dayX: (day: string) => {
      const at = daysBetween(weeks[0]!.monday, day) / 7
      return at < 0 || at >= weeks.length ? undefined : x(at)
    },
  }
}

/** Number of an ISO week such as "2026-W48". */
export const weekNumber = (isoWeek: string): number => Number(isoWeek.slice(6))

/** Whole tenths of a px: nothing finer is worth its bytes. */
export const px = (value: number): number => Math.round(value * 10) / 10

/** Earlier weeks without a pulse are put before a short history, so that its weeks keep a width. */
function atLeast(count: number, weeks: TrendWeek[]): TrendWeek[] {
  const first = weeks[0]
  if (!first || weeks.length >= count) return weeks
  const missing = Array.from({ length: count - weeks.length }, (_, i) => {
    const isoWeek = shiftWeek(first.isoWeek, i - (count - weeks.length))
    return { isoWeek, monday: mondayOf(isoWeek), figures: {}, hadPulse: false }
  })
  return [...missing, ...weeks]
}
