import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../../db/client.ts'
import { pathOf } from '../../db/migrate.ts'
import { verifyAudit } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import { listRules } from '../../db/queries/rules.ts'
import {
  listAllTables,
  listAllWeeks,
  listLoggedChanges,
  listReportFiles,
} from '../../db/queries/self-audits.ts'
import * as schema from '../../db/schema.ts'
import { SEARCH_TABLES } from '../../db/search-tables.ts'
import { inspectBoxes } from '../ballots/audit.ts'
import { AUDIT_ACTIONS } from '../domain/audit.ts'
import { hexRootOf } from '../domain/key-directory.ts'
import {
  type Attempt,
  attempt,
  type LoggedChange,
  type PublishedWeek,
} from '../domain/self-audit.ts'
import { algebraAttempt } from '../domain/self-audit-algebra.ts'
import { figureAttempts } from '../domain/self-audit-figures.ts'
import type { Table } from '../domain/self-audit-links.ts'
import { problemsInReport } from '../domain/self-audit-reports.ts'
import { weekAttempts } from '../domain/self-audit-weeks.ts'
import type { Settings } from '../http/settings.ts'
import { fileAttempts, type KeptFiles, type Places, readKept } from './self-audit-files.ts'
import { threadAttempts } from './self-audit-threads.ts'

/**
 * Reads the installation's files as they lie on the disk. To be done before the database is opened
 * in this process, and never in the process of the server: both would lose their locks.
 */
export function readFiles({ databaseUrl, boxDir }: Settings, given: Given): KeptFiles {
  const own = databaseUrl.startsWith('file:') ? [dirname(resolve(pathOf(databaseUrl)))] : []
  return readKept({ beside: [...own, 'data'], ...given }, boxDir)
}

/** Places named on the command line. */
export type Given = Pick<Places, 'logs' | 'backups'>

/** Whether there is anything to look at. */
export const isThere = ({ databaseUrl }: Settings): boolean =>
  !databaseUrl.startsWith('file:') || existsSync(pathOf(databaseUrl))

/** All attempts on an installation, in the order in which they are told. */
export async function selfAudit(db: Db, settings: Settings, files: KeptFiles): Promise<Attempt[]> {
  const installation = await findInstallation(db)
  const tables = await listAllTables(db)
  const boxes = await inspectSettled(db, settings, files, tables)
  const weeks = await listAllWeeks(db)
  const log = await listLoggedChanges(db)
  return [
    ...boxes,
    columnAttempt(tables),
    ...fileAttempts(files, new Set([...knownColumns().keys(), 'sqlite_sequence'])),
    ...threadAttempts(weeks),
    ...figureAttempts(weeks),
    algebraAttempt(weeks),
    ...weekAttempts(weeks, log, {
      isPractice: installation?.isPractice ?? false,
      clockOffset: installation?.clockOffset ?? 0,
      rules: await listRules(db),
    }),
    attempt(
      'Reports',
      'anything in a file that pages withhold.',
      (await listReportFiles(db)).flatMap((file) =>
        problemsInReport(file, weeks).map((what) => `table exports: ${what}`),
      ),
    ),
    await keyAttempt(weeks, log),
    await logAttempt(db, log),
  ]
}

/** Opening and closing write files and database one after the other. */
const MEANWHILE = 2_000

/** What looks left behind is looked at again, since a pulse may be opening or closing right now. */
async function inspectSettled(db: Db, { boxDir }: Settings, files: KeptFiles, tables: Table[]) {
  const inspect = async () => {
    const found = await findOpenPulse(db)
    const open = found && { id: found.id, opensAt: found.opensAt }
    return inspectBoxes({ boxDir, open, tables, files: files.all })
  }
  const boxes = await inspect()
  if (boxes.every(({ found }) => found.length === 0)) return boxes
  await pause(MEANWHILE)
  return inspect()
}

const MIGRATIONS = '__drizzle_migrations'

/** The columns this version of Leeway has, by table. */
function knownColumns(): Map<string, Set<string>> {
  const tables = Object.values(schema).filter((one) => is(one, SQLiteTable))
  const known = tables.map(
    (table) =>
      [
        getTableName(table),
        new Set(getTableConfig(table).columns.map(({ name }) => name)),
      ] as const,
  )
  const searched = SEARCH_TABLES.map(([name, columns]) => [name, new Set(columns)] as const)
  const migrations = [MIGRATIONS, new Set(['id', 'hash', 'created_at'])] as const
  return new Map([...known, ...searched, migrations])
}

function columnAttempt(tables: Table[]): Attempt {
  const known = knownColumns()
  return attempt(
    'Columns this version does not know',
    'who answered, or what, noted beside the people or the figures.',
    tables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => known.has(name) && !known.get(name)!.has(column))
        .map((column) => `table ${name}: column ${column}`),
    ),
  )
}

/** The newest root that the log holds for a week is that of the keys that are stored. */
async function keyAttempt(weeks: PublishedWeek[], log: LoggedChange[]): Promise<Attempt> {
  const found: string[] = []
  for (const { pulse, keys, units } of weeks) {
    const cells = new Set(units.flatMap(({ teamCell, leadsCell }) => [teamCell, leadsCell]))
    cells.delete(null)
    if (keys.length > 0 && keys.length !== cells.size)
      found.push(`week ${pulse.isoWeek}: table pulse_keys: not one key for each group`)
    const root = await hexRootOf(keys)
    const words = log
      .filter(({ action }) => action === 'pulse-opened' || action === 'pulse-cells-emptied')
      .map(({ detail }) => detail.split(' '))
    const logged = words.findLast(([isoWeek]) => isoWeek === pulse.isoWeek)?.[1]
    if (root !== logged) found.push(`week ${pulse.isoWeek}: table pulse_keys: not as in the log`)
    if (new Set(keys.map(({ spki }) => spki)).size < keys.length)
      found.push(`week ${pulse.isoWeek}: table pulse_keys: one key for two cells`)
  }
  return attempt(
    'The key directory',
    'whose ticket it is, from a key that only some were shown.',
    found,
  )
}

async function logAttempt(db: Db, log: { action: string }[]): Promise<Attempt> {
  const { brokenAt } = await verifyAudit(db)
  const unknown = log.filter(({ action }) => !AUDIT_ACTIONS.some((one) => one === action))
  return attempt(
    'The log of changes',
    'rules bent without a trace, or answering written down as if it were a change.',
    [
      ...(brokenAt === undefined ? [] : [`table audit_entries: broken at number ${brokenAt}`]),
      ...unknown.map(() => 'table audit_entries: an action this version does not know'),
    ],
  )
}
