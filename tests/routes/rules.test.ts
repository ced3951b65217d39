import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit, verifyAudit } from '../../db/queries/audit.ts'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import { loadNewestRules, loadRulesInForce } from '../../db/queries/rules.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeEach(async () => {
  org = await openOrganisation()
})
afterEach(() => org.close())

const same = { minimumBlock: '5', commentMinimum: '8' }
const send = (change: Record<string, string>) =>
  org.admin.post('/app/rules', { ...same, ...change })
const store = (change: Record<string, string>) => send({ ...change, confirmed: 'yes' })
const newest = async () => (await listAudit(org.house.db, 1))[0]!
const text = async (path: string, who = org.admin) => (await who.get(path)).text()

test('an installation begins with five, eight and HR', async () => {
  expect(await loadRulesInForce(org.house.db)).toMatchObject({
    ...{ number: 1, minimumBlock: 5, commentMinimum: 8, exporters: ['hr'] },
  })
})

test('what would change is shown first and stored when confirmed, in the log with both values', async () => {
  const shown = await (await send({ minimumBlock: '6', council: 'yes' })).text()
  expect(shown).toContain('behind a figure: was 5, is 6.')
  expect(shown).toContain('was HR, is HR and Works council.')
  expect(shown).toContain('In force from the next pulse on')
  expect(shown).toMatch(/Groups counted, by today’s teams: \d+\. With this: \d+\./)
  expect((await loadNewestRules(org.house.db)).number).toBe(1)

  expect((await store({ minimumBlock: '6', council: 'yes' })).status).toBe(303)
  expect(await loadNewestRules(org.house.db)).toMatchObject({ number: 2, minimumBlock: 6 })
  expect(await newest()).toMatchObject({
    action: 'rules-changed',
    actorName: 'Adam Admin',
    detail: 'version: 1 > 2; minimumBlock: 5 > 6; exporters: hr > hr, council',
  })
  expect(await verifyAudit(org.house.db)).toEqual({ brokenAt: undefined })
  const log = await text('/app/audit')
  expect(log).toContain('Fewest people who answered behind a figure: 5 &gt; 6')
  expect(log).toContain('HR &gt; HR, Works council')
})

test('a raised k acts from the next pulse only, and its page says so', async () => {
  await openPulse(org.house)
  const first = (await findOpenPulse(org.house.db))!
  await store({ minimumBlock: '8', commentMinimum: '12' })
  expect(await findOpenPulse(org.house.db)).toEqual(first)
  expect(await loadRulesInForce(org.house.db)).toMatchObject({ number: 1, minimumBlock: 5 })
  const ana = await org.signIn('ana')
  expect(await text('/app/pulse', ana)).toContain('opened under version 1 of the rules')
  expect(await text('/anonymity')).toContain('From the next pulse on, version 2:')

  await closePulse(org.house)
  await openPulse(org.house)
  expect(await findOpenPulse(org.house.db)).toMatchObject({
    ...{ minimumBlock: 8, commentMinimum: 12, rules: 2 },
  })
  expect(await loadRulesInForce(org.house.db)).toMatchObject({ number: 2 })
  const page = await text('/app/pulse', ana)
  expect(page).toContain('opened under version 2 of the rules')
  expect(page).toContain('Rules changed since the last counted pulse, which had version 1:')
  expect(page).toContain('behind a figure: was 5, is 8.')
  expect(page).toContain('beside a comment: was 8, is 12.')

  await closePulse(org.house)
  await openPulse(org.house)
  const later = await text('/app/pulse', ana)
  expect(later).toContain('The rules have not changed since the last counted pulse.')
  expect(later).not.toContain('was 5, is 8')
})

test('a void pulse between does not hide a change', async () => {
  await openPulse(org.house)
  await closePulse(org.house)
  await store({ minimumBlock: '6' })
  await openPulse(org.house)
  await closePulse(org.house, { isVoid: true })
  await openPulse(org.house)
  expect(await text('/app/pulse', await org.signIn('ana'))).toContain('was 5, is 6.')
})

test('with a raised k fewer groups stand alone', async () => {
  const before = await openPulse(org.house)
  await closePulse(org.house)
  await store({ minimumBlock: '9' })
  const after = await openPulse(org.house)
  expect(after.ok && before.ok && after.cells < before.cells).toBe(true)
})

describe('refused, with words beside the field and what was typed kept', () => {
  test.each<[string, Record<string, string>, string]>([
    ['lower than five', { minimumBlock: '4' }, 'Write 5 or more'],
    ['comments lower than eight', { commentMinimum: '7' }, 'Write 8 or more'],
    ['no number', { minimumBlock: 'few' }, 'Write a whole number from 5 to 200.'],
    ['a k for which there are too few people', { minimumBlock: '150' }, 'no group would ever'],
  ])('%s', async (_, change, words) => {
    for (const sent of [change, { ...change, confirmed: 'yes' }]) {
      const response = await send(sent)
      expect(response.status).toBe(422)
      const page = await response.text()
      expect(page).toContain(words)
      for (const value of Object.values(change)) expect(page).toContain(`value="${value}"`)
    }
    expect((await loadNewestRules(org.house.db)).number).toBe(1)
    expect((await newest()).action).not.toBe('rules-changed')
  })

  test('lower than what waits for the next pulse', async () => {
    await store({ minimumBlock: '7' })
    const response = await store({ minimumBlock: '6' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Write 7 or more: this number can only be raised.')
  })

  test('two changes at once never lower each other', async () => {
    const statuses = await Promise.all([store({ minimumBlock: '7' }), store({ minimumBlock: '6' })])
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await loadNewestRules(org.house.db)).toMatchObject({ number: 2, minimumBlock: 7 })
  })
})

test('nothing changed makes no version and no entry', async () => {
  const shown = await (await store({})).text()
  expect(shown).toContain('Nothing differs from the newest version.')
  expect((await loadNewestRules(org.house.db)).number).toBe(1)
  expect((await newest()).action).not.toBe('rules-changed')
})

test('who may make reports changes with the next pulse, both ways', async () => {
  const [carl, hana] = [await org.signIn('carl'), await org.signIn('hana')]
  const canMake = async () => (await carl.post('/app/exports', { purpose: '' })).status === 422
  await openPulse(org.house)
  await store({ council: 'yes' })
  expect(await canMake()).toBe(false)
  await closePulse(org.house)
  await openPulse(org.house)
  expect(await canMake()).toBe(true)
  expect(await text('/app/exports', carl)).toContain('action="/app/exports"')

  await store({})
  expect(await canMake()).toBe(true)
  await closePulse(org.house)
  await openPulse(org.house)
  expect(await canMake()).toBe(false)
  expect((await hana.post('/app/exports', { purpose: '' })).status).toBe(422)
})

test('works council and HR read the rules and have nothing to press', async () => {
  for (const name of ['carl', 'hana']) {
    const page = await text('/app/rules', await org.signIn(name))
    expect(page).toContain('You read these rules; administrators change them.')
    expect(page).not.toContain('action="/app/rules"')
  }
})
