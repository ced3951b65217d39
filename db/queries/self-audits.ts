import { desc } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { selfAudits } from '../schema.ts'

/** The last run of the self-audit; undefined before the first. */
export async function findLastSelfAudit(
  db: Db,
): Promise<{ at: number; version: string; attempts: number; findings: number } | undefined> {
  const { at, version, attempts, findings } = selfAudits
  return db.read
    .select({ at, version, attempts, findings })
    .from(selfAudits)
    .orderBy(desc(at))
    .limit(1)
    .get()
}
