import type { Language } from './languages.ts'
import type { Unit, UnitTree } from './units.ts'

export const ROLES = ['administrator', 'hr', 'council', 'executive', 'curator'] as const
/** A role held over the whole organisation. Managing is bound to units, see `Viewer.manages`. */
export type Role = (typeof ROLES)[number]

/** The signed-in person. */
export type Viewer = {
  id: string
  name: string
  email: string
  language: Language
  /** The unit the person belongs to; undefined for somebody in no team, such as an administrator. */
  unitId: string | undefined
  unitName: string | undefined
  roles: Role[]
  /** Units the person manages, with all below them. */
  manages: string[]
  /** One of them has others below it. */
  managesSeveral: boolean
}

export const hasRole = (viewer: Viewer, role: Role): boolean => viewer.roles.includes(role)

export const isManager = (viewer: Viewer): boolean => viewer.manages.length > 0

export const managesUnit = (viewer: Viewer, unitId: string, tree: UnitTree): boolean =>
  viewer.manages.some((managed) => tree.isWithin(unitId, managed))

/** The figures of a unit are for its own people, whoever manages it, and HR. */
export const canReadUnit = (viewer: Viewer, unitId: string, tree: UnitTree): boolean =>
  viewer.unitId === unitId || hasRole(viewer, 'hr') || managesUnit(viewer, unitId, tree)

/** The organisation-wide policy belongs to whoever manages the whole organisation, or leads it. */
export const canPublishPolicy = (viewer: Viewer, tree: UnitTree): boolean =>
  hasRole(viewer, 'executive') || viewer.manages.includes(tree.root.id)

/** The quarter's cases are answered by agents, not by those who lead some. */
export const canAnswerCases = (viewer: Viewer): boolean =>
  viewer.unitId !== undefined && !isManager(viewer)

/** What was answered, as published, is for those it is about, who lead them, publish policy, and HR. */
export const canReadCases = (viewer: Viewer, tree: UnitTree): boolean =>
  viewer.unitId !== undefined ||
  isManager(viewer) ||
  hasRole(viewer, 'hr') ||
  canPublishPolicy(viewer, tree)

/** Reports are made by the roles that the rules in force name. */
export const canExport = (viewer: Viewer, exporters: Role[]): boolean =>
  exporters.some((role) => hasRole(viewer, role))

export const canAdminister = (viewer: Viewer): boolean => hasRole(viewer, 'administrator')

/** Looks through records before everyone may read them without a name. */
export const canCurate = (viewer: Viewer): boolean => hasRole(viewer, 'curator')

/** The log of changes is for those who watch over it: works council, HR, administrators. */
export const canAudit = (viewer: Viewer): boolean =>
  hasRole(viewer, 'council') || hasRole(viewer, 'hr') || canAdminister(viewer)

/** The rules that protect answers are read by those who watch over the log; administrators raise them. */
export const canReadRules = canAudit

/** Settings are read by the works council too; administrators change them. */
export const canReadSettings = (viewer: Viewer): boolean =>
  hasRole(viewer, 'council') || canAdminister(viewer)

/** What was exported and why is read by HR and the works council, whoever of them makes reports. */
export const canReadExports = (viewer: Viewer): boolean =>
  hasRole(viewer, 'hr') || hasRole(viewer, 'council')

/**
 * The units with others below them that somebody reads side by side, the highest of each line: the
 * whole organisation for HR, what they manage for managers. Empty for everybody else.
 */
export function organisationUnits(viewer: Viewer, tree: UnitTree): Unit[] {
  const tops = hasRole(viewer, 'hr') ? [tree.root.id] : viewer.manages
  return tree
    .subtree(tree.root.id)
    .filter(({ id }) => tops.includes(id) && !tree.isLeaf(id))
    .filter(
      (unit) =>
        !tree
          .lineOf(unit.id)
          .slice(1)
          .some((above) => tops.includes(above.id)),
    )
}
