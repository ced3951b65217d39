import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { createDraft, findDraft, listAllVersions } from '../../db/queries/policy.ts'
import { findRulesFor } from '../../db/queries/policy-rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { dayFromNow, publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let eva: Visitor
let ana: Visitor
let ada: Visitor
let unitIds: Record<string, string>
beforeAll(async () => {
  org = await openOrganisation()
  eva = await org.signIn('eva')
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
  const { units } = await loadTree(org.house.db)
  unitIds = Object.fromEntries(units.map(({ id, name }) => [name, id]))
  await publishRules(org, [ruleOf()], { daysAgo: 30 })
})
afterAll(() => org.close())

const NOTE = 'Let us see how far this goes.'
const wider = () => [ruleOf({ limits: { decide: 9000 } })]
const publish = async (form: Record<string, string> = {}, rules = wider()) => {
  await org.house.db.write((tx) => createDraft(tx, rules))
  const revision = String((await findDraft(org.house.db))!.revision)
  const inForceFrom = dayFromNow(0)
  return eva.post('/app/policy/draft/publish', { revision, inForceFrom, changeNote: NOTE, ...form })
}
const onTrial = (form: Record<string, string> = {}) =>
  publish({
    ...{ kind: 'trial', [`unit-${unitIds.Returns}`]: 'yes', trialUntil: dayFromNow(20) },
    ...form,
  })
const limitOn = async (unit: string, day: number) => {
  const { db } = org.house
  const found = await findRulesFor(db, unitIds[unit], await loadTree(db), dayFromNow(day))
  return found?.rules[0]?.limits.decide
}
const words = async (response: Response) => `${response.status} ${await response.text()}`

describe('a trial', () => {
  test.each([
    ['no units', { [`unit-${''}`]: 'x', kind: 'trial' }, 'Tick at least one unit'],
    ['no last day', { trialUntil: '' }, 'Choose a last day'],
    ['a last day before the first', { trialUntil: '2020-01-01' }, 'Choose a last day'],
    ['more than half a year', { trialUntil: '2029-01-01' }, 'Choose a last day'],
  ])('refuses %s', async (name, form, said) => {
    const sent = name === 'no units' ? publish(form) : onTrial(form as Record<string, string>)
    const page = await words(await sent)
    expect(page).toMatch(/^422 /)
    expect(page).toContain(said)
  })

  test('holds in its units and within its days only, and ends by itself', async () => {
    expect((await onTrial()).status).toBe(303)
    expect(await limitOn('Returns', 0)).toBe(9000)
    expect(await limitOn('Returns', 20)).toBe(9000)
    expect(await limitOn('Returns', 21)).toBe(2500)
    expect(await limitOn('Returns', -1)).toBe(2500)
    expect(await limitOn('Orders', 0)).toBe(2500)
  })

  test('is shown to those who take part, and to nobody else', async () => {
    expect(await (await ana.get('/app/policy')).text()).toContain(
      'Your team tries this version out',
    )
    expect((await ana.get('/app/policy/versions/2')).status).toBe(200)
    expect(await (await ada.get('/app/policy')).text()).toContain('to €25')
    expect((await ada.get('/app/policy/versions/2')).status).toBe(404)
    expect(await (await eva.get('/app/policy/versions/2')).text()).toContain('On trial until')
  })

  test.each([
    ['for everybody within its days', {}],
    ['on trial in the same unit', { kind: 'trial', trialUntil: dayFromNow(5) }],
  ])('lets nothing be published %s', async (_, form) => {
    const own = 'kind' in form ? { ...form, [`unit-${unitIds.Returns}`]: 'yes' } : form
    const page = await words(await publish({ ...own, inForceFrom: dayFromNow(2) }))
    expect(page).toMatch(/^422 /)
    expect(page).toContain('Policy 2 is already set for days that this would overlap')
  })

  test('lets another be tried out where it is not', async () => {
    const form = { kind: 'trial', [`unit-${unitIds.Chat}`]: 'yes', trialUntil: dayFromNow(5) }
    expect((await publish(form)).status).toBe(303)
    expect(await limitOn('Chat', 0)).toBe(9000)
    expect((await eva.post('/app/policy/versions/3/withdraw')).status).toBe(303)
    expect(await limitOn('Chat', 0)).toBe(2500)
    expect((await listAudit(org.house.db, 1))[0]!.action).toBe('policy-withdrawn')
    expect((await eva.post('/app/policy/versions/3/withdraw')).status).toBe(409)
  })

  test('is adopted by a new version, on whose first day it ends', async () => {
    const short = await eva.post('/app/policy/versions/2/adopt', { changeNote: 'x' })
    expect(await words(short)).toMatch(/^422 /)
    const form = { inForceFrom: dayFromNow(3), changeNote: 'It went well, so all get it.' }
    const done = await eva.post('/app/policy/versions/2/adopt', form)
    expect(done.headers.get('location')).toBe('/app/policy/versions/4')
    expect([await limitOn('Returns', 2), await limitOn('Orders', 2)]).toEqual([9000, 2500])
    expect([await limitOn('Returns', 3), await limitOn('Orders', 3)]).toEqual([9000, 9000])
    const trial = (await listAllVersions(org.house.db)).find(({ number }) => number === 2)!
    expect(trial.closed).toEqual({ from: dayFromNow(3), as: 'adopted' })
    expect(await (await eva.get('/app/policy/versions/4')).text()).toContain('Takes over Policy 2')
    expect((await eva.post('/app/policy/versions/2/adopt', form)).status).toBe(409)
  })
})

describe('a scheduled version', () => {
  test('has its days: nothing is published that it would take back', async () => {
    const page = await words(await publish({ inForceFrom: dayFromNow(1) }))
    expect(page).toContain('Policy 4 is already set for days that this would overlap')
    expect((await publish({ inForceFrom: dayFromNow(9) })).status).toBe(303)
  })

  test('can be withdrawn before its day, and is not known to agents then', async () => {
    expect((await eva.post('/app/policy/versions/5/withdraw')).status).toBe(303)
    expect(await (await eva.get('/app/policy/versions/5')).text()).toContain('Withdrawn')
    expect((await ana.get('/app/policy/versions/5')).status).toBe(404)
    expect(await limitOn('Orders', 10)).toBe(9000)
  })
})

test('a version in force that is withdrawn gives way to the one before', async () => {
  // With the version that adopts it the end of a trial is taken back.
  await eva.post('/app/policy/versions/4/withdraw')
  expect(await limitOn('Returns', 5)).toBe(9000)
  await eva.post('/app/policy/versions/2/withdraw')
  await publish({}, [ruleOf({ limits: { decide: 100 } })])
  expect(await limitOn('Orders', 0)).toBe(100)
  const [newest] = await listAllVersions(org.house.db)
  await eva.post(`/app/policy/versions/${newest!.number}/withdraw`)
  expect(await limitOn('Orders', 0)).toBe(2500)
})

test('only those who publish withdraw and adopt', async () => {
  expect((await ana.post('/app/policy/versions/1/withdraw')).status).toBe(404)
  expect((await ana.post('/app/policy/versions/1/adopt')).status).toBe(404)
})
