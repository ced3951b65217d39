import type { Language } from './languages.ts'
import type { UnitTree } from './units.ts'

export const ROLES = ['administrator', 'hr', 'council', 'executive'] as const
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

export const canExport = (viewer: Viewer): boolean => hasRole(viewer, 'hr')

export const canAdminister = (viewer: Viewer): boolean => hasRole(viewer, 'administrator')
