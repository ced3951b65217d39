import { and, desc, eq, inArray, ne, or, type SQL } from 'drizzle-orm'
import type { Viewer } from '../../src/domain/access.ts'
import type { DecisionContent } from '../../src/domain/decisions.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { decisions, members, readings, units } from '../schema.ts'

export type Decision = typeof decisions.$inferSelect
export type SharedDecision = Decision & { author: string | undefined; unit: string | undefined }

type Log = {
  authorId: string
  unitId: string | undefined
  language: Language
  policyVersion: number | undefined
  decidedOn: string
  loggedAt: number
}

/** Stores a decision whose texts are masked already; returns its id. */
export async function createDecision(tx: Tx, content: DecisionContent, log: Log): Promise<string> {
  const id = newId()
  await tx.insert(decisions).values({
    id,
    ...content,
    amountMinor: content.amountMinor ?? null,
    currency: content.currency ?? null,
    ...log,
    unitId: log.unitId ?? null,
    policyVersion: log.policyVersion ?? null,
  })
  return id
}

export async function listOwnDecisions(db: Db, authorId: string): Promise<Decision[]> {
  return db.read
    .select()
    .from(decisions)
    .where(eq(decisions.authorId, authorId))
    .orderBy(desc(decisions.decidedOn), desc(decisions.loggedAt))
}

/** One's own decision; undefined when it is somebody else's or not there. */
export async function findOwnDecision(db: Db, authorId: string, id: string) {
  return db.read
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), eq(decisions.authorId, authorId)))
    .get()
}

/**
 * Decisions of others that their authors let this person read, newest first: team-mates' for the
 * team, and for a manager what was addressed to managers in the units they manage. Private ones
 * never, and records for everyone without name wait for their second reader.
 */
export async function listSharedDecisions(
  db: Db,
  viewer: Viewer,
  tree: UnitTree,
  limit: number,
): Promise<SharedDecision[]> {
  const managed = tree.units.filter((u) => viewer.manages.some((m) => tree.isWithin(u.id, m)))
  const managedIds = managed.map((unit) => unit.id)
  const inTeam = viewer.unitId
    ? and(eq(decisions.unitId, viewer.unitId), eq(decisions.visibility, 'team_named'))
    : undefined
  const asManager =
    managedIds.length > 0
      ? and(
          inArray(decisions.unitId, managedIds),
          inArray(decisions.visibility, ['manager', 'team_named']),
        )
      : undefined
  const allowed: SQL | undefined = or(inTeam, asManager)
  if (!allowed) return []
  const rows = await db.read
    .select({ decision: decisions, author: members.name, unit: units.name })
    .from(decisions)
    .innerJoin(members, eq(members.id, decisions.authorId))
    .leftJoin(units, eq(units.id, decisions.unitId))
    .where(and(ne(decisions.authorId, viewer.id), allowed))
    .orderBy(desc(decisions.decidedOn), desc(decisions.loggedAt))
    .limit(limit)
  return rows.map(({ decision, author, unit }) => ({
    ...decision,
    author,
    unit: unit ?? undefined,
  }))
}

/** Notes that a person was shown these texts. Comes before the page is sent, or not at all. */
export async function recordReadings(tx: Tx, readerId: string, ids: string[], at: number) {
  if (ids.length === 0) return
  const rows = ids.map((decisionId) => ({ id: newId(), decisionId, readerId, at }))
  await tx.insert(readings).values(rows)
}

/** Who was shown a decision, and when, newest first. */
export async function listReadings(db: Db, decisionId: string) {
  return db.read
    .select({ reader: members.name, at: readings.at })
    .from(readings)
    .innerJoin(members, eq(members.id, readings.readerId))
    .where(eq(readings.decisionId, decisionId))
    .orderBy(desc(readings.at))
}
