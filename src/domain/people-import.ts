import type { Role } from './access.ts'
import type { Language } from './languages.ts'
import {
  type LineProblem,
  MOST_PROBLEMS,
  type PersonRow,
  problemAt,
  type UnitPath,
} from './people-row.ts'
import { pathOf, treeWith, unitAt } from './unit-paths.ts'
import type { UnitTree } from './units.ts'

/** What an import has to know of somebody already here. */
export type KnownMember = {
  id: string
  /** The organisation's own key. */
  externalId: string | undefined
  name: string
  email: string
  language: Language
  unitId: string | undefined
  isActive: boolean
  roles: Role[]
  /** Units they lead, and units whose lead they stand in for; a unit is in one of the two. */
  manages: string[]
  deputises: string[]
}

export type ChangedPerson = {
  memberId: string
  row: PersonRow
  /** Belongs to another unit than before, or to none. */
  moved: boolean
  /** Holds other roles, or manages other units. */
  rolesChanged: boolean
}

export type ImportPlan = {
  /** Units to be made, parents before what lies below them. */
  newUnits: UnitPath[]
  added: PersonRow[]
  /** Also those who come back after having been deactivated. */
  changed: ChangedPerson[]
  deactivated: { memberId: string; name: string }[]
  unchanged: number
  /** Why this looks like the wrong list: it goes on only when somebody says so. */
  stops: ImportStop[]
}

export type ImportStop = 'many-deactivated' | 'many-identities'

/** Shares of the active people from which an import stops, and never for fewer than these. */
const MOST_DEACTIVATED = { share: 0.4, people: 5 }
const MOST_IDENTITIES = { share: 0.05, people: 3 }

/**
 * What has to change so that people and units are as listed. People are found by `id`, else by
 * email; units are only ever added. Whoever is active and not listed is deactivated, except the
 * members whose ids stand in `keep`. A field the list does not know leaves a member's as it is.
 */
export function planImport(
  rows: PersonRow[],
  members: KnownMember[],
  tree: UnitTree,
  { keep = [] }: { keep?: string[] } = {},
): { ok: true; plan: ImportPlan } | { ok: false; problems: LineProblem[] } {
  const { matches, problems } = matchMembers(rows, members)
  const { tree: after, newUnits } = treeWith(
    tree,
    rows.map((row) => row.unit),
  )

  for (const { line, unit, manages, deputises } of rows) {
    const place = unitAt(after, unit)
    if (unit.length > 0 && place && !after.isLeaf(place.id))
      problems.push(problemAt(line, 'not-a-leaf', unit.join(' / ')))
    for (const path of [...(manages ?? []), ...(deputises ?? [])])
      if (!unitAt(after, path)) problems.push(problemAt(line, 'unknown-unit', path.join(' / ')))
  }
  const listed = new Set(matches.values())
  const absent = members.filter((member) => member.isActive && !listed.has(member))
  const kept = absent.filter((member) => keep.includes(member.id))
  for (const { unitId } of kept) {
    if (!unitId || after.isLeaf(unitId) || !tree.isLeaf(unitId)) continue
    const path = pathOf(tree, unitId)
    const row = rows.find(({ unit }) => path.every((level, depth) => level === unit[depth]))
    problems.push(problemAt(row?.line ?? 1, 'not-a-leaf', path.join(' / ')))
  }
  const rolesAfter = [
    ...rows.map((row) => row.roles ?? matches.get(row)?.roles ?? []),
    ...kept.map((member) => member.roles),
  ]
  if (!rolesAfter.some((roles) => roles.includes('administrator')))
    problems.push(problemAt(1, 'no-administrator'))
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }

  const compared = [...matches].map(([row, member]) => compare(row, member, tree))
  const changed = compared.filter((change) => change !== undefined)
  const deactivated = absent.filter((member) => !kept.includes(member))
  const active = members.filter((member) => member.isActive).length
  const isMany = (n: number, { share, people }: typeof MOST_IDENTITIES) =>
    n >= people && n > share * active
  const identities = [...matches].filter(([row, member]) => isOther(row, member)).length
  const stops: ImportStop[] = []
  if (isMany(deactivated.length, MOST_DEACTIVATED)) stops.push('many-deactivated')
  if (isMany(identities, MOST_IDENTITIES)) stops.push('many-identities')
  return {
    ok: true,
    plan: {
      newUnits,
      added: rows.filter((row) => !matches.has(row)),
      changed,
      deactivated: deactivated.map(({ id, name }) => ({ memberId: id, name })),
      unchanged: compared.length - changed.length,
      stops,
    },
  }
}

/** Who of the members each row means; a row that is missing is somebody new. */
function matchMembers(rows: PersonRow[], members: KnownMember[]) {
  const byId = new Map(members.map((member) => [member.externalId, member]))
  const byEmail = new Map(members.map((member) => [member.email.toLowerCase(), member]))
  const matches = new Map<PersonRow, KnownMember>()
  const problems: LineProblem[] = []
  const taken = new Set<KnownMember>()
  for (const row of rows) {
    const owner = byEmail.get(row.email)
    // A list that has got ids since finds its people by email this once.
    const newlyKeyed = owner && (!row.id || !owner.externalId) ? owner : undefined
    const member = (row.id && byId.get(row.id)) || newlyKeyed
    // An address belongs to one account for good, whoever had it.
    if (owner && owner !== member) problems.push(problemAt(row.line, 'twice', row.email))
    else if (member && taken.has(member))
      problems.push(problemAt(row.line, 'twice', row.id ?? row.email))
    else if (member) {
      matches.set(row, member)
      taken.add(member)
    }
  }
  return { matches, problems }
}

/** Whether a row may mean somebody else than the member it was matched with. */
const isOther = (row: PersonRow, member: KnownMember): boolean =>
  row.email !== member.email.toLowerCase() ||
  (row.id !== undefined && member.externalId !== undefined && row.id !== member.externalId)

function compare(row: PersonRow, member: KnownMember, tree: UnitTree): ChangedPerson | undefined {
  const unitId = row.unit.length > 0 ? (unitAt(tree, row.unit)?.id ?? 'new') : undefined
  const moved = unitId !== member.unitId
  const manages = row.manages?.map((path) => unitAt(tree, path)?.id ?? 'new')
  const deputises = row.deputises?.map((path) => unitAt(tree, path)?.id ?? 'new')
  const rolesChanged =
    (row.roles !== undefined && !areSame(row.roles, member.roles)) ||
    (manages !== undefined && !areSame(manages, member.manages)) ||
    (deputises !== undefined && !areSame(deputises, member.deputises))
  const isSame =
    !moved &&
    !rolesChanged &&
    member.isActive &&
    row.name === member.name &&
    row.email === member.email.toLowerCase() &&
    (row.language ?? member.language) === member.language &&
    (row.id ?? member.externalId) === member.externalId
  return isSame ? undefined : { memberId: member.id, row, moved, rolesChanged }
}

const areSame = (some: string[], others: string[]): boolean =>
  new Set(some).size === new Set(others).size && some.every((one) => others.includes(one))
