import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { loadTree } from '../../db/queries/units.ts'
import { importPeople } from '../../src/jobs/import-people.ts'
import { type Organisation, openOrganisation, PASSWORD } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const PAGE = '/app/people/invitations'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const namesIn = (html: string) => [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, name]) => name)
const linksIn = (html: string) =>
  [...html.matchAll(/class="link-made">http:\/\/localhost:3000([^<]+)</g)].map(([, path]) => path!)
const unitCalled = async (name: string) =>
  (await loadTree(org.house.db)).units.find((unit) => unit.name === name)!.id

test('one unit: those below it who have not signed in, each with a link that works', async () => {
  await org.signIn('ana')
  const unit = await unitCalled('East')
  const page = await (await org.admin.post(PAGE, { unit })).text()
  const names = namesIn(page)
  expect(names).toContain('Maria Manager')
  expect(names).not.toContain('Ana Agent')
  expect(names).not.toContain('Cleo 0')
  expect(names).not.toContain('Eva Executive')
  // Team by team, as they are handed out.
  expect(names.indexOf('Rita 0')).toBeGreaterThan(names.indexOf('Otto 5'))
  const links = linksIn(page)
  expect(links).toHaveLength(names.length)
  expect(page.match(/class="qr"/g)).toHaveLength(names.length)
  const maria = new Visitor(org.app)
  await maria.post(links[names.indexOf('Maria Manager')]!, { password: PASSWORD })
  expect(await (await maria.get('/app')).text()).toContain('Good day, Maria.')
  const entries = await listAudit(org.house.db, names.length + 1)
  expect(entries.at(-1)).toMatchObject({ action: 'links-made', detail: `${names.length}, East` })
  const invited = entries.slice(0, -1).map((entry) => [entry.action, entry.subjectName])
  expect(invited.toSorted()).toEqual(names.toSorted().map((name) => ['link-made', name]))
})

test('everybody; earlier links end, and nothing shows them again', async () => {
  const first = linksIn(await (await org.admin.post(PAGE, { unit: '' })).text())
  const form = await (await org.admin.get(PAGE)).text()
  expect(form).not.toContain('/app/welcome/')
  expect(form).toMatch(/East \/ Returns \(\d+\)/)
  const second = await org.admin.post(PAGE, { unit: '' })
  expect(second.headers.get('cache-control')).toBe('no-store')
  const visitor = new Visitor(org.app)
  expect((await visitor.get(first[0]!)).status).toBe(404)
  expect((await visitor.get(linksIn(await second.text())[0]!)).status).toBe(200)
})

test('each card is in the language of whoever gets it', async () => {
  const page = await (await org.admin.post(PAGE, { unit: await unitCalled('Returns') })).text()
  const card = /<li class="card" lang="ro">.*?<\/li>/s.exec(page)![0]
  expect(card).toContain('Bogdan Agent')
  expect(card).toContain('Merge o singură dată și e numai pentru tine')
})

test('an unknown unit is a 404; nobody to invite is said beside the choice', async () => {
  expect((await org.admin.post(PAGE, { unit: 'none' })).status).toBe(404)
  const small = await openOrganisation('practice', {
    csv: 'name,email,unit\nOne Only,one@test.example,A',
  })
  await small.signIn('one')
  expect(await (await small.admin.get(PAGE)).text()).toContain('There is nobody to invite')
  const refused = await small.admin.post(PAGE, { unit: '' })
  expect(refused.status).toBe(422)
  await small.close()
})

describe('five thousand people', () => {
  test('get their links in one go, while others are served', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `Person ${i},p${i}@test.example,Region ${i % 10} / Team ${i % 250}`,
    )
    const csv = ['name,email,unit', ...rows].join('\n')
    const imported = await importPeople(org.house, Buffer.from(csv), {
      isDryRun: false,
      isAnyway: true,
    })
    expect(imported.ok).toBe(true)
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const began = performance.now()
    const page = await (await org.admin.post(PAGE, { unit: '' })).text()
    const took = performance.now() - began
    clearInterval(beat)
    expect(new Set(linksIn(page)).size).toBe(5000)
    const megabytes = (page.length / 1e6).toFixed(1)
    console.log(
      `5000 links: ${Math.round(took)} ms, ${megabytes} MB, longest ${Math.round(longest)} ms`,
    )
    expect(took).toBeLessThan(20_000)
    expect(longest).toBeLessThan(1_500)
  }, 120_000)
})
