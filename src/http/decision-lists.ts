import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listReleased } from '../../db/queries/decision-releases.ts'
import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { listRead, listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { fitsSearch, isSought, type Sought } from '../domain/decision-search.ts'
import type { AppEnv } from './env.ts'
import { partOf, rowsUpTo } from './list-parts.ts'

/** Newest calls of each list that are looked through for words. */
const LOOKED_THROUGH = 2_000

/**
 * The calls somebody may read, narrowed to what they look for: their own, those shared with them
 * and those from everyone without name, of each the part that the address asks for. Withdrawn ones
 * have no words and are not found. Whatever text is shown of others is recorded as read before it
 * leaves: a reading that cannot be noted does not happen. `isNew`: not shown to the viewer before.
 */
export async function loadDecisionLists(c: Context<AppEnv>, sought: Sought) {
  const { db, viewer, house, installation } = c.var
  const now = house.clock.now()
  const isSharingOff = !(await findSignature(db))
  const fits = fitsSearch(sought)
  const narrow = <T extends Parameters<typeof fits>[0] & { withdrawnAt?: number | null }>(
    rows: T[],
    name: string,
  ) => {
    const isFound = (row: T) => (row.withdrawnAt ?? null) === null && fits(row)
    return partOf(isSought(sought) ? rows.filter(isFound) : rows, c.req.query(name))
  }
  const most = (name: string) => (isSought(sought) ? LOOKED_THROUGH : rowsUpTo(c.req.query(name)))
  const own = await listOwnDecisions(db, viewer.id, most('own'))
  const shared = isSharingOff
    ? []
    : await listSharedDecisions(db, viewer, await loadTree(db), most('shared'))
  const isMeant = viewer.unitId !== undefined || viewer.manages.length > 0
  const when = { now, timeZone: installation.timeZone }
  const unnamed = isSharingOff || !isMeant ? [] : await listReleased(db, when, most('unnamed'))
  const lists = {
    own: narrow(own, 'own'),
    shared: narrow(shared, 'shared'),
    unnamed: narrow(unnamed, 'unnamed'),
  }
  const shown = [
    ...lists.shared.rows.filter(({ withdrawnAt }) => withdrawnAt === null),
    ...lists.unnamed.rows.filter(({ authorId }) => authorId !== viewer.id),
  ].map(({ id }) => id)
  const read = await listRead(db, viewer.id, shown)
  await db.write((tx) => recordReadings(tx, viewer, shown, now))
  const marked = lists.shared.rows.map((row) => ({ ...row, isNew: !read.has(row.id) }))
  return { ...lists, shared: { ...lists.shared, rows: marked }, isSharingOff }
}
