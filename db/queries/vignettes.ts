import { and, asc, desc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { CASES } from '../../src/domain/vignettes.ts'
import type { Db, Tx } from '../client.ts'
import { vignetteCases, vignetteChecks, vignetteDrafts } from '../schema.ts'

export type VignetteCheck = typeof vignetteChecks.$inferSelect
export type VignetteCase = typeof vignetteCases.$inferSelect

/** The check of a quarter ("2026-Q4"); undefined while none was sent. */
export const findCheck = (db: Db | Tx, quarter: string): Promise<VignetteCheck | undefined> =>
  ('read' in db ? db.read : db)
    .select()
    .from(vignetteChecks)
    .where(eq(vignetteChecks.quarter, quarter))
    .get()

/** All checks, the newest first. */
export const listChecks = (db: Db): Promise<VignetteCheck[]> =>
  db.read.select().from(vignetteChecks).orderBy(desc(vignetteChecks.sentAt))

/** Checks that have closed by a moment and were not counted. */
export const listUncounted = (db: Db, now: number): Promise<VignetteCheck[]> =>
  db.read
    .select()
    .from(vignetteChecks)
    .where(and(isNull(vignetteChecks.countedAt), lte(vignetteChecks.closesAt, now)))
    .orderBy(vignetteChecks.sentAt)

/** The check counted last; undefined before any was. */
export const findNewestCounted = (db: Db): Promise<VignetteCheck | undefined> =>
  db.read
    .select()
    .from(vignetteChecks)
    .where(isNotNull(vignetteChecks.countedAt))
    .orderBy(desc(vignetteChecks.sentAt))
    .get()

export const listCases = (db: Db, quarter: string): Promise<VignetteCase[]> =>
  db.read
    .select()
    .from(vignetteCases)
    .where(eq(vignetteCases.quarter, quarter))
    .orderBy(asc(vignetteCases.number))

/** The calls and lessons that cases were made from, in any quarter. */
export async function listUsedSources(db: Db): Promise<Set<string>> {
  const rows = await db.read.select({ id: vignetteCases.sourceId }).from(vignetteCases)
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

export type Sent = 'sent' | 'sent-before' | 'not-five'

/**
 * Sends the cases put together as a quarter's check and empties the draft. Nothing happens when the
 * quarter has its check, or when the draft is not of five cases that still stand.
 */
export async function sendCheck(tx: Tx, check: Omit<VignetteCheck, 'countedAt'>): Promise<Sent> {
  if (await findCheck(tx, check.quarter)) return 'sent-before'
  const drafts = await tx.select().from(vignetteDrafts).orderBy(vignetteDrafts.addedAt)
  if (drafts.length !== CASES || drafts.some(({ text }) => text === '')) return 'not-five'
  await tx.insert(vignetteChecks).values(check)
  const { quarter } = check
  await tx.insert(vignetteCases).values(
    drafts.map(({ situation, text, language, sourceKind, sourceId }, i) => ({
      ...{ quarter, number: i + 1, situation, text, language, sourceKind, sourceId },
    })),
  )
  await tx.delete(vignetteDrafts)
  return 'sent'
}
