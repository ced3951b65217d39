import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../../db/client.ts'
import { findAuditHead, findEntryHash } from '../../db/queries/audit.ts'

/** What the box directory remembers of its database, from the last opening or close of a pulse. */
type LogHead = {
  isoWeek: string
  /** Hash of the log's first entry: whose database it is. */
  first: string
  number: number
  hash: string
}

const FILE = 'log-head'

/** Writes down how far the log had come. Boxes and database then know of each other. */
export async function noteLogHead(db: Db, boxDir: string, isoWeek: string): Promise<void> {
  const first = await findEntryHash(db, 1)
  const head = await findAuditHead(db)
  if (first === undefined || !head) return
  const path = join(boxDir, FILE)
  writeFileSync(`${path}.new`, JSON.stringify({ isoWeek, first, ...head } satisfies LogHead))
  renameSync(`${path}.new`, path)
}

/** What the refusal to open boxes with a database that is not theirs says. */
export const WRONG_DATABASE =
  'The box directory belongs to another database: check DATABASE_URL and LEEWAY_BOX_DIR. To begin anew, empty the box directory.'

/**
 * The week of which the database has forgotten an opening or close, since it was put back to an
 * earlier state; undefined when it has not. Throws `WRONG_DATABASE` where it is another one, whose
 * start would take the boxes of an open pulse for remains and destroy them.
 */
export async function findForgottenWeek(db: Db, boxDir: string): Promise<string | undefined> {
  const head = readHead(boxDir)
  const first = await findEntryHash(db, 1)
  if (head ? first !== head.first : first === undefined && hasBoxes(boxDir))
    throw new Error(WRONG_DATABASE)
  if (!head) return undefined
  return (await findEntryHash(db, head.number)) === head.hash ? undefined : head.isoWeek
}

function readHead(boxDir: string): LogHead | undefined {
  const path = join(boxDir, FILE)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LogHead) : undefined
}

const hasBoxes = (boxDir: string): boolean =>
  existsSync(boxDir) && readdirSync(boxDir).some((name) => name.endsWith('.keys'))
