import type { Tx } from '../../db/client.ts'
import { type Audit, recordAudits } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { notifyAll } from '../../db/queries/notices.ts'
import {
  createMember,
  deactivateMember,
  listMembers,
  type Member,
  reviseMember,
} from '../../db/queries/people.ts'
import { removeSessions } from '../../db/queries/sessions.ts'
import { createUnit, loadTree } from '../../db/queries/units.ts'
import type { Language } from '../domain/languages.ts'
import { type ReadOptions, readPeople } from '../domain/people-csv.ts'
import { type ImportPlan, planImport } from '../domain/people-import.ts'
import { type LineProblem, problemAt } from '../domain/people-row.ts'
import { changesOfPerson, pathText } from '../domain/person-changes.ts'
import { unitAt } from '../domain/unit-paths.ts'
import type { UnitTree } from '../domain/units.ts'
import type { House } from '../http/env.ts'
import { placing } from './placements.ts'

export type Imported =
  | {
      ok: true
      plan: ImportPlan
      /** As which the file's characters were read. */
      encoding: string
      added: number
      changed: number
      moved: number
      deactivated: number
      unchanged: number
      newUnits: number
    }
  | { ok: false; problems: LineProblem[] }

type Options = {
  isDryRun: boolean
  /** Goes on although so many people change that the wrong list is likely. */
  isAnyway?: boolean
  encoding?: ReadOptions['encoding'] | undefined
  actorId?: string
}

/**
 * Brings people and units in line with a list, wholly or not at all. Administrators who are not
 * in the list stay, so that an import never locks everybody out. Whose roles change signs in anew.
 * Each person's change is told to them and logged, as if made by hand.
 */
export const importPeople = (house: House, bytes: Uint8Array, options: Options) =>
  house.inTurn(() => importList(house, bytes, options))

async function importList(
  { db, clock }: House,
  bytes: Uint8Array,
  { isDryRun, isAnyway = false, encoding, actorId }: Options,
): Promise<Imported> {
  const installation = await findInstallation(db)
  if (!installation) return { ok: false, problems: [problemAt(0, 'empty')] }
  const { language } = installation
  const read = readPeople(bytes, { encoding, language })
  if (!read.ok) return read
  const members = await listMembers(db)
  const keep = members.filter((m) => m.roles.includes('administrator')).map((m) => m.id)
  const planned = planImport(read.rows, members, await loadTree(db), { keep })
  if (!planned.ok) return planned
  const { plan } = planned
  if (!isDryRun && !isAnyway && plan.stops.length > 0)
    return { ok: false, problems: plan.stops.map((stop) => problemAt(0, stop)) }
  if (!isDryRun) {
    const at = clock.now()
    await db.write(async (tx) => {
      const ids = await placing(tx, at, () => carryOut(tx, plan, members, language))
      await tell(tx, { plan, members, ids, isAnyway }, { at, actorId })
    })
  }
  return {
    ok: true,
    plan,
    encoding: read.encoding,
    added: plan.added.length,
    changed: plan.changed.length,
    moved: plan.changed.filter((change) => change.moved).length,
    deactivated: plan.deactivated.length,
    unchanged: plan.unchanged,
    newUnits: plan.newUnits.length,
  }
}

/** Stores what is planned; returns the ids of those who are new. */
async function carryOut(tx: Tx, plan: ImportPlan, members: Member[], language: Language) {
  for (const path of plan.newUnits) {
    const parent = unitAt(await loadTree(tx), path.slice(0, -1))
    await createUnit(tx, path.at(-1)!, parent!.id)
    await breathe()
  }
  const tree = await loadTree(tx)
  const known = new Map(members.map((member) => [member.id, member]))
  for (const { memberId } of plan.deactivated) {
    await deactivateMember(tx, memberId)
    await removeSessions(tx, memberId)
  }
  for (const { memberId, row, rolesChanged } of plan.changed) {
    await reviseMember(tx, memberId, contentOf(row, tree, known.get(memberId)!))
    if (rolesChanged) await removeSessions(tx, memberId)
    await breathe()
  }
  const ids: string[] = []
  for (const row of plan.added) {
    const nobody = { language, roles: [], manages: [], deputises: [] }
    ids.push(await createMember(tx, contentOf(row, tree, nobody)))
    await breathe()
  }
  return ids
}

type Done = { plan: ImportPlan; members: Member[]; ids: string[]; isAnyway: boolean }

/** Writes to the log and to each person what became of them. */
async function tell(tx: Tx, done: Done, by: { at: number; actorId: string | undefined }) {
  const { plan, ids } = done
  const tree = await loadTree(tx)
  const known = new Map(done.members.map((member) => [member.id, member]))
  const now = new Map((await listMembers(tx)).map((member) => [member.id, member]))
  const stops = done.isAnyway ? plan.stops.map((stop) => `, although ${stop}`).join('') : ''
  const detail = `${plan.added.length} added, ${plan.changed.length} changed, ${plan.deactivated.length} deactivated${stops}`
  const audits: Audit[] = [{ ...by, action: 'people-imported', detail }]
  for (const path of plan.newUnits)
    audits.push({ ...by, action: 'unit-added', detail: path.join(' / ') })
  const notices = []
  for (const id of ids) {
    const added = now.get(id)!
    audits.push({
      ...by,
      action: 'person-added',
      subjectId: id,
      detail: pathText(tree, added.unitId),
    })
    const nobody = { ...added, roles: [], manages: [], deputises: [] }
    for (const { action, detail, notice } of changesOfPerson(nobody, added, tree)) {
      audits.push({ ...by, action, subjectId: id, detail })
      if (notice) notices.push({ memberId: id, kind: notice, detail, at: by.at })
    }
  }
  for (const id of [...plan.changed, ...plan.deactivated].map(({ memberId }) => memberId))
    for (const change of changesOfPerson(known.get(id)!, now.get(id)!, tree)) {
      const { action, notice, ...rest } = change
      audits.push({ ...by, action, subjectId: id, detail: rest.detail })
      if (notice) notices.push({ memberId: id, kind: notice, detail: rest.detail, at: by.at })
    }
  await recordAudits(tx, audits)
  await notifyAll(tx, notices)
}

type Known = Pick<Member, 'language' | 'roles' | 'manages' | 'deputises'> & {
  externalId?: string | undefined
}

/** The row where it says something, what is known where it does not. */
const contentOf = (row: ImportPlan['added'][number], tree: UnitTree, known: Known) => {
  const idsOf = (paths: string[][] | undefined) => paths?.map((path) => unitAt(tree, path)!.id)
  const manages = idsOf(row.manages) ?? known.manages
  return {
    externalId: row.id ?? known.externalId,
    name: row.name,
    email: row.email,
    language: row.language ?? known.language,
    unitId: row.unit.length > 0 ? unitAt(tree, row.unit)!.id : undefined,
    isActive: true,
    roles: row.roles ?? known.roles,
    manages,
    deputises: (idsOf(row.deputises) ?? known.deputises).filter((id) => !manages.includes(id)),
  }
}

/** libsql frees finished statements only when the event loop turns. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
