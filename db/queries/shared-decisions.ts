import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../../src/domain/access.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { decisions, managedUnits, members, readings, units } from '../schema.ts'
import type { Decision } from './decisions.ts'

export type SharedDecision = Decision & { author: string | undefined; unit: string | undefined }

const everyLead = prepared((read) =>
  read.select().from(managedUnits).where(eq(managedUnits.isDeputy, false)).prepare(),
)

/**
 * Which calls of others this person may read, as a condition on them: team-mates' for the team, and
 * for a lead what was addressed to "my lead" or the team by those they lead most nearly. Whoever
 * stands higher is not meant. Private ones never, and records for everyone without name go another
 * way. `isByText`: calls are found by their words and not by their unit.
 */
export async function sharedWith(
  db: Db,
  viewer: Viewer,
  tree: UnitTree,
  isByText = false,
): Promise<SQL | undefined> {
  const leads = await everyLead(db).all()
  const led = tree.units.filter((u) => viewer.manages.some((m) => tree.isWithin(u.id, m)))
  const isMeant = (authorId: string | null, unitId: string) =>
    nearestLeads(authorId, unitId, tree, leads).includes(viewer.id)
  const units = led.map(({ id }) => id).filter((id) => isMeant(null, id))
  // Where one person alone leads, their own calls go to whoever leads above them.
  const ofLeads = led.flatMap(({ id }) => {
    const [author, ...others] = nearestLeads(null, id, tree, leads)
    return author && others.length === 0 && isMeant(author, id) ? [{ author, unitId: id }] : []
  })
  // The plus keeps SQLite from going through whole units.
  const unitOf = isByText ? sql`+${decisions.unitId}` : sql`${decisions.unitId}`
  const toLeads = inArray(decisions.visibility, ['manager', 'team_named'])
  const allowed: SQL | undefined = or(
    viewer.unitId
      ? and(eq(unitOf, viewer.unitId), eq(decisions.visibility, 'team_named'))
      : undefined,
    units.length > 0 ? and(inArray(unitOf, units), toLeads) : undefined,
    ...ofLeads.map(({ author, unitId }) =>
      and(eq(decisions.authorId, author), eq(unitOf, unitId), toLeads),
    ),
  )
  return allowed && and(or(isNull(decisions.authorId), ne(decisions.authorId, viewer.id)), allowed)
}

/** Calls of others that this person may read, newest first. `only` looks for a few. */
export async function listSharedDecisions(
  db: Db,
  viewer: Viewer,
  tree: UnitTree,
  limit: number,
  only?: string[],
): Promise<SharedDecision[]> {
  const allowed = await sharedWith(db, viewer, tree, only !== undefined)
  if (!allowed) return []
  const rows = await db.read
    .select({ decision: decisions, author: members.name, unit: units.name })
    .from(decisions)
    .leftJoin(members, eq(members.id, decisions.authorId))
    .leftJoin(units, eq(units.id, decisions.unitId))
    .where(and(allowed, only ? inArray(decisions.id, only) : undefined))
    .orderBy(desc(decisions.decidedOn), desc(decisions.loggedAt))
    .limit(Math.min(limit, Number.MAX_SAFE_INTEGER))
  return rows.map(({ decision, author, unit }) => ({
    ...decision,
    author: author ?? undefined,
    unit: unit ?? undefined,
  }))
}

/** One decision that its author let this person read; undefined when it is not among them. */
export const findSharedDecision = async (db: Db, viewer: Viewer, tree: UnitTree, id: string) =>
  (await listSharedDecisions(db, viewer, tree, 1, [id]))[0]

/** Those meant by "my lead" for a decision: who leads the lowest unit around its author, by name. */
export async function findLeads(
  db: Db,
  tree: UnitTree,
  { authorId, unitId }: { authorId: string | null; unitId: string | null },
): Promise<string[]> {
  const leads = await db.read
    .select({ memberId: managedUnits.memberId, unitId: managedUnits.unitId })
    .from(managedUnits)
    .innerJoin(members, eq(members.id, managedUnits.memberId))
    .where(and(eq(managedUnits.isDeputy, false), eq(members.isActive, true)))
    .orderBy(members.name)
  return nearestLeads(authorId, unitId, tree, leads)
}

/**
 * The unit in which a decision is meant for "my lead": the lowest around its author that somebody
 * else leads. Once the author's name is cut, nobody could tell any more that it was not their own.
 */
export async function unitMeant(
  db: Db,
  tree: UnitTree,
  { authorId, unitId }: { authorId: string | null; unitId: string | null },
): Promise<string | null> {
  const leads = await everyLead(db).all()
  return lowestLed(authorId, unitId, tree, leads)?.id ?? unitId
}

type Lead = { memberId: string; unitId: string }

/** Those who lead the lowest unit around somebody that anybody else leads. */
const nearestLeads = (
  authorId: string | null,
  unitId: string | null,
  tree: UnitTree,
  leads: Lead[],
): string[] => {
  const unit = lowestLed(authorId, unitId, tree, leads)
  const here = leads.filter((lead) => lead.unitId === unit?.id && lead.memberId !== authorId)
  return here.map((lead) => lead.memberId)
}

const lowestLed = (authorId: string | null, unitId: string | null, tree: UnitTree, leads: Lead[]) =>
  tree
    .lineOf(unitId ?? '')
    .find(({ id }) => leads.some((lead) => lead.unitId === id && lead.memberId !== authorId))

/** Notes that a person was shown these texts. Comes before the page is sent, or not at all. */
export async function recordReadings(
  tx: Tx,
  reader: { id: string; name: string },
  ids: string[],
  at: number,
) {
  if (ids.length === 0) return
  const by = { readerId: reader.id, readerName: reader.name, at }
  const rows = ids.map((decisionId) => ({ id: newId(), decisionId, ...by }))
  await tx.insert(readings).values(rows)
}

/** Which of these decisions a person has been shown before. */
export async function listRead(db: Db, readerId: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.read
    .selectDistinct({ id: readings.decisionId })
    .from(readings)
    .where(and(eq(readings.readerId, readerId), inArray(readings.decisionId, ids)))
  return new Set(rows.map((row) => row.id))
}

/** Who was shown a decision, when first and when last, whoever was shown it last first. */
export async function listReadings(db: Db, decisionId: string) {
  const last = sql<number>`max(${readings.at})`
  return db.read
    .select({ reader: readings.readerName, first: sql<number>`min(${readings.at})`, last })
    .from(readings)
    .where(eq(readings.decisionId, decisionId))
    .groupBy(readings.readerId, readings.readerName)
    .orderBy(desc(last))
}
