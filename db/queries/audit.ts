import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { AuditAction } from '../../src/domain/audit.ts'
import type { Db, Tx } from '../client.ts'
import { auditEntries, members } from '../schema.ts'

/** What was done, for the record. `detail` holds no texts of others and nothing about ballots. */
export type Audit = {
  at: number
  /** Who did it; undefined for the command line, the calendar and set-up. */
  actorId: string | undefined
  action: AuditAction
  detail: string
  /** To whom it was done. */
  subjectId?: string
}

type Entry = typeof auditEntries.$inferSelect

/** Rows of one statement, which binds at most 32,766 values. */
const CHUNK = 500

/** Appends to the chained log. Belongs into the transaction of what it records. */
export const recordAudit = (tx: Tx, audit: Audit): Promise<void> => recordAudits(tx, [audit])

/** Appends several entries in their order. */
export async function recordAudits(tx: Tx, audits: Audit[]): Promise<void> {
  const last = await tx
    .select({ number: auditEntries.number, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.number))
    .limit(1)
    .get()
  const nameOf = await namesOf(tx, audits)
  let { number, hash } = last ?? { number: 0, hash: '' }
  const entries = audits.map(({ at, action, detail, actorId = null, subjectId = null }) => {
    const names = { actorName: nameOf(actorId), subjectName: nameOf(subjectId) }
    const entry = { number: ++number, at, actorId, subjectId, ...names, action, detail }
    hash = hashOf(entry, hash)
    return { ...entry, hash }
  })
  for (let i = 0; i < entries.length; i += CHUNK)
    await tx.insert(auditEntries).values(entries.slice(i, i + CHUNK))
}

/** What people are called at this moment. */
async function namesOf(tx: Tx, audits: Audit[]) {
  const ids = [...new Set(audits.flatMap(({ actorId, subjectId }) => [actorId, subjectId]))]
  const known = ids.filter((id) => id !== undefined)
  const names = new Map<string, string>()
  for (let i = 0; i < known.length; i += CHUNK) {
    const columns = { id: members.id, name: members.name }
    const some = inArray(members.id, known.slice(i, i + CHUNK))
    for (const row of await tx.select(columns).from(members).where(some))
      names.set(row.id, row.name)
  }
  return (id: string | null) => (id === null ? null : (names.get(id) ?? null))
}

/** The fields of an entry that its hash covers, in their order. */
export function coveredBy(entry: Omit<Entry, 'hash'>): (string | number | null)[] {
  const { number, at, actorId, actorName, subjectId, subjectName, action, detail } = entry
  return [number, at, actorId, actorName, subjectId, subjectName, action, detail]
}

/** SHA-256 in hex over the JSON of the hash before and the entry's fields. */
const hashOf = (entry: Omit<Entry, 'hash'>, before: string): string =>
  createHash('sha256')
    .update(JSON.stringify([before, ...coveredBy(entry)]))
    .digest('hex')

/** The newest entry's number and hash; undefined before the first. */
export async function findAuditHead(db: Db): Promise<{ number: number; hash: string } | undefined> {
  return db.read
    .select({ number: auditEntries.number, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.number))
    .limit(1)
    .get()
}

/** The hash of one entry; undefined where the log does not reach so far. */
export async function findEntryHash(db: Db, number: number): Promise<string | undefined> {
  const entry = await db.read
    .select({ hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.number, number))
    .get()
  return entry?.hash
}

/** How far each database's log was found whole by this process. */
const followed = new WeakMap<Db, { number: number; hash: string; until: number }>()
const HOUR = 3_600_000

/**
 * Follows the chain: from its first entry if `isWhole`, else from where this process found it whole
 * within the last hour. `brokenAt` is the first number that is missing, out of place or does not fit its hash;
 * undefined when all hold. A log cut short at its end shows only beside a head noted earlier, such
 * as the one on the pulse page.
 */
export async function verifyAudit(
  db: Db,
  { isWhole = true } = {},
): Promise<{ brokenAt: number | undefined }> {
  const last = followed.get(db)
  const known = isWhole || !last || last.until < Date.now() ? undefined : last
  let { number, hash } = known ?? { number: 0, hash: '' }
  for (;;) {
    const entries = await db.read
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.number, number))
      .orderBy(asc(auditEntries.number))
      .limit(CHUNK)
    for (const entry of entries) {
      if (entry.number !== number + 1 || entry.hash !== hashOf(entry, hash)) {
        followed.delete(db)
        return { brokenAt: number + 1 }
      }
      number = entry.number
      hash = entry.hash
    }
    if (entries.length < CHUNK) break
  }
  const until = known?.until ?? Date.now() + HOUR
  followed.set(db, { number, hash, until })
  return { brokenAt: undefined }
}

/** Entries newest first, from `before` downwards. */
export const listAudit = (
  db: Db,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): Promise<Entry[]> =>
  db.read
    .select()
    .from(auditEntries)
    .where(lt(auditEntries.number, before))
    .orderBy(desc(auditEntries.number))
    .limit(limit)

/** Which of these people were called otherwise since a moment: "old > new", oldest first. */
export async function listRenamed(db: Db, memberIds: string[], since: number): Promise<string[]> {
  if (memberIds.length === 0) return []
  const rows = await db.read
    .select({ detail: auditEntries.detail })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.action, 'person-renamed'),
        gt(auditEntries.at, since),
        inArray(auditEntries.subjectId, memberIds),
      ),
    )
    .orderBy(asc(auditEntries.number))
  return rows.map((row) => row.detail)
}

/** Whether pulses were ever begun: then they are paused where they do not run. */
/** The week whose answers were lost with a database put back, if no pulse was opened since. */
export async function findLostWeek(db: Db): Promise<string | undefined> {
  const newest = await db.read
    .select({ action: auditEntries.action, detail: auditEntries.detail })
    .from(auditEntries)
    .where(inArray(auditEntries.action, ['pulse-opened', 'pulse-lost']))
    .orderBy(desc(auditEntries.number))
    .limit(1)
  return newest[0]?.action === 'pulse-lost' ? newest[0].detail : undefined
}

export const hasBegun = async (db: Db): Promise<boolean> =>
  (await db.read.$count(auditEntries, eq(auditEntries.action, 'calendar-started'))) > 0
