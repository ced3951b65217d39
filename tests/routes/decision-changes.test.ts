import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  coachings,
  decisionReleases,
  decisionRevisions,
  decisions,
  notices,
  readings,
} from '../../db/schema.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { CALL, logCall, signCharter, textOf } from '../support/calls.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let bogdan: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  bogdan = await org.signIn('rita0')
})
afterAll(() => org.close())

const wait = async (minutes: number) => {
  const moved = await moveClock(org.house, org.house.clock.now() + minutes * 60_000)
  expect(moved.ok).toBe(true)
}
const correct = (path: string, change: Record<string, string>) =>
  ana.post(`${path}/correct`, { ...CALL, ...change })

describe('correcting', () => {
  test('leaves no trace for fifteen minutes', async () => {
    const path = await logCall(ana, { decided: 'refund the chiar on day 41' })
    expect(await textOf(ana, `${path}/correct`)).not.toContain('Why are you changing it?')
    expect((await correct(path, { decided: 'refund the chair on day 41' })).status).toBe(303)
    expect(await textOf(bogdan, path)).not.toContain('chiar')
  })

  test('later shows readers what stood there before, and why', async () => {
    const path = await logCall(ana, { decided: 'credit 40 for the lamp', amount: '40' })
    await wait(16)
    expect(await textOf(ana, `${path}/correct`)).toContain('Why are you changing it?')
    expect(await textOf(ana, path)).toContain('what stood here before stays visible')
    const change = { decided: 'credit 45 for the lamp', amount: '45', reason: 'mistyped' }
    await correct(path, change)
    const page = await textOf(bogdan, path)
    for (const words of ['credit 45', 'credit 40', '€40', '€45', 'mistyped'])
      expect(page).toContain(words)
  })

  test('does not touch what was guessed when it was logged', async () => {
    const path = await logCall(ana, { confidence: '2', expected: 'holds' })
    await correct(path, { confidence: '5', expected: 'comes_back' })
    const [row] = (await org.house.db.read.select().from(decisions)).filter((d) =>
      path.endsWith(d.id),
    )
    expect(row).toMatchObject({ confidence: 2, expected: 'holds' })
  })

  test('masks what is written anew and keeps the input when something is wrong', async () => {
    const path = await logCall(ana)
    await correct(path, { why: 'call +48 601 234 567' })
    expect(await textOf(ana, path)).toContain('[phone]')
    const wrong = await correct(path, { decided: 'short', why: 'kept while mending' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('kept while mending')
  })

  test('on two pages at once: the second is told, and may put theirs in its place', async () => {
    const path = await logCall(ana, { decided: 'refund the first of them' })
    const mark = hiddenField(await textOf(ana, `${path}/correct`), 'mark')
    const first = { mark, decided: 'refund the second of them' }
    expect((await correct(path, first)).status).toBe(303)
    const late = await correct(path, { mark, decided: 'refund the third of them' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('You corrected this call on another page')
    expect(page).toContain('refund the third of them')
    expect(await textOf(bogdan, path)).toContain('refund the second of them')
    const again = { mark: hiddenField(page, 'mark'), decided: 'refund the third of them' }
    expect((await correct(path, again)).status).toBe(303)
    expect(await textOf(bogdan, path)).toContain('refund the third of them')
  })

  test('is for its author alone', async () => {
    const path = await logCall(ana)
    for (const act of ['correct', 'withdraw', 'sever', 'outcome', 'release'])
      expect((await bogdan.get(`${path}/${act}`)).status).toBe(404)
    expect((await bogdan.post(`${path}/withdraw`)).status).toBe(404)
  })
})

describe('taking back', () => {
  test('a private one deletes it', async () => {
    const path = await logCall(ana, { visibility: 'private', decided: 'only mine to see here' })
    expect((await ana.post(`${path}/withdraw`)).status).toBe(303)
    expect((await ana.get(path)).status).toBe(404)
    expect(JSON.stringify(await org.house.db.read.select().from(decisions))).not.toContain(
      'only mine',
    )
  })

  test('a shared one leaves that it was there, and no word of it anywhere', async () => {
    const path = await logCall(ana, { decided: 'words nobody shall find', amount: '77.70' })
    await wait(16)
    await correct(path, { decided: 'other words nobody shall find' })
    await textOf(bogdan, path)
    await ana.post(`${path}/withdraw`)
    for (const visitor of [ana, bogdan])
      expect(await textOf(visitor, path)).toContain('Taken back by its author')
    const left = JSON.stringify([
      await org.house.db.read.select().from(decisions),
      await org.house.db.read.select().from(decisionRevisions),
    ])
    expect(left).not.toContain('nobody shall find')
    expect(left).not.toContain('7770')
    expect((await ana.get(`${path}/correct`)).status).toBe(404)
  })
})

describe('cutting one’s name from it', () => {
  test('is not offered where nobody else can read it', async () => {
    const path = await logCall(ana, { visibility: 'private' })
    expect((await ana.get(`${path}/sever`)).status).toBe(404)
    expect((await ana.post(`${path}/sever`)).status).toBe(404)
  })

  test('leaves the words to their readers and the author nowhere in the record', async () => {
    const path = await logCall(ana, { decided: 'a nameless call from now on', caseRef: 'HD-1' })
    const done = await (await ana.post(`${path}/sever`)).text()
    expect(/receipt-code">([A-Z2-9]{27})</.exec(done)).not.toBeNull()
    expect((await ana.get(path)).status).toBe(200)
    const page = await textOf(bogdan, path)
    expect(page).toContain('a nameless call')
    expect(page).not.toContain('Ana Agent')
    const [row] = (await org.house.db.read.select().from(decisions)).filter((d) =>
      path.endsWith(d.id),
    )
    expect(row).toMatchObject({ authorId: null, caseRef: null })
    expect((await ana.get(`${path}/correct`)).status).toBe(404)
  })
})

describe('another audience', () => {
  const idOf = (path: string) => path.split('/').at(-1)!
  const rowsOf = async (table: typeof decisionReleases | typeof coachings, path: string) =>
    (await org.house.db.read.select().from(table)).filter((row) => path.endsWith(row.decisionId))

  test('a record on its way to everyone stops when its author corrects it', async () => {
    for (const change of [{ visibility: 'private' }, { visibility: 'everyone_unnamed' }]) {
      const path = await logCall(ana, { visibility: 'everyone_unnamed' })
      await ana.post(`${path}/release`, { decided: 'offered and then regretted' })
      expect(await rowsOf(decisionReleases, path)).toHaveLength(1)
      await correct(path, change)
      expect(await rowsOf(decisionReleases, path)).toEqual([])
    }
  })

  test('what is out stays out while it is meant for everyone, and no longer', async () => {
    const path = await logCall(ana, { visibility: 'everyone_unnamed' })
    await ana.post(`${path}/release`, { decided: 'out for a week already' })
    const out = { isApproved: true, releasedAt: org.house.clock.now() - 1, place: 1 }
    await org.house.db.write((tx) => tx.update(decisionReleases).set(out))
    await correct(path, { visibility: 'everyone_unnamed' })
    expect(await rowsOf(decisionReleases, path)).toHaveLength(1)
    await correct(path, { visibility: 'team_named' })
    expect(await rowsOf(decisionReleases, path)).toEqual([])
  })

  test('a conversation ends with what its lead may read', async () => {
    const path = await logCall(ana, { visibility: 'manager' })
    await ana.post(`/app/coaching/about/${idOf(path)}`, { question: 'was it too much?' })
    await correct(path, { visibility: 'team_named' })
    expect(await rowsOf(coachings, path)).toHaveLength(1)
    await correct(path, { visibility: 'private', decided: 'a secret written afterwards' })
    expect(await rowsOf(coachings, path)).toEqual([])
    const maria = await org.signIn('maria')
    expect(await textOf(maria, '/app/coaching')).not.toContain('a secret written afterwards')
  })

  test('former words are for whom they were shared with', async () => {
    const path = await logCall(ana, { visibility: 'manager', decided: 'for my lead alone to read' })
    await wait(16)
    await correct(path, { visibility: 'team_named', decided: 'for all of the team' })
    await correct(path, { decided: 'for all of the team again' })
    const [team, lead] = [bogdan, await org.signIn('maria')]
    const pages = [await textOf(team, path), await textOf(lead, path), await textOf(ana, path)]
    expect(pages.map((page) => page.includes('for my lead alone'))).toEqual([false, true, true])
    expect(pages.map((page) => page.includes('to: for all of the team<'))).toEqual([
      true,
      true,
      true,
    ])
  })
})

test('neither who read it before nor who was told of an opening tells whose name was cut', async () => {
  const path = await logCall(ana)
  const ask = `/app/unsealings/ask/${path.split('/').at(-1)}`
  const why = { exception: 'fraud', reason: 'The bank reports a payment to an agent.' }
  const opening = (await (await org.signIn('eva')).post(ask, why)).headers.get('location')!
  await (await org.signIn('hana')).post(opening)
  await textOf(bogdan, path)
  const tied = async () => [
    (await org.house.db.read.select().from(notices)).filter((n) => n.kind === 'decision-opened'),
    (await org.house.db.read.select().from(readings)).filter((r) => path.endsWith(r.decisionId)),
  ]
  expect((await tied()).map((rows) => rows.length)).toEqual([1, 1])
  await ana.post(`${path}/sever`)
  expect(await tied()).toEqual([[], []])
})

test('what a lead wrote to their own lead stays with that one when the name is cut', async () => {
  const maria = await org.signIn('maria')
  const eva = await org.signIn('eva')
  const written = 'told by one lead to another'
  const path = await logCall(maria, { visibility: 'manager', decided: written })
  expect(await textOf(eva, '/app/decisions')).toContain(written)
  expect((await maria.post(`${path}/sever`)).status).toBe(200)
  expect(await textOf(maria, '/app/decisions')).not.toContain(written)
  expect(await textOf(eva, '/app/decisions')).toContain(written)
})

test('a lesson told with the outcome leaves the one before it to be seen', async () => {
  const path = await logCall(ana, { learned: 'ask before the weekend' })
  await wait(16)
  const told = { outcome: 'held', again: 'same', learned: 'ask on the same day' }
  expect((await ana.post(`${path}/outcome`, told)).status).toBe(303)
  const page = await textOf(bogdan, path)
  for (const words of ['ask on the same day', 'ask before the weekend'])
    expect(page).toContain(words)
})
