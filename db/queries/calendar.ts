import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { holidays, skippedWeeks } from '../schema.ts'

export type SkippedWeek = typeof skippedWeeks.$inferSelect
export type Holiday = typeof holidays.$inferSelect

/** Weeks chosen to have no pulse, in order. */
export const listSkippedWeeks = (db: Db): Promise<SkippedWeek[]> =>
  db.read.select().from(skippedWeeks).orderBy(skippedWeeks.isoWeek)

/** A week skipped twice keeps its newer reason. */
export async function skipWeek(tx: Tx, isoWeek: string, reason: string): Promise<void> {
  await tx
    .insert(skippedWeeks)
    .values({ isoWeek, reason })
    .onConflictDoUpdate({ target: skippedWeeks.isoWeek, set: { reason } })
}

/** False when the week was not skipped. */
export async function restoreWeek(tx: Tx, isoWeek: string): Promise<boolean> {
  const restored = await tx
    .delete(skippedWeeks)
    .where(eq(skippedWeeks.isoWeek, isoWeek))
    .returning()
  return restored.length === 1
}

/** Days on which the organisation does not work, in order. */
export const listHolidays = (db: Db): Promise<Holiday[]> =>
  db.read.select().from(holidays).orderBy(holidays.day)

/** Replaces all holidays by the given ones, each day once. */
export async function setHolidays(tx: Tx, days: Holiday[]): Promise<void> {
  await tx.delete(holidays)
  if (days.length > 0) await tx.insert(holidays).values(days)
}
