import { and, asc, eq, inArray, lt, ne, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Viewer } from '../../src/domain/access.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import type { Db, Tx } from '../client.ts'
import { coachings, decisions, members } from '../schema.ts'
import { listSharedDecisions } from './shared-decisions.ts'

export type Coaching = typeof coachings.$inferSelect
/** With the names of both sides and the line it is about. */
export type NamedCoaching = Coaching & { author: string; lead: string; decided: string }

const leads = alias(members, 'leads')

const named = (db: Db) =>
  db.read
    .select({
      coaching: coachings,
      author: members.name,
      lead: leads.name,
      decided: decisions.decided,
    })
    .from(coachings)
    .innerJoin(members, eq(members.id, coachings.authorId))
    .innerJoin(leads, eq(leads.id, coachings.leadId))
    .innerJoin(decisions, eq(decisions.id, coachings.decisionId))

const flat = ({
  coaching,
  ...rest
}: { coaching: Coaching } & Omit<NamedCoaching, keyof Coaching>) => ({
  ...coaching,
  ...rest,
})

export async function createCoaching(tx: Tx, coaching: Omit<Coaching, Text>): Promise<void> {
  await tx.insert(coachings).values(coaching)
}
type Text = 'answeredOn' | 'worked' | 'asked' | 'nextTime' | 'step' | 'stepOn'

/** False, changing nothing, when it is no longer in the state it was read in. */
export async function reviseCoaching(
  tx: Tx,
  { id, state }: Pick<Coaching, 'id' | 'state'>,
  change: Partial<Coaching>,
): Promise<boolean> {
  const changed = await tx
    .update(coachings)
    .set(change)
    .where(and(eq(coachings.id, id), eq(coachings.state, state)))
    .returning({ id: coachings.id })
  return changed.length === 1
}

/** One of which somebody is a side; undefined when it is not theirs or not there. */
export const findCoaching = async (db: Db, viewer: Viewer, tree: UnitTree, id: string) =>
  (await listCoachings(db, viewer, tree)).find((one) => one.id === id)

/**
 * All of which somebody is a side, those under way first. For the lead only while the decision is
 * still shared with them: who leads no more does not read what is corrected later.
 */
export async function listCoachings(
  db: Db,
  viewer: Viewer,
  tree: UnitTree,
): Promise<NamedCoaching[]> {
  const rows = await named(db)
    .where(or(eq(coachings.authorId, viewer.id), eq(coachings.leadId, viewer.id)))
    .orderBy(asc(eq(coachings.state, 'closed')), asc(coachings.dueOn), asc(coachings.begunAt))
  const all = rows.map(flat)
  if (all.every(({ authorId }) => authorId === viewer.id)) return all
  const shared = await listSharedDecisions(db, viewer, tree, Number.POSITIVE_INFINITY)
  const readable = new Set(shared.map(({ id }) => id))
  return all.filter((one) => one.authorId === viewer.id || readable.has(one.decisionId))
}

/** All that are not closed. */
export const listUnderWay = (db: Db): Promise<Coaching[]> =>
  db.read.select().from(coachings).where(ne(coachings.state, 'closed'))

/** The one under way about a decision; undefined for none. */
export const findOpenCoaching = (db: Db, decisionId: string): Promise<Coaching | undefined> =>
  db.read
    .select()
    .from(coachings)
    .where(and(eq(coachings.decisionId, decisionId), ne(coachings.state, 'closed')))
    .get()

/** How many replies are overdue in some units on a day, by the lead who owes them. */
export async function countOverdue(db: Db, unitIds: string[], today: string) {
  if (unitIds.length === 0) return []
  const rows = await db.read
    .select({ lead: leads.name, id: coachings.id })
    .from(coachings)
    .innerJoin(leads, eq(leads.id, coachings.leadId))
    .where(
      and(
        inArray(coachings.unitId, unitIds),
        eq(coachings.state, 'asked'),
        lt(coachings.dueOn, today),
      ),
    )
  const names = [...new Set(rows.map((row) => row.lead))].toSorted()
  return names.map((lead) => ({ lead, n: rows.filter((row) => row.lead === lead).length }))
}
