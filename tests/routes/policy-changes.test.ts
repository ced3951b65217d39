import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '../../db/queries/policy.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  await publishRules(org, [ruleOf(), ruleOf({ key: 'gone', title: 'Old rule' })], { daysAgo: 9 })
  const changed = ruleOf({
    ...{
      limits: { decide: 5000, tell: 5001, ask: 10_000 },
      text: 'Give credit when we were late.',
    },
    ...{ conditions: ['A photo'], answerWithin: 60, ifNoAnswer: 5001, override: 'floor' },
  })
  await publishRules(org, [changed, ruleOf({ key: 'fresh', title: 'Fresh rule' })], { daysAgo: 4 })
  await publishRules(org, [ruleOf()], { daysAgo: -5 })
})
afterAll(() => org.close())

/** The page as words, with what is new and what is gone in marks. */
const read = async (who: string, path: string, language?: string) => {
  const visitor = await org.signIn(who)
  if (language) await visitor.post('/app/account/language', { language })
  const response = await visitor.get(path)
  const page = (await response.text())
    .replace(/<ins>(.*?)<\/ins>/g, '+$1+')
    .replace(/<del>(.*?)<\/del>/g, '-$1-')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
  return { status: response.status, page }
}

test('says each change like a sentence, figures and words', async () => {
  const { page } = await read('ana', '/app/policy/versions/2/changes')
  expect(page).toContain('Decide before: -to €25- now: +to €50+')
  expect(page).toContain('Decide and tell before: -to €50- now: +to €50.01+')
  expect(page).toContain('Give credit when we -caused trouble-+were late+.')
  expect(page).toContain('Only if +A photo+')
  expect(page).toContain('Answer before: -none- now: +within 1 hour+')
  expect(page).toContain('-Old rule- No longer a rule')
  expect(page).toContain('Fresh rule New')
  expect(page).toContain('Compared with Policy 1.')
})

test.each([
  ['pl', '-do 25 €- teraz: +do 50 €+'],
  ['el', '-έως 25 €- τώρα: +έως 50 €+'],
  ['ro', '-până la 25 EUR- acum: +până la 50 EUR+'],
])('in %s with its own figures', async (language, words) => {
  const { page } = await read('bogdan', '/app/policy/versions/2/changes', language)
  expect(page).toContain(words)
})

test('compares with any other version that its reader may see', async () => {
  expect((await read('ana', '/app/policy/versions/1/changes?with=2')).page).toContain(
    'Old rule New',
  )
  expect((await read('eva', '/app/policy/versions/3/changes?with=1')).page).toContain('Old rule')
  for (const path of [
    '1/changes',
    '3/changes',
    '2/changes?with=3',
    '2/changes?with=x',
    '9/changes',
  ])
    expect((await read('ana', `/app/policy/versions/${path}`)).status).toBe(404)
})

test('the draft is compared with what is in force, by those who write it', async () => {
  await org.house.db.write((tx) => createDraft(tx, [ruleOf({ title: 'Other name' })]))
  const { page } = await read('eva', '/app/policy/draft/changes')
  expect(page).toContain('Compared with Policy 2.')
  expect(page).toContain('-Goodwill credit-+Other name+')
  expect((await read('ana', '/app/policy/draft/changes')).status).toBe(404)
})
