import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { answer, type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test('one’s receipt stands in the published list, whose length tells nothing', async () => {
  const visitor = new Visitor(org.app)
  const opened = await openPulse(org.house)
  if (!opened.ok) throw new Error(opened.refusal)
  const thanks = await (await answer(await org.signIn('ana'), { blank: 'yes' })).text()
  const receipt = /class="receipt-code">(.*?)<\/p>/s.exec(thanks)![1]!.replaceAll(/<[^>]+>|\s/g, '')
  expect((await visitor.get(`/receipts/${opened.isoWeek}`)).status).toBe(404)
  await closePulse(org.house)
  const list = (await (await visitor.get(`/receipts/${opened.isoWeek}`)).text()).trim().split('\n')
  expect(list).toContain(createHash('sha256').update(receipt).digest('hex'))
  expect(list).toHaveLength(opened.people)
  expect(list).toEqual(list.toSorted())
  expect(await (await visitor.get('/receipts')).text()).toContain(opened.isoWeek)
})
