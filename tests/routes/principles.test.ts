import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { createDraft, publishDraft } from '../../db/queries/policy.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, signCharter, textOf } from '../support/calls.ts'
import { writeLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
let eva: Visitor
const ids: string[] = []
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
  eva = await org.signIn('eva')
  for (const name of ['ana', 'bogdan', 'ada']) {
    const { lesson } = await writeLesson(name === 'ana' ? ana : await org.signIn(name))
    await maria.post(`${lesson}/seen`)
    ids.push(lesson.split('/').at(-1)!)
  }
})
afterAll(() => org.close())

const STATEMENT = 'The reason of a delay decides, not its length.'

test('needs three calls of three people of two teams, or its exception', async () => {
  const [first, second] = ids as [string, string]
  expect((await ana.get(`/app/principles/new?lesson=${first}`)).status).toBe(404)
  const form = { lesson: first, [`lesson-${second}`]: 'yes', statement: STATEMENT }
  const few = await maria.post('/app/principles', form)
  expect(few.status).toBe(422)
  expect(await few.text()).toContain('too few calls, people or teams')
  const reason = 'Both teams asked for it before the season.'
  const made = await maria.post('/app/principles', { ...form, exception: reason })
  expect(await textOf(ana, made.headers.get('location')!)).toContain(reason)
})

let principle: string

test('stands between its lessons and what it suggests', async () => {
  const [first, second, third] = ids as [string, string, string]
  const boxes = { [`lesson-${second}`]: 'yes', [`lesson-${third}`]: 'yes' }
  const form = { lesson: first, ...boxes, statement: STATEMENT, exception: 'not needed here' }
  principle = (await maria.post('/app/principles', form)).headers.get('location')!
  const page = await textOf(ana, principle)
  for (const id of ids) expect(page).toContain(`/app/lessons/${id}`)
  expect(page).not.toContain('not needed here')
  expect(await textOf(ana, `/app/lessons/${third}`)).toContain(principle)
  expect(await textOf(ana, '/app/lessons')).toContain(STATEMENT)
})

test('is looked at after six months, and may end', async () => {
  expect(await textOf(maria, principle)).not.toContain('Time to look')
  await moveClock(org.house, org.house.clock.now() + 185 * DAY)
  expect(await textOf(maria, principle)).toContain('Time to look')
  expect((await ana.post(`${principle}/review`, { holds: 'no' })).status).toBe(404)
  await maria.post(`${principle}/review`, { holds: 'yes' })
  expect(await textOf(maria, principle)).not.toContain('Time to look')
})

async function step(visitor: Visitor, change: Record<string, string>) {
  const page = await textOf(eva, principle)
  const revision = hiddenField(page, 'revision')
  const path = new RegExp(`${principle}/proposals/\\w+`).exec(page)![0]
  return visitor.post(path, { revision, text: 'as we said on Monday', ...change })
}

test('anybody suggests a change; whoever looks after the policy answers, step by step', async () => {
  expect((await ana.post(`${principle}/proposals`, { change: 'no' })).status).toBe(422)
  await ana.post(`${principle}/proposals`, { change: 'Count the days from the delivery.' })
  expect(await textOf(ana, principle)).toContain('Count the days from the delivery.')
  expect((await step(maria, { state: 'gathering' })).status).toBe(404)
  expect((await step(eva, { state: 'in_force' })).status).toBe(422)
  await step(eva, { state: 'gathering' })
  expect((await step(eva, { state: 'declined', text: '' })).status).toBe(422)
  await step(eva, { state: 'accepted' })
  const late = await step(eva, { state: 'in_force', revision: '1', policyVersion: '1' })
  expect(late.status).toBe(422)
})

test('what is in force names the version it led to, and is reviewed after 60 days', async () => {
  const { db, clock } = org.house
  const [by] = await listMembers(db)
  await db.write(async (tx) => {
    await createDraft(tx, [])
    const version = { revision: 1, inForceFrom: '2026-01-05', changeNote: 'The reason counts.' }
    await publishDraft(tx, { ...version, publishedAt: clock.now(), publishedBy: by!.id })
  })
  expect((await step(eva, { state: 'in_force', revision: '1', policyVersion: '1' })).status).toBe(
    409,
  )
  await step(eva, { state: 'in_force', policyVersion: '1' })
  const page = await textOf(ana, principle)
  expect(page).toContain('/app/policy/versions/1')
  expect(page).toContain('reviewed ')
})
