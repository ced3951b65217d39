import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { ASKERS, type Exception } from '../../src/domain/unsealing.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { decisions, memberRoles, members, unsealings } from '../schema.ts'

const seconds = alias(members, 'seconds')

/** A record by its id, whoever it belongs to; undefined when it is not there or was taken back. */
export const findAnyDecision = (db: Db, id: string) =>
  db.read
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), isNull(decisions.withdrawnAt)))
    .get()

type Asking = {
  decisionId: string
  exception: Exception
  reason: string
  askedBy: string
  at: number
}

export async function askUnsealing(tx: Tx, { at, ...asking }: Asking): Promise<string> {
  const id = newId()
  await tx.insert(unsealings).values({ id, ...asking, askedAt: at })
  return id
}

/** Whoever may ask now: an asking of somebody who may no more has asked for nothing. */
const mayAsk = (read: Pick<Tx, 'select'>) =>
  inArray(
    unsealings.askedBy,
    read
      .select({ id: members.id })
      .from(members)
      .innerJoin(memberRoles, eq(memberRoles.memberId, members.id))
      .where(and(eq(members.isActive, true), inArray(memberRoles.role, [...ASKERS]))),
  )

/** False, changing nothing, when it waits no more or is one's own asking. */
export async function agreeUnsealing(tx: Tx, id: string, agreedBy: string, at: number) {
  const changed = await tx
    .update(unsealings)
    .set({ agreedBy, agreedAt: at })
    .where(
      and(
        ...[eq(unsealings.id, id), isNull(unsealings.agreedBy), mayAsk(tx)],
        ne(unsealings.askedBy, agreedBy),
      ),
    )
    .returning({ id: unsealings.id })
  return changed.length === 1
}

const named = (db: Db) =>
  db.read
    .select({ unsealing: unsealings, asker: members.name, second: seconds.name })
    .from(unsealings)
    .innerJoin(members, eq(members.id, unsealings.askedBy))
    .leftJoin(seconds, eq(seconds.id, unsealings.agreedBy))

export type Unsealing = typeof unsealings.$inferSelect & {
  asker: string
  second: string | undefined
}

export async function findUnsealing(db: Db, id: string): Promise<Unsealing | undefined> {
  const row = await named(db).where(eq(unsealings.id, id)).get()
  return row && { ...row.unsealing, asker: row.asker, second: row.second ?? undefined }
}

/** Askings of others that wait for a second person, not about a record of one's own. */
export async function listWaitingUnsealings(db: Db, viewerId: string): Promise<{ id: string }[]> {
  return db.read
    .select({ id: unsealings.id })
    .from(unsealings)
    .innerJoin(decisions, eq(decisions.id, unsealings.decisionId))
    .where(
      and(
        mayAsk(db.read),
        isNull(unsealings.agreedBy),
        ne(unsealings.askedBy, viewerId),
        isNull(decisions.withdrawnAt),
        or(isNull(decisions.authorId), ne(decisions.authorId, viewerId)),
      ),
    )
    .orderBy(unsealings.askedAt)
}

/** Openings of one decision that were agreed to: its author reads them. */
export async function listUnsealings(db: Db, decisionId: string): Promise<Unsealing[]> {
  const rows = await named(db).where(eq(unsealings.decisionId, decisionId))
  return rows
    .map((row) => ({ ...row.unsealing, asker: row.asker, second: row.second ?? undefined }))
    .filter((one) => one.agreedBy !== null)
}
