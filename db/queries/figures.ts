import { and, desc, eq, gte, inArray, lte } from 'drizzle-orm'
import { type PublishedFigure, seal } from '../../src/domain/figures.ts'
import type { Item } from '../../src/domain/items.ts'
import { INDICES } from '../../src/domain/scoring.ts'
import type { Db } from '../client.ts'
import { figures, pulses, pulseUnits } from '../schema.ts'

/** Both indices of one unit in all pulses published by `now`. */
export async function listUnitFigures(db: Db, unitId: string, now: number) {
  const rows = await db.read
    .select({ isoWeek: pulses.isoWeek, figure: figures })
    .from(figures)
    .innerJoin(pulses, eq(pulses.id, figures.pulseId))
    .where(
      and(
        eq(figures.unitId, unitId),
        inArray(figures.measure, [...INDICES]),
        lte(pulses.publishesAt, now),
      ),
    )
    .orderBy(pulses.isoWeek, figures.measure)
  return rows.map(({ isoWeek, figure }) => ({ isoWeek, figure: asFigure(figure) }))
}

/** One unit's newest figure of a statement among those published by `now`. */
export async function findNewestItem(db: Db, unitId: string, item: Item, now: number) {
  const row = await db.read
    .select({ figure: figures })
    .from(figures)
    .innerJoin(pulses, eq(pulses.id, figures.pulseId))
    .where(and(eq(figures.unitId, unitId), eq(figures.measure, item), lte(pulses.publishesAt, now)))
    .orderBy(desc(pulses.isoWeek))
    .limit(1)
    .get()
  return row && asFigure(row.figure)
}

type Weeks = { from: string; to: string; now: number }

/** What was published from one week to another, by `now`, in a fixed order. */
export async function listFigures(db: Db, { from, to, now }: Weeks) {
  const rows = await db.read
    .select({ isoWeek: pulses.isoWeek, figure: figures })
    .from(figures)
    .innerJoin(pulses, eq(pulses.id, figures.pulseId))
    .where(and(lte(pulses.publishesAt, now), gte(pulses.isoWeek, from), lte(pulses.isoWeek, to)))
    .orderBy(pulses.isoWeek, figures.unitId, figures.measure)
  return rows.map(({ isoWeek, figure }) => ({ isoWeek, figure: asFigure(figure) }))
}

/** The trees that counted pulses were opened with, week by week: what a figure could be about. */
export async function listPulseUnits(db: Db, { from, to, now }: Weeks) {
  return db.read
    .select({
      isoWeek: pulses.isoWeek,
      unitId: pulseUnits.unitId,
      parentId: pulseUnits.parentId,
      name: pulseUnits.name,
    })
    .from(pulseUnits)
    .innerJoin(pulses, eq(pulses.id, pulseUnits.pulseId))
    .where(
      and(
        eq(pulses.state, 'closed'),
        lte(pulses.publishesAt, now),
        gte(pulses.isoWeek, from),
        lte(pulses.isoWeek, to),
      ),
    )
    .orderBy(pulses.isoWeek, pulseUnits.name, pulseUnits.unitId)
}

const asFigure = (row: typeof figures.$inferSelect): PublishedFigure =>
  seal({
    unitId: row.unitId,
    measure: row.measure,
    value: row.value,
    low: row.low,
    high: row.high,
    band: { low: row.bandLow, high: row.bandHigh ?? undefined },
    covered: row.covered,
    cells: row.cells,
    half: row.half ?? undefined,
    ruleVersion: row.ruleVersion,
  })
