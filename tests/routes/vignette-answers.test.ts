import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vignetteAnswers } from '../../db/schema.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { ROOT } from '../../src/root.ts'
import { DAY, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'
import { answerAll, CASE_TEXTS, passDays, sendFive } from '../support/vignettes.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let check: string
const seers: Record<string, Visitor> = {}
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  await publishRules(org, [
    ruleOf({ key: 'window', title: 'Late returns', actions: ['refund'], situations: ['window'] }),
  ])
  for (const name of ['eva', 'maria', 'bogdan', 'hana']) seers[name] = await org.signIn(name)
  ana = await org.signIn('ana')
  check = await sendFive(org, seers.eva!)
})
afterAll(() => org.close())

const storedRows = () => org.house.db.read.select().from(vignetteAnswers)

test('agents are asked on their first page; who leads others is not, nor finds the form', async () => {
  const page = await textOf(ana, '/app')
  expect(page).toContain('Five cases: what would you do?')
  expect(page).toContain(`${check}/answers`)
  expect(await textOf(seers.maria!, '/app')).not.toContain('Five cases')
  const form = await textOf(ana, `${check}/answers`)
  for (const text of CASE_TEXTS) expect(form).toContain(text.replaceAll("'", '&#39;'))
  // With whom they count is known before: somebody invented would stand there.
  expect(form).toContain('Your answers count with those of Bogdan')
  expect(form).not.toMatch(/those of [^.]*Maria/)
  for (const name of ['maria', 'eva']) {
    expect((await seers[name]!.get(`${check}/answers`)).status).toBe(404)
    expect(await answerAll(seers[name]!, check, 'refund')).toBe(404)
  }
  expect((await ana.get('/app/vignettes/2020-Q1/answers')).status).toBe(404)
  expect(await storedRows()).toEqual([])
})

test('no page of anybody else changes because somebody answered', async () => {
  const pages = ['/app', '/app/vignettes', check, `${check}/answers`, '/app/policy/fit']
  const seen = async () => {
    const all: string[] = []
    for (const [name, visitor] of Object.entries(seers))
      for (const path of pages) {
        const page = (await textOf(visitor, path)).replace(/tell them this number: \w+/, '')
        all.push(`${name} ${path} ${page}`)
      }
    return all
  }
  const six = await Promise.all([0, 1, 2, 3, 4, 5].map((i) => org.signIn(`rita${i}`)))
  const before = await seen()
  for (const rita of six) expect(await answerAll(rita, check, 'goodwill_credit', '25')).toBe(303)
  expect(await seen()).toEqual(before)
  expect(await storedRows()).toHaveLength(30)
})

test('a mistake is shown with what was typed, and nothing is stored', async () => {
  const form = { 'choice-1': 'refund', 'amount-1': 'a lot', 'choice-2': 'promise' }
  const response = await ana.post(`${check}/answers`, form)
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('Write an amount such as 45')
  expect(page).toContain('value="a lot"')
  expect(page).toMatch(/name="choice-2" value="promise" checked/)
  expect(await storedRows()).toHaveLength(30)
  expect((await ana.post(`${check}/answers`, { 'choice-1': 'bribe' })).status).toBe(422)
  const empty = await ana.post(`${check}/answers`, {})
  expect([empty.status, (await empty.text()).includes('Nothing is chosen yet')]).toEqual([
    422,
    true,
  ])
})

test('answers can be changed and left out again; only their giver finds them in the form', async () => {
  expect(await answerAll(ana, check, 'refund', '189')).toBe(303)
  expect(await textOf(ana, '/app')).not.toContain('Five cases: what would you do?')
  expect(await textOf(ana, '/app/vignettes')).toContain('You have answered.')
  const skip = { 'choice-3': 'skip', 'choice-4': 'skip', 'choice-5': 'skip' }
  const form = { 'choice-1': 'refund', 'amount-1': '12,50', 'choice-2': 'unknown', ...skip }
  expect((await ana.post(`${check}/answers`, form)).status).toBe(303)
  // A page that was opened before says nothing of what was not answered yet.
  expect((await ana.post(`${check}/answers`, { 'choice-2': 'ask' })).status).toBe(303)
  const page = await textOf(ana, `${check}/answers`)
  expect(page).toContain('value="12.50"')
  expect(page).toMatch(/name="choice-2" value="ask" checked/)
  expect(page.match(/ checked/g)).toHaveLength(2)
  expect(await storedRows()).toHaveLength(32)
  const other = await textOf(seers.bogdan!, `${check}/answers`)
  expect(other).not.toContain(' checked')
  expect(other).not.toContain('12.50')
})

test('before the close nobody finds a result, their own place included', async () => {
  expect((await ana.get(`${check}/mine`)).status).toBe(404)
  expect(await textOf(ana, check)).not.toContain('What people would do')
})

test('what comes too late is refused kindly and not stored, before it is counted too', async () => {
  await moveClock(org.house, org.house.clock.now() + 15 * DAY)
  ana = await org.signIn('ana')
  const rows = await storedRows()
  const response = await ana.post(`${check}/answers`, { 'choice-1': 'refusal' })
  expect(response.status).toBe(410)
  expect(await response.text()).toContain('came after the close and was not stored')
  expect(await storedRows()).toEqual(rows)
  expect(await textOf(ana, `${check}/answers`)).toContain('These five cases are closed')
  expect(await textOf(ana, check)).toContain('It is counted within the hour')
})

test('afterwards each finds their own beside the others’, with the rule; nobody finds another’s', async () => {
  await passDays(org, 0)
  expect(await textOf(ana, '/app')).toContain('The five cases are counted')
  const mine = await textOf(ana, `${check}/mine`)
  expect(mine).toContain('Most people: Goodwill credit.')
  expect(mine).toContain('You: Refund, €12.50.')
  expect(mine).toContain('You left it out.')
  expect(mine).toContain('Late returns')
  // Six of Returns and Ana: 6 of 7 are 85 %.
  expect(mine).toContain('85%')
  for (const name of ['bogdan', 'maria', 'hana', 'eva'])
    expect((await (await org.signIn(name)).get(`${check}/mine`)).status).toBe(404)
  expect((await org.admin.get(`${check}/mine`)).status).toBe(404)
  const result = await textOf(await org.signIn('bogdan'), check)
  expect(result).not.toContain('12.50')
  expect(result).not.toContain('You:')
})

test('after four weeks the answers are gone, and the shares are not', async () => {
  await passDays(org, 26)
  expect(await storedRows()).toHaveLength(32)
  await passDays(org, 2)
  ana = await org.signIn('ana')
  expect(await storedRows()).toEqual([])
  expect((await ana.get(`${check}/mine`)).status).toBe(404)
  expect(await textOf(ana, check)).toContain('Goodwill credit')
})

test('one file alone reads and writes answers', () => {
  const files = ['src', 'db', 'views'].flatMap((layer) =>
    readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${layer}/${name}`),
  )
  const naming = files.filter((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return /\bvignetteAnswers\b/.test(text) && /schema\.ts'|sqliteTable/.test(text)
  })
  expect(naming.toSorted()).toEqual(['db/queries/vignette-answers.ts', 'db/schema/vignettes.ts'])
})
