import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { openDb } from '../db/client.ts'
import { migrateDb, pathOf } from '../db/migrate.ts'
import { findInstallation } from '../db/queries/installation.ts'
import { findOpenPulse } from '../db/queries/pulses.ts'
import { makeQueue } from '../db/queue.ts'
import { openRoom } from './ballots/door.ts'
import { makeAddressLimit } from './http/address-limit.ts'
import { makeCaseRefs } from './http/case-refs.ts'
import { makeClock } from './http/clock.ts'
import type { House } from './http/env.ts'
import { makeLog } from './http/log.ts'
import { findForgottenWeek } from './http/log-head.ts'
import { makeRecentDraws } from './http/recent-draws.ts'
import { makeSampleMaking, sampleDir } from './http/sample-making.ts'
import { makeSessions } from './http/session.ts'
import type { Settings } from './http/settings.ts'
import { makeSetupCode } from './http/setup-code.ts'
import { ROOT } from './root.ts'

/**
 * Opens everything Leeway is made of: database (migrated), counting room, clock, sessions.
 * Rejects when the box directory is in use or belongs to another database, or the database cannot
 * be migrated.
 */
export async function openHouse(settings: Settings): Promise<House> {
  // Database and box hold what is nobody else's on this machine.
  process.umask(0o077)
  const { databaseUrl, databaseAuthToken } = settings
  if (databaseUrl.startsWith('file:'))
    mkdirSync(dirname(resolve(pathOf(databaseUrl))), { recursive: true, mode: 0o700 })
  await migrateDb(databaseUrl, join(ROOT, 'db/migrations'), databaseAuthToken)
  const db = await openDb(databaseUrl, databaseAuthToken)
  const installation = await findInstallation(db)
  const forgottenWeek = await findForgottenWeek(db, settings.boxDir)
  const live = await findOpenPulse(db)
  const room = await openRoom({ boxDir: settings.boxDir, livePulses: live ? [live.id] : [] })
  return {
    db,
    room,
    settings,
    clock: makeClock(installation?.isPractice ? installation.clockOffset : 0),
    log: makeLog(settings.logLevel),
    sessions: makeSessions(db, settings.origin.startsWith('https:')),
    caseRefs: makeCaseRefs(settings.keyFile),
    recentDraws: makeRecentDraws(),
    addresses: makeAddressLimit(settings.trustedProxies),
    setupCode: makeSetupCode(),
    sample: makeSampleMaking(dropHalfMade(settings)),
    forgottenWeek,
    inTurn: makeQueue('a job that takes its turn inside another'),
  }
}

/** Throws away what a process left that died while it made a sample; whether there was any. */
function dropHalfMade({ boxDir }: Settings): boolean {
  const dir = sampleDir(boxDir)
  const isThere = existsSync(dir)
  rmSync(dir, { recursive: true, force: true })
  return isThere
}

/** Finishes what is under way and lets go of database and box directory. */
export async function closeHouse({ db, room }: House): Promise<void> {
  await room.shut()
  await db.close()
}
