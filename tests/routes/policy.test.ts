import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft, publishDraft } from '../../db/queries/policy.ts'
import { members } from '../../db/schema.ts'
import { completeRule, type Rule } from '../../src/domain/policy.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
const rule = (key: string, decide: number): Rule =>
  completeRule({
    ...{ key, title: `Rule ${key}`, text: 'Do it.', reason: 'It helps.' },
    ...{ unit: 'money', currency: 'EUR', limits: { decide } },
  })
const publish = async (rules: Rule[], changeNote: string) => {
  const [someone] = await org.house.db.read.select().from(members).limit(1)
  await org.house.db.write(async (tx) => {
    await createDraft(tx, rules)
    await publishDraft(tx, {
      ...{ revision: 1, inForceFrom: '2026-01-05', changeNote },
      ...{ publishedAt: Date.now(), publishedBy: someone!.id },
    })
  })
}

beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('before the first version, agents are told whom to ask', async () => {
  const page = await (await (await org.signIn('ana')).get('/app/policy')).text()
  expect(page).toContain('No policy is published yet')
})

test('marks what is new and what changed since the version before', async () => {
  await publish([rule('a', 1000), rule('b', 1000)], 'The first version.')
  await publish([rule('a', 2000), rule('b', 1000), rule('c', 500)], 'A little more room.')
  const page = await (await (await org.signIn('ana')).get('/app/policy')).text()
  const flagOf = (key: string) =>
    new RegExp(`Rule ${key}</span> (?:<span class="flag">(\\w+))?`).exec(page)?.[1]
  expect([flagOf('a'), flagOf('b'), flagOf('c')]).toEqual(['Changed', undefined, 'New'])
  expect(page).toContain('New since Policy 1')
  expect(page).toContain('A little more room.')
})

test('an older version stays readable as it was', async () => {
  const ana = await org.signIn('ana')
  const page = await (await ana.get('/app/policy/versions/1')).text()
  expect(page).toContain('to €10')
  expect(page).not.toContain('Rule c')
  for (const none of ['9', '0', 'x', '1e3', '99999999999'])
    expect((await ana.get(`/app/policy/versions/${none}`)).status).toBe(404)
})
