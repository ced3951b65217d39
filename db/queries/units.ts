import { eq, sql } from 'drizzle-orm'
import { type Unit, UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { pulseUnits, units } from '../schema.ts'

/** Today's tree, children in the order of their names. */
export async function loadTree(db: Db | Tx): Promise<UnitTree> {
  const read = 'read' in db ? db.read : db
  const rows = await read.select().from(units).orderBy(units.name)
  return new UnitTree(rows.map(asUnit))
}

/** The tree a pulse was opened with. */
export async function loadPulseUnits(db: Db, pulseId: string): Promise<Unit[]> {
  const rows = await db.read.select().from(pulseUnits).where(eq(pulseUnits.pulseId, pulseId))
  return rows.map((row) => asUnit({ id: row.unitId, parentId: row.parentId, name: row.name }))
}

export async function createUnit(tx: Tx, name: string, parentId: string | null): Promise<string> {
  const id = newId()
  await tx.insert(units).values({ id, name, parentId })
  return id
}

/** Renames the root with the organisation. */
export async function renameRoot(tx: Tx, name: string): Promise<void> {
  await tx.update(units).set({ name }).where(sql`${units.parentId} is null`)
}

const asUnit = (row: { id: string; parentId: string | null; name: string }): Unit => ({
  id: row.id,
  parentId: row.parentId ?? undefined,
  name: row.name,
})
