import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm'
import type { Consistency } from '../../src/domain/consistency.ts'
import { asPublishedAmount, type PublishedAmount } from '../../src/domain/decision-amounts.ts'
import { asPublishedShare, type PublishedShare } from '../../src/domain/decision-figures.ts'
import type { Pattern } from '../../src/domain/decision-patterns.ts'
import type { Db, Tx } from '../client.ts'
import {
  decisionAmounts,
  decisionConsistency,
  decisionFigures,
  decisionPatterns,
  decisionPeriods,
  decisions,
} from '../schema.ts'
import type { Decision } from './decisions.ts'

/** A decision that may be counted: shared, not taken back, its author known. */
export type Countable = Decision & { authorId: string }

type Span = { from: number; until: number }

/**
 * Shared decisions logged from one moment until another (ms), and those whose outcome was told on
 * the days in between. Private ones are in no count.
 */
export async function listCountable(db: Db, span: Span, days: { from: string; until: string }) {
  const rows = await db.read
    .select()
    .from(decisions)
    .where(
      and(
        ne(decisions.visibility, 'private'),
        isNull(decisions.withdrawnAt),
        isNotNull(decisions.authorId),
        or(
          and(gte(decisions.loggedAt, span.from), lt(decisions.loggedAt, span.until)),
          and(gte(decisions.outcomeOn, days.from), lt(decisions.outcomeOn, days.until)),
        ),
      ),
    )
    .orderBy(asc(decisions.loggedAt))
  return rows as Countable[]
}

/** When the first decision was logged; undefined before any. */
export async function findFirstLogged(db: Db): Promise<number | undefined> {
  const first = await db.read
    .select({ at: decisions.loggedAt })
    .from(decisions)
    .orderBy(asc(decisions.loggedAt))
    .limit(1)
    .get()
  return first?.at
}

/** First days of the periods that were counted, newest first. */
export async function listCountedPeriods(db: Db): Promise<string[]> {
  const rows = await db.read.select().from(decisionPeriods).orderBy(desc(decisionPeriods.fromDay))
  return rows.map((row) => row.fromDay)
}

export type PeriodCount = {
  shares: PublishedShare[]
  amounts: PublishedAmount[]
  patterns: Pattern[]
  consistency: Consistency[]
}

/** Keeps what a period published, for good. Fails when it was counted before. */
export async function recordPeriod(
  tx: Tx,
  fromDay: string,
  countedAt: number,
  { shares, amounts, patterns, consistency }: PeriodCount,
): Promise<void> {
  await tx.insert(decisionPeriods).values({ fromDay, countedAt })
  for (const { unitId, measure, value, low, high, band } of shares)
    await tx.insert(decisionFigures).values({
      ...{ fromDay, unitId, measure, value, low, high },
      ...{ bandLow: band.low, bandHigh: band.high ?? null },
    })
  for (const { band, ...amount } of amounts)
    await tx.insert(decisionAmounts).values({
      ...{ fromDay, ...amount },
      ...{ bandLow: band.low, bandHigh: band.high ?? null },
    })
  for (const { band, unknown, ...pattern } of patterns)
    await tx.insert(decisionPatterns).values({
      ...{ fromDay, ...pattern, unknown: unknown ?? null },
      ...{ bandLow: band.low, bandHigh: band.high ?? null },
    })
  for (const { situation, across, within, ratio } of consistency)
    await tx.insert(decisionConsistency).values({
      ...{ fromDay, situation, across, within },
      halves: ratio === undefined ? null : ratio * 2,
    })
}

/** The published shares of one unit by period, oldest first. */
export async function listDecisionShares(db: Db, unitId: string) {
  const rows = await db.read
    .select()
    .from(decisionFigures)
    .where(eq(decisionFigures.unitId, unitId))
    .orderBy(asc(decisionFigures.fromDay))
  return rows.map(({ fromDay, bandLow, bandHigh, ...share }) => ({
    fromDay,
    share: asPublishedShare({ ...share, band: { low: bandLow, high: bandHigh ?? undefined } }),
  }))
}

/** The published median amounts of one unit by period, oldest first. */
export async function listDecisionAmounts(db: Db, unitId: string) {
  const rows = await db.read
    .select()
    .from(decisionAmounts)
    .where(eq(decisionAmounts.unitId, unitId))
    .orderBy(asc(decisionAmounts.fromDay))
  return rows.map(({ fromDay, bandLow, bandHigh, ...amount }) => ({
    fromDay,
    amount: asPublishedAmount({ ...amount, band: { low: bandLow, high: bandHigh ?? undefined } }),
  }))
}

/** What the newest counted period said about the policy; undefined before any was counted. */
export async function findNewestFit(db: Db) {
  const [fromDay] = await listCountedPeriods(db)
  if (!fromDay) return undefined
  const patterns = await db.read
    .select()
    .from(decisionPatterns)
    .where(eq(decisionPatterns.fromDay, fromDay))
    .orderBy(decisionPatterns.kind, decisionPatterns.about)
  const consistency = await db.read
    .select()
    .from(decisionConsistency)
    .where(inArray(decisionConsistency.fromDay, [fromDay]))
    .orderBy(desc(decisionConsistency.across))
  return {
    fromDay,
    patterns: patterns.map(
      ({ bandLow, bandHigh, fromDay: _, unknown, ...pattern }): Pattern => ({
        ...pattern,
        unknown: unknown ?? undefined,
        band: { low: bandLow, high: bandHigh ?? undefined },
      }),
    ),
    consistency: consistency.map(
      ({ halves, fromDay: _, ...row }): Consistency => ({
        ...row,
        ratio: halves === null ? undefined : halves / 2,
      }),
    ),
  }
}
