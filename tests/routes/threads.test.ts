import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTree } from '../../db/queries/units.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { answer, type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
const codes: string[] = []

beforeAll(async () => {
  org = await openOrganisation()
  await openPulse(org.house)
  for (const [i, name] of [
    'ana',
    'bogdan',
    'rita0',
    'rita1',
    'rita2',
    'rita3',
    'rita4',
    'rita5',
  ].entries()) {
    const page = await (
      await answer(await org.signIn(name), { M1: '2', ...(i < 3 ? { comment: `Said ${i}` } : {}) })
    ).text()
    const found = [...page.matchAll(/class="receipt-code">(.*?)<\/p>/gs)].map((m) =>
      m[1]!.replaceAll(/<[^>]+>|\s/g, ''),
    )
    if (found[1]) codes.push(found[1])
  }
  await closePulse(org.house)
})
afterAll(() => org.close())

const ask = async (code: string) => (await new Visitor(org.app).post('/threads', { code })).text()

test('unknown, destroyed and unanswered codes get the same answer', async () => {
  expect(codes).toHaveLength(3)
  const unanswered = await ask(codes[0]!)
  expect(unanswered).toContain('There is nothing to show for this code')
  expect(await ask('A'.repeat(26))).toBe(unanswered)
  expect(await ask('')).toBe(unanswered)
})

test('refuses a request that says who asks', async () => {
  const visitor = new Visitor(org.app)
  expect((await visitor.get('/threads', { cookie: 'leeway=abc' })).status).toBe(400)
  expect(
    (await visitor.post('/threads', { code: codes[0]! }, { 'x-forwarded-user': 'ana' })).status,
  ).toBe(400)
})

test('a reply is shown from the next Monday on, and the answer to it a Monday later', async () => {
  const unit = (await loadTree(org.house.db)).units.find((u) => u.name === 'Returns')!
  const maria = await org.signIn('maria')
  const team = await (await maria.get(`/app/teams/${unit.id}`)).text()
  const path = team
    .split('class="comment-text">Said 0')[1]!
    .match(/href="([^"]+comments[^"]+)"/)![1]!
  await maria.post(path, { text: 'We hear you.' })
  expect(await ask(codes[0]!)).toContain('There is nothing to show')

  // The practice clock moves to the week after.
  await openPulse(org.house)
  await closePulse(org.house)
  const shown = await ask(`${codes[0]!.slice(0, 4)} ${codes[0]!.slice(4)}`.toLowerCase())
  expect(shown).toContain('We hear you.')
  expect(shown).toContain('Said 0')
  expect(shown).not.toContain('Maria')

  const visitor = new Visitor(org.app)
  expect(
    (await visitor.post('/threads/posts', { code: codes[0]!, text: 'x'.repeat(401) })).status,
  ).toBe(422)
  expect(
    await (await visitor.post('/threads/posts', { code: codes[0]!, text: 'Good to know.' })).text(),
  ).toContain('Sent.')
  expect(await (await maria.get(path)).text()).not.toContain('Good to know.')
  await openPulse(org.house)
  expect(await (await maria.get(path)).text()).toContain('Good to know.')
})
