import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft, findDraft } from '../../db/queries/policy.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { dayFromNow, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let eva: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  eva = await org.signIn('eva')
  await org.house.db.write((tx) => createDraft(tx, [ruleOf({ conditions: ['A photo'] })]))
})
afterAll(() => org.close())

const PATH = '/app/policy/draft/rules/goodwill/words'
const revision = async () => String((await findDraft(org.house.db))!.revision)
const RO = {
  ...{ title: 'Bunăvoință', text: 'Dă o compensație.', reason: 'Repede e mai bine.' },
  ...{ conditions: 'O fotografie', isReviewed: 'yes' },
}
const save = async (form: Record<string, string> = {}, language = 'ro') =>
  eva.post(`${PATH}/${language}`, { ...RO, revision: await revision(), ...form })
const publish = async () => {
  const form = {
    revision: await revision(),
    inForceFrom: dayFromNow(0),
    changeNote: 'For everybody.',
  }
  expect((await eva.post('/app/policy/draft/publish', form)).status).toBe(303)
}
const seen = async () => (await (await org.signIn('bogdan')).get('/app/policy')).text()

test.each([
  ['a field that the original has left empty', { title: ' ' }, 'Fill this in'],
  ['other conditions than the original has', { conditions: '' }, 'as many conditions'],
  ['a text far too long', { reason: 'x'.repeat(421) }, 'Make it shorter'],
])('refuses %s and keeps what was typed', async (_, form, words) => {
  const response = await save({ text: 'typed and kept', ...form })
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain(words)
  expect(page).toContain('typed and kept')
})

test('a second editor is told, and overwrites nothing', async () => {
  expect((await save({ revision: '99' })).status).toBe(409)
  expect((await findDraft(org.house.db))!.rules[0]!.translations).toEqual({})
})

test('the language of the original and unknown ones are not there', async () => {
  for (const language of ['en', 'de', 'x'])
    expect((await eva.get(`${PATH}/${language}`)).status).toBe(404)
})

test('a reader gets the original until somebody has reviewed the translation', async () => {
  await save({ isReviewed: '' })
  expect(await (await eva.get(`${PATH}/ro`)).text()).toContain('being translated')
  await publish()
  const page = await seen()
  expect(page).toContain('Goodwill credit')
  expect(page).toContain('Încă netradusă')
})

test('reviewed, it is shown with figures from the rule, and changes no rule for its readers', async () => {
  await eva.post('/app/policy/draft', { from: 'last' })
  await save()
  await publish()
  const page = await seen()
  expect(page).toContain('Bunăvoință')
  expect(page).toContain('O fotografie')
  expect(page.replaceAll('\u00a0', ' ')).toContain('până la 25 EUR')
  expect(page).not.toContain('Goodwill credit')
  expect(await (await (await org.signIn('bogdan')).get('/app/policy/changed')).text()).toContain(
    'Nu s-a schimbat nimic',
  )
  const ana = await org.signIn('ana')
  expect(await (await ana.get('/app/policy')).text()).toContain('Goodwill credit')
})

test('when the original changes it is stale: readers see the original, and are told why', async () => {
  await eva.post('/app/policy/draft', { from: 'last' })
  const form = {
    ...{ title: 'Goodwill credit', text: 'Give credit soon.', reason: 'Be quick.', unit: 'money' },
    ...{ currency: 'EUR', decide: '25', tell: '50', ask: '100', conditions: 'A photo' },
  }
  await eva.post('/app/policy/draft/rules/goodwill', { ...form, revision: await revision() })
  expect(await (await eva.get(`${PATH}/ro`)).text()).toContain('the original changed since')
  await publish()
  const page = await seen()
  expect(page).toContain('Give credit soon.')
  expect(page).toContain('s-a schimbat după traducere')
})

test('an address with a line break leads nowhere', async () => {
  const sent = await eva.get('/app/policy/draft/rules/x%0Ay/words')
  expect((await eva.get(sent.headers.get('location')!)).status).toBe(404)
})
