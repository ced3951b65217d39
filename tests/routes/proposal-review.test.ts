import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { parseDecision, SITUATIONS } from '../../src/domain/decisions.ts'
import { periodOf, shiftPeriod } from '../../src/domain/periods.ts'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { logDecision, tellOutcome } from '../../src/jobs/log-decision.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { CALL, DAY, signCharter, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'
import { passWeeks } from '../support/sample.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let eva: Visitor
let principle: string
let review: string

const today = () => dayAt(org.house.clock.now(), 'Europe/Bucharest')

/** Six people each of Returns, Orders and Billing log a call and tell how it turned out. */
async function logCalls(amount: string, resolution: string): Promise<void> {
  const { db, clock } = org.house
  const people = (await listMembers(db)).filter(({ email }) => /^(rita|otto|will)[0-5]/.test(email))
  const at = { now: clock.now(), today: today() }
  for (const one of people) {
    const form = { ...CALL, amount, resolution, escalatedFor: '' }
    const parsed = parseDecision(form, {
      ...{ situations: SITUATIONS, currencies: ['EUR'], countries: ['RO'], language: 'en' },
      ...{ sharingAllowed: true, today: at.today },
    })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    const author = { id: one.id, unitId: one.unitId, language: 'en' as const }
    const id = await logDecision(org.house, author, parsed.content, at)
    const row = { id, outcome: null, promiseState: null } as Parameters<typeof tellOutcome>[1]
    const told = { outcome: 'held', again: 'same', promiseState: undefined } as const
    await tellOutcome(org.house, row, told, { ...at, learned: '' })
  }
}

async function propose(change: string) {
  await ana.post(`${principle}/proposals`, { change })
  const { path } = await look(change)
  for (const state of ['gathering', 'accepted']) {
    const { revision } = await look(change)
    await eva.post(path, { revision, state, text: 'as we said' })
  }
  await eva.post(`${path}/draft`, { revision: (await look(change)).revision })
  return path
}
async function look(change: string) {
  const page = await textOf(eva, principle)
  const own = page.slice(page.indexOf(change))
  const path = new RegExp(`${principle}/proposals/\\w+`).exec(own)?.[0] ?? ''
  return { path, revision: hiddenField(own, 'revision'), text: own }
}

/** Noon of the Monday on which the period after some others begins. */
async function toNextPeriod() {
  const { from } = shiftPeriod(periodOf(today()), 1)
  await moveClock(org.house, Date.parse(`${from}T10:00:00Z`))
  await countDecisions(org.house)
}

const CHANGE = 'Let people give more at once.'
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  principle = `/app/principles/${(await tellLesson(org)).principle}`
  ana = await org.signIn('ana')
  eva = await org.signIn('eva')
  await publishRules(org, [ruleOf()])
  await toNextPeriod()
  await logCalls('30', 'alone')
  await passWeeks(org.house, 4)
  // The change begins with a period, and divides them without a rest.
  await toNextPeriod()
  review = `${await propose(CHANGE)}/review`
  const draft = await textOf(eva, '/app/policy/draft')
  const returns = /name="(unit-\w+)"[^>]*>\s*(?:<[^>]*>\s*)*Returns/.exec(draft)![1]!
  const publish = {
    ...{ revision: hiddenField(draft, 'revision'), inForceFrom: today(), kind: 'trial' },
    ...{ [returns]: 'yes', trialUntil: dayAt(org.house.clock.now() + 90 * DAY, 'UTC') },
    changeNote: 'More at once, in Returns first.',
  }
  expect((await eva.post('/app/policy/draft/publish', publish)).status).toBe(303)
}, 240_000)
afterAll(() => org.close())

test('before anything has closed since, there is what was before, and nothing to decide', async () => {
  const page = await textOf(eva, review)
  expect(page).toContain('No whole period has closed since')
  expect(page).toContain('about €30')
  expect(page).toContain('It is decided from')
  const form = { revision: '9', verdict: 'keep', text: 'It did good.' }
  expect((await eva.post(review, form)).status).toBe(404)
  expect(await textOf(eva, '/app')).not.toContain('waits for its review')
})

