import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
    ['another encoding', new Uint8Array([0x6e, 0xff, 0xfe]), 'The file is not in UTF-8'],
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

  test('the example on the page is taken as it is', async () => {
    const page = await (await check(readFileSync('public/people-example.csv'))).text()
    expect(page).toContain('add 140 people')
  })
})
