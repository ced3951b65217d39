import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { findDraft } from '../../db/queries/policy.ts'
import { memberRoles } from '../../db/schema.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let eva: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  eva = await org.signIn('eva')
})
afterAll(() => org.close())

const RULE = {
  title: 'Vouchers',
  text: 'Give a voucher when we were late.',
  unit: 'money',
  decide: '20',
  tell: '50,50',
  ask: '',
  currency: 'eur',
  reason: 'Being quick is worth more than being exact.',
  yesExample: '',
  noExample: '',
}
const revision = async () => String((await findDraft(org.house.db))!.revision)
const save = async (change: Record<string, string> = {}, key = 'new') =>
  eva.post(`/app/policy/draft/rules/${key}`, { ...RULE, revision: await revision(), ...change })
const publish = async (change: Record<string, string> = {}) => {
  const today = dayAt(Date.now(), 'Europe/Bucharest')
  const form = {
    revision: await revision(),
    inForceFrom: today,
    changeNote: 'The first version we have.',
  }
  return eva.post('/app/policy/draft/publish', { ...form, ...change })
}

describe('the draft', () => {
  test('begins from the starter policy in the organisation’s language and currency', async () => {
    await eva.post('/app/policy/draft', { from: 'starter' })
    const page = await (await eva.get('/app/policy/draft')).text()
    expect(page).toContain('Goodwill credit')
    expect(page).toContain('to €50')
  })

  test('takes a rule with limits in minor units, and gives it back as typed', async () => {
    expect((await save()).status).toBe(303)
    const rule = (await findDraft(org.house.db))!.rules.at(-1)!
    expect(rule).toMatchObject({ currency: 'EUR', limits: { decide: 2000, tell: 5050 } })
    const page = await (await eva.get(`/app/policy/draft/rules/${rule.key}`)).text()
    expect(page).toContain('value="50.50"')
  })

  test.each([
    ['no title', { title: ' ' }, 'Fill this in.'],
    ['no reason', { reason: '' }, 'Fill this in.'],
    ['a title of 81 characters', { title: 'x'.repeat(81) }, 'Make it shorter.'],
    ['no unit', { unit: '' }, 'Choose one.'],
    ['words for money', { decide: 'some' }, 'Write an amount such as'],
    ['an amount below zero', { decide: '-5' }, 'without a minus'],
    ['a fraction of a cent', { decide: '12.345,678' }, 'so many decimals'],
    ['more than can be stored', { decide: '99999999999' }, 'more than can be stored'],
    ['a rule of 801 characters', { text: '😀'.repeat(801) }, 'Make it shorter.'],
    ['six conditions', { conditions: 'a\nb\nc\nd\ne\nf' }, 'Keep to 5 conditions.'],
    ['an answer in no time', { answerWithin: '0' }, 'Write whole minutes'],
    ['more without an answer than may be asked', { ifNoAnswer: '60' }, 'goes beyond the'],
    ['a review on no day', { reviewBy: '2027-02-30' }, 'Choose a day.'],
    ['half a day', { unit: 'days', decide: '1.5', tell: '' }, 'Write a whole number'],
    [
      'a zone that reaches less far than the one before',
      { tell: '10' },
      'Each zone must reach further',
    ],
    ['an unknown currency', { currency: 'ABC' }, 'Three letters of a known currency'],
  ])('refuses %s and keeps what was typed', async (_, wrong, words) => {
    const response = await save({ text: 'typed and kept', ...wrong })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('text' in wrong ? wrong.text : 'typed and kept')
  })

  test('a second editor is told, and overwrites nothing', async () => {
    const stale = await revision()
    await save({ title: 'Saved first' })
    const response = await save({ revision: stale, title: 'Saved second' })
    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page).toContain('Saved second')
    expect(hiddenField(page, 'revision')).toBe(await revision())
    expect((await findDraft(org.house.db))!.rules.at(-1)!.title).toBe('Saved first')
  })

  test('a rule can be removed', async () => {
    const { rules } = (await findDraft(org.house.db))!
    const { key } = rules.at(-1)!
    await save({ remove: 'yes' }, key)
    expect((await findDraft(org.house.db))!.rules).toHaveLength(rules.length - 1)
    expect((await eva.get(`/app/policy/draft/rules/${key}`)).status).toBe(404)
  })
})

