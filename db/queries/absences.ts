import { and, eq, gt, lte } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { absences } from '../schema.ts'

export type Absence = { fromDay: string; untilDay: string }

/** Ids of those away on a day. */
export async function listAbsent(db: Db | Tx, day: string): Promise<Set<string>> {
  const read = 'read' in db ? db.read : db
  const rows = await read
    .select({ memberId: absences.memberId })
    .from(absences)
    .where(and(lte(absences.fromDay, day), gt(absences.untilDay, day)))
  return new Set(rows.map((row) => row.memberId))
}

/** The leave a person is on, or will be on next; undefined when none is ahead. */
export async function findAbsence(db: Db, memberId: string, day: string) {
  return db.read
    .select({ fromDay: absences.fromDay, untilDay: absences.untilDay })
    .from(absences)
    .where(and(eq(absences.memberId, memberId), gt(absences.untilDay, day)))
    .orderBy(absences.fromDay)
    .limit(1)
    .get()
}

/** Replaces what leave is ahead by this one. Leave that is over stays as it was. */
export async function setAbsence(tx: Tx, memberId: string, absence: Absence, day: string) {
  await endAbsence(tx, memberId, day)
  await tx.insert(absences).values({ id: newId(), memberId, ...absence })
}

/** Back from `day` on. */
export async function endAbsence(tx: Tx, memberId: string, day: string): Promise<void> {
  const isAhead = and(eq(absences.memberId, memberId), gt(absences.untilDay, day))
  await tx
    .update(absences)
    .set({ untilDay: day })
    .where(and(isAhead, lte(absences.fromDay, day)))
  await tx.delete(absences).where(and(isAhead, gt(absences.fromDay, day)))
}
