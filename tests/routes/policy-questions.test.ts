import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { askAbout } from '../../src/jobs/policy-questions.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'

let org: Organisation
let path: string
beforeAll(async () => {
  org = await openOrganisation()
  await publishRules(org, [ruleOf()])
  const { id, name } = (await listMembers(org.house.db)).find((one) => one.name.startsWith('Ana'))!
  const change = { ruleKey: 'goodwill', mark: 'v1', version: 1, language: 'en' } as const
  const by = { actorId: id, actorName: name }
  const asked = await askAbout(
    org.house,
    { ...change, title: 'Goodwill credit' },
    'Does it hold for gifts?',
    by,
  )
  path = `/app/policy/questions/${asked}`
})
afterAll(() => org.close())

test('those who publish are told, see every question and answer it', async () => {
  const eva = await org.signIn('eva')
  const home = await (await eva.get('/app')).text()
  expect(home).toContain('Somebody asked a question about the rule')
  expect(home).toContain('href="/app/policy/questions"')
  expect(await (await eva.get('/app/policy')).text()).toContain('href="/app/policy/questions"')
  expect(await (await eva.get(path)).text()).toContain('Your answer')
  expect(await (await eva.get('/app/policy/questions')).text()).toContain('Waits for an answer')
  expect((await eva.post(path, { answer: ' ' })).status).toBe(422)
  const long = await eva.post(path, { answer: 'é'.repeat(501) })
  expect([long.status, (await long.text()).includes('é'.repeat(501))]).toEqual([422, true])
  expect((await eva.post(path, { answer: 'Yes, for gifts too.' })).status).toBe(303)
  expect(await (await eva.get('/app/policy/questions')).text()).not.toContain('Waits for an answer')
})

test('the one who asked is told, reads the answer and may go on', async () => {
  const ana = await org.signIn('ana')
  expect(await (await ana.get('/app')).text()).toContain('was answered')
  const page = await (await ana.get(path)).text()
  expect(page).toContain('Yes, for gifts too.')
  expect(page).not.toContain('Your answer')
  expect((await ana.post(path, { answer: 'Thank you.' })).status).toBe(303)
})

test('nobody else sees that there is a question', async () => {
  for (const name of ['rita0', 'maria', 'hana']) {
    const other = await org.signIn(name)
    expect(await (await other.get('/app/policy/questions')).text()).toContain('No questions yet')
    expect((await other.get(path)).status).toBe(404)
    expect((await other.post(path, { answer: 'Me too.' })).status).toBe(404)
  }
})
