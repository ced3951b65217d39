import { and, desc, eq, gt, lte, ne, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Role, Viewer } from '../../src/domain/access.ts'
import type { Db, Tx } from '../client.ts'
import { prepared } from '../prepared.ts'
import { managedUnits, memberRoles, members, sessions, units } from '../schema.ts'

/** No session lives longer than this, however busy: 90 days. */
const ABSOLUTE = 90 * 86_400_000

const sessionOf = prepared((read) =>
  read
    .select({ session: sessions, memberId: members.id })
    .from(sessions)
    .innerJoin(members, and(eq(members.id, sessions.memberId), eq(members.isActive, true)))
    .where(
      and(eq(sessions.id, sql.placeholder('id')), gt(sessions.createdAt, sql.placeholder('since'))),
    )
    .prepare(),
)

/** Lucia's storage on our tables; session ids are hashes of the token in the cookie. */
export function sessionAdapter(db: Db): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const row = await sessionOf(db).get({ id, since: Date.now() - ABSOLUTE })
      return row ? [asSession(row.session), asUser(row.memberId)] : [null, null]
    },
    getUserSessions: async (memberId) =>
      (await db.read.select().from(sessions).where(eq(sessions.memberId, memberId))).map(asSession),
    setSession: async ({ id, userId, expiresAt, attributes }) => {
      const row = { id, memberId: userId, expiresAt: expiresAt.getTime(), ...attributes }
      await db.write(async (tx) => tx.insert(sessions).values(row))
    },
    updateSessionExpiration: async (id, expiresAt) => {
      const change = { expiresAt: expiresAt.getTime() }
      await db.write(async (tx) => tx.update(sessions).set(change).where(eq(sessions.id, id)))
    },
    deleteSession: async (id) => {
      await db.write(async (tx) => tx.delete(sessions).where(eq(sessions.id, id)))
    },
    deleteUserSessions: async (memberId) => {
      await db.write((tx) => removeSessions(tx, memberId))
    },
    deleteExpiredSessions: async () => {
      const isOver = sql`${lte(sessions.expiresAt, Date.now())} or ${lte(sessions.createdAt, Date.now() - ABSOLUTE)}`
      await db.write(async (tx) => tx.delete(sessions).where(isOver))
    },
  }
}

/** Signs a person out everywhere, within the change that makes it necessary. */
export async function removeSessions(tx: Tx, memberId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.memberId, memberId))
}

/** A person's open sessions, the newest first. */
export async function listSessions(db: Db, memberId: string) {
  const isOpen = and(
    eq(sessions.memberId, memberId),
    gt(sessions.expiresAt, Date.now()),
    gt(sessions.createdAt, Date.now() - ABSOLUTE),
  )
  return db.read.select().from(sessions).where(isOpen).orderBy(desc(sessions.createdAt))
}

export async function removeSession(tx: Tx, id: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, id))
}

/** Signs a person out everywhere but here. */
export async function removeOtherSessions(tx: Tx, memberId: string, here: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.memberId, memberId), ne(sessions.id, here)))
}

const rolesOf = sql`(select json_group_array(${memberRoles.role}) from ${memberRoles}
  where ${memberRoles.memberId} = ${members.id})`.mapWith((json): Role[] => JSON.parse(json))
const ledBy = sql`(select json_group_array(${managedUnits.unitId}) from ${managedUnits}
  where ${managedUnits.memberId} = ${members.id})`.mapWith((json): string[] => JSON.parse(json))
const below = sql`exists (select 1 from ${units} join ${managedUnits}
  on ${units.parentId} = ${managedUnits.unitId} where ${managedUnits.memberId} = ${members.id})`

const viewerOf = prepared((read) =>
  read
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      language: members.language,
      unitId: members.unitId,
      unitName: units.name,
      roles: rolesOf,
      manages: ledBy,
      managesSeveral: below.mapWith(Boolean),
    })
    .from(members)
    .leftJoin(units, eq(units.id, members.unitId))
    .where(and(eq(members.id, sql.placeholder('id')), eq(members.isActive, true)))
    .prepare(),
)

/** The signed-in person as the pages know them; undefined once deactivated. */
export async function findViewer(db: Db, memberId: string): Promise<Viewer | undefined> {
  const row = await viewerOf(db).get({ id: memberId })
  return row && { ...row, unitId: row.unitId ?? undefined, unitName: row.unitName ?? undefined }
}

const asSession = (row: typeof sessions.$inferSelect): DatabaseSession => ({
  id: row.id,
  userId: row.memberId,
  expiresAt: new Date(row.expiresAt),
  attributes: { device: row.device, isStrong: row.isStrong, createdAt: row.createdAt },
})

const asUser = (id: string): DatabaseUser => ({ id, attributes: {} })
