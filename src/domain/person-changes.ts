import type { AuditAction } from './audit.ts'
import type { NoticeKind } from './notices.ts'
import type { KnownMember } from './people-import.ts'
import { pathOf } from './unit-paths.ts'
import type { UnitTree } from './units.ts'

/** What is written to the log about a person, and told to that person where `notice` says how. */
export type PersonChange = { action: AuditAction; detail: string; notice: NoticeKind | undefined }

/**
 * What differs between a person before and after an edit or import, as the log words it: units by
 * their paths, roles by their keys, "+" for what came and "-" for what went.
 */
export function changesOfPerson(
  before: KnownMember,
  after: KnownMember,
  tree: UnitTree,
): PersonChange[] {
  const changes: PersonChange[] = []
  const note = (action: AuditAction, detail: string, notice?: NoticeKind) =>
    changes.push({ action, detail, notice })

  if (!before.isActive && after.isActive)
    note('person-reactivated', pathText(tree, after.unitId), 'reactivated')
  if (before.isActive && !after.isActive) note('person-deactivated', pathText(tree, before.unitId))
  if (before.unitId !== after.unitId)
    note(
      'person-moved',
      `${pathText(tree, before.unitId)} > ${pathText(tree, after.unitId)}`,
      'moved',
    )
  const roles = difference(before.roles, after.roles, (role) => role)
  if (roles) note('roles-changed', roles, 'roles-changed')
  const leads = difference(
    responsibilities(before, tree),
    responsibilities(after, tree),
    (of) => of,
  )
  if (leads) note('leads-changed', leads, 'leads-changed')
  if (before.name !== after.name)
    note('person-renamed', `${before.name} > ${after.name}`, 'renamed')
  if (before.email.toLowerCase() !== after.email.toLowerCase())
    note('person-changed', `${before.email} > ${after.email}`, 'email-changed')
  if (before.externalId !== after.externalId)
    note('person-changed', `id ${before.externalId ?? '-'} > ${after.externalId ?? '-'}`)
  return changes
}

/** "East / Iași Returns"; the organisation's name for the root, a dash for no unit. */
export const pathText = (tree: UnitTree, unitId: string | undefined): string =>
  unitId === undefined ? '-' : pathOf(tree, unitId).join(' / ') || tree.root.name

const responsibilities = ({ manages, deputises }: KnownMember, tree: UnitTree): string[] => [
  ...manages.map((id) => pathText(tree, id)),
  ...deputises.map((id) => `${pathText(tree, id)} (deputy)`),
]

/** "+hr, -council"; undefined when both hold the same. */
function difference<T>(before: T[], after: T[], text: (one: T) => string): string | undefined {
  const came = after.filter((one) => !before.includes(one)).map((one) => `+${text(one)}`)
  const went = before.filter((one) => !after.includes(one)).map((one) => `-${text(one)}`)
  return [...came, ...went].join(', ') || undefined
}
