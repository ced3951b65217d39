import type { Logger } from 'pino'
import type { Db } from '../../db/client.ts'
import type { Installation } from '../../db/queries/installation.ts'
import type { Queue } from '../../db/queue.ts'
import type { Page } from '../../views/page.ts'
import type { Door } from '../ballots/door.ts'
import type { Viewer } from '../domain/access.ts'
import type { AddressLimit } from './address-limit.ts'
import type { CaseRefs } from './case-refs.ts'
import type { Clock } from './clock.ts'
import type { RecentDraws } from './recent-draws.ts'
import type { SampleMaking } from './sample-making.ts'
import type { Session, Sessions } from './session.ts'
import type { Settings } from './settings.ts'
import type { SetupCode } from './setup-code.ts'

/** What the app is made of. One of each per process. */
export type House = {
  db: Db
  room: Door
  clock: Clock
  settings: Settings
  log: Logger
  sessions: Sessions
  caseRefs: CaseRefs
  recentDraws: RecentDraws
  /** Counts failed sign-ins by address, in memory. */
  addresses: AddressLimit
  setupCode: SetupCode
  /** The making of a sample organisation, where one is asked for. */
  sample: SampleMaking
  /** What changes people, calendar or pulse takes its turn: two at once would both find nothing done. */
  inTurn: Queue
  /** The week of which the database has forgotten an opening or close: see http/log-head.ts. */
  forgottenWeek: string | undefined
}

export type AppEnv = {
  Variables: {
    house: House
    db: Db
    requestId: string
    installation: Installation
    page: Page
    viewer: Viewer
    /** SHA-256 of the session's token: names the session, cannot be used as one. */
    sessionId: string
    session: Session
  }
}
