import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAuditHead } from '../../db/queries/audit.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let carl: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  carl = await org.signIn('carl')
})
afterAll(() => org.close())

test('the works council reads what was done, by whom and to whom, and that it fits', async () => {
  const head = (await findAuditHead(org.house.db))!
  const page = await (await carl.get('/app/audit')).text()
  expect(page).toContain(`all ${head.number} entries fit together`)
  expect(page).toContain(head.hash)
  expect(page).toContain('Ana Agent')
  expect(page).toContain('East / Returns')
  const older = /href="\/app\/audit\?before=(\d+)"/.exec(page)
  if (older) {
    const next = await (await carl.get(`/app/audit?before=${older[1]}`)).text()
    expect(next).toContain('Newest entries')
  }
})

test('the head stands on the pulse page, before anybody answers', async () => {
  await openPulse(org.house)
  const head = (await findAuditHead(org.house.db))!
  const page = await (await (await org.signIn('ana')).get('/app/pulse')).text()
  expect(page).toContain(`entry ${head.number}, fingerprint ${head.hash}`)
})

test('the whole log can be followed with other tools', async () => {
  const response = await carl.get('/app/audit/jsonl')
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
  const lines = (await response.text()).trimEnd().split('\n')
  const head = (await findAuditHead(org.house.db))!
  expect(lines).toHaveLength(head.number)
  let before = ''
  for (const line of lines) {
    const { covered, hash } = JSON.parse(line)
    const own = createHash('sha256').update(JSON.stringify([before, ...covered]))
    expect(own.digest('hex')).toBe(hash)
    before = hash
  }
  expect(before).toBe(head.hash)
})

test('an entry changed outside Leeway is found when somebody looks', async () => {
  await org.house.db.write(async (tx) => {
    await tx.run(sql`UPDATE audit_entries SET detail = 'harmless' WHERE number = 2`)
  })
  expect(await (await carl.get('/app/audit')).text()).toContain('Entry 2 does not fit.')
  const today = await (await org.admin.get('/app')).text()
  expect(today).toContain('The log of changes does not fit together.')
})
