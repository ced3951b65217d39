import { join } from 'node:path'
import { openDb } from '../../db/client.ts'
import { migrateDb } from '../../db/migrate.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import type { Attempt } from '../domain/self-audit.ts'
import type { Settings } from '../http/settings.ts'
import { recordSelfAudit } from '../jobs/record-self-audit.ts'
import { type Given, isThere, readFiles, selfAudit } from '../jobs/self-audit.ts'
import { ROOT } from '../root.ts'
import type { Told } from './commands.ts'
import { askServer, isServed } from './socket.ts'

export type { Given }

/**
 * Audits the installation from a process of its own, whether a server runs on it or not, and has
 * the outcome written down: by that server, or by this process where there is none.
 */
export async function audit(settings: Settings, places: Given): Promise<Told> {
  if (!isThere(settings)) return { ok: false, text: NOTHING, data: { error: NOTHING } }
  const files = readFiles(settings, places)
  const { databaseUrl, databaseAuthToken } = settings
  // Migrations are the server's, and done, where one runs; a database that is behind is not read.
  if (!(await isServed(settings)))
    await migrateDb(databaseUrl, join(ROOT, 'db/migrations'), databaseAuthToken)
  const db = await openDb(databaseUrl, databaseAuthToken)
  try {
    const attempts = await selfAudit(db, settings, files)
    const findings = attempts.reduce((sum, one) => sum + one.found.length, 0)
    const outcome = { attempts: triedOf(attempts), findings }
    const installation = await findInstallation(db)
    if (installation) {
      const offset = installation.isPractice ? installation.clockOffset : 0
      const told = await askServer(settings, { command: 'audited', ...outcome }, () => {})
      if (!told) await recordSelfAudit(db, Date.now() + offset, outcome)
    }
    return {
      ok: findings === 0,
      text: describeAudit(attempts),
      data: { ...outcome, list: attempts },
    }
  } finally {
    await db.close()
  }
}

const NOTHING = 'There is no database here, so there is nothing to audit.'

const triedOf = (attempts: Attempt[]): number =>
  attempts.filter(({ skipped }) => skipped === undefined).length

/** One line an attempt, its findings below it, and the verdict. */
function describeAudit(attempts: Attempt[]): string {
  const lines = attempts.flatMap(({ name, could, found, skipped }) => {
    const verdict =
      found.length > 0 ? 'FOUND' : skipped ? `not tried (${skipped})` : 'nothing found'
    return [
      `${name}: ${verdict}. ${found.length > 0 ? 'Shows' : 'Could have shown'}: ${could}`,
      ...found.map((one) => `    ${one}`),
    ]
  })
  const findings = attempts.reduce((sum, { found }) => sum + found.length, 0)
  const verdict =
    findings === 0
      ? `Clear: ${triedOf(attempts)} attempts, nothing found.`
      : `Not clear: ${findings} findings in ${triedOf(attempts)} attempts.`
  return [...lines, '', verdict].join('\n')
}
