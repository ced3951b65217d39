import { type Band, bandOf } from './bands.ts'
import type { Item } from './items.ts'
import type { Index } from './scoring.ts'

/** Raised whenever what is published, or how, changes. Stands in every figure and report. */
export const RULE_VERSION = 1

/** Fewest respondents behind any figure. May be raised for later pulses, never lowered below. */
export const MINIMUM_BLOCK = 5

/** Half a 95 % interval is this many standard errors. */
const Z = 1.96
const SIGMA_BETWEEN = 16
const SIGMA_WITHIN = 15

/** What a figure is about: an index, or one statement. */
export type Measure = Index | Item

declare const published: unique symbol

/**
 * A value that passed disclosure control, the only kind that pages, mails and exports accept.
 * `disclose` makes them and the figures table keeps them. `value`, `low` and `high` are on a scale
 * of 0-100; nothing finer is stored anywhere.
 */
export type PublishedFigure = {
  readonly [published]: true
  unitId: string
  measure: Measure
  value: number
  low: number
  high: number
  band: Band
  /** Rostered cells this figure covers, of those that lie in the unit. */
  covered: number
  cells: number
  /** Half of the roster or more answered; undefined where saying so would say too much. */
  half: boolean | undefined
  ruleVersion: number
}

/** The same without its seal. Only `disclose` and the query that reads figures may seal. */
export type UnsealedFigure = Omit<PublishedFigure, typeof published>

export const seal = (figure: UnsealedFigure): PublishedFigure => figure as PublishedFigure

/**
 * Rounds a mean as far as the number of people behind it demands, and derives the interval from
 * what is shown: the rounded value, the lower edge of the band and the roster, never from exact
 * numbers. Below 30 people values are rounded to 5 and kept within 10-90, so that unanimity
 * cannot be read off. SE² = (σB²(1 − n/N) + σW²) / n with a finite-population correction.
 */
export function coarsen(mean: number, n: number, roster: number) {
  const band = bandOf(n, roster)
  const isLarge = band.low >= 30
  const value = isLarge ? Math.round(mean) : Math.min(90, Math.max(10, 5 * Math.round(mean / 5)))
  const variance = (SIGMA_BETWEEN ** 2 * (1 - band.low / roster) + SIGMA_WITHIN ** 2) / band.low
  const margin = Math.ceil(Z * Math.sqrt(variance))
  return { band, value, low: Math.max(0, value - margin), high: Math.min(100, value + margin) }
}

/**
 * Whether half of the roster or more answered, as far as it may be told: only from a roster of 10,
 * and only in bands in which either answer, and so silence too, leaves more than one number.
 */
export function halfAnswered(n: number, roster: number): boolean | undefined {
  if (roster < 10) return undefined
  const { low, high = roster } = bandOf(n, roster)
  const half = Math.ceil(roster / 2)
  const below = Math.max(0, Math.min(high, half - 1) - low + 1)
  const above = Math.max(0, Math.min(high, roster) - Math.max(low, half) + 1)
  return below === 1 || above === 1 ? undefined : n >= half
}

/** Distance from value to interval edge, for showing "60 ±10". */
export const marginOf = (figure: PublishedFigure): number =>
  Math.max(figure.high - figure.value, figure.value - figure.low)