describe('the review', () => {
  test('tells the others who may publish, and keeps their remarks with the version', async () => {
    const { db } = org.house
    const ada = (await listMembers(db)).find(({ name }) => name.startsWith('Ada'))!
    await db.write((tx) => tx.insert(memberRoles).values({ memberId: ada.id, role: 'executive' }))
    expect((await eva.post('/app/policy/draft/review')).status).toBe(303)
    const other = await org.signIn('ada')
    expect(await (await other.get('/app')).text()).toContain('waits for your review')
    expect(await (await eva.get('/app')).text()).not.toContain('waits for your review')
    expect(await (await eva.get('/app/policy/draft')).text()).toContain('In review since')
    for (const remark of ['', '😀'.repeat(501)])
      expect((await other.post('/app/policy/draft/remarks', { remark })).status).toBe(422)
    const remark = { remark: `Is <i>this</i> enough? ${'😀'.repeat(470)}` }
    expect((await other.post('/app/policy/draft/remarks', remark)).status).toBe(303)
    const page = await (await eva.get('/app/policy/draft')).text()
    expect(page).toContain('Is &lt;i&gt;this&lt;/i&gt; enough?')
    expect(page).toContain('Ada Agent')
    const gone = and(eq(memberRoles.memberId, ada.id), eq(memberRoles.role, 'executive'))
    await db.write((tx) => tx.delete(memberRoles).where(gone))
  })
})

describe('publishing', () => {
  test.each([
    ['a day that is over', { inForceFrom: '2020-01-01' }, 'Choose a day from today on'],
    ['a day that is none', { inForceFrom: '2027-02-30' }, 'Choose a day from today on'],
    ['a note of nine characters', { changeNote: 'too short' }, 'Say in 10 to 280 characters'],
  ])('refuses %s', async (_, wrong, words) => {
    const response = await publish(wrong)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })

  test('an older draft than the one shown is not published', async () => {
    const stale = await revision()
    await save()
    expect((await publish({ revision: stale })).status).toBe(409)
    expect(await findDraft(org.house.db)).toBeDefined()
  })

  test('turns the draft into a version for good, which agents read', async () => {
    expect((await publish()).headers.get('location')).toBe('/app/policy')
    const ana = await org.signIn('ana')
    const page = await (await ana.get('/app/policy')).text()
    expect(page).toContain('Policy 1, in force since')
    expect(page).toContain('The first version we have.')
    expect(page).toContain('Vouchers')
    expect(page).not.toContain('/app/policy/draft')
    expect(await findDraft(org.house.db)).toBeUndefined()
    expect(page).not.toContain('Is &lt;i&gt;')
    expect(await (await eva.get('/app/policy/versions/1')).text()).toContain('Is &lt;i&gt;this')
    expect(await (await ana.get('/app/policy/versions/1')).text()).not.toContain('Is &lt;i&gt;')
  })

  test('a coming version is not shown to agents before its day', async () => {
    await eva.post('/app/policy/draft', { from: 'last' })
    await save({ title: 'For next week' })
    const soon = dayAt(Date.now() + 7 * 86_400_000, 'Europe/Bucharest')
    expect((await publish({ inForceFrom: soon, changeNote: 'From next week on.' })).status).toBe(
      303,
    )
    const ana = await org.signIn('ana')
    expect(await (await ana.get('/app/policy')).text()).not.toContain('For next week')
    expect((await ana.get('/app/policy/versions/2')).status).toBe(404)
    expect((await eva.get('/app/policy/versions/2')).status).toBe(200)
  })

  test('an empty policy is not published', async () => {
    await eva.post('/app/policy/draft', { from: 'empty' })
    const response = await publish()
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('at least one rule')
  })
})
