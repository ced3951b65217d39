import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { parseCare } from '../../src/domain/policy-care.ts'
import { setActive } from '../../src/jobs/change-person.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import { dayFromNow, publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let eva: Visitor
let ivan: Visitor
const idOf = async (name: string) =>
  (await listMembers(org.house.db)).find(({ email }) => email.startsWith(name))!.id
beforeAll(async () => {
  const csv = `${PEOPLE_CSV}\nIvan Second,ivan@test.example,,en,,executive`
  org = await openOrganisation('practice', { csv })
  ana = await org.signIn('ana')
  eva = await org.signIn('eva')
  ivan = await org.signIn('ivan')
  await publishRules(org, [ruleOf()])
})
afterAll(() => org.close())

test('nobody looks after it at first, and only those who publish are shown a way to change that', async () => {
  expect(await textOf(ana, '/app/policy')).not.toContain('looks after')
  expect(await textOf(eva, '/app/policy')).toContain('Nobody looks after the whole policy yet.')
  expect((await ana.get('/app/policy/care')).status).toBe(404)
  const page = await textOf(eva, '/app/policy/care')
  expect(page).toContain('Ivan Second')
  // Somebody who may not publish is not to be chosen.
  expect(page).not.toContain('Maria Manager')
})

test('an owner and a day are named; everybody reads them, the owner is told, the log has it', async () => {
  const owner = await idOf('ivan')
  const wrong = await eva.post('/app/policy/care', { owner: await idOf('maria'), reviewBy: '' })
  expect(wrong.status).toBe(422)
  const late = await eva.post('/app/policy/care', { owner, reviewBy: dayFromNow(0) })
  expect(late.status).toBe(422)
  expect(await late.text()).toMatch(new RegExp(`value="${owner}" selected`))
  const done = await eva.post('/app/policy/care', { owner, reviewBy: dayFromNow(30) })
  expect(done.headers.get('location')).toBe('/app/policy')
  expect(await textOf(ana, '/app/policy')).toContain('Looked after by Ivan Second')
  expect(await textOf(ivan, '/app')).toContain('named to look after the whole policy')
  const log = await textOf(await org.signIn('carl'), '/app/audit')
  expect(log).toContain('Owner or review day of the policy changed')
  expect(log).toContain(`Ivan Second, ${dayFromNow(30)}`)
})

test('on its day the owner is asked, nobody else, until the next day is set', async () => {
  const duty = 'Is the policy still needed as it is'
  expect(await textOf(ivan, '/app')).not.toContain(duty)
  await moveClock(org.house, org.house.clock.now() + 31 * DAY)
  expect(await textOf(ivan, '/app')).toContain(duty)
  for (const visitor of [eva, ana]) expect(await textOf(visitor, '/app')).not.toContain(duty)
  expect(await textOf(ivan, '/app/policy/care')).toContain('Are its limits still right')
  const next = { owner: await idOf('ivan'), reviewBy: dayFromNow(200) }
  await ivan.post('/app/policy/care', next)
  expect(await textOf(ivan, '/app')).not.toContain(duty)
})

test('when the owner may publish no more, all who may are asked', async () => {
  const duty = 'Is the policy still needed as it is'
  await moveClock(org.house, org.house.clock.now() + 200 * DAY)
  expect(await textOf(eva, '/app')).not.toContain(duty)
  const by = { actorId: await idOf('adam') }
  expect((await setActive(org.house, await idOf('ivan'), false, by)).ok).toBe(true)
  expect(await textOf(eva, '/app')).toContain(duty)
  expect(await textOf(ana, '/app/policy')).toContain('Nobody looks after the whole policy yet.')
})

describe('reading the form', () => {
  const known = { owners: ['a'], today: '2026-11-22' }
  test.each([
    [{ owner: 'a', reviewBy: '2026-11-23' }, []],
    [{ owner: 'a', reviewBy: '2028-11-22' }, []],
    [{ owner: 'a', reviewBy: '2028-11-24' }, ['reviewBy']],
    [{ owner: 'a', reviewBy: '2026-11-22' }, ['reviewBy']],
    [{ owner: 'a', reviewBy: '2026-02-30' }, ['reviewBy']],
    [{ owner: 'b', reviewBy: '2026-12-01' }, ['owner']],
    [{}, ['owner', 'reviewBy']],
  ])('%j', (form, errors) => {
    const parsed = parseCare(form as Record<string, string>, known)
    expect(parsed.ok ? [] : parsed.errors).toEqual(errors)
  })
})
