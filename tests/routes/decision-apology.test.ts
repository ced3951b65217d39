import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { createPledge } from '../../db/queries/pledges.ts'
import { createProposal } from '../../db/queries/proposals.ts'
import { apologyTies } from '../../db/schema.ts'
import { logCall, textOf } from '../support/calls.ts'
import { tellLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
let principle: string
let proposal: string
let pledge: string
const CHANGE = 'Call before the second date passes.'
const SAID = 'The courier’s dates are wrong too often.'
beforeAll(async () => {
  org = await openOrganisation()
  principle = (await tellLesson(org)).principle
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
  const by = { name: 'Ana Agent', on: '2026-01-05' }
  const author = (await listMembers(org.house.db)).find((one) => one.email.startsWith('ana'))!
  await org.house.db.write(async (tx) => {
    proposal = await createProposal(tx, { principleId: principle, change: CHANGE }, by)
    pledge = await createPledge(tx, { unitId: author.unitId!, said: SAID }, by)
  })
})
afterAll(() => org.close())

const SORRY = {
  apologyWhy: 'we forgot the second date',
  apologyFix: 'a courier tomorrow morning',
  apologyNever: 'somebody calls before it passes',
}
const apologise = (change: Record<string, string> = {}) => logCall(ana, { ...SORRY, ...change })

test('a call with an apology says once, kindly, that nothing holds its promise yet', async () => {
  const call = await apologise()
  const page = await textOf(ana, call)
  expect(page.split('if something does, say so here')).toHaveLength(2)
  expect(page).toContain(`${call}/never-again`)
  const plain = await logCall(ana)
  expect(await textOf(ana, plain)).not.toContain('never-again')
  expect((await ana.get(`${plain}/never-again`)).status).toBe(404)
})

test('its author ties it to an open proposal or pledge, and unties it', async () => {
  const call = await apologise()
  const page = await textOf(ana, `${call}/never-again`)
  for (const words of [CHANGE, 'The reason decides, not the day.', SAID, SORRY.apologyNever])
    expect(page).toContain(words)
  for (const tie of ['', 'proposal-none', `pledge-${proposal}`, 'burn'])
    expect((await ana.post(`${call}/never-again`, { tie })).status).toBe(422)
  await ana.post(`${call}/never-again`, { tie: `proposal-${proposal}` })
  expect(await textOf(ana, call)).toContain(`/app/principles/${principle}`)
  expect(await textOf(ana, call)).not.toContain('say so here')
  await ana.post(`${call}/never-again`, { tie: `pledge-${pledge}` })
  const tied = await textOf(ana, call)
  expect(tied).toContain(`/app/pledges/${pledge}`)
  expect(tied).not.toContain(`/app/principles/${principle}`)
  await ana.post(`${call}/never-again`, { tie: 'nothing' })
  expect(await textOf(ana, call)).toContain('say so here')
})

test('nothing about the call stands where it is tied to', async () => {
  const call = await apologise()
  await ana.post(`${call}/never-again`, { tie: `proposal-${proposal}` })
  const other = await apologise()
  await ana.post(`${other}/never-again`, { tie: `pledge-${pledge}` })
  for (const visitor of [ana, maria, await org.signIn('eva')])
    for (const path of [`/app/principles/${principle}`, `/app/pledges/${pledge}`]) {
      const page = await textOf(visitor, path)
      for (const one of [call, other]) expect(page).not.toContain(one)
      expect(page).not.toContain(SORRY.apologyNever)
    }
})

test('an author asks; the lead who reads the call is told, ties it, and is noted as a reader', async () => {
  const call = await apologise({ visibility: 'manager' })
  await ana.post(`${call}/never-again`, { tie: 'ask' })
  expect(await textOf(ana, call)).toContain('You have asked')
  expect(await textOf(maria, '/app')).toContain('1 apology asks')
  expect(await textOf(maria, '/app')).toContain(call)
  expect(await textOf(ana, '/app')).not.toContain('apology asks')
  expect(await textOf(maria, call)).toContain('Its author asks')
  // Only authors ask; the lead answers.
  expect((await maria.post(`${call}/never-again`, { tie: 'ask' })).status).toBe(422)
  await textOf(maria, `${call}/never-again`)
  await maria.post(`${call}/never-again`, { tie: `pledge-${pledge}` })
  const page = await textOf(ana, call)
  expect(page).toContain(SAID)
  expect(page).toContain('Maria Manager')
  expect(await textOf(maria, '/app')).not.toContain('apology asks')
})

test('team-mates see what it rests on and change nothing; others find nothing', async () => {
  const call = await apologise({ visibility: 'team_named' })
  await ana.post(`${call}/never-again`, { tie: `pledge-${pledge}` })
  const rita = await org.signIn('rita0')
  expect(await textOf(rita, call)).toContain(SAID)
  expect(await textOf(rita, call)).not.toContain('never-again')
  for (const visitor of [rita, await org.signIn('ada'), await org.signIn('eva')])
    for (const answer of [
      await visitor.get(`${call}/never-again`),
      await visitor.post(`${call}/never-again`, { tie: 'nothing' }),
    ])
      expect(answer.status).toBe(404)
})

test('a private call asks nobody, and what is taken back rests on nothing', async () => {
  const call = await apologise({ visibility: 'private' })
  expect(await textOf(ana, `${call}/never-again`)).not.toContain('value="ask"')
  expect((await ana.post(`${call}/never-again`, { tie: 'ask' })).status).toBe(422)
  expect((await maria.get(`${call}/never-again`)).status).toBe(404)
  const shared = await apologise()
  const count = async () => (await org.house.db.read.select().from(apologyTies)).length
  const before = await count()
  for (const one of [call, shared]) {
    await ana.post(`${one}/never-again`, { tie: `pledge-${pledge}` })
    await ana.post(`${one}/withdraw`)
    expect((await ana.get(`${one}/never-again`)).status).toBe(404)
  }
  expect(await count()).toBe(before)
})
