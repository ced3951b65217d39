import { createHash } from 'node:crypto'
import { aliasedTable, asc, desc, eq, lt } from 'drizzle-orm'
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
  let { number, hash } = last ?? { number: 0, hash: '' }
  const entries = audits.map((audit) => {
    const { at, action, detail } = audit
    const who = { actorId: audit.actorId ?? null, subjectId: audit.subjectId ?? null }
    const entry = { number: ++number, at, ...who, action, detail }
    hash = hashOf(entry, hash)
    return { ...entry, hash }
  })
  for (let i = 0; i < entries.length; i += CHUNK)
    await tx.insert(auditEntries).values(entries.slice(i, i + CHUNK))
}

/** SHA-256 over the entry's fields and the hash before it, in hex. */
const hashOf = (entry: Omit<Entry, 'hash'>, before: string): string => {
  const { number, at, actorId, subjectId, action, detail } = entry
  const covered = JSON.stringify([before, number, at, actorId, subjectId, action, detail])
  return createHash('sha256').update(covered).digest('hex')
}

/** The newest entry's number and hash; undefined before the first. */
export async function findAuditHead(db: Db): Promise<{ number: number; hash: string } | undefined> {
  return db.read
    .select({ number: auditEntries.number, hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.number))
    .limit(1)
    .get()
}

/**
 * Follows the chain from its first entry. `brokenAt` is the first number that is missing, out of
 * place or does not fit its hash; undefined when all hold. A log cut short at its end shows only
 * beside a head noted earlier, such as the one on the pulse page.
 */
export async function verifyAudit(db: Db): Promise<{ brokenAt: number | undefined }> {
  const entries = await db.read.select().from(auditEntries).orderBy(asc(auditEntries.number))
  let before = ''
  for (const [place, entry] of entries.entries()) {
    if (entry.number !== place + 1 || entry.hash !== hashOf(entry, before))
      return { brokenAt: Math.min(place + 1, entry.number) }
    before = entry.hash
  }
  return { brokenAt: undefined }
}

/** Entries newest first, from `before` downwards, with names of who acted and of whom. */
export async function listAudit(db: Db, limit: number, before = Number.MAX_SAFE_INTEGER) {
  const subjects = aliasedTable(members, 'subjects')
  const rows = await db.read
    .select({ entry: auditEntries, actor: members.name, subject: subjects.name })
    .from(auditEntries)
    .leftJoin(members, eq(members.id, auditEntries.actorId))
    .leftJoin(subjects, eq(subjects.id, auditEntries.subjectId))
    .where(lt(auditEntries.number, before))
    .orderBy(desc(auditEntries.number))
    .limit(limit)
  return rows.map(({ entry, actor, subject }) => ({ ...entry, actor, subject }))
}
