import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { listPolicyReadings } from '../../db/queries/policy-readings.ts'
import { placements } from '../../db/schema.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY } from '../support/calls.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let ada: Visitor
let maria: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
  maria = await org.signIn('maria')
  // Everybody came long before the policy changed.
  await org.house.db.write((tx) => tx.update(placements).set({ at: 0 }))
  const other = ruleOf({ key: 'other', title: 'Other' })
  await publishRules(org, [ruleOf(), other], { daysAgo: 40 })
  await publishRules(
    org,
    [
      ruleOf({ limits: { decide: 5000 }, yesExample: 'The parcel came twice: €45.' }),
      other,
      ruleOf({ key: 'new', title: 'Brand new' }),
    ],
    { daysAgo: 20 },
  )
})
afterAll(() => org.close())

const page = async (who: Visitor, path = '/app/policy/changed') => (await who.get(path)).text()
const markOf = async (who: Visitor, key: string) =>
  hiddenField((await page(who)).split(`id="${key}"`)[1] ?? '', 'mark')
const answer = async (who: Visitor, key: string, form: Record<string, string> = {}) =>
  who.post(`/app/policy/changed/${key}`, { mark: await markOf(who, key), answer: 'read', ...form })

describe('what changed', () => {
  test('is told on Today and on the policy page, changed rules only', async () => {
    for (const path of ['/app', '/app/policy'])
      expect(await page(ana, path)).toContain('2 rules that concern you have changed')
    const changed = await page(ana)
    expect(changed).toContain('Goodwill credit')
    expect(changed).toContain('Brand new')
    expect(changed).not.toContain('id="other"')
    expect(changed).toContain('<del>to €25</del>')
  })

  test('is overdue after 14 days, for its reader to see', async () => {
    expect(await page(ana)).toContain('Waiting for you for more than 14 days')
  })

  test('has one case to try, of which nothing is sent', async () => {
    const changed = await page(ana)
    expect(changed).toContain('The parcel came twice: €45.')
    expect(changed.match(/May you\?/g)).toHaveLength(1)
  })

  test('is read once, in a language, and then gone', async () => {
    expect((await answer(ana, 'goodwill')).status).toBe(303)
    expect(await page(ana, '/app')).toContain('1 rule that concerns you has changed')
    expect(await listPolicyReadings(org.house.db)).toMatchObject([
      { ruleKey: 'goodwill', mark: 'v2', version: 2, language: 'en', state: 'read' },
    ])
    expect((await answer(ana, 'goodwill')).status).toBe(404)
  })

  test('is not read by a page that showed an earlier change, nor by somebody else', async () => {
    expect((await answer(ana, 'new', { mark: 'v1' })).status).toBe(409)
    expect((await answer(ada, 'other')).status).toBe(404)
    expect(await page(ada, '/app')).toContain('2 rules that concern you have changed')
  })

  test('a question counts as read, and opens a thread', async () => {
    const empty = await answer(ada, 'new', { answer: 'question', question: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Write 1 to 500 characters')
    const long = await answer(ada, 'new', { answer: 'question', question: '😀'.repeat(501) })
    expect(long.status).toBe(422)
    const form = {
      answer: 'question',
      question: 'Does this hold for <b>gifts</b> of 0722 123 456?',
    }
    const asked = await answer(ada, 'new', form)
    const thread = asked.headers.get('location')!
    expect(thread).toMatch(/^\/app\/policy\/questions\//)
    expect(await page(ada, thread)).toContain('&lt;b&gt;gifts')
    await ada.post(thread, { answer: 'It was jan.kowalski@example.com.' })
    expect(await page(ada, thread)).toContain('It was')
    for (const number of ['0722 123 456', 'jan.kowalski'])
      expect(await page(ada, thread)).not.toContain(number)
    expect(await page(ada)).not.toContain('id="new"')
  })
})

test('a version of which only the wording changed asks nobody to read again', async () => {
  await publishRules(
    org,
    [ruleOf({ limits: { decide: 5000 }, text: 'Other words.' }), ruleOf({ key: 'other' })],
    { daysAgo: 3, isEditorial: true },
  )
  expect(await page(ana)).toContain('Nothing has changed that you have not seen')
})

test('those who came after a change are not asked about it', async () => {
  await org.house.db.write((tx) => tx.update(placements).set({ at: Date.now() }))
  expect(await page(ada)).toContain('Nothing has changed that you have not seen')
  await org.house.db.write((tx) => tx.update(placements).set({ at: 0 }))
})

test('managers see a share in two steps for eight people or more, and no names', async () => {
  const shares = await page(maria)
  expect(shares).toContain('<dt>Returns</dt><dd>Under half have read it.</dd>')
  expect(await page(ana)).not.toContain('Who has read what changed')
  const members = await listMembers(org.house.db)
  const returns = members.find(({ name }) => name.startsWith('Maria'))!.manages[0]
  const team = members.filter((one) => one.unitId === returns)
  for (const { email } of team.filter(({ email }) => email.startsWith('rita')))
    await answer(await org.signIn(email), 'goodwill')
  // It stands as it was when the week began, whoever reads meanwhile.
  expect(await page(maria)).toContain('<dt>Returns</dt><dd>Under half')
  await moveClock(org.house, org.house.clock.now() + 7 * DAY)
  maria = await org.signIn('maria')
  expect(await page(maria)).toContain('<dt>Returns</dt><dd>Half or more have read it.</dd>')
  for (const { name } of team.filter(({ name }) => !name.startsWith('Maria')))
    expect(await page(maria)).not.toContain(name)
})
