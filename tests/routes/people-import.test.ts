import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listUnread } from '../../db/queries/notices.ts'
import { listMembers } from '../../db/queries/people.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const check = (csv: string | Uint8Array) =>
  org.admin.upload('/app/people/import', 'file', typeof csv === 'string' ? Buffer.from(csv) : csv)
const confirm = (csv: string) =>
  org.admin.post('/app/people/import/confirm', { list: Buffer.from(csv).toString('base64') })
const emails = async () =>
  (await listMembers(org.house.db)).filter((m) => m.isActive).map((m) => m.email)

describe('checking a list', () => {
  test('says what would change and changes nothing', async () => {
    const before = await emails()
    const csv = PEOPLE_CSV.replace(
      'Ana Agent,ana@test.example,East / Returns',
      'Ana Agent,ana@test.example,East / Orders',
    ).replace('Cleo 0,cleo0@test.example', 'Nina New,nina@test.example')
    const page = await (await check(csv)).text()
    expect(page).toContain('add 1 person, change 1 (1 of them change team), and deactivate 1')
    expect(page).toContain('Nina New')
    expect(await emails()).toEqual(before)
  })

  test('names every bad line with its number and reason', async () => {
    const response = await check(
      'name,email,unit\nA,a@x.example,East\n,nobody,East\nB,a@x.example,East\n',
    )
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('Line 3:')
    expect(page).toContain('The name is missing.')
    expect(page).toContain('Line 4:')
    expect(page).toContain('This stands in the list twice:')
  })

  test.each([
    ['no file', new Uint8Array(), 'Choose a file first'],
    ['another encoding', new Uint8Array([0x6e, 0xff, 0xfe]), 'This column is not known'],
  ])('with %s it says what to do', async (_, bytes, words) => {
    const response = await check(bytes)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })

  test('refuses a body beyond four megabytes', async () => {
    expect((await check(Buffer.alloc(5_000_000, 'a'))).status).toBe(413)
  })
})

describe('importing', () => {
  test('is all or nothing', async () => {
    const before = await emails()
    expect((await confirm(`${PEOPLE_CSV}\nBad,not-an-address,East / Orders,en,,`)).status).toBe(422)
    expect(await emails()).toEqual(before)
  })

  test('whose role changes has to sign in anew; others stay', async () => {
    const ana = await org.signIn('ana')
    const ada = await org.signIn('ada')
    const csv = PEOPLE_CSV.replace(
      'Ana Agent,ana@test.example,East / Returns,en,,',
      'Ana Agent,ana@test.example,East / Returns,en,,hr',
    )
    expect((await confirm(csv)).status).toBe(303)
    expect((await ana.get('/app')).status).toBe(303)
    expect((await ada.get('/app')).status).toBe(200)
    expect((await (await org.signIn('ana')).get('/app/exports')).status).toBe(200)
  })

  test('whoever is gone from the list is out at once', async () => {
    const will = await org.signIn('will6')
    const csv = PEOPLE_CSV.split('\n')
      .filter((line) => !line.includes('will6'))
      .join('\n')
    await confirm(csv)
    expect((await will.get('/app')).status).toBe(303)
  })

  test('a list from another Windows is read, shown for checking and imported as shown', async () => {
    const more = `${PEOPLE_CSV}\nJosé Ärger,jose@test.example,East / Orders,en,,`
    const page = await (await check(Buffer.from(more, 'latin1'))).text()
    expect(page).toContain('Read as windows-1252')
    expect(page).toContain('José Ärger')
    const list = Buffer.from(more, 'latin1').toString('base64')
    const form = { list, encoding: 'windows-1252' }
    expect((await org.admin.post('/app/people/import/confirm', form)).status).toBe(303)
    expect((await listMembers(org.house.db)).map((m) => m.name)).toContain('José Ärger')
  })

  test('the list as it is downloaded changes nothing', async () => {
    const file = await org.admin.post('/app/people/export')
    expect(file.headers.get('content-disposition')).toContain('people.csv')
    const page = await (await check(new Uint8Array(await file.arrayBuffer()))).text()
    expect(page).toContain('add 0 people, change 0 (0 of them change team), and deactivate 0')
    const audit = await listAudit(org.house.db, 1)
    expect(audit[0]).toMatchObject({ action: 'people-exported', actorName: 'Adam Admin' })
  })

  test('everybody is told what a list changed about them', async () => {
    const csv = PEOPLE_CSV.replace(
      'Otto 3,otto3@test.example,East / Orders',
      'Otto 3,otto3@test.example,East / Returns',
    )
    expect((await confirm(csv)).status).toBe(303)
    const otto = (await listMembers(org.house.db)).find((m) => m.name === 'Otto 3')!
    expect(await listUnread(org.house.db, otto.id)).toMatchObject([
      { kind: 'moved', detail: 'East / Orders > East / Returns' },
    ])
  })

  test('the roles of somebody added by a list stand in the log, as if given by hand', async () => {
    const csv = `${PEOPLE_CSV}\nPetra Puppet,petra@test.example,,en,*,hr|executive`
    const page = await (await check(csv)).text()
    expect(page).toContain('Petra Puppet: hr, executive, *')
    expect((await confirm(csv)).status).toBe(303)
    const about = (await listAudit(org.house.db, 10)).filter(
      (entry) => entry.subjectName === 'Petra Puppet',
    )
    expect(about.map(({ action, detail }) => [action, detail])).toEqual([
      ['leads-changed', '+Test House'],
      ['roles-changed', '+hr, +executive'],
      ['person-added', '-'],
    ])
  })

  describe('a list that is probably the wrong one', () => {
    const keyed = PEOPLE_CSV.split('\n').map((line, i) => (i ? `${line},k${i}` : `${line},id`))

    test('because it ends half of all accounts goes through only when somebody says so', async () => {
      const csv = PEOPLE_CSV.split('\n').slice(0, 12).join('\n')
      const page = await (await check(csv)).text()
      expect(page).toContain('more than 40 %')
      expect(page).toContain('name="anyway"')
      const before = await emails()
      const stopped = await confirm(csv)
      expect(stopped.status).toBe(422)
      const again = await stopped.text()
      expect(again).toContain('more than 40 %')
      expect(again).toContain('Tick this first')
      expect(await emails()).toEqual(before)
      const list = Buffer.from(csv).toString('base64')
      const sure = await org.admin.post('/app/people/import/confirm', { list, anyway: 'yes' })
      expect(sure.status).toBe(303)
      expect(await emails()).toHaveLength(12)
    })

    test('because many people have other addresses is stopped likewise', async () => {
      expect((await confirm(keyed.join('\n'))).status).toBe(303)
      const other = keyed.map((line, i) => (i > 6 ? line.replace('@test.', '@new.') : line))
      const stopped = await confirm(other.join('\n'))
      expect(stopped.status).toBe(422)
      expect(await stopped.text()).toContain('more than 5 %')
      expect((await emails()).some((email) => email.endsWith('@new.example'))).toBe(false)
    })

    test('because keys slipped by a row is full of people who stand in it twice', async () => {
      const slipped = keyed.map((line) => line.replace(/,k(\d+)$/, (_, n) => `,k${Number(n) + 1}`))
      const response = await check(slipped.join('\n'))
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('stands in the list twice')
    })
  })

  test('the example on the page is taken as it is', async () => {
    const page = await (await check(readFileSync('public/people-example.csv'))).text()
    expect(page).toContain('add 140 people')
  })
})
