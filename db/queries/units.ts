import { type Unit, UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { units } from '../schema.ts'

/** Today's tree, children in the order of their names. */
export async function loadTree(db: Db | Tx): Promise<UnitTree> {
  const read = 'read' in db ? db.read : db
  const rows = await read.select().from(units).orderBy(units.name)
  return new UnitTree(rows.map(asUnit))
}

export async function createUnit(tx: Tx, name: string, parentId: string | null): Promise<string> {
  const id = newId()
  await tx.insert(units).values({ id, name, parentId })
  return id
}

const asUnit = (row: { id: string; parentId: string | null; name: string }): Unit => ({
  id: row.id,
  parentId: row.parentId ?? undefined,
  name: row.name,
})
