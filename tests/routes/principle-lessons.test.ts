import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall, signCharter, textOf } from '../support/calls.ts'
import { LESSON, writeLesson } from '../support/lessons.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
let maria: Visitor
let principle: string
const ids: string[] = []
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  ana = await org.signIn('ana')
  maria = await org.signIn('maria')
  for (const [i, situation] of ['window', 'late', 'late'].entries()) {
    const from = (await logCall(ana)).split('/').at(-1)!
    const form = { ...LESSON, situation, title: `Ask why it is late, part ${i}`, from }
    const lesson = (await ana.post('/app/lessons', form)).headers.get('location')!
    await maria.post(`${lesson}/seen`)
    ids.push(lesson.split('/').at(-1)!)
  }
  const { lesson } = await writeLesson(await org.signIn('ada'))
  ids.push(lesson.split('/').at(-1)!)
  const made = await maria.post('/app/principles', {
    ...{ lesson: ids[0]!, statement: 'The reason decides, not the day.' },
    exception: 'Both teams asked for it.',
  })
  principle = made.headers.get('location')!
})
afterAll(() => org.close())

const add = async (change: Record<string, string>, page?: string) =>
  maria.post(`${principle}/lessons`, {
    revision: hiddenField(page ?? (await textOf(maria, `${principle}/lessons`)), 'revision'),
    ...change,
  })

test('offers validated lessons of any situation that are not under it, to those who lead', async () => {
  expect((await ana.get(`${principle}/lessons`)).status).toBe(404)
  expect(await textOf(ana, principle)).not.toContain(`${principle}/lessons`)
  expect(await textOf(maria, principle)).toContain(`${principle}/lessons`)
  const page = await textOf(maria, `${principle}/lessons`)
  expect(page).not.toContain(`lesson-${ids[0]}`)
  expect(page).toContain(`lesson-${ids[1]}`)
  // Nobody has seen it hold yet.
  expect(page).not.toContain(`lesson-${ids[3]}`)
  const found = await textOf(maria, `${principle}/lessons?q=part+2&situation=late`)
  expect(found).toContain(`lesson-${ids[2]}`)
  expect(found).not.toContain(`lesson-${ids[1]}`)
})

test('adds what was ticked, once, and nothing that is not validated', async () => {
  expect((await add({})).status).toBe(422)
  expect((await add({ [`lesson-${ids[3]}`]: 'yes' })).status).toBe(422)
  const before = await textOf(maria, `${principle}/lessons`)
  const done = await add({ [`lesson-${ids[1]}`]: 'yes', [`lesson-${ids[0]}`]: 'yes' })
  expect(done.headers.get('location')).toBe(principle)
  expect(await textOf(ana, principle)).toContain(`/app/lessons/${ids[1]}`)
  expect(await textOf(ana, `/app/lessons/${ids[1]}`)).toContain(principle)
  // Somebody who read the page before that comes too late, and keeps the tick.
  const late = await add({ [`lesson-${ids[2]}`]: 'yes' }, before)
  expect(late.status).toBe(409)
  expect(await late.text()).toMatch(new RegExp(`name="lesson-${ids[2]}" value="yes" checked`))
  expect(await textOf(ana, principle)).not.toContain(`/app/lessons/${ids[2]}`)
})

test('a principle that no longer holds takes no more', async () => {
  const before = await textOf(maria, `${principle}/lessons`)
  await maria.post(`${principle}/review`, { holds: 'no' })
  expect((await add({ [`lesson-${ids[2]}`]: 'yes' }, before)).status).toBe(404)
  expect(await textOf(maria, principle)).not.toContain(`${principle}/lessons`)
})
