import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listMembers } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { rehearse } from '../../src/jobs/rehearse.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let hana: Visitor
const PURPOSE = '=HYPERLINK("http://x") yearly report'

beforeAll(async () => {
  // A unit that a spreadsheet would take for a formula.
  const csv = PEOPLE_CSV.replaceAll('East / Orders', 'East / =Orders')
  org = await openOrganisation('practice', { csv })
  hana = await org.signIn('hana')
})
afterAll(() => org.close())

const weekIn = (html: string) => /<option value="(\d{4}-W\d{2})"/.exec(html)?.[1] ?? ''
const make = async (change: Record<string, string> = {}) => {
  const week = weekIn(await (await hana.get('/app/exports')).text())
  return hana.post('/app/exports', { purpose: PURPOSE, from: week, to: week, ...change })
}

test('before any figures there is nothing to export', async () => {
  expect(await (await hana.get('/app/exports')).text()).toContain(
    'There are no published figures yet',
  )
  expect((await make()).status).toBe(422)
})

test('a report holds the stored figures, guarded and with its purpose, and stays the same', async () => {
  await openPulse(org.house)
  expect(await rehearse(org.house, 100)).toMatchObject({ ok: true })
  await closePulse(org.house)
  expect((await make()).status).toBe(303)
  const list = await (await hana.get('/app/exports')).text()
  const path = /href="(\/app\/exports\/\w+\/csv)"/.exec(list)![1]!
  const first = await hana.get(path)
  expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const bytes = Buffer.from(await first.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString().split('\r\n').length).toBeGreaterThan(5)
  const rows: string[][] = parse(bytes, { bom: true, relaxColumnCount: true })
  const orders = rows.find((row) => row[1]?.includes('Orders') && row[2] === 'Morale')!
  expect(orders[1]).toBe("'=Orders")
  expect(rows.at(-1)).toEqual(['Purpose', `'${PURPOSE}`])

  // What a page withholds is in no file: Chat is too small to stand alone.
  const chat = rows.filter((row) => row[1] === 'Chat')
  expect(chat.map((row) => row[3])).toEqual(
    Array(2).fill('withheld: too few answers to show safely'),
  )
  expect(chat.flatMap((row) => row.slice(4)).join('')).toBe('')
  const unit = (await loadTree(org.house.db)).units.find((u) => u.name === 'Returns')!
  const team = await (await (await org.signIn('maria')).get(`/app/teams/${unit.id}`)).text()
  const returns = rows.find((row) => row[1] === 'Returns' && row[2] === 'Morale')!
  expect(team).toMatch(new RegExp(`Morale</span> was ${returns[3]}\\s`))

  await openPulse(org.house)
  await rehearse(org.house, 100)
  await closePulse(org.house)
  expect(Buffer.from(await (await hana.get(path)).arrayBuffer()).equals(bytes)).toBe(true)
})

test('a report about a department holds what lies below it and nothing else', async () => {
  const { units } = await loadTree(org.house.db)
  const east = units.find((unit) => unit.name === 'East')!
  expect((await make({ unit: east.id, purpose: 'what the East needs' })).status).toBe(303)
  const list = await (await hana.get('/app/exports')).text()
  expect(list).toContain('<span>East</span>')
  const paths = [...list.matchAll(/href="(\/app\/exports\/\w+\/csv)"/g)].map((found) => found[1]!)
  const files = await Promise.all(paths.map(async (path) => (await hana.get(path)).text()))
  const file = files.find((text) => text.includes('what the East needs'))!
  const rows: string[][] = parse(file, { bom: true, relaxColumnCount: true })
  const names = new Set(rows.slice(1, -1).map((row) => row[1]))
  expect(names).toEqual(new Set(['East', "'=Orders", 'Returns']))
})

test('the works council reads what was exported and why, but no file', async () => {
  const carl = await org.signIn('carl')
  const list = await (await carl.get('/app/exports')).text()
  expect(list).toContain('yearly report')
  expect(list).toContain('Hana HR')
  expect(list).not.toContain('/csv')
  expect(list).not.toContain('<form method="post" action="/app/exports"')
  const path = /\/app\/exports\/\w+\/csv/.exec(await (await hana.get('/app/exports')).text())![0]
  expect((await carl.get(path)).status).toBe(404)
})

test('every report is recorded with who made it and what for', async () => {
  const entries = await listAudit(org.house.db, 50)
  const entry = entries.findLast((e) => e.action === 'report-exported')
  expect(entry?.actorName).toBe('Hana HR')
  expect(entry?.detail).toContain(PURPOSE)
  expect((await listMembers(org.house.db)).length).toBeGreaterThan(20)
})

test.each([
  ['no purpose', { purpose: 'short' }, 'at least 10 characters'],
  ['an unknown week', { from: '1999-W01' }, 'Choose weeks from the lists'],
  ['an unknown unit', { unit: 'none' }, 'Choose a unit from the list'],
])('refuses %s', async (_, wrong, words) => {
  const response = await make(wrong)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(words)
})
