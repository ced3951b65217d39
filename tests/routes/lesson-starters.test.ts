import { afterAll, beforeAll, expect, test } from 'vitest'
import { signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
})
afterAll(() => org.close())

const PLACE = '/app/lessons/starters'

test('a lead takes over what fits: a validated lesson without an author, once', async () => {
  const maria = await org.signIn('maria')
  expect(await textOf(maria, PLACE)).toContain('Take it over')
  await maria.post(PLACE, { starter: 'quick' })
  await maria.post(PLACE, { starter: 'quick' })
  expect((await maria.post(PLACE, { starter: 'none' })).status).toBe(404)
  expect(await textOf(maria, PLACE)).toContain('Taken over')
  const ada = await org.signIn('ada')
  const found = await textOf(ada, '/app/lessons?q=happens+next')
  expect(found).toContain('1 lesson found')
  expect(found).toContain('Validated')
})

test('each language takes over its own', async () => {
  const eva = await org.signIn('eva')
  await eva.post('/app/account/language', { language: 'el' })
  await eva.post(PLACE, { starter: 'quick' })
  const rita = await org.signIn('rita0')
  expect(await textOf(rita, `/app/lessons?q=${encodeURIComponent('ακολουθει')}`)).toContain(
    'lang="el"',
  )
})
