import { asc, eq } from 'drizzle-orm'
import type { CellKey } from '../../src/domain/key-directory.ts'
import type { Db, Tx } from '../client.ts'
import { pulseKeys } from '../schema.ts'

/** Writes the key directory of a pulse; what stood there before a new epoch goes. */
export async function storeKeys(tx: Tx, pulseId: string, keys: CellKey[]): Promise<void> {
  await tx.delete(pulseKeys).where(eq(pulseKeys.pulseId, pulseId))
  for (const key of keys) await tx.insert(pulseKeys).values({ pulseId, ...key })
}

/** In the order of the cells; empty for a pulse without blind tickets. */
export async function listKeys(db: Db, pulseId: string): Promise<CellKey[]> {
  const { cell, epoch, roster, spki } = pulseKeys
  return db.read
    .select({ cell, epoch, roster, spki })
    .from(pulseKeys)
    .where(eq(pulseKeys.pulseId, pulseId))
    .orderBy(asc(pulseKeys.cell))
}
