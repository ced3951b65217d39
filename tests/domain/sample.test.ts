import { describe, expect, test } from 'vitest'
import { planCalls } from '../../src/domain/sample-calls.ts'
import { planMoments } from '../../src/domain/sample-moments.ts'
import { addressOf } from '../../src/domain/sample-names.ts'
import { planOrganisation } from '../../src/domain/sample-organisation.ts'
import { makeRandom } from '../../src/domain/sample-random.ts'
import { planStaff } from '../../src/domain/sample-staff.ts'
import { VOCABULARY } from '../../src/messages/sample/vocabulary.ts'

describe('random numbers', () => {
  test('are the same for the same words, and others for others', () => {
    const draw = (words: string) => {
      const random = makeRandom(words)
      return Array.from({ length: 5 }, random.next)
    }
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
    expect(draw('a').every((n) => n >= 0 && n < 1)).toBe(true)
  })

  test('spread evenly, and roughly normally', () => {
    const random = makeRandom('spread')
    const counts = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 10_000; i++) counts[random.below(10)]!++
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
    const normal = Array.from({ length: 5000 }, random.normal)
    const mean = normal.reduce((a, b) => a + b, 0) / normal.length
    expect(Math.abs(mean)).toBeLessThan(0.06)
    expect(normal.filter((n) => Math.abs(n) < 1).length / normal.length).toBeCloseTo(0.68, 1)
  })

  test('of a stream of its own do not depend on what else was drawn', () => {
    const random = makeRandom('a')
    const before = random.of('b').next()
    random.next()
    expect(random.of('b').next()).toBe(before)
  })
})

describe.each([20, 21, 33, 40, 75, 139, 140, 141, 200, 201, 500, 2000])(
  'of %i people',
  (people) => {
    const { teams, people: all, cast } = planOrganisation(people, makeRandom('1'))
    const sizeOf = (team: (typeof teams)[number]) =>
      all.filter((one) => one.team === team && one.manages === '').length

    test('as many are there, each with an address and a key of their own', () => {
      expect(all).toHaveLength(people)
      for (const key of ['id', 'email'] as const)
        expect(new Set(all.map((one) => one[key])).size).toBe(people)
      expect(Object.values(cast).every((one) => all.includes(one))).toBe(true)
    })

    test('every team has one lead, every department one above, and large ones are large', () => {
      for (const team of teams) {
        const path = `${team.department} / ${team.name}`
        expect(all.filter(({ manages }) => manages === path)).toHaveLength(1)
        expect(all.filter(({ manages }) => manages === team.department)).toHaveLength(1)
        if (team.isSmall) expect(sizeOf(team)).toBe(6)
        else expect(sizeOf(team)).toBeGreaterThanOrEqual(people < 30 ? 6 : 7)
      }
      expect(new Set(teams.map(({ name }) => name)).size).toBe(teams.length)
      if (people >= 40) expect(teams.some(({ isSmall }) => isSmall)).toBe(true)
    })
  },
)

test.each([
  ['Ștefan Șerban', 'stefan.serban'],
  ['Łucja Dąbrowska', 'lucja.dabrowska'],
  ['Μαρία Παπαδοπούλου', 'maria.papadopoulou'],
  ['Gonçalo Magalhães', 'goncalo.magalhaes'],
  ['Vito Di Bari', 'vito.di.bari'],
])('%s has the address %s', (name, address) => expect(addressOf(name)).toBe(address))

describe('moments', () => {
  test('after the newest policy there are nine weeks, before it twelve and more', () => {
    const { policies, skipped, low } = planMoments(26)
    expect(policies).toEqual([0, 8, 17])
    expect(low).not.toContain(skipped)
  })

  test.each(Array.from({ length: 104 }, (_, i) => i + 1))(
    'of %i weeks lie within them',
    (weeks) => {
      const { policies, dip, low, skipped, reports, merged } = planMoments(weeks)
      const all = [dip, skipped, merged?.from, merged?.until, ...low, ...reports, ...policies]
      for (const at of all.filter((one) => one !== undefined)) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(weeks)
      }
      expect(policies).toEqual(policies.toSorted((a, b) => a - b))
    },
  )
})

test('nobody logs the same call twice, nor does a team read one twice in a year', () => {
  const organisation = planOrganisation(140, makeRandom('1'))
  const staff = planStaff(organisation, 40, planMoments(40), makeRandom('2'))
  const planned = planCalls(organisation, staff, VOCABULARY, makeRandom('3'))
  const calls = planned.flat()
  const own = calls.map(({ authorId, form }) => `${authorId} ${form.decided}`)
  expect(new Set(own).size).toBe(own.length)
  const shared = staff.flatMap(({ people }, week) =>
    planned[week]!.filter(({ form }) => form.visibility !== 'private').map(({ authorId, form }) => {
      const author = people.find(({ id }) => id === authorId)!
      return `${author.team!.name} ${form.decided}`
    }),
  )
  expect(new Set(shared).size).toBe(shared.length)
  expect(planned.at(-1)!.map(({ authorId }) => authorId)).toContain(organisation.cast.agent.id)
  expect(calls.length).toBeGreaterThan(200)
})
