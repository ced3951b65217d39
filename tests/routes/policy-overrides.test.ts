import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listUnread } from '../../db/queries/notices.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createDraft } from '../../db/queries/policy.ts'
import { listOverrides } from '../../db/queries/policy-overrides.ts'
import { findRulesFor } from '../../db/queries/policy-rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { dayFromNow, publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let maria: Visitor
let eva: Visitor
let unitIds: Record<string, string>
beforeAll(async () => {
  org = await openOrganisation()
  maria = await org.signIn('maria')
  eva = await org.signIn('eva')
  const { units } = await loadTree(org.house.db)
  unitIds = Object.fromEntries(units.map(({ id, name }) => [name, id]))
  await publishRules(org, [
    ruleOf({ override: 'floor' }),
    ruleOf({ key: 'free', title: 'Free' }),
    ruleOf({ key: 'safety', title: 'Safety', override: 'locked' }),
  ])
})
afterAll(() => org.close())

const FORM = { decide: '40', tell: '80', ask: '100', conditions: '', reason: '' }
const save = async (
  rule: string,
  change: Record<string, string> = {},
  unit = 'Returns',
  who = maria,
) => {
  const path = `/app/policy/overrides/${unitIds[unit]}/${rule}`
  const seen = hiddenField(await (await who.get(path)).text(), 'seen')
  return who.post(path, {
    ...{ ...FORM, fromDay: dayFromNow(0), note: 'Our parcels are dear ones.', seen },
    ...change,
  })
}
const limitOf = async (unit: string, rule = 'goodwill') => {
  const tree = await loadTree(org.house.db)
  const found = await findRulesFor(org.house.db, unitIds[unit], tree, dayFromNow(0))
  return found?.rules.find(({ key }) => key === rule)?.limits.decide
}

describe('a unit’s own limits', () => {
  test('may widen where the organisation says so, and hold there only', async () => {
    expect((await save('goodwill')).status).toBe(303)
    expect([await limitOf('Returns'), await limitOf('Orders')]).toEqual([4000, 2500])
    const page = await (await (await org.signIn('ana')).get('/app/policy')).text()
    expect(page).toContain('to €40')
    expect(page).toContain('Own limits of Returns: wider than the organisation’s.')
    expect((await listAudit(org.house.db, 1))[0]!.action).toBe('override-published')
  })

  test.each([
    ['less room under a floor', 'goodwill', { decide: '20' }, 'more room here, not less'],
    ['a condition more under a floor', 'goodwill', { conditions: 'A photo' }, 'not less'],
    ['a locked rule', 'safety', {}, 'This rule applies to everybody'],
    ['no zone at all', 'free', { decide: '', tell: '', ask: '' }, 'at least one zone'],
    ['a day that is over', 'free', { fromDay: '2020-01-01' }, 'from today on'],
    ['a note too short', 'free', { note: 'why' }, '10 to 280 characters'],
    ['zones that fall', 'free', { tell: '10' }, 'Each zone must reach further'],
    ['no amount', 'free', { decide: 'some' }, 'Write an amount such as'],
  ])('refuses %s', async (_, rule, change, words) => {
    const before = (await listOverrides(org.house.db)).length
    const response = await save(rule, change as Record<string, string>)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await listOverrides(org.house.db)).toHaveLength(before)
  })

  test('may narrow where they are free, and are called so', async () => {
    await save('free', { decide: '10', tell: '', ask: '' })
    const page = await (await maria.get('/app/policy/overrides')).text()
    expect(page).toContain('narrower than the organisation’s')
  })

  test('are set by those who manage the unit, for units below the whole', async () => {
    expect((await save('free', {}, 'Orders')).status).toBe(404)
    expect((await save('free', {}, 'Test House', eva)).status).toBe(404)
    expect(
      (await (await org.signIn('ana')).get(`/app/policy/overrides/${unitIds.Returns}/free`)).status,
    ).toBe(404)
  })

  test('the nearest holds, and ends with a row of its own', async () => {
    await save('free', { decide: '30', tell: '', ask: '' }, 'East', eva)
    expect([await limitOf('Returns', 'free'), await limitOf('Orders', 'free')]).toEqual([
      1000, 3000,
    ])
    await save('free', { end: 'yes' })
    expect(await limitOf('Returns', 'free')).toBe(3000)
    expect(await (await maria.get('/app/policy/overrides')).text()).toContain('Back to the organis')
  })

  test('of a coming day do not hold yet, nor are they shown to others', async () => {
    await save('goodwill', {
      decide: '60',
      fromDay: dayFromNow(9),
      note: 'From next week on only.',
    })
    expect(await limitOf('Returns')).toBe(4000)
    const ana = await org.signIn('ana')
    expect(await (await ana.get('/app/policy/overrides')).text()).not.toContain('next week on only')
  })

  test('lapse when the rule becomes locked, and their author is told', async () => {
    await org.house.db.write((tx) =>
      createDraft(tx, [ruleOf({ override: 'locked' }), ruleOf({ key: 'free', title: 'Free' })]),
    )
    const form = {
      revision: '1',
      inForceFrom: dayFromNow(0),
      changeNote: 'The same for all of us.',
    }
    expect((await eva.post('/app/policy/draft/publish', form)).status).toBe(303)
    expect(await limitOf('Returns')).toBe(2500)
    const author = (await listMembers(org.house.db)).find(({ name }) => name.startsWith('Maria'))!
    const told = await listUnread(org.house.db, author.id)
    const lapsed = told.filter(({ kind }) => kind === 'override-lapsed')
    expect(lapsed.map(({ detail }) => detail)).toEqual(['Returns: Goodwill credit'])
    expect(await (await maria.get('/app')).text()).toContain('no longer apply')
    expect(await (await maria.get('/app/policy/overrides')).text()).toContain('Ended by Policy 2')
    // Withdrawn, the version ends nothing.
    await eva.post('/app/policy/versions/2/withdraw')
    expect(await limitOf('Returns')).toBe(4000)
  })

  test('go with their unit and stay in the history', async () => {
    const { db } = org.house
    await org.admin.post('/app/units', { name: 'Short', parent: unitIds.West! })
    unitIds.Short = (await loadTree(db)).units.find(({ name }) => name === 'Short')!.id
    expect((await save('free', { note: 'Only for this short time.' }, 'Short', eva)).status).toBe(
      303,
    )
    await org.admin.post(`/app/units/${unitIds.Short}/remove`)
    const page = await (await maria.get('/app/policy/overrides')).text()
    expect(page).toContain('Short: Free (unit removed)')
    expect(await limitOf('Chat', 'free')).toBe(2500)
  })
})

test('who comes second is told, keeps what was typed, and writes nothing over', async () => {
  const path = `/app/policy/overrides/${unitIds.Returns}/free`
  const seen = hiddenField(await (await eva.get(path)).text(), 'seen')
  expect((await save('free', { decide: '31' })).status).toBe(303)
  const late = await save('free', { decide: '77', seen }, 'Returns', eva)
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('value="77"')
  expect(await limitOf('Returns', 'free')).toBe(3100)
  expect((await save('free', { decide: '77' }, 'Returns', eva)).status).toBe(303)
})
