import type { Db } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { createSelfAudit } from '../../db/queries/self-audits.ts'
import { VERSION } from '../version.ts'

/** How many attempts there were, and how many things they found. */
export type Outcome = { attempts: number; findings: number }

/** Writes a run of the self-audit down, for everybody to see and in the log of changes. */
export async function recordSelfAudit(db: Db, at: number, outcome: Outcome): Promise<void> {
  const detail = `${VERSION}: ${outcome.attempts} / ${outcome.findings}`
  await db.write(async (tx) => {
    await createSelfAudit(tx, { at, version: VERSION, ...outcome })
    await recordAudit(tx, { at, actorId: undefined, action: 'self-audited', detail })
  })
}
