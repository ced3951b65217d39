import { indexDecision, listUnindexed } from '../../db/queries/search-index.ts'
import type { House } from '../http/env.ts'

/** Calls of one transaction. */
const AT_ONCE = 100

/**
 * Puts calls that others may read, and that cannot be found yet, where they can: those logged before
 * there was a search.
 */
export async function indexDecisions({ db }: Pick<House, 'db'>): Promise<void> {
  for (;;) {
    const ids = await listUnindexed(db, AT_ONCE)
    if (ids.length === 0) return
    await db.write(async (tx) => {
      for (const id of ids) await indexDecision(tx, id)
    })
  }
}
