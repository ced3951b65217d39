import type { Tx } from '../../db/client.ts'
import { listPeople, recordPlacements } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { placeKey, placeOf } from '../domain/cells.ts'

/**
 * Does something that may change where people are counted, and notes who begins or ceases to count
 * somewhere, so that their company is told before it answers. Within one transaction.
 */
export async function placing<T>(tx: Tx, at: number, change: () => Promise<T>): Promise<T> {
  const before = await placesOf(tx)
  const result = await change()
  const after = await placesOf(tx)
  const moves = [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ memberId: id, fromPlace: before.get(id), toPlace: after.get(id) }))
    .filter(({ fromPlace, toPlace }) => fromPlace !== toPlace)
  await recordPlacements(tx, moves, at)
  return result
}

async function placesOf(tx: Tx): Promise<Map<string, string>> {
  const tree = await loadTree(tx)
  const places = (await listPeople(tx)).map((person) => [person.id, placeOf(person, tree)] as const)
  return new Map(places.flatMap(([id, at]) => (at ? [[id, placeKey(at)] as const] : [])))
}
