import { and, desc, eq, gt, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import type { Viewer } from '../../src/domain/access.ts'
import type { Db, Tx } from '../client.ts'
import { managedUnits, memberRoles, members, sessions, units } from '../schema.ts'

/** No session lives longer than this, however busy: 90 days. */
const ABSOLUTE = 90 * 86_400_000

/** Lucia's storage on our tables; session ids are hashes of the token in the cookie. */
export function sessionAdapter(db: Db): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const row = await db.read
        .select({ session: sessions, memberId: members.id })
        .from(sessions)
        .innerJoin(members, and(eq(members.id, sessions.memberId), eq(members.isActive, true)))
        .where(and(eq(sessions.id, id), gt(sessions.createdAt, Date.now() - ABSOLUTE)))
        .get()
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

/** The signed-in person as the pages know them; undefined once deactivated. */
export async function findViewer(db: Db, memberId: string): Promise<Viewer | undefined> {
  const row = await db.read
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      language: members.language,
      unitId: members.unitId,
      unitName: units.name,
    })
    .from(members)
    .leftJoin(units, eq(units.id, members.unitId))
    .where(and(eq(members.id, memberId), eq(members.isActive, true)))
    .get()
  if (!row) return undefined
  const roles = await db.read.select().from(memberRoles).where(eq(memberRoles.memberId, memberId))
  const managed = await db.read
    .select()
    .from(managedUnits)
    .where(eq(managedUnits.memberId, memberId))
  const manages = managed.map((m) => m.unitId)
  const below = await db.read.$count(units, inArray(units.parentId, manages))
  return {
    ...row,
    unitId: row.unitId ?? undefined,
    unitName: row.unitName ?? undefined,
    roles: roles.map((r) => r.role),
    manages,
    managesSeveral: below > 0,
  }
}

const asSession = (row: typeof sessions.$inferSelect): DatabaseSession => ({
  id: row.id,
  userId: row.memberId,
  expiresAt: new Date(row.expiresAt),
  attributes: { device: row.device, isStrong: row.isStrong, createdAt: row.createdAt },
})

const asUser = (id: string): DatabaseUser => ({ id, attributes: {} })
