import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft, findDraft } from '../../db/queries/policy.ts'
import { policyDraft } from '../../db/schema.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let eva: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  eva = await org.signIn('eva')
  await org.house.db.write((tx) => createDraft(tx, [ruleOf()]))
})
afterAll(() => org.close())

const rule = async () => (await findDraft(org.house.db))!.rules[0]!
const save = async (form: Record<string, string>, who = eva) =>
  who.post('/app/policy/draft/rules/goodwill', {
    ...{ title: 'Goodwill credit', text: 'Give credit.', reason: 'Be quick.', unit: 'money' },
    ...{ currency: 'EUR', decide: '20', tell: '50', ask: '' },
    revision: String((await findDraft(org.house.db))!.revision),
    ...form,
  })

test('a number that is none is one too old', async () => {
  for (const revision of ['x', '1e999', '1.5']) {
    expect((await save({ revision })).status).toBe(409)
    const form = { revision, inForceFrom: '2990-01-01', changeNote: 'For everybody.' }
    const sent = await eva.post('/app/policy/draft/publish', form)
    expect(sent.status).toBeGreaterThanOrEqual(409)
    expect(sent.status).toBeLessThan(500)
  }
})

test('every field is kept, and given back as its form holds it', async () => {
  const form = {
    ...{ 'action-refund': 'yes', 'situation-late': 'yes', 'consult-novel': 'yes' },
    ...{ perCustomer: '100', teamPool: '1,000.50', conditions: 'A photo\n\n  A bill ' },
    ...{ escalateTo: 'department', answerWithin: '90', ifNoAnswer: '50' },
    ...{ ifNoAnswerText: 'Tell them later.', override: 'floor', reviewBy: '2027-03-01' },
    ...{ yesExample: 'It broke.', noExample: 'It did not.' },
  }
  expect((await save(form)).status).toBe(303)
  expect(await rule()).toMatchObject({
    ...{ actions: ['refund'], situations: ['late'], consultIf: ['novel'] },
    ...{ perCustomer: 10_000, teamPool: 100_050, conditions: ['A photo', 'A bill'] },
    ...{ escalateTo: 'department', answerWithin: 90, ifNoAnswer: 5000, override: 'floor' },
    ...{ limits: { decide: 2000, tell: 5000 }, reviewBy: '2027-03-01' },
  })
  const page = await (await eva.get('/app/policy/draft/rules/goodwill')).text()
  for (const shown of ['value="1000.50"', 'A photo\nA bill', 'value="90"', 'value="2027-03-01"'])
    expect(page).toContain(shown)
  for (const name of ['action-refund', 'situation-late', 'consult-novel'])
    expect(page).toMatch(new RegExp(`name="${name}" value="yes" checked`))
})

test.each([
  ['pl', '1.000', 100_000],
  ['pl', '49,90', 4990],
  ['en', '1,000', 100_000],
  ['en', '49.90', 4990],
])('in %s, %s is read as its speakers write it', async (language, typed, minor) => {
  await eva.post('/app/account/language', { language })
  expect((await save({ decide: typed, tell: '' })).status).toBe(303)
  expect((await rule()).limits.decide).toBe(minor)
  await eva.post('/app/account/language', { language: 'en' })
})

test('what could be clearer stands beside the rule and in the draft, and blocks nothing', async () => {
  expect((await save({ text: 'You will give credit and then call.', yesExample: '' })).status).toBe(
    303,
  )
  const page = await (await eva.get('/app/policy/draft/rules/goodwill')).text()
  expect(page).toContain('“will” does not look like present tense')
  expect(page).toContain('more than one action')
  expect(page).toContain('An example of a yes is missing')
  expect(await (await eva.get('/app/policy/draft')).text()).toContain('Could be clearer (4)')
})

test('a rule stored before these fields were known is whole when it is read', async () => {
  const old = {
    key: 'old',
    title: 'Old',
    text: 'Do it.',
    unit: 'always',
    limits: {},
    reason: 'So.',
  }
  await org.house.db.write((tx) =>
    tx.update(policyDraft).set({ rules: [{ ...old, unit: 'always' }] }),
  )
  expect(await rule()).toMatchObject({ actions: [], conditions: [], override: 'none' })
  expect((await eva.get('/app/policy/draft/rules/old')).status).toBe(200)
})
