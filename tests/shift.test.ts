import { expect, test } from 'vitest'
import { importPeople } from '../src/jobs/import-people.ts'
import { givePasswords } from './support/accounts.ts'
import { openTestHouse } from './support/house.ts'
import { PASSWORD, setupForm } from './support/organisation.ts'
import { Visitor } from './support/visitor.ts'

// Monday at eight: three hundred people of one call centre come in, from one address.

const PEOPLE = 300
/** Everybody so many mistypes twice, and one in between ten times. */
const CLUMSY = 10

test.each([
  ['behind a trusted proxy', { LEEWAY_TRUSTED_PROXIES: '1' }],
  ['without a proxy', {}],
])(
  'a shift of 300 signs in from one address, %s',
  async (_, environment) => {
    const site = await openTestHouse(environment)
    await new Visitor(site.app).post('/app/setup', setupForm(site, 'practice'))
    const rows = Array.from({ length: PEOPLE }, (__, i) => `Agent ${i},a${i}@test.example,Floor`)
    const csv = ['name,email,unit', ...rows].join('\n')
    expect((await importPeople(site.house, Buffer.from(csv), { isDryRun: false })).ok).toBe(true)
    await givePasswords(site.house, PASSWORD)

    const headers = { 'x-forwarded-for': '203.0.113.7' }
    const began = performance.now()
    let slowest = 0
    const met: Record<number, number> = {}
    const comeIn = async (i: number) => {
      const visitor = new Visitor(site.app)
      const words = i % CLUMSY === 0 ? ['wrong', 'wrong again', PASSWORD] : [PASSWORD]
      for (const password of words) {
        const asked = performance.now()
        const form = { email: `a${i}@test.example`, password }
        const { status } = await visitor.post('/app/sign-in', form, headers)
        slowest = Math.max(slowest, performance.now() - asked)
        met[status] = (met[status] ?? 0) + 1
      }
      expect((await visitor.get('/app', headers)).status, `agent ${i}`).toBe(200)
    }
    // All press the button in the same moment: worse than any ten minutes.
    await Promise.all(Array.from({ length: PEOPLE }, (__, i) => comeIn(i)))
    const took = performance.now() - began
    console.log(
      `300 signed in within ${Math.round(took)} ms; the slowest waited ${Math.round(slowest)} ms`,
    )
    expect(met).toEqual({ 303: PEOPLE, 422: (2 * PEOPLE) / CLUMSY })

    // Somebody guessing from elsewhere, or from here for one account, is slowed all the same.
    const guesser = new Visitor(site.app)
    const guesses: number[] = []
    for (let i = 0; i < 6; i++)
      guesses.push(
        (await guesser.post('/app/sign-in', { email: 'a1@test.example', password: 'x' }, headers))
          .status,
      )
    expect(guesses).toEqual([422, 422, 422, 422, 422, 429])
    await site.close()
  },
  180_000,
)
