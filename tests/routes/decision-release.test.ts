import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, readings } from '../../db/schema.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { severOldDecisions } from '../../src/jobs/sever-old-decisions.ts'
import { CALL, DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

const csv = PEOPLE_CSV.replace('Ada Agent,ada@test.example,East / Orders,en,,', (line) =>
  line.replace(/,$/, ',curator'),
)
let org: Organisation
let ana: Visitor
let ada: Visitor
beforeAll(async () => {
  org = await openOrganisation('practice', { csv })
  await signCharter(org)
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
})
afterAll(() => org.close())

const UNNAMED = {
  visibility: 'everyone_unnamed',
  amount: '189',
  decided: 'refund the armchair late',
}
const wait = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)
const idOf = (path: string) => path.split('/').at(-1)!

test('goes to everyone by two steps: its author’s look, a second reader’s, the weekly batch', async () => {
  const path = await logCall(ana, UNNAMED)
  expect(await textOf(ada, '/app/curate')).not.toContain('armchair')
  const preview = await textOf(ana, `${path}/release`)
  for (const told of ['€100 to €250', 'Returns', 'refund the armchair late'])
    expect(preview).toContain(told)
  const texts = { decided: 'refund some furniture late', why: 'wrote a@b.ro', learned: '' }
  expect((await ana.post(`${path}/release`, texts)).status).toBe(303)
  expect(await textOf(ana, path)).toContain('waits for a second reader')

  expect(await textOf(ada, '/app')).toContain('One record waits for a second reader')
  const seen = await textOf(ada, '/app/curate')
  expect(seen).toContain('refund some furniture late')
  expect(seen).toContain('[email]')
  for (const hidden of ['Ana', '€189', 'armchair']) expect(seen).not.toContain(hidden)
  expect((await ada.post(`/app/curate/${idOf(path)}`, { verdict: 'pass' })).status).toBe(303)

  const bogdan = await org.signIn('rita0')
  expect(await textOf(bogdan, '/app/decisions')).not.toContain('furniture')
  await wait(7)
  const list = await textOf(bogdan, '/app/decisions')
  expect(list).toContain('refund some furniture late')
  for (const hidden of ['Ana', '€189', 'armchair']) expect(list).not.toContain(hidden)
  // Its author still sees who was shown it.
  expect(await textOf(ana, path)).toContain('Rita 0')
  expect((await ana.get(`${path}/release`)).status).toBe(404)
})

test('what others read stays as the second reader saw it; an outcome comes on a Monday', async () => {
  const path = await logCall(ana, { ...UNNAMED, decided: 'refund the rowing boat late' })
  await ana.post(`${path}/release`, { decided: 'refund a boat late' })
  await ada.post(`/app/curate/${idOf(path)}`, { verdict: 'pass' })
  const told = async () => {
    const page = await textOf(await org.signIn('rita0'), '/app/decisions')
    return page.split('refund a boat late')[1]?.split('</article>')[0]
  }
  await wait(14)
  const before = await told()
  expect(before).toContain('€100 to €250')
  ana = await org.signIn('ana')
  const slip = { ...CALL, ...UNNAMED, amount: '17', situation: 'bereavement', reason: 'a slip' }
  expect((await ana.post(`${path}/correct`, slip)).status).toBe(303)
  expect(await textOf(ana, path)).toContain('Bereavement')
  expect(await told()).toBe(before)

  // On a Wednesday it is told how it turned out.
  await wait(((3 - new Date(org.house.clock.now()).getUTCDay() + 7) % 7) + 28)
  ana = await org.signIn('ana')
  await ana.post(`${path}/outcome`, { outcome: 'held', again: 'same' })
  expect(await textOf(ana, path)).toContain('It held')
  expect(await told()).toBe(before)
  await wait(5)
  expect(await told()).toContain('It held')
  ana = await org.signIn('ana')
  ada = await org.signIn('ada')
})

test('a second reader gives it back with a note, and the author may mend it', async () => {
  const path = await logCall(ana, { ...UNNAMED, decided: 'refund the only harp in town' })
  await ana.post(`${path}/release`, { decided: 'refund the only harp in town' })
  const short = { verdict: 'return', [`note-${idOf(path)}`]: 'no' }
  expect((await ada.post(`/app/curate/${idOf(path)}`, short)).status).toBe(422)
  const note = { verdict: 'return', [`note-${idOf(path)}`]: 'there is one harp only' }
  await ada.post(`/app/curate/${idOf(path)}`, note)
  expect(await textOf(ana, path)).toContain('there is one harp only')
  expect((await ada.post(`/app/curate/${idOf(path)}`, { verdict: 'pass' })).status).toBe(409)
  await ana.post(`${path}/release`, { decided: 'refund an instrument' })
  expect(await textOf(ada, '/app/curate')).toContain('refund an instrument')
})

test('who read it with its author’s name is told to the author, before others read it', async () => {
  const path = await logCall(ana, { decided: 'refund a lamp for the team to see', amount: '10' })
  await textOf(await org.signIn('rita1'), path)
  const unnamed = { ...CALL, visibility: 'everyone_unnamed', decided: 'refund a lamp for all' }
  await ana.post(`${path}/correct`, unnamed)
  expect(await textOf(ana, `${path}/release`)).toContain('Rita 1 read it while it bore your name')
})

test('texts that are too short or too long are refused with the input kept', async () => {
  const path = await logCall(ana, UNNAMED)
  const wrong = await ana.post(`${path}/release`, { decided: 'short', why: 'kept while mending' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('kept while mending')
})

test('ninety days after it is closed its author’s name is gone by itself', async () => {
  const path = await logCall(ana, { ...UNNAMED, decided: 'one to be forgotten by name' })
  await wait(14 + 21 + 89)
  await severOldDecisions(org.house)
  expect(await textOf(ana, '/app/decisions')).toContain('one to be forgotten')
  await wait(1)
  await severOldDecisions(org.house)
  expect(await textOf(ana, '/app/decisions')).not.toContain('one to be forgotten')
  expect((await ana.get(path)).status).toBe(404)
  expect((await org.house.db.read.select().from(readings)).length).toBeGreaterThan(0)
})

test('the Monday of an outcome is the organisation’s own, far west of Greenwich too', async () => {
  const path = await logCall(ana, { ...UNNAMED, decided: 'refund the canoe late' })
  await ana.post(`${path}/release`, { decided: 'refund a canoe late' })
  await ada.post(`/app/curate/${idOf(path)}`, { verdict: 'pass' })
  await org.house.db.write((tx) => tx.update(installation).set({ timeZone: 'Pacific/Honolulu' }))
  await wait(28)
  // Monday, 02:00 in Greenwich, is Sunday afternoon there.
  const now = new Date(org.house.clock.now())
  const monday = new Date(now.getTime() + ((8 - now.getUTCDay()) % 7) * DAY).setUTCHours(2, 0, 0, 0)
  await moveClock(org.house, monday > now.getTime() ? monday : monday + 7 * DAY)
  ana = await org.signIn('ana')
  await ana.post(`${path}/outcome`, { outcome: 'held', again: 'same' })
  const told = async () =>
    (await textOf(await org.signIn('rita0'), '/app/decisions'))
      .split('refund a canoe late')[1]
      ?.split('</li>')[0]
  expect(await told()).not.toContain('It held')
  await wait(1)
  expect(await told()).toContain('It held')
})
