import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionDrafts } from '../../db/schema.ts'
import { CALL, logCall, textOf } from '../support/calls.ts'
import { hiddenField, type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
})
afterAll(() => org.close())

const HALF = { decided: 'call', why: 'rang from +48 601 234 567', caseRef: 'HD-9', draft: '0' }
const FORM = '/app/decisions/new'

test('a draft is kept masked, without the case’s number, and only its writer meets it', async () => {
  expect((await ana.post('/app/decisions', { ...HALF, keep: 'yes' })).status).toBe(303)
  const stored = JSON.stringify(await org.house.db.read.select().from(decisionDrafts))
  for (const secret of ['601 234', 'HD-9']) expect(stored).not.toContain(secret)
  expect(await textOf(ana, FORM)).toContain('rang from [phone]')
  expect(await textOf(await org.signIn('rita0'), FORM)).not.toContain('rang from')
})

test('two pages of one draft: the second is told, and nothing is written over', async () => {
  const draft = hiddenField(await textOf(ana, FORM), 'draft')
  const first = await ana.post('/app/decisions/draft', { ...HALF, why: 'first page', draft })
  expect(await first.json()).toEqual({ revision: Number(draft) + 1 })
  const again = { ...HALF, why: 'second page', draft }
  expect((await ana.post('/app/decisions/draft', again)).status).toBe(409)
  const told = await ana.post('/app/decisions', { ...again, keep: 'yes' })
  expect(told.status).toBe(409)
  const page = await told.text()
  expect(page).toContain('A newer draft was kept')
  expect(page).toContain('second page')
  expect(await textOf(ana, FORM)).toContain('first page')
})

test('is gone once it is logged or thrown away', async () => {
  await logCall(ana, { ...CALL, visibility: 'private' })
  expect(await textOf(ana, FORM)).not.toContain('first page')
  await ana.post('/app/decisions/draft', HALF)
  expect((await ana.post('/app/decisions/draft/drop')).status).toBe(303)
  expect(await org.house.db.read.select().from(decisionDrafts)).toEqual([])
})

test('takes no more than a form holds', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 90 }, (_, i) => [`field${i}`, 'x'.repeat(300)]),
  )
  await ana.post('/app/decisions/draft', { ...many, draft: '0' })
  const [row] = await org.house.db.read.select().from(decisionDrafts)
  expect(Object.keys(row!.form).length).toBe(40)
  expect(JSON.stringify(row!.form).length).toBeLessThan(40 * 130)
})

test('a number that is none is one too old', async () => {
  for (const draft of ['1e999', '1.5', '-1', '99999999999999999999'])
    for (const [path, keep] of [
      ['/app/decisions', 'yes'],
      ['/app/decisions/draft', ''],
    ])
      expect((await ana.post(path!, { ...HALF, keep: keep!, draft })).status).toBe(409)
})
