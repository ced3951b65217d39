import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { settleProposals } from '../../src/jobs/move-proposals.ts'
import { DAY, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { dayFromNow, publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let eva: Visitor
let principle: string
beforeAll(async () => {
  org = await openOrganisation()
  principle = `/app/principles/${(await tellLesson(org)).principle}`
  ana = await org.signIn('ana')
  eva = await org.signIn('eva')
  await publishRules(org, [ruleOf()])
})
afterAll(() => org.close())

const part = (page: string, change: string) =>
  page.slice(page.indexOf(change)).split('<b>“')[0]!.split('<footer')[0]!
/** What the page says of one proposal, and its address. */
async function look(change: string, visitor = ana) {
  const text = part(await textOf(visitor, principle), change)
  const seen = part(await textOf(eva, principle), change)
  const path = new RegExp(`${principle}/proposals/\\w+`).exec(seen)?.[0] ?? ''
  return { text, path, revision: hiddenField(seen, 'revision') }
}
async function step(visitor: Visitor, change: string, form: Record<string, string>) {
  const { path, revision } = await look(change)
  return visitor.post(path, { revision, text: 'as we said on Monday', ...form })
}
async function accept(change: string) {
  await ana.post(`${principle}/proposals`, { change })
  await step(eva, change, { state: 'gathering' })
  await step(eva, change, { state: 'accepted' })
}
async function openDraft(change: string, visitor = eva) {
  const { path, revision } = await look(change, eva)
  return visitor.post(`${path}/draft`, { revision })
}
const publish = async (form: Record<string, string>) =>
  eva.post('/app/policy/draft/publish', {
    ...{ revision: hiddenField(await textOf(eva, '/app/policy/draft'), 'revision') },
    ...{ kind: 'organisation', changeNote: 'What the principle asks for.' },
    inForceFrom: dayFromNow(0),
    ...form,
  })

test('anybody suggests a change; whoever looks after the policy answers, step by step', async () => {
  expect((await ana.post(`${principle}/proposals`, { change: 'no' })).status).toBe(422)
  const change = 'Count the days from the delivery.'
  await ana.post(`${principle}/proposals`, { change })
  expect((await look(change)).text).toContain('Suggested')
  const today = await textOf(eva, '/app')
  expect(today).toMatch(/changes? to the policy (?:is|are) suggested/)
  expect(await textOf(ana, '/app')).not.toContain('to the policy')
  expect((await step(ana, change, { state: 'gathering' })).status).toBe(404)
  expect((await step(eva, change, { state: 'in_force' })).status).toBe(422)
  expect((await openDraft(change)).status).toBe(404)
  await step(eva, change, { state: 'gathering' })
  expect((await step(eva, change, { state: 'declined', text: '' })).status).toBe(422)
  await step(eva, change, { state: 'accepted' })
  const late = await step(eva, change, { state: 'in_force', revision: '1', policyVersion: '1' })
  expect(late.status).toBe(409)
  await step(eva, change, { state: 'in_force', policyVersion: '1' })
  const { text } = await look(change)
  expect(text).toContain('/app/policy/versions/1')
  expect(text).toContain('reviewed ')
})

test('an accepted one is worked into a draft, and moves with its publishing', async () => {
  const change = 'Ask the courier before you say no.'
  await accept(change)
  expect((await look(change)).text).not.toContain('Work it into a draft')
  expect((await openDraft(change, ana)).status).toBe(404)
  expect((await openDraft(change)).headers.get('location')).toBe('/app/policy/draft')
  // The rules in force are where the draft begins; the proposal stands beside them in its words.
  const draft = await textOf(eva, '/app/policy/draft')
  for (const words of ['Goodwill credit', change, 'The reason decides, not the day.'])
    expect(draft).toContain(words)
  expect((await look(change)).text).toContain('Worked into the draft')
  expect((await openDraft(change)).status).toBe(404)
  expect((await publish({})).status).toBe(303)
  const { text } = await look(change)
  expect(text).toContain('In force.</b> By publishing Policy 2.')
  expect(text).toContain('Eva Executive')
  // And back: the version says what it brought, to those who may read the principle.
  expect(await textOf(ana, '/app/policy/versions/2')).toContain(change)
  expect(await textOf(ana, '/app/policy/versions/1')).not.toContain(change)
  expect(await textOf(org.admin, '/app/policy/versions/2')).not.toContain(change)
  expect(text).toMatch(/reviewed \d/)
})

test('whoever had the draft open is told that something was worked into it', async () => {
  const change = 'Say sorry once, and mean it.'
  await eva.post('/app/policy/draft', { from: 'last' })
  const before = hiddenField(await textOf(eva, '/app/policy/draft'), 'revision')
  await accept(change)
  await openDraft(change)
  expect((await publish({ revision: before })).status).toBe(409)
  const path = /\/app\/policy\/draft\/proposals\/\w+/.exec(await textOf(eva, '/app/policy/draft'))
  expect((await ana.post(path![0])).status).toBe(404)
  await eva.post(path![0])
  expect(await textOf(eva, '/app/policy/draft')).not.toContain(change)
  expect((await look(change, eva)).text).toContain('Work it into a draft')
})

test('a draft that is thrown away lets its proposals go', async () => {
  const change = 'Write the promise into the case.'
  await accept(change)
  await openDraft(change)
  expect((await eva.post('/app/policy/draft/drop', { revision: '1' })).status).toBe(409)
  const revision = hiddenField(await textOf(eva, '/app/policy/draft'), 'revision')
  expect((await eva.post('/app/policy/draft/drop', { revision })).status).toBe(303)
  expect(await textOf(eva, '/app/policy/draft')).not.toContain(change)
  expect((await look(change, eva)).text).toContain('Work it into a draft')
  expect(await textOf(await org.signIn('carl'), '/app/audit')).toContain('thrown away')
})

test('what comes later moves by the clock; a withdrawn version gives it back', async () => {
  const change = 'Two credits need a reason of their own.'
  await accept(change)
  await openDraft(change)
  await publish({ inForceFrom: dayFromNow(10) })
  expect((await look(change)).text).toContain('Waits for the first day of Policy 3.')
  expect((await look(change, eva)).text).not.toContain('Next step')
  await settleProposals(org.house)
  expect((await look(change)).text).not.toContain('By publishing')
  await moveClock(org.house, org.house.clock.now() + 11 * DAY)
  await settleProposals(org.house)
  await settleProposals(org.house)
  const { text } = await look(change)
  expect(text.split('By publishing Policy 3.')).toHaveLength(2)
  await eva.post('/app/policy/versions/3/withdraw')
  const after = (await look(change, eva)).text
  expect(after).toContain('Accepted.</b> Because Policy 3 was withdrawn.')
  expect(after).toContain('Work it into a draft')
  expect(after).not.toMatch(/reviewed \d/)
})

test('a trial moves it to trial, and its adoption into force', async () => {
  const change = 'Call before the second date passes.'
  await accept(change)
  await openDraft(change)
  const unit = /name="(unit-\w+)"/.exec(await textOf(eva, '/app/policy/draft'))![1]!
  const trial = { kind: 'trial', [unit]: 'yes', trialUntil: dayFromNow(80) }
  expect((await publish({ ...trial, inForceFrom: dayFromNow(12) })).status).toBe(303)
  await moveClock(org.house, org.house.clock.now() + 2 * DAY)
  await settleProposals(org.house)
  expect((await look(change)).text).toContain('On trial.</b> By publishing Policy 4.')
  const from = dayFromNow(30)
  const adopted = { inForceFrom: from, changeNote: 'It held in the trial.' }
  expect((await eva.post('/app/policy/versions/4/adopt', adopted)).status).toBe(303)
  expect((await look(change)).text).toContain('Waits for the first day of Policy 5.')
  // Withdrawn before its day, the trial goes on as if nothing had been.
  await eva.post('/app/policy/versions/5/withdraw')
  expect((await look(change)).text).not.toContain('withdrawn')
  await eva.post('/app/policy/versions/4/adopt', { ...adopted, inForceFrom: dayFromNow(13) })
  await settleProposals(org.house)
  await moveClock(org.house, org.house.clock.now() + 2 * DAY)
  await settleProposals(org.house)
  expect((await look(change)).text).toContain('In force.</b> By publishing Policy 6.')
})

test('a rule names the principle it stands on, and the principle its rules', async () => {
  await eva.post('/app/policy/draft', { from: 'last' })
  const page = await textOf(eva, '/app/policy/draft/rules/goodwill')
  const id = principle.split('/').at(-1)!
  expect(page).toContain(`<option value="${id}"`)
  const form = {
    ...{ title: 'Goodwill credit', text: 'Give credit.', reason: 'Quick is worth more.' },
    ...{ unit: 'money', currency: 'EUR', decide: '25', 'action-goodwill_credit': 'yes' },
    revision: hiddenField(page, 'revision'),
  }
  await eva.post('/app/policy/draft/rules/goodwill', { ...form, principle: id })
  await publish({ inForceFrom: dayFromNow(16) })
  await moveClock(org.house, org.house.clock.now() + 3 * DAY)
  for (const path of ['/app/policy', '/app/policy/versions/7'])
    expect(await textOf(ana, path)).toContain('The reason decides, not the day.')
  expect(await textOf(ana, '/app/policy')).toContain(`href="${principle}"`)
  // Whoever has no team reads the statement, and nothing they could not open.
  expect(await textOf(org.admin, '/app/policy')).not.toContain(`href="${principle}"`)
  expect(await textOf(ana, principle)).toContain('/app/policy#goodwill')
  await eva.post('/app/policy/draft', { from: 'last' })
  const again = await textOf(eva, '/app/policy/draft/rules/goodwill')
  expect(again).toMatch(new RegExp(`value="${id}"[^>]*selected`))
})
