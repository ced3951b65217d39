import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Role } from '../../src/domain/access.ts'
import type { Person } from '../../src/domain/cells.ts'
import { groupBy } from '../../src/domain/group.ts'
import { byName } from '../../src/domain/names.ts'
import type { KnownMember } from '../../src/domain/people-import.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { managedUnits, memberRoles, members, placements } from '../schema.ts'
import { listAbsent } from './absences.ts'

export type Member = KnownMember & { hasSignedIn: boolean; revision: number }

export type MemberContent = Omit<KnownMember, 'id'>

/** Everybody, by name, deactivated people too. */
export async function listMembers(db: Db | Tx): Promise<Member[]> {
  const read = 'read' in db ? db.read : db
  const rows = (await read.select().from(members)).toSorted(byName)
  const roles = await read.select().from(memberRoles)
  const managed = await read.select().from(managedUnits)
  const rolesOf = groupBy(roles, (row) => row.memberId)
  const managedBy = groupBy(managed, (row) => row.memberId)
  const unitsOf = (id: string, isDeputy: boolean) =>
    (managedBy.get(id) ?? []).filter((row) => row.isDeputy === isDeputy).map((row) => row.unitId)
  return rows.map((row) => ({
    id: row.id,
    externalId: row.externalId ?? undefined,
    name: row.name,
    email: row.email,
    language: row.language,
    unitId: row.unitId ?? undefined,
    isActive: row.isActive,
    hasSignedIn: row.passwordHash !== null,
    revision: row.revision,
    roles: (rolesOf.get(row.id) ?? []).map(({ role }) => role),
    manages: unitsOf(row.id, false),
    deputises: unitsOf(row.id, true),
  }))
}

/** One person; undefined when there is none of that id. */
export async function findMember(db: Db | Tx, id: string): Promise<Member | undefined> {
  return (await listMembers(db)).find((member) => member.id === id)
}

/** Active people who belong to a unit, those on leave too. */
export async function listPeople(db: Db | Tx): Promise<Person[]> {
  const all = await listMembers(db)
  return all.flatMap(({ id, unitId, manages, deputises, isActive }) =>
    isActive && unitId ? [{ id, unitId, manages: [...manages, ...deputises] }] : [],
  )
}

/** Those of them who are asked by a pulse that opens on a day: all who are not away. */
export async function listPresent(db: Db | Tx, day: string): Promise<Person[]> {
  const absent = await listAbsent(db, day)
  return (await listPeople(db)).filter(({ id }) => !absent.has(id))
}

/** Names of those of the given people whose accounts have ended. */
export async function listInactive(db: Db, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const ended = and(inArray(members.id, ids), eq(members.isActive, false))
  const columns = { name: members.name }
  const rows = await db.read.select(columns).from(members).where(ended)
  return rows.toSorted(byName).map((row) => row.name)
}

/** Names of the given people, in the order of the names. */
export async function listNames(db: Db, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  const columns = { id: members.id, name: members.name }
  const rows = await db.read.select(columns).from(members).where(inArray(members.id, ids))
  return rows.toSorted(byName)
}

export async function createMember(tx: Tx, given: MemberContent, passwordHash?: string) {
  const id = newId()
  const { roles, manages, deputises, ...row } = given
  await tx.insert(members).values({
    id,
    ...row,
    externalId: row.externalId ?? null,
    unitId: row.unitId ?? null,
    email: row.email.toLowerCase(),
    passwordHash: passwordHash ?? null,
  })
  await setResponsibilities(tx, id, { roles, manages, deputises })
  return id
}

export async function reviseMember(tx: Tx, id: string, given: MemberContent): Promise<void> {
  const { roles, manages, deputises, ...row } = given
  await tx
    .update(members)
    .set({
      ...row,
      externalId: row.externalId ?? null,
      unitId: row.unitId ?? null,
      email: row.email.toLowerCase(),
      revision: sql`${members.revision} + 1`,
    })
    .where(eq(members.id, id))
  await setResponsibilities(tx, id, { roles, manages, deputises })
}

export async function deactivateMember(tx: Tx, id: string): Promise<void> {
  const revision = sql`${members.revision} + 1`
  await tx.update(members).set({ isActive: false, revision }).where(eq(members.id, id))
}

async function setResponsibilities(
  tx: Tx,
  memberId: string,
  { roles, manages, deputises }: { roles: Role[]; manages: string[]; deputises: string[] },
) {
  await tx.delete(memberRoles).where(eq(memberRoles.memberId, memberId))
  await tx.delete(managedUnits).where(eq(managedUnits.memberId, memberId))
  if (roles.length > 0)
    await tx.insert(memberRoles).values(roles.map((role) => ({ memberId, role })))
  const units = [
    ...manages.map((unitId) => ({ memberId, unitId, isDeputy: false })),
    ...deputises.map((unitId) => ({ memberId, unitId, isDeputy: true })),
  ]
  if (units.length > 0) await tx.insert(managedUnits).values(units)
}

export type Placement = {
  memberId: string
  fromPlace: string | undefined
  toPlace: string | undefined
}

/** Notes who counts elsewhere from the next pulse on. */
export async function recordPlacements(tx: Tx, changes: Placement[], at: number): Promise<void> {
  for (const { memberId, fromPlace, toPlace } of changes)
    await tx.insert(placements).values({
      id: newId(),
      memberId,
      fromPlace: fromPlace ?? null,
      toPlace: toPlace ?? null,
      at,
    })
}

/** Changes of place after `from`, with names, in their order. */
export async function listPlacements(db: Db, from: number) {
  const rows = await db.read
    .select({
      memberId: placements.memberId,
      name: members.name,
      fromPlace: placements.fromPlace,
      toPlace: placements.toPlace,
    })
    .from(placements)
    .innerJoin(members, eq(members.id, placements.memberId))
    .where(gt(placements.at, from))
    .orderBy(placements.at)
  return rows
}
