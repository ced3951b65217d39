import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  findAuditHead,
  listAudit,
  recordAudit,
  recordAudits,
  verifyAudit,
} from '../../db/queries/audit.ts'
import { auditEntries } from '../../db/schema.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'

let opened: TestHouse
const write = (statement: ReturnType<typeof sql>) =>
  opened.house.db.write(async (tx) => {
    await tx.run(statement)
  })
const brokenAt = async () => (await verifyAudit(opened.house.db)).brokenAt

beforeAll(async () => {
  opened = await openTestHouse()
})
afterAll(() => opened.close())
beforeEach(async () => {
  await write(sql`DELETE FROM audit_entries`)
  for (let n = 1; n <= 6; n++)
    await opened.house.db.write((tx) =>
      recordAudit(tx, { at: n, actorId: undefined, action: 'week-skipped', detail: `week ${n}` }),
    )
})

test('a log as it was written holds', async () => {
  expect(await brokenAt()).toBeUndefined()
  const [newest] = await listAudit(opened.house.db, 1)
  expect(newest).toMatchObject({ number: 6, detail: 'week 6' })
  expect(await findAuditHead(opened.house.db)).toEqual({ number: 6, hash: newest!.hash })
  expect((await listAudit(opened.house.db, 2, 4)).map((entry) => entry.number)).toEqual([3, 2])
})

test.each([
  ['a changed detail', sql`UPDATE audit_entries SET detail = 'other' WHERE number = 3`, 3],
  ['a changed moment', sql`UPDATE audit_entries SET at = 99 WHERE number = 1`, 1],
  ['another action', sql`UPDATE audit_entries SET action = 'set-up' WHERE number = 6`, 6],
  ['a removed row', sql`DELETE FROM audit_entries WHERE number = 4`, 4],
  ['the first row removed', sql`DELETE FROM audit_entries WHERE number = 1`, 1],
  [
    'a row that took another’s place',
    sql`UPDATE audit_entries SET detail = (SELECT detail FROM audit_entries WHERE number = 2) WHERE number = 5`,
    5,
  ],
  [
    'an inserted row',
    sql`INSERT INTO audit_entries (number, at, action, detail, hash) SELECT 7, at, action, 'new', hash FROM audit_entries WHERE number = 6`,
    7,
  ],
])('%s shows', async (_, statement, number) => {
  await write(statement)
  expect(await brokenAt()).toBe(number)
})

test('a row put in between, with all after it moved on, shows', async () => {
  await write(sql`UPDATE audit_entries SET number = -number WHERE number >= 4`)
  await write(sql`UPDATE audit_entries SET number = 1 - number WHERE number < 0`)
  await write(
    sql`INSERT INTO audit_entries (number, at, action, detail, hash) VALUES (4, 4, 'set-up', 'x', 'y')`,
  )
  expect(await brokenAt()).toBe(4)
})

test('a log rewritten whole holds, but its head is another than the one noted before', async () => {
  const noted = await findAuditHead(opened.house.db)
  await write(sql`DELETE FROM audit_entries`)
  for (let n = 1; n <= 6; n++)
    await opened.house.db.write((tx) =>
      recordAudit(tx, { at: n, actorId: undefined, action: 'week-skipped', detail: 'forged' }),
    )
  expect(await brokenAt()).toBeUndefined()
  const head = await findAuditHead(opened.house.db)
  expect(head?.number).toBe(noted?.number)
  expect(head?.hash).not.toBe(noted?.hash)
})

test('many entries at once are chained like single ones', async () => {
  const many = Array.from({ length: 1200 }, (_, n) => ({
    ...{ at: n, actorId: undefined, action: 'person-added' as const, detail: String(n) },
  }))
  await opened.house.db.write((tx) => recordAudits(tx, many))
  expect(await opened.house.db.read.$count(auditEntries)).toBe(1206)
  expect(await brokenAt()).toBeUndefined()
})