describe('after sixty days', () => {
  beforeAll(async () => {
    await logCalls('70', 'escalated')
    await passWeeks(org.house, 4)
    await toNextPeriod()
    await passWeeks(org.house, 4)
    await toNextPeriod()
    await moveClock(org.house, org.house.clock.now() + 4 * DAY)
  }, 240_000)

  test('published figures stand before and since, for the trial and the unit beside it', async () => {
    const page = await textOf(eva, review)
    expect(page).toContain('not necessarily because of it')
    const [returns = '', orders = ''] = page.split('<h3>').slice(1)
    expect(returns).toMatch(/^Returns/)
    expect(orders).toMatch(/^Orders/)
    expect(page).not.toContain('<h3>Billing')
    for (const unit of [returns, orders]) {
      expect(unit).toContain('about €30')
      expect(unit).toContain('about €70')
      expect(unit).toMatch(/Felt empowerment: \d+\s±\d+ before, \d+\s±\d+ since\./)
      // Nobody escalated before, everybody since; the period after that had no calls at all.
      const row = /I escalated(.*?)<\/tr>/s.exec(unit)![1]!
      expect([...row.matchAll(/(\d+)%<\/b>/g)].map(([, share]) => share)).toEqual(['0', '100'])
      expect(row).toContain('withheld')
    }
  })

  test('whoever may not read a unit’s figures does not read them here', async () => {
    const page = await textOf(ana, review)
    expect(page).toContain('<h3>Returns')
    expect(page).not.toContain('<h3>Orders')
    expect(page).toContain('are left out')
    expect(page).not.toContain('name="verdict"')
    const ada = await textOf(await org.signIn('ada'), review)
    expect(ada).not.toContain('<h3>Returns')
    expect((await ana.get(review.replace('review', 'nothing'))).status).toBe(404)
    expect((await org.admin.get(review)).status).toBe(404)
  })

  test('figures of a closed period stay, whatever is logged or taken back later', async () => {
    const before = await textOf(eva, review)
    await logCalls('900', 'alone')
    await countDecisions(org.house)
    const figures = (page: string) => page.split('<h3>').slice(1).join('').split('<form')[0]
    expect(figures(await textOf(eva, review))).toBe(figures(before))
  })

  test('it is decided once, with a reason; adjusting opens a draft again', async () => {
    expect(await textOf(eva, '/app')).toContain('waits for its review')
    expect(await textOf(ana, '/app')).not.toContain('waits for its review')
    const revision = hiddenField(await textOf(eva, review), 'revision')
    const form = { revision, verdict: 'adjust', text: 'Good, but less for small parcels.' }
    expect((await ana.post(review, form)).status).toBe(404)
    const empty = await eva.post(review, { revision, text: 'Only why.' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Only why.')
    expect((await eva.post(review, { ...form, revision: '1' })).status).toBe(409)
    expect((await eva.post(review, form)).headers.get('location')).toBe(principle)
    expect((await eva.post(review, form)).status).toBe(404)
    const { text } = await look(CHANGE)
    expect(text).toContain('Reviewed: Adjust it.')
    expect(text).toContain('less for small parcels')
    expect(text).toContain('Work it into a draft')
    expect(await textOf(ana, review)).toContain('less for small parcels')
    expect(await textOf(eva, '/app')).not.toContain('waits for its review')
  })
})

test('a change for everybody has nobody beside it, and says so', async () => {
  const change = 'Say why in the first line.'
  const path = await propose(change)
  const revision = hiddenField(await textOf(eva, '/app/policy/draft'), 'revision')
  const publish = { revision, inForceFrom: today(), kind: 'organisation', trialUntil: '' }
  await eva.post('/app/policy/versions/2/withdraw')
  await eva.post('/app/policy/draft/publish', { ...publish, changeNote: 'For everybody now.' })
  const page = await textOf(eva, `${path}/review`)
  expect(page).toContain('there is nobody to compare with')
  expect(page.split('<h3>')).toHaveLength(2)
})
