import { type Person, type Place, placeKey, placeOf } from './cells.ts'
import type { UnitTree } from './units.ts'

/** A change of place since the last pulse; null for none. */
export type Move = { memberId: string; fromPlace: string | null; toPlace: string | null }

type NamedPlace = Place & { name: string }
/** At which unit a cell counts, and all places that make it up. */
export type Counting = { unitId: string; unitName: string; places: NamedPlace[] }

/**
 * How a cell looks to somebody who belongs to one of its places. `own` is undefined for who does
 * not any more; `isElsewhere`: counted higher than the place by itself would be.
 */
export function seenFrom(counting: Counting, place: string | undefined) {
  const own = counting.places.find((one) => placeKey(one) === place)
  return {
    unitName: counting.unitName,
    own,
    others: counting.places.filter((one) => one !== own),
    isElsewhere: own !== undefined && own.unitId !== counting.unitId,
  }
}
export type Seen = ReturnType<typeof seenFrom>

/**
 * Who is counted with somebody now and was not in the last pulse, and who was and is not any more:
 * by moving, by coming and going, by leave, and by whole teams merging or parting. `cellsBefore` says in which
 * cell each place was counted then, `absentBefore` who was away. Ids of members, the viewer not among
 * them; `wasElsewhere` when the viewer was counted nowhere then.
 */
export function changesOfCompany(
  viewerId: string,
  memberIds: string[],
  {
    people,
    tree,
    moves,
    cellsBefore,
    absentBefore,
  }: {
    people: Person[]
    tree: UnitTree
    moves: Move[]
    cellsBefore: Map<string, string>
    absentBefore: Set<string>
  },
): { joined: string[]; left: string[]; wasElsewhere: boolean } {
  const places = new Map<string, string | undefined>()
  for (const person of people) {
    const place = placeOf(person, tree)
    places.set(person.id, place && placeKey(place))
  }
  // The first move since then says where somebody was before it.
  for (const { memberId, fromPlace } of moves.toReversed())
    places.set(memberId, fromPlace ?? undefined)
  const cellBefore = (memberId: string): string | undefined => {
    const place = absentBefore.has(memberId) ? undefined : places.get(memberId)
    return place && cellsBefore.get(place)
  }
  const before = cellBefore(viewerId)
  // Somebody new, or back from leave, reads what changed where they count now.
  const self = people.find(({ id }) => id === viewerId)
  const here = self && placeOf(self, tree)
  const own = before ?? (here && cellsBefore.get(placeKey(here)))
  const isNow = new Set(memberIds)
  const joined = memberIds.filter((id) => id !== viewerId && cellBefore(id) !== own)
  const left = [...places.keys()].filter((id) => !isNow.has(id) && own && cellBefore(id) === own)
  return { joined, left, wasElsewhere: before === undefined }
}
