import { findInstallation } from '../../db/queries/installation.ts'
import { listPeople } from '../../db/queries/people.ts'
import { loadNewestRules } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { planCells } from '../domain/cells.ts'
import type { House } from '../http/env.ts'

/**
 * Has keys made ahead for as many cells as a pulse would have today, so that the next one opens at
 * once. Resolves before they are made: the counting room makes them in its own time.
 */
export async function prepareKeys({ db, room }: House): Promise<void> {
  if (!(await findInstallation(db))) return
  const { minimumBlock } = await loadNewestRules(db)
  const cells = planCells(await listPeople(db), await loadTree(db), minimumBlock)
  await room.prepare(cells.length)
}
