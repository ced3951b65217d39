import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { PledgeState, Step } from '../../src/domain/pledges.ts'
import { isOpen } from '../../src/domain/pledges.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { members, pledgeFigures, pledgeMarks, pledgeSteps, pledges } from '../schema.ts'

export type Pledge = typeof pledges.$inferSelect & { owner: string | undefined }

type By = { name: string; on: string }

export async function createPledge(
  tx: Tx,
  { unitId, said }: { unitId: string; said: string },
  { name, on }: By,
): Promise<string> {
  const id = newId()
  const state: PledgeState = 'heard'
  await tx.insert(pledges).values({ id, unitId, said, state, heardOn: on, revision: 1 })
  await tx
    .insert(pledgeSteps)
    .values({ pledgeId: id, number: 1, state, text: '', byName: name, on })
  return id
}

/** Adds a step; false, storing nothing, when somebody else took one since `revision` was read. */
export async function takeStep(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  { state, text, ownerId, dueOn }: Step,
  { name, on }: By,
): Promise<boolean> {
  if (!Number.isSafeInteger(revision)) return false
  const number = revision + 1
  const changed = await tx
    .update(pledges)
    .set({
      ...{ state, revision: number },
      ...(ownerId ? { ownerId } : {}),
      ...(dueOn ? { dueOn } : {}),
    })
    .where(and(eq(pledges.id, id), eq(pledges.revision, revision)))
    .returning({ id: pledges.id })
  if (changed.length === 0) return false
  await tx.insert(pledgeSteps).values({ pledgeId: id, number, state, text, byName: name, on })
  return true
}

const withOwner = (db: Db) =>
  db.read
    .select({ pledge: pledges, owner: members.name })
    .from(pledges)
    .leftJoin(members, eq(members.id, pledges.ownerId))

export async function findPledge(db: Db, id: string): Promise<Pledge | undefined> {
  const row = await withOwner(db).where(eq(pledges.id, id)).get()
  return row && { ...row.pledge, owner: row.owner ?? undefined }
}

/** What some units said, what is open first, then the newest. */
export async function listPledges(db: Db, unitIds: string[]): Promise<Pledge[]> {
  if (unitIds.length === 0) return []
  const rows = await withOwner(db)
    .where(inArray(pledges.unitId, unitIds))
    .orderBy(desc(pledges.heardOn), pledges.id)
  const all = rows.map(({ pledge, owner }) => ({ ...pledge, owner: owner ?? undefined }))
  return [...all.filter((one) => isOpen(one.state)), ...all.filter((one) => !isOpen(one.state))]
}

export const listSteps = (db: Db, pledgeId: string) =>
  db.read
    .select()
    .from(pledgeSteps)
    .where(eq(pledgeSteps.pledgeId, pledgeId))
    .orderBy(asc(pledgeSteps.number))

/** One's own mark, instead of an earlier one. */
export async function markPledge(tx: Tx, pledgeId: string, memberId: string, hasHelped: boolean) {
  await tx
    .insert(pledgeMarks)
    .values({ pledgeId, memberId, hasHelped })
    .onConflictDoUpdate({
      target: [pledgeMarks.pledgeId, pledgeMarks.memberId],
      set: { hasHelped },
    })
}

export const findMark = (db: Db, pledgeId: string, memberId: string) =>
  db.read
    .select()
    .from(pledgeMarks)
    .where(and(eq(pledgeMarks.pledgeId, pledgeId), eq(pledgeMarks.memberId, memberId)))
    .get()

/**
 * Marks for the count at the end of a period. What was counted once stays as it is: the difference
 * between two counts would tell a single mark.
 */
export const listUncountedMarks = (db: Db) =>
  db.read
    .select()
    .from(pledgeMarks)
    .where(
      notInArray(
        pledgeMarks.pledgeId,
        db.read.select({ id: pledgeFigures.pledgeId }).from(pledgeFigures),
      ),
    )

export async function recordPledgeFigures(
  tx: Tx,
  fromDay: string,
  figures: { pledgeId: string; value: number; bandLow: number; bandHigh: number | undefined }[],
): Promise<void> {
  for (const { bandHigh, ...figure } of figures)
    await tx.insert(pledgeFigures).values({ ...figure, fromDay, bandHigh: bandHigh ?? null })
}

/** The newest share of those it helped, by pledge. */
export async function listPledgeFigures(db: Db, pledgeIds: string[]) {
  if (pledgeIds.length === 0) return new Map<string, { value: number; band: Band }>()
  const rows = await db.read
    .select()
    .from(pledgeFigures)
    .where(inArray(pledgeFigures.pledgeId, pledgeIds))
    .orderBy(asc(pledgeFigures.fromDay))
  return new Map(
    rows.map(({ pledgeId, value, bandLow, bandHigh }) => [
      pledgeId,
      { value, band: { low: bandLow, high: bandHigh ?? undefined } },
    ]),
  )
}
type Band = { low: number; high: number | undefined }
