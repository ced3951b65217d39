import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { createSelfAudit } from '../../db/queries/self-audits.ts'
import { ROOT } from '../root.ts'

/** How many attempts there were, and how many things they found. */
export type Outcome = { attempts: number; findings: number }

/** Writes a run of the self-audit down, for everybody to see and in the log of changes. */
export async function recordSelfAudit(db: Db, at: number, outcome: Outcome): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  const detail = `${version}: ${outcome.attempts} / ${outcome.findings}`
  await db.write(async (tx) => {
    await createSelfAudit(tx, { at, version, ...outcome })
    await recordAudit(tx, { at, actorId: undefined, action: 'self-audited', detail })
  })
}
