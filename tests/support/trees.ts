import fc from 'fast-check'
import type { Person } from '../../src/domain/cells.ts'
import { type Unit, UnitTree } from '../../src/domain/units.ts'

type Shape = { size: number; below: Shape[] }

const leaf = (largest: number) =>
  fc.record({ size: fc.integer({ min: 0, max: largest }), below: fc.constant<Shape[]>([]) })

/** Random organisations of up to three levels with at most eight teams. */
export const organisations = (largest: number) =>
  fc
    .array(
      fc.oneof(
        leaf(largest),
        fc.record({
          size: fc.constant(0),
          below: fc.array(leaf(largest), { minLength: 1, maxLength: 4 }),
        }),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((below) => build({ size: 0, below }))
    .filter(({ tree }) => tree.units.filter((unit) => tree.isLeaf(unit.id)).length <= 8)

/** A tree and its people; the first person of every second team leads it. */
export type Built = { tree: UnitTree; people: Person[] }

function build(shape: Shape): Built {
  const units: Unit[] = []
  const people: Person[] = []
  const add = ({ size, below }: Shape, parentId: string | undefined) => {
    const id = `u${units.length}`
    units.push({ id, parentId, name: id })
    for (let i = 0; i < size; i++)
      people.push({
        id: `${id}p${i}`,
        unitId: id,
        manages: i === 0 && units.length % 2 ? [id] : [],
      })
    for (const child of below) add(child, id)
  }
  add(shape, undefined)
  return { tree: new UnitTree(units), people }
}

const PRIME = 999_983

/** Whether a vector is a linear combination of rows, by elimination modulo a prime. */
export function isInSpan(rows: number[][], vector: number[]): boolean {
  return rank([...rows, vector]) === rank(rows)
}

function rank(given: number[][]): number {
  const rows = given.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0)
    if (pivot < 0) continue
    ;[rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!]
    const scale = inverse(rows[found]![column]!)
    for (let i = found + 1; i < rows.length; i++) {
      const factor = (rows[i]![column]! * scale) % PRIME
      rows[i] = rows[i]!.map((x, j) => (((x - factor * rows[found]![j]!) % PRIME) + PRIME) % PRIME)
    }
    found++
  }
  return found
}

function inverse(x: number): number {
  let result = 1
  for (let base = x % PRIME, n = PRIME - 2; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
