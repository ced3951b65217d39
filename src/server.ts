import { serve } from '@hono/node-server'
import { removeExpiredLinks } from '../db/queries/accounts.ts'
import { findInstallation } from '../db/queries/installation.ts'
import { createApp } from './app.ts'
import { carryOut } from './commands/commands.ts'
import { listenForCommands } from './commands/socket.ts'
import { closeHouse, openHouse } from './house.ts'
import { boxPlace } from './http/box-place.ts'
import type { House } from './http/env.ts'
import { probeOrigin } from './http/probe.ts'
import { readSettings, type Settings } from './http/settings.ts'
import { countDecisions } from './jobs/count-decisions.ts'
import { countVignettes } from './jobs/count-vignettes.ts'
import { handOverCoaching } from './jobs/hand-over-coaching.ts'
import { indexDecisions } from './jobs/index-decisions.ts'
import { settleProposals } from './jobs/move-proposals.ts'
import { prepareKeys } from './jobs/prepare-keys.ts'
import { recoverPulse } from './jobs/recover-pulse.ts'
import { runCalendar } from './jobs/run-calendar.ts'
import { severOldDecisions } from './jobs/sever-old-decisions.ts'
import { runSelfAudit } from './jobs/weekly-audit.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const GRACE = 100
const TICK = 5_000

const settings = readOrExit()
const house = await openHouse(settings).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
const { log, db, sessions, room } = house
await recoverPulse(house, boxPlace(settings.boxDir)).catch((error: unknown) =>
  log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'recovery failed'),
)

const sweeping = setInterval(sweep, HOUR)
const calendar = setInterval(followCalendar, TICK)
const keys = setInterval(prepare, MINUTE)
const commands = await listenForCommands(settings, (asked, progress) =>
  carryOut(house, asked, progress),
)
const { port, host: hostname } = settings
const server = serve({ fetch: createApp(house).fetch, port, hostname }, () => welcome(house))
server.once('error', (error) => stop(1, `Leeway cannot listen: ${error.message}`))
process.once('SIGTERM', () => stop(0))
process.once('SIGINT', () => stop(0))
void room.failed.then((error) => stop(1, `The counting room has failed: ${error.message}`))

function readOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

async function welcome({ setupCode, sample }: House): Promise<void> {
  console.log(`Leeway is at ${settings.origin}`)
  if (sample.state === 'interrupted')
    console.log('A sample was being made when Leeway stopped. Nothing of it was kept.')
  if (!(await findInstallation(db)))
    console.log(`Set it up there with this code: ${setupCode.code}`)
  const warning = process.env.LEEWAY_ORIGIN && (await probeOrigin(settings.origin))
  if (warning) log.warn(warning)
}

async function sweep(): Promise<void> {
  try {
    await sessions.sweep()
    await db.write(removeExpiredLinks)
    await severOldDecisions(house)
    await handOverCoaching(house)
    await settleProposals(house)
    await indexDecisions(house)
    await countDecisions(house)
    await countVignettes(house)
    await runSelfAudit(house)
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'sweep failed')
  }
}

async function followCalendar(): Promise<void> {
  try {
    await runCalendar(house)
  } catch (error) {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'calendar failed')
  }
}

async function prepare(): Promise<void> {
  try {
    await prepareKeys(house)
  } catch (error) {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'preparing keys failed')
  }
}

/** Answers what is under way, commits what waits, and ends. */
function stop(code: number, why?: string): void {
  if (why) console.error(why)
  clearInterval(sweeping)
  clearInterval(calendar)
  clearInterval(keys)
  commands.close()
  // Closing drops connections that look idle; what has arrived but was not read yet looks so too.
  setTimeout(close, GRACE, code)
}

function close(code: number): void {
  server.close(async () => {
    await closeHouse(house)
    process.exit(code)
  })
  // Kept-alive connections end as soon as their request does; a client could hold them for ever.
  setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50)
}
