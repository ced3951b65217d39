import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import {
  createMember,
  deactivateMember,
  listMembers,
  listPeople,
  type Member,
  type Placement,
  recordPlacements,
  reviseMember,
} from '../../db/queries/people.ts'
import { removeSessions } from '../../db/queries/sessions.ts'
import { createUnit, loadTree } from '../../db/queries/units.ts'
import { type Person, placeKey, placeOf } from '../domain/cells.ts'
import type { Language } from '../domain/languages.ts'
import { readPeople } from '../domain/people-csv.ts'
import { type ImportPlan, planImport } from '../domain/people-import.ts'
import { type LineProblem, problemAt } from '../domain/people-row.ts'
import { unitAt } from '../domain/unit-paths.ts'
import type { UnitTree } from '../domain/units.ts'
import type { House } from '../http/env.ts'

export type Imported =
  | {
      ok: true
      plan: ImportPlan
      added: number
      changed: number
      moved: number
      deactivated: number
      unchanged: number
      newUnits: number
    }
  | { ok: false; problems: LineProblem[] }

type Options = { isDryRun: boolean; actorId?: string }

/**
 * Brings people and units in line with a list, wholly or not at all. Administrators who are not
 * in the list stay, so that an import never locks everybody out. Whose roles change signs in anew.
 */
export async function importPeople(
  { db, clock }: House,
  bytes: Uint8Array,
  { isDryRun, actorId }: Options,
): Promise<Imported> {
  const installation = await findInstallation(db)
  if (!installation) return { ok: false, problems: [problemAt(0, 'empty')] }
  const read = readPeople(bytes)
  if (!read.ok) return read
  const members = await listMembers(db)
  const keep = members.filter((m) => m.roles.includes('administrator')).map((m) => m.id)
  const planned = planImport(read.rows, members, await loadTree(db), { keep })
  if (!planned.ok) return planned
  const { plan } = planned
  if (!isDryRun) {
    await db.write(async (tx) => {
      const before = await placesOf(tx)
      await carryOut(tx, plan, members, installation.language)
      const at = clock.now()
      await recordPlacements(tx, movesBetween(before, await placesOf(tx)), at)
      const detail = `${plan.added.length} added, ${plan.changed.length} changed, ${plan.deactivated.length} deactivated`
      await recordAudit(tx, { at, actorId, action: 'people-imported', detail })
    })
  }
  return {
    ok: true,
    plan,
    added: plan.added.length,
    changed: plan.changed.length,
    moved: plan.changed.filter((change) => change.moved).length,
    deactivated: plan.deactivated.length,
    unchanged: plan.unchanged,
    newUnits: plan.newUnits.length,
  }
}

async function carryOut(tx: Tx, plan: ImportPlan, members: Member[], language: Language) {
  for (const path of plan.newUnits) {
    const parent = unitAt(await loadTree(tx), path.slice(0, -1))
    await createUnit(tx, path.at(-1)!, parent!.id)
    await breathe()
  }
  const tree = await loadTree(tx)
  for (const { memberId } of plan.deactivated) {
    await deactivateMember(tx, memberId)
    await removeSessions(tx, memberId)
  }
  for (const { memberId, row, rolesChanged } of plan.changed) {
    const known = members.find((member) => member.id === memberId)!
    await reviseMember(tx, memberId, contentOf(row, tree, known))
    if (rolesChanged) await removeSessions(tx, memberId)
    await breathe()
  }
  for (const row of plan.added) {
    await createMember(tx, contentOf(row, tree, { language, roles: [], manages: [] }))
    await breathe()
  }
}

type Known = Pick<Member, 'language' | 'roles' | 'manages'> & { externalId?: string | undefined }

/** The row where it says something, what is known where it does not. */
const contentOf = (row: ImportPlan['added'][number], tree: UnitTree, known: Known) => ({
  externalId: row.id ?? known.externalId,
  name: row.name,
  email: row.email,
  language: row.language ?? known.language,
  unitId: row.unit.length > 0 ? unitAt(tree, row.unit)!.id : undefined,
  isActive: true,
  roles: row.roles ?? known.roles,
  manages: row.manages?.map((path) => unitAt(tree, path)!.id) ?? known.manages,
})

async function placesOf(tx: Tx): Promise<Map<string, string>> {
  const tree = await loadTree(tx)
  const place = (person: Person) => placeOf(person, tree)
  const places = (await listPeople(tx)).map((person) => [person.id, place(person)] as const)
  return new Map(places.flatMap(([id, at]) => (at ? [[id, placeKey(at)] as const] : [])))
}

function movesBetween(before: Map<string, string>, after: Map<string, string>): Placement[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids]
    .map((id) => ({ memberId: id, fromPlace: before.get(id), toPlace: after.get(id) }))
    .filter(({ fromPlace, toPlace }) => fromPlace !== toPlace)
}

/** libsql frees finished statements only when the event loop turns. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
