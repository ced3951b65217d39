import { afterAll, beforeAll, expect, test } from 'vitest'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
})
afterAll(() => org.close())

test('says that nothing was counted yet', async () => {
  expect(await textOf(await org.signIn('rita0'), '/app/policy/fit')).toContain(
    'Nothing was counted yet',
  )
})

test('names what policy is silent about, and how unlike teams treat it, and nobody', async () => {
  for (const [team, action] of [
    ['rita', 'refund'],
    ['otto', 'refusal'],
  ] as const)
    for (let i = 0; i < 5; i++)
      await logCall(await org.signIn(`${team}${i}`), { situation: 'hardship', action })
  // A rule that is not about such calls, and has a situation's key as starter rules do.
  const key = { key: 'hardship', title: 'Credit for hardship' }
  await publishRules(org, [ruleOf({ ...key, actions: ['goodwill_credit'] })])
  await moveClock(org.house, org.house.clock.now() + 28 * DAY)
  await countDecisions(org.house)
  const page = await textOf(await org.signIn('rita0'), '/app/policy/fit')
  expect(page).toContain('Write a rule: Hardship')
  expect(page).toContain('8–11 people logged')
  expect(page).toContain('<td class="num">100%</td>')
  // From there to lessons, and so to a principle and its proposals; whoever reads none goes nowhere.
  expect(page).toContain('href="/app/lessons?q=&amp;situation=hardship"')
  expect(await textOf(org.admin, '/app/policy/fit')).not.toContain('/app/lessons?')
  // So far apart that a rule may be missing: by whoever may write it, or from a lesson on.
  expect(page).toContain('href="/app/lessons?situation=hardship"')
  const publisher = await textOf(await org.signIn('eva'), '/app/policy/fit')
  expect(publisher).toContain('href="/app/policy/draft">Propose a rule')
  expect(await textOf(org.admin, '/app/policy/fit')).not.toContain('Propose a rule')
  for (const name of ['Rita', 'Otto', 'Returns', 'Orders']) {
    const main = page.slice(page.indexOf('<main'))
    expect(main).not.toContain(name)
  }
}, 120_000)
