import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { findLastSelfAudit } from '../../db/queries/self-audits.ts'
import type { House } from '../http/env.ts'
import { ROOT } from '../root.ts'

/** Whether figures were published since the self-audit last ran. */
export async function isSelfAuditDue({ db, clock }: House): Promise<boolean> {
  const past = await listPastPulses(db, clock.now())
  const newest = past.findLast(({ state }) => state === 'closed')
  const last = await findLastSelfAudit(db)
  return newest !== undefined && (last === undefined || last.at < newest.publishesAt)
}

/**
 * Runs the self-audit where it is due, as a process of its own that tells this one its outcome.
 * Resolves once it ended.
 */
export async function runSelfAudit(house: House): Promise<void> {
  if (!(await isSelfAuditDue(house))) return
  const program = join(ROOT, 'dist/src/commands/main.js')
  const child = spawn(process.execPath, [program, 'audit'], { stdio: 'ignore' })
  const code = await new Promise((resolve) => {
    child.once('exit', resolve)
    child.once('error', resolve)
  })
  if (code !== 0) house.log.warn('the self-audit is not clear: run `leeway audit` to read why')
}
