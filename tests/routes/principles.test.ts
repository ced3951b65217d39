import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, signCharter, textOf } from '../support/calls.ts'
import { writeLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
const ids: string[] = []
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
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
  expect(await textOf(maria, principle)).not.toContain('Time to check')
  await moveClock(org.house, org.house.clock.now() + 185 * DAY)
  expect(await textOf(maria, principle)).toContain('Time to check')
  expect((await ana.post(`${principle}/review`, { holds: 'no' })).status).toBe(404)
  await maria.post(`${principle}/review`, { holds: 'yes' })
  expect(await textOf(maria, principle)).not.toContain('Time to check')
})
