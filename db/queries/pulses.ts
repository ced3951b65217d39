import { and, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Cell } from '../../src/domain/cells.ts'
import type { PublishedFigure } from '../../src/domain/figures.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { comments, figures, pulseAbsences, pulses, pulseUnits, receipts } from '../schema.ts'

export type Pulse = typeof pulses.$inferSelect

/** The pulse people may be answering, or that waits for its close; there is one at most. */
export async function findOpenPulse(db: Db): Promise<Pulse | undefined> {
  return db.read.select().from(pulses).where(eq(pulses.state, 'open')).get()
}

export async function findPulseOfWeek(db: Db, isoWeek: string): Promise<Pulse | undefined> {
  return db.read.select().from(pulses).where(eq(pulses.isoWeek, isoWeek)).get()
}

/** All weeks that have, or have had, a pulse, oldest first. */
export async function listPulseWeeks(db: Db): Promise<string[]> {
  const rows = await db.read
    .select({ isoWeek: pulses.isoWeek })
    .from(pulses)
    .orderBy(pulses.isoWeek)
  return rows.map((row) => row.isoWeek)
}

/** The pulse opened last, whatever became of it; undefined before the first. */
export async function findNewestPulse(db: Db): Promise<Pulse | undefined> {
  return db.read.select().from(pulses).orderBy(desc(pulses.isoWeek)).limit(1).get()
}

/** The pulse opened last before a moment and counted; undefined when there was none. */
export async function findPulseBefore(db: Db, moment: number): Promise<Pulse | undefined> {
  const latest = await db.read
    .select()
    .from(pulses)
    .where(and(eq(pulses.state, 'closed'), lte(pulses.opensAt, moment - 1)))
    .orderBy(desc(pulses.opensAt))
    .limit(1)
  return latest[0]
}

/** Closed pulses whose figures may be seen at `now`, and void ones, oldest first. */
export async function listPastPulses(db: Db, now: number): Promise<Pulse[]> {
  return db.read
    .select()
    .from(pulses)
    .where(and(inArray(pulses.state, ['closed', 'void']), lte(pulses.publishesAt, now)))
    .orderBy(pulses.isoWeek)
}

export async function createPulse(
  tx: Tx,
  pulse: Pulse,
  tree: UnitTree,
  cells: Cell[],
  absent: string[],
): Promise<void> {
  await tx.insert(pulses).values(pulse)
  await storeCompany(tx, pulse.id, tree, cells, absent)
}

/** Writes who counts where in a pulse, in the place of what stood there before. */
export async function storeCompany(
  tx: Tx,
  pulseId: string,
  tree: UnitTree,
  cells: Cell[],
  absent: string[],
): Promise<void> {
  const cellOf = new Map(cells.flatMap((cell) => cell.places.map((place) => [place, cell])))
  await tx.delete(pulseAbsences).where(eq(pulseAbsences.pulseId, pulseId))
  await tx.delete(pulseUnits).where(eq(pulseUnits.pulseId, pulseId))
  for (const memberId of absent) await tx.insert(pulseAbsences).values({ pulseId, memberId })
  await tx.insert(pulseUnits).values(
    tree.units.map((unit) => ({
      pulseId,
      unitId: unit.id,
      parentId: unit.parentId ?? null,
      name: unit.name,
      countedAt: cellOf.get(`team:${unit.id}`)?.ownerId ?? null,
      teamCell: cellOf.get(`team:${unit.id}`)?.id ?? null,
      leadsCell: cellOf.get(`leads:${unit.id}`)?.id ?? null,
      leadsCountedAt: cellOf.get(`leads:${unit.id}`)?.ownerId ?? null,
    })),
  )
}

export async function revisePulse(
  tx: Tx,
  id: string,
  change: Partial<Pick<Pulse, 'state' | 'opensAt' | 'closesAt' | 'publishesAt' | 'epoch'>>,
): Promise<void> {
  await tx.update(pulses).set(change).where(eq(pulses.id, id))
}

/** Who was on leave when a pulse opened. */
export async function loadAbsent(db: Db, pulseId: string): Promise<Set<string>> {
  const rows = await db.read
    .select({ memberId: pulseAbsences.memberId })
    .from(pulseAbsences)
    .where(eq(pulseAbsences.pulseId, pulseId))
  return new Set(rows.map((row) => row.memberId))
}

/** In which cell each place (`placeKey`) was counted in a pulse. */
export async function loadCells(db: Db, pulseId: string): Promise<Map<string, string>> {
  const rows = await db.read.select().from(pulseUnits).where(eq(pulseUnits.pulseId, pulseId))
  return new Map(
    rows.flatMap(({ unitId, teamCell, leadsCell }) => [
      ...(teamCell ? [[`team:${unitId}`, teamCell] as const] : []),
      ...(leadsCell ? [[`leads:${unitId}`, leadsCell] as const] : []),
    ]),
  )
}

type Counted = {
  figures: PublishedFigure[]
  comments: { id: string; unitId: string; text: string; thread: string }[]
  receipts: string[]
}

/** Stores what a close handed out. Once: the primary keys refuse a second count. */
export async function storeCount(tx: Tx, pulseId: string, counted: Counted): Promise<void> {
  for (const { band, half, ...figure } of counted.figures)
    await tx.insert(figures).values({
      ...figure,
      pulseId,
      bandLow: band.low,
      bandHigh: band.high ?? null,
      half: half ?? null,
    })
  for (const comment of counted.comments) await tx.insert(comments).values({ pulseId, ...comment })
  for (const sha256 of counted.receipts) await tx.insert(receipts).values({ pulseId, sha256 })
}

/** Comments that may stand at a unit, from the pulses published by `now`, newest pulse first. */
export async function listComments(db: Db, unitId: string, now: number) {
  return db.read
    .select({ id: comments.id, text: comments.text, isoWeek: pulses.isoWeek })
    .from(comments)
    .innerJoin(pulses, eq(pulses.id, comments.pulseId))
    .where(and(eq(comments.unitId, unitId), lte(pulses.publishesAt, now)))
    .orderBy(desc(pulses.isoWeek), comments.id)
}

/** SHA-256 values of a published pulse's receipts, sorted; padding included. */
export async function listReceipts(db: Db, pulseId: string): Promise<string[]> {
  const rows = await db.read
    .select({ sha256: receipts.sha256 })
    .from(receipts)
    .where(eq(receipts.pulseId, pulseId))
    .orderBy(receipts.sha256)
  return rows.map((row) => row.sha256)
}
