import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Attempt, attempt } from '../domain/self-audit.ts'
import { absentAmong, columnsThatTell, type Table } from '../domain/self-audit-links.ts'
import { boxAttempts } from './audit-boxes.ts'
import { copiesAttempt } from './audit-copies.ts'
import { type Evidence, readEvidence } from './audit-evidence.ts'

export type BoxInspection = {
  boxDir: string
  open: { id: string; opensAt: number } | undefined
  /** The whole database, to look in it for who answered. */
  tables: Table[]
  /** Databases, backups, logs: whatever may hold a copy. */
  files: { path: string; bytes: Buffer }[]
}

/**
 * The self-audit's part that has to open boxes. Ballots stay in here: what it gives back names
 * tables, files and counts. To be run in a process of its own, never in the one that holds the
 * pulse open (see `readEvidence`).
 */
export async function inspectBoxes(given: BoxInspection): Promise<Attempt[]> {
  const { boxDir, open, tables, files } = given
  const directory = directoryAttempt(boxDir, open?.id)
  const evidence = open && (await readEvidence(boxDir, open.id))
  if (!open || !evidence)
    return [directory, untried(open ? 'its files are not there' : 'no pulse is open')]
  return [
    directory,
    ...boxAttempts(evidence, readyKeysIn(boxDir)),
    ...linkAttempts(evidence, open, tables),
    copiesAttempt(evidence, files),
  ]
}

const readyKeysIn = (boxDir: string): Buffer => {
  const path = join(boxDir, 'ready-keys')
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
}

const untried = (skipped: string): Attempt => ({
  ...attempt('Boxes of the open pulse', 'answers before they are counted, and who gave them.', []),
  skipped,
})

const ALWAYS =
  /^(?:CACHEDIR\.TAG|lock\.sqlite(?:-journal|-wal|-shm)?|leeway\.sock|ready-keys|log-head(?:\.new)?|sample)$/

function directoryAttempt(boxDir: string, openId: string | undefined): Attempt {
  const names = existsSync(boxDir) ? readdirSync(boxDir) : []
  const isOwn = (name: string) =>
    openId !== undefined &&
    name.startsWith(`${openId}.`) &&
    /^\.(?:db(?:-wal|-shm|-journal)?|keys)$/.test(name.slice(openId.length))
  const left = names.filter((name) => !ALWAYS.test(name) && !isOwn(name))
  // Where the lock is, a counting room was at work.
  const isMarked = !names.includes('lock.sqlite') || names.includes('CACHEDIR.TAG')
  const shared = names
    .filter((name) => isOwn(name))
    .concat(names.length > 0 ? ['.'] : [])
    .filter((name) => (statSync(join(boxDir, name), { throwIfNoEntry: false })?.mode ?? 0) & 0o077)
  return attempt(
    'Files left in the box directory',
    'rosters, boxes or keys of pulses that are over, or their way into a backup.',
    [
      ...left.map(() => 'box directory: a file that belongs to no open pulse'),
      ...shared.map(() => 'box directory: open to other users of this machine'),
      ...(isMarked ? [] : ['box directory: not marked with CACHEDIR.TAG']),
    ],
  )
}

function linkAttempts(
  evidence: Evidence,
  { id, opensAt }: { id: string; opensAt: number },
  tables: Table[],
): Attempt[] {
  const roster = evidence.plan.cells.flatMap(({ memberIds }) => memberIds)
  const drew = new Set(evidence.issues.map(({ values }) => String(values[0])))
  const telling = columnsThatTell(tables, { roster, drew, since: opensAt })
  const absent = absentAmong(tables, id, roster)
  return [
    {
      ...attempt(
        'Columns that tell who answered',
        'who drew a ticket, by a row, a time or a number that only they have.',
        telling ?? [],
      ),
      ...(telling
        ? {}
        : { skipped: 'too few, or almost all, have drawn a ticket to tell anything' }),
    },
    attempt(
      'Copies of the roster in other tables',
      'who was asked, long after the pulse is over.',
      absent > 0 ? [`table pulse_absences: ${absent} people who are asked stand there`] : [],
    ),
  ]
}
