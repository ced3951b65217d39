import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSharedDecisions } from '../../db/queries/shared-decisions.ts'
import { decisions, managedUnits, members, units } from '../../db/schema.ts'
import type { Viewer } from '../../src/domain/access.ts'
import { VISIBILITIES } from '../../src/domain/decisions.ts'
import { UnitTree } from '../../src/domain/units.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'

// Who reads which call, against the rule said in words: team-mates what is for the team; of the
// people around the author that lead a unit, those of the lowest one that anybody else leads.

const UNITS = ['root', 'a', 'b', 'a1', 'a2', 'b1']
const PARENT: Record<string, string> = { a: 'root', b: 'root', a1: 'a', a2: 'a', b1: 'b' }
const PEOPLE = ['p0', 'p1', 'p2', 'p3']
const TREE = new UnitTree(UNITS.map((id) => ({ id, parentId: PARENT[id], name: id })))

let opened: TestHouse
beforeAll(async () => {
  opened = await openTestHouse()
  await opened.house.db.write(async (tx) => {
    for (const id of UNITS)
      await tx.insert(units).values({ id, name: id, parentId: PARENT[id] ?? null })
    for (const id of PEOPLE)
      await tx.insert(members).values({ id, name: id, email: `${id}@x`, language: 'en' })
  })
})
afterAll(() => opened.close())

type Call = { id: string; authorId: string | null; unitId: string; visibility: string }
type Lead = { memberId: string; unitId: string }

/** By the rule as it is said, one call at a time. */
function mayRead(viewer: string, unitId: string, call: Call, leads: Lead[]): boolean {
  if (call.authorId === viewer) return false
  if (call.visibility === 'team_named' && call.unitId === unitId) return true
  if (call.visibility !== 'team_named' && call.visibility !== 'manager') return false
  for (const { id } of TREE.lineOf(call.unitId)) {
    const others = leads.filter((one) => one.unitId === id && one.memberId !== call.authorId)
    if (others.length > 0) return others.some((one) => one.memberId === viewer)
  }
  return false
}

test('as many random organisations as there is time for', async () => {
  const { db } = opened.house
  const unit = fc.constantFrom(...UNITS)
  const person = fc.constantFrom(...PEOPLE)
  const lead = fc.record({ memberId: person, unitId: unit })
  const call = fc.record({
    authorId: fc.option(person),
    unitId: unit,
    visibility: fc.constantFrom(...VISIBILITIES),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(lead, { selector: (l) => l.memberId + l.unitId, maxLength: 7 }),
      fc.array(call, { minLength: 1, maxLength: 12 }),
      person,
      unit,
      async (leads, made, viewerId, unitId) => {
        const calls: Call[] = made.map((one, i) => ({ id: `d${i}`, ...one }))
        await db.write(async (tx) => {
          await tx.delete(decisions)
          await tx.delete(managedUnits)
          if (leads.length > 0)
            await tx.insert(managedUnits).values(leads.map((l) => ({ ...l, isDeputy: false })))
          for (const one of calls)
            await tx.insert(decisions).values({
              ...{ ...one, situation: 'late', action: 'refund', relation: 'beyond' },
              ...{ resolution: 'alone', decided: 'x', why: '', learned: '', language: 'en' },
              ...{ decidedOn: '2026-11-22', loggedAt: 1, promise: '', apologyWhy: '' },
              ...{ apologyFix: '', apologyNever: '' },
            } as typeof decisions.$inferInsert)
        })
        const manages = leads.flatMap((l) => (l.memberId === viewerId ? [l.unitId] : []))
        const viewer = { id: viewerId, unitId, manages } as unknown as Viewer
        const read = await listSharedDecisions(db, viewer, TREE, 100)
        const ids = read.map(({ id }) => id).toSorted()
        const due = calls.filter((one) => mayRead(viewerId, unitId, one, leads)).map(({ id }) => id)
        expect(ids).toEqual(due.toSorted())
        const some = calls.slice(0, 3).map(({ id }) => id)
        const looked = await listSharedDecisions(db, viewer, TREE, 100, some)
        expect(looked.map(({ id }) => id).toSorted()).toEqual(ids.filter((id) => some.includes(id)))
      },
    ),
    { numRuns: 300 },
  )
})
