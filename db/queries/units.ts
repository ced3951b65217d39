import { eq } from 'drizzle-orm'
import { byName } from '../../src/domain/names.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { units } from '../schema.ts'

const everyUnit = prepared((read) => read.select().from(units).prepare())

/** Today's tree, children in the order of their names. */
export async function loadTree(db: Db | Tx): Promise<UnitTree> {
  const rows = 'read' in db ? await everyUnit(db).all() : await db.select().from(units)
  return new UnitTree(rows.toSorted(byName).map(asUnit))
}

export async function createUnit(tx: Tx, name: string, parentId: string | null): Promise<string> {
  const id = newId()
  await tx.insert(units).values({ id, name, parentId })
  return id
}

export async function reviseUnit(tx: Tx, id: string, name: string, parentId: string | null) {
  await tx.update(units).set({ name, parentId }).where(eq(units.id, id))
}

/** Fails while somebody leads it. */
export async function removeUnit(tx: Tx, id: string): Promise<void> {
  await tx.delete(units).where(eq(units.id, id))
}

const asUnit = (row: { id: string; parentId: string | null; name: string }): Unit => ({
  id: row.id,
  parentId: row.parentId ?? undefined,
  name: row.name,
})
