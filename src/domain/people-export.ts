import type { KnownMember } from './people-import.ts'
import { OPTIONAL_COLUMNS, REQUIRED_COLUMNS } from './people-row.ts'
import { pathOf } from './unit-paths.ts'
import type { UnitTree } from './units.ts'

/** The list of people in the columns of an import, heading first: importing it changes nothing. */
export function peopleRows(members: KnownMember[], tree: UnitTree): string[][] {
  const path = (unitId: string) => pathOf(tree, unitId).join(' / ')
  const several = (unitIds: string[]) => unitIds.map((id) => path(id) || '*').join(' | ')
  const rows = members.map(
    (member): Record<(typeof COLUMNS)[number], string> => ({
      name: member.name,
      email: member.email,
      unit: member.unitId ? path(member.unitId) : '',
      language: member.language,
      manages: several(member.manages),
      deputises: several(member.deputises),
      roles: member.roles.join(' | '),
      id: member.externalId ?? '',
    }),
  )
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))]
}

const COLUMNS = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS]
