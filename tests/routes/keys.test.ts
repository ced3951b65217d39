import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
let isoWeek: string
beforeAll(async () => {
  org = await openOrganisation()
  const opened = await openPulse(org.house)
  if (!opened.ok) throw new Error(opened.refusal)
  isoWeek = opened.isoWeek
})
afterAll(() => org.close())

const directory = async (visitor: Visitor) => (await visitor.get(`/keys/${isoWeek}`)).json()

test('everybody gets the same directory, signed in or not, and nothing about anybody', async () => {
  const seen = [await directory(new Visitor(org.app)), await directory(await org.signIn('ana'))]
  expect(seen[0]).toEqual(seen[1])
  expect(seen[0]).toEqual({
    week: isoWeek,
    root: expect.stringMatching(/^[0-9a-f]{64}$/),
    cells: [0, 1, 2].map((cell) => ({
      ...{ cell, epoch: 1, roster: expect.any(Number) },
      leaf: expect.stringMatching(/^[0-9a-f]{64}$/),
    })),
  })
})

test('its root stands on the page of whoever answers, and in the log, after the close too', async () => {
  const { root } = await directory(new Visitor(org.app))
  for (const name of ['rita0', 'otto0']) {
    const page = await (await (await org.signIn(name)).get('/app/pulse')).text()
    expect(page).toContain(root)
  }
  await closePulse(org.house)
  expect((await directory(new Visitor(org.app))).root).toBe(root)
  const entries = await listAudit(org.house.db, 100)
  expect(entries.map(({ detail }) => detail)).toContain(`${isoWeek} ${root}`)
})

test('a week without a pulse has none', async () => {
  for (const week of ['2020-W01', 'x', '..%2f'])
    expect((await new Visitor(org.app).get(`/keys/${week}`)).status).toBe(404)
})
