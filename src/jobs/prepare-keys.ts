import { findInstallation } from '../../db/queries/installation.ts'
import { listPeople } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { planCells } from '../domain/cells.ts'
import type { House } from '../http/env.ts'

/**
 * Has keys made ahead for as many cells as a pulse would have today, so that the next one opens at
 * once. Resolves before they are made: the counting room makes them in its own time.
 */
export async function prepareKeys({ db, room }: House): Promise<void> {
  const installation = await findInstallation(db)
  if (!installation) return
  const cells = planCells(await listPeople(db), await loadTree(db), installation.minimumBlock)
  await room.prepare(cells.length)
}
