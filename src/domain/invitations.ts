import type { Language } from './languages.ts'
import { byName } from './names.ts'
import type { UnitTree } from './units.ts'

/** Somebody who may be invited. */
export type Invitee = {
  id: string
  name: string
  language: Language
  unitId: string | undefined
  isActive: boolean
  hasSignedIn: boolean
}

/** What stands on a card that one person gets. */
export type Invitation = { name: string; unit: string | undefined; language: Language; url: string }

/**
 * Those a link is made for: active people who have not signed in, of the whole organisation or of
 * a unit with all below it, team by team as the cards are handed out.
 */
export function inviteesOf<T extends Invitee>(
  people: T[],
  tree: UnitTree,
  unitId: string | undefined,
): T[] {
  const places = new Map(
    tree.subtree(unitId ?? tree.root.id).map((unit, place) => [unit.id, place]),
  )
  const placeOf = ({ unitId: own }: T) => (own ? (places.get(own) ?? -1) : -1)
  return people
    .filter((one) => one.isActive && !one.hasSignedIn && (!unitId || placeOf(one) >= 0))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || byName(a, b))
}

export const invitationOf = (
  { name, language, unitId }: Invitee,
  tree: UnitTree,
  token: string,
  origin: string,
): Invitation => ({
  ...{ name, language, unit: unitId && tree.find(unitId)?.name },
  url: `${origin}/app/welcome/${token}`,
})
