import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { loadTree } from '../../db/queries/units.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { rehearse } from '../../src/jobs/rehearse.ts'
import { answer, type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
let unitIds: Record<string, string>

const week = async (names: string[], answers: (i: number) => Record<string, string>) => {
  expect((await openPulse(org.house)).ok).toBe(true)
  for (const [i, name] of names.entries())
    expect((await answer(await org.signIn(name), answers(i))).status).toBe(200)
  // Everybody else answers too; whoever has signed in, as Rita 6, does so in person or not at all.
  await org.signIn('rita6')
  await rehearse(org.house, 100)
  expect((await closePulse(org.house)).ok).toBe(true)
}
const RETURNS = ['ana', 'bogdan', ...Array.from({ length: 6 }, (_, i) => `rita${i}`)]
const page = async (name: string, unit: string) =>
  (await (await org.signIn(name)).get(`/app/teams/${unitIds[unit]}`)).text()

beforeAll(async () => {
  org = await openOrganisation()
  const tree = await loadTree(org.house.db)
  unitIds = Object.fromEntries(tree.units.map((unit) => [unit.name, unit.id]))
})
afterAll(() => org.close())

test('before the first week it says what will appear and when', async () => {
  expect(await page('ana', 'Returns')).toContain('appear here week by week')
})

describe('after a week in which eight of nine answered', () => {
  beforeAll(() =>
    week(RETURNS, (i) => ({
      ...{ M1: '3', M2: '3', M3: '1', E1: '2', E2: '3' },
      ...(i < 3 ? { comment: `Comment number ${i}` } : {}),
    })),
  )

  test('agents and their manager see the same figure with its margin', async () => {
    for (const name of ['ana', 'maria']) {
      const html = await page(name, 'Returns')
      // Morale (75+75+75)/3 = 75; empowerment (50+75)/2 = 62.5, rounded to 65.
      expect(html).toMatch(/Morale<\/span> was 75\s±1\d in week \d+/)
      expect(html).toMatch(/Empowerment<\/span> was 65\s±1\d/)
      expect(html).toContain('8–11')
    }
  })

  test('no page shows a sum, an exact number of answers or a list of who answered', async () => {
    const html = await page('maria', 'Returns')
    expect(html).not.toMatch(/62\.5|8 answered|8 people answered/)
    expect(html).not.toContain('Rita 3')
    const stored = await listUnitFigures(org.house.db, unitIds.Returns!, Date.now())
    expect(stored.map(({ figure }) => figure.value)).toEqual([65, 75])
  })

  test('comments stand without scores, and a reply reaches its author by code on a Monday', async () => {
    const html = await page('maria', 'Returns')
    for (const i of [0, 1, 2]) expect(html).toContain(`Comment number ${i}`)
    expect(await page('ana', 'Returns')).not.toContain('/comments/')
    const maria = await org.signIn('maria')
    const path = /href="(\/app\/teams\/\w+\/comments\/\w+)"/.exec(html)![1]!
    expect((await maria.post(path, { text: '' })).status).toBe(422)
    expect(
      await (await maria.post(path, { text: 'Thank you, we look into it.' })).text(),
    ).toContain('Sent.')
    expect(await (await maria.get(path)).text()).not.toContain('we look into it')
    expect((await (await org.signIn('ana')).post(path, { text: 'x' })).status).toBe(404)
  })
})

test('a team too small for itself is told with whom it is counted', async () => {
  expect(await page('cleo0', 'Chat')).toContain('answers count at Test House')
})

test('a week in which four answered is withheld by the one wording', async () => {
  await week(RETURNS.slice(0, 4), () => ({ M1: '4', M2: '4', M3: '0', E1: '4', E2: '4' }))
  const html = await page('maria', 'Returns')
  expect(html).toContain('withheld: too few answers to show safely')
  expect(html).not.toContain('Fewer than')
})

test('a void week is said to be void', async () => {
  expect((await openPulse(org.house)).ok).toBe(true)
  await answer(await org.signIn('ana'), { M1: '4' })
  expect((await closePulse(org.house, { isVoid: true })).ok).toBe(true)
  expect(await page('ana', 'Returns')).toContain('is void: its answers were destroyed uncounted')
})
