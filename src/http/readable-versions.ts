import type { Context } from 'hono'
import { listAllVersions } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { canPublishPolicy, managesUnit, type Viewer } from '../domain/access.ts'
import type { PolicyVersion } from '../domain/policy.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { pageFor } from './locale.ts'

/**
 * The versions that the reader may see, newest first, with all there are. What is to come is shown
 * to those who prepare it only, until its day; a trial to those who take part and who lead them.
 */
export async function loadReadable(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const canEdit = canPublishPolicy(viewer, tree)
  const { today } = pageFor(c, viewer)
  const all = await listAllVersions(db)
  const readable = all.filter(
    (version) => canEdit || (version.inForceFrom <= today && isFor(version, viewer, tree)),
  )
  return { tree, canEdit, today, all, readable }
}

function isFor(
  { trial, closed, inForceFrom }: PolicyVersion,
  viewer: Viewer,
  tree: UnitTree,
): boolean {
  if (closed && closed.from <= inForceFrom) return false
  if (!trial) return true
  const line = viewer.unitId ? tree.lineOf(viewer.unitId).map(({ id }) => id) : []
  return trial.unitIds.some((id) => line.includes(id) || managesUnit(viewer, id, tree))
}
