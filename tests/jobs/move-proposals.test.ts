import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProposal } from '../../db/queries/proposals.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { settleProposals } from '../../src/jobs/move-proposals.ts'
import { DAY, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import { dayFromNow, publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

// A proposal whose version goes away while it is worked into the next one.

let org: Organisation
let eva: Visitor
let principle: string
beforeAll(async () => {
  org = await openOrganisation()
  principle = `/app/principles/${(await tellLesson(org)).principle}`
  eva = await org.signIn('eva')
  await publishRules(org, [ruleOf()])
})
afterAll(() => org.close())

const part = (page: string, change: string) =>
  page.slice(page.indexOf(change)).split('<b>“')[0]!.split('<footer')[0]!

async function look(change: string) {
  const text = part(await textOf(eva, principle), change)
  const path = new RegExp(`${principle}/proposals/\\w+`).exec(text)?.[0] ?? ''
  return { text, path, revision: hiddenField(text, 'revision') }
}
async function step(change: string, form: Record<string, string>) {
  const { path, revision } = await look(change)
  return eva.post(path, { revision, text: 'as we said on Monday', ...form })
}
/** An accepted proposal; returns its id. */
async function accept(change: string): Promise<string> {
  await eva.post(`${principle}/proposals`, { change })
  await step(change, { state: 'gathering' })
  await step(change, { state: 'accepted' })
  return (await look(change)).path.split('/').at(-1)!
}
async function openDraft(change: string): Promise<void> {
  const { path, revision } = await look(change)
  const response = await eva.post(`${path}/draft`, { revision })
  if (response.status !== 303) throw new Error(`the draft answered ${response.status}`)
}
/** Publishes the draft; returns the number of its version. */
async function publish(form: Record<string, string>): Promise<number> {
  const response = await eva.post('/app/policy/draft/publish', {
    ...{ revision: hiddenField(await textOf(eva, '/app/policy/draft'), 'revision') },
    ...{ kind: 'organisation', changeNote: 'What the principle asks for.' },
    inForceFrom: dayFromNow(passed),
    ...form,
  })
  if (response.status !== 303) throw new Error(`publishing answered ${response.status}`)
  return (await org.house.db.read.query.policyVersions.findMany()).length
}
let passed = 0
async function pass(days: number): Promise<void> {
  passed += days
  await moveClock(org.house, org.house.clock.now() + days * DAY)
  await settleProposals(org.house)
  eva = await org.signIn('eva')
}
async function tryOut(change: string): Promise<{ id: string; trial: number }> {
  const id = await accept(change)
  await openDraft(change)
  const unit = /name="(unit-\w+)"/.exec(await textOf(eva, '/app/policy/draft'))![1]!
  const days = { inForceFrom: dayFromNow(passed), trialUntil: dayFromNow(passed + 60) }
  return { id, trial: await publish({ kind: 'trial', [unit]: 'yes', ...days }) }
}
const stored = (id: string) => findProposal(org.house.db, id)

test('nothing is said to be in force by a version whose day has not come, or that was withdrawn', async () => {
  await eva.post('/app/policy/draft', { from: 'last' })
  const coming = await publish({ inForceFrom: dayFromNow(40) })
  const change = 'Say when the next word comes.'
  const id = await accept(change)
  const early = await step(change, { state: 'in_force', policyVersion: String(coming) })
  expect(early.status).toBe(422)
  expect(await stored(id)).toMatchObject({ state: 'accepted', reviewOn: null })
  await eva.post(`/app/policy/versions/${coming}/withdraw`)
})

test('a trial that is withdrawn leaves what is worked into the draft there', async () => {
  const change = 'Look into the history first.'
  const { id, trial } = await tryOut(change)
  await openDraft(change)
  await eva.post(`/app/policy/versions/${trial}/withdraw`)
  expect(await stored(id)).toMatchObject({ state: 'gathering', tied: 'draft', policyVersion: null })
  expect(await textOf(eva, '/app/policy/draft')).toContain(change)
  const number = await publish({})
  expect(await stored(id)).toMatchObject({ state: 'in_force', policyVersion: number })
})

test('a version of a coming day that is withdrawn gives a running trial its proposal back', async () => {
  const change = 'Ring twice before the parcel goes back.'
  const { id, trial } = await tryOut(change)
  const { reviewOn } = (await stored(id))!
  await openDraft(change)
  await pass(2)
  const next = await publish({ inForceFrom: dayFromNow(passed + 90) })
  // Before its day nothing of it can be looked at: the trial is.
  const review = await textOf(
    eva,
    `${(await look(change)).path || `${principle}/proposals/${id}`}/review`,
  )
  expect(review).toContain(`/app/policy/versions/${trial}`)
  expect(review).not.toContain(`/app/policy/versions/${next}`)
  await eva.post(`/app/policy/versions/${next}/withdraw`)
  expect(await stored(id)).toMatchObject({ state: 'trial', policyVersion: trial, reviewOn })
})
