import { expect, test } from 'vitest'
import { CALL, logCall, textOf } from '../support/calls.ts'
import { openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'

test('a call is seen by the version it was logged under, though another begins the same day', async () => {
  const org = await openOrganisation()
  await publishRules(org, [ruleOf()], { daysAgo: 30 })
  const ana = await org.signIn('ana')
  const call = { ...CALL, visibility: 'private', action: 'workaround', relation: 'silent' }
  const path = await logCall(ana, call)
  expect(await textOf(ana, path)).toContain('Policy 1')
  await publishRules(org, [ruleOf({ limits: { decide: 9000 } })], { daysAgo: 0 })
  const page = await textOf(ana, path)
  expect(page).toContain('Policy 1')
  expect(page).not.toContain('Policy 2')
  expect(await textOf(ana, await logCall(ana, call))).toContain('Policy 2')
  await org.close()
})
