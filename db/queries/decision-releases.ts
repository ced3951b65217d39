import { and, desc, eq, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { isoWeekAt, mondayOf } from '../../src/domain/calendar.ts'
import type { ReleaseTexts } from '../../src/domain/releases.ts'
import type { Db, Tx } from '../client.ts'
import { decisionReleases, decisions, members } from '../schema.ts'
import type { Decision } from './decisions.ts'
import { indexDecision } from './search-index.ts'

export type Release = typeof decisionReleases.$inferSelect

/** How far a record is on its way to everyone; undefined before its author has looked at it. */
export const findRelease = (db: Db, decisionId: string): Promise<Release | undefined> =>
  db.read.select().from(decisionReleases).where(eq(decisionReleases.decisionId, decisionId)).get()

/** Hands a record as it stands to the second reader, instead of what was handed over before. */
export async function offerRelease(
  tx: Tx,
  { id: decisionId, ...decision }: Decision,
  texts: ReleaseTexts,
  unitName: string | undefined,
): Promise<void> {
  const { situation, action, relation, resolution, amountMinor, currency, decidedOn } = decision
  const choices = { situation, action, relation, resolution, amountMinor, currency, decidedOn }
  await tx.delete(decisionReleases).where(eq(decisionReleases.decisionId, decisionId))
  await tx
    .insert(decisionReleases)
    .values({ decisionId, ...choices, ...texts, unitName: unitName ?? null })
  await indexDecision(tx, decisionId)
}

export const withdrawRelease = async (tx: Tx, decisionId: string): Promise<void> => {
  await tx.delete(decisionReleases).where(eq(decisionReleases.decisionId, decisionId))
  await indexDecision(tx, decisionId)
}

const shown = {
  id: decisions.id,
  language: decisions.language,
  situation: decisionReleases.situation,
  action: decisionReleases.action,
  relation: decisionReleases.relation,
  resolution: decisionReleases.resolution,
  amountMinor: decisionReleases.amountMinor,
  currency: decisionReleases.currency,
  decidedOn: decisionReleases.decidedOn,
  outcome: decisions.outcome,
  decided: decisionReleases.decided,
  why: decisionReleases.why,
  learned: decisionReleases.learned,
  unitName: decisionReleases.unitName,
}

/**
 * Records that wait for a second reader who is neither their author nor leads them: `led` are the
 * units this reader leads. Whose author's name is cut waits for somebody of another unit, since
 * nobody can tell any more whether it is the reader's own. Nothing in them names the author.
 */
export async function listWaitingReleases(
  db: Db,
  reader: { id: string; unitId: string | undefined },
  led: string[],
) {
  const rows = await db.read
    .select({
      ...shown,
      ...{ authorId: decisions.authorId, unitId: decisions.unitId, authorUnit: members.unitId },
    })
    .from(decisionReleases)
    .innerJoin(decisions, eq(decisions.id, decisionReleases.decisionId))
    .leftJoin(members, eq(members.id, decisions.authorId))
    .where(
      and(
        isNull(decisionReleases.isApproved),
        or(isNull(decisions.authorId), ne(decisions.authorId, reader.id)),
      ),
    )
    .orderBy(decisions.id)
  return rows
    .filter(
      ({ authorId, unitId, authorUnit }) =>
        ![unitId, authorUnit].some((unit) => unit && led.includes(unit)) &&
        (authorId !== null || unitId === null || unitId !== reader.unitId),
    )
    .map(({ authorId: _, unitId: __, authorUnit: ___, ...release }) => release)
}

type Verdict = {
  isApproved: boolean
  curatorId: string
  note: string
  releasedAt: number | null
  place: number | null
}

/** False when somebody else has decided already, or its author has taken it back. */
export async function decideRelease(tx: Tx, decisionId: string, verdict: Verdict) {
  const decided = await tx
    .update(decisionReleases)
    .set(verdict)
    .where(and(eq(decisionReleases.decisionId, decisionId), isNull(decisionReleases.isApproved)))
    .returning({ id: decisionReleases.decisionId })
  await indexDecision(tx, decisionId)
  return decided.length === 1
}

/** Records of others that have gone out to everyone by a moment, as a condition on both tables. */
export const releasedTo = (viewer: { id: string }, now: number) =>
  and(
    lte(decisionReleases.releasedAt, now),
    isNull(decisions.withdrawnAt),
    or(isNull(decisions.authorId), ne(decisions.authorId, viewer.id)),
  )

/**
 * What has gone out to everyone by now, the newest weeks first, in each in the order of the lot.
 * An outcome shows from the Monday, on the organisation's clocks, after it was told: the day would
 * say who told it.
 */
export async function listReleased(
  db: Db,
  { now, timeZone }: { now: number; timeZone: string },
  limit: number,
  only?: string[],
) {
  const monday = mondayOf(isoWeekAt(now, timeZone))
  const rows = await db.read
    .select({ ...shown, outcomeOn: decisions.outcomeOn, authorId: decisions.authorId })
    .from(decisionReleases)
    .innerJoin(decisions, eq(decisions.id, decisionReleases.decisionId))
    .where(
      and(
        lte(decisionReleases.releasedAt, now),
        isNull(decisions.withdrawnAt),
        only ? inArray(decisions.id, only) : undefined,
      ),
    )
    .orderBy(desc(decisionReleases.releasedAt), decisionReleases.place)
    .limit(limit)
  return rows.map(({ outcomeOn, ...row }) => ({
    ...row,
    outcome: outcomeOn !== null && outcomeOn < monday ? row.outcome : null,
  }))
}

/** Records meant for everyone whose author is still known, with the days that close them. */
export const listUnnamedWithAuthor = (db: Db) =>
  db.read
    .select({
      id: decisions.id,
      followUpOn: decisions.followUpOn,
      outcomeOn: decisions.outcomeOn,
    })
    .from(decisions)
    .where(and(eq(decisions.visibility, 'everyone_unnamed'), isNotNull(decisions.authorId)))
