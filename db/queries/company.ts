import { eq } from 'drizzle-orm'
import type { Counting } from '../../src/domain/company.ts'
import type { Db } from '../client.ts'
import { pulseUnits } from '../schema.ts'

/**
 * At which unit a cell of a pulse counts, found by one of its places (`placeKey`), and all places
 * in it, by the names that units had then; undefined when the place is in no cell.
 */
export async function findCounting(
  db: Db,
  pulseId: string,
  place: string,
): Promise<Counting | undefined> {
  const rows = await db.read
    .select()
    .from(pulseUnits)
    .where(eq(pulseUnits.pulseId, pulseId))
    .orderBy(pulseUnits.name)
  const nameOf = new Map(rows.map((row) => [row.unitId, row.name]))
  const places = rows.flatMap(({ unitId, name, ...row }) => [
    { kind: 'team' as const, unitId, name, cell: row.teamCell, at: row.countedAt },
    { kind: 'leads' as const, unitId, name, cell: row.leadsCell, at: row.leadsCountedAt },
  ])
  const own = places.find(({ kind, unitId }) => `${kind}:${unitId}` === place)
  if (!own?.cell || !own.at) return undefined
  const together = places.filter(({ cell }) => cell === own.cell)
  return {
    unitId: own.at,
    unitName: nameOf.get(own.at) ?? '',
    places: together.map(({ kind, unitId, name }) => ({ kind, unitId, name })),
  }
}
