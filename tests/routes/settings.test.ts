import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAccount } from '../../db/queries/accounts.ts'
import { listAudit } from '../../db/queries/audit.ts'
import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt, daysBetween } from '../../src/domain/calendar.ts'
import { SITUATIONS } from '../../src/domain/decisions.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const fields = {
  ...{ organisation: 'Test House', language: 'en', timeZone: 'Europe/Bucharest' },
  contacts: 'Someone to talk to: 0800 1',
}
const newest = async () => (await listAudit(org.house.db, 1))[0]!
const keep = (...without: string[]) =>
  Object.fromEntries(
    SITUATIONS.filter((key) => !without.includes(key)).map((key) => [`keep-${key}`, 'yes']),
  )

describe('settings', () => {
  test('are stored and logged, the organisation’s name in its tree too', async () => {
    const change = { organisation: 'New House', timeZone: 'Europe/Lisbon' }
    expect((await org.admin.post('/app/settings', { ...fields, ...change })).status).toBe(303)
    expect(await findInstallation(org.house.db)).toMatchObject(change)
    expect((await loadTree(org.house.db)).root.name).toBe('New House')
    expect((await newest()).detail).toBe(
      'organisation: Test House > New House, timeZone: Europe/Bucharest > Europe/Lisbon',
    )
    await org.admin.post('/app/settings', fields)
  })

  test('contacts are shown where somebody in distress looks, and not kept in the log', async () => {
    const contacts = 'Ms Secret: 0800 2'
    await org.admin.post('/app/settings', { ...fields, contacts })
    const ana = await org.signIn('ana')
    expect(await (await ana.get('/app/charter')).text()).toContain(contacts)
    expect((await newest()).detail).toBe('contacts')
  })

  test.each<[string, Record<string, string>, string]>([
    ['no name', { organisation: ' ' }, 'Write 1 to 120 characters'],
    ['a zone that is none', { timeZone: 'Europe/Nowhere' }, 'Choose one from the list'],
    ['contacts of 1,001', { contacts: 'x'.repeat(1001) }, 'Shorten this'],
  ])('with %s are refused and kept in the form', async (_, change, words) => {
    const before = await findInstallation(org.house.db)
    const response = await org.admin.post('/app/settings', { ...fields, language: 'pl', ...change })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await findInstallation(org.house.db)).toEqual(before)
  })

  test('are read by the works council and changed by administrators only', async () => {
    const carl = await org.signIn('carl')
    const page = await (await carl.get('/app/settings')).text()
    expect(page).toContain('You read these settings')
    expect(page).toContain('<fieldset class="bare" disabled="">')
    expect((await carl.post('/app/settings', fields)).status).toBe(404)
  })
})

describe('the days until somebody is asked', () => {
  const daysOn = (page: string, key: string) =>
    new RegExp(`name="days-${key}">.*?value="(\\d+)" selected`).exec(page)?.[1]
  const proposed = async () => {
    const page = await (await org.admin.get('/app/settings')).text()
    const keys = [...page.matchAll(/name="days-(\w+)"/g)].map(([, key]) => key!)
    return Object.fromEntries(keys.map((key) => [`days-${key}`, daysOn(page, key)!]))
  }
  const save = (form: Record<string, string>) => org.admin.post('/app/settings/follow-ups', form)

  test('are set by situation, hold for the next call, and stay when situations change', async () => {
    const before = await proposed()
    expect(before).toMatchObject({ 'days-late': '7', 'days-hardship': '90', 'days-other': '14' })
    expect((await save({ ...before, 'days-late': '30' })).status).toBe(303)
    expect((await newest()).detail).toBe('follow-up days: late 7 > 30')
    const all = { ...keep(), own: '' }
    expect((await org.admin.post('/app/settings/situations', all)).status).toBe(303)
    expect(await proposed()).toEqual({ ...before, 'days-late': '30' })
    const ana = await org.signIn('ana')
    const call = {
      ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
      ...{ visibility: 'private', decided: 'I sent the parcel again at once' },
    }
    expect((await ana.post('/app/decisions', call)).status).toBe(303)
    const [made] = await listOwnDecisions(
      org.house.db,
      (await findAccount(org.house.db, 'ana@test.example'))!.id,
    )
    expect(daysBetween(dayAt(made!.loggedAt, fields.timeZone), made!.followUpOn!)).toBe(30)
    await save(before)
    expect(await proposed()).toEqual(before)
  })

  test('are one of four numbers, and nothing is logged where nothing differs', async () => {
    const before = await proposed()
    const entry = (await newest()).number
    expect((await save({ ...before, 'days-late': '8' })).status).toBe(422)
    expect((await save({})).status).toBe(422)
    expect((await save(before)).status).toBe(303)
    expect((await newest()).number).toBe(entry)
  })
})

describe('situations', () => {
  test('of one’s own can be chosen and hidden ones cannot', async () => {
    const own = 'Assembly visit\nRecall'
    const saved = await org.admin.post('/app/settings/situations', { ...keep('outage'), own })
    expect(saved.status).toBe(303)
    const ana = await org.signIn('ana')
    const form = await (await ana.get('/app/decisions/new')).text()
    expect(form).not.toContain('value="outage"')
    const key = /name="situation" value="(\w+)"\/>Recall/.exec(form)![1]!
    const call = {
      ...{ action: 'refund', relation: 'within', resolution: 'alone', visibility: 'private' },
      decided: 'I took the recalled chair back',
    }
    expect((await ana.post('/app/decisions', { ...call, situation: 'outage' })).status).toBe(422)
    expect((await ana.post('/app/decisions', { ...call, situation: key })).status).toBe(303)
    expect(await (await ana.get('/app/decisions')).text()).toContain('<span>Recall</span>')

    // No longer offered, its decisions keep their name; offered again, it is the same.
    await org.admin.post('/app/settings/situations', { ...keep(), own: 'Assembly visit' })
    expect(await (await ana.get('/app/decisions/new')).text()).not.toContain('Recall')
    expect(await (await ana.get('/app/decisions')).text()).toContain('<span>Recall</span>')
    await org.admin.post('/app/settings/situations', { ...keep(), own })
    expect(await (await ana.get('/app/decisions/new')).text()).toContain(`value="${key}"`)
  })

  test.each([
    ['none at all', {}, '', 'Keep at least one'],
    ['one of a letter', keep(), 'x', 'At most 12 lines'],
    ['one twice', keep(), 'Recall\nRecall', 'At most 12 lines'],
    ['thirteen', keep(), Array.from({ length: 13 }, (_, i) => `Nr ${i}`).join('\n'), 'At most 12'],
  ])('%s are refused', async (_, kept, own, words) => {
    const response = await org.admin.post('/app/settings/situations', { ...kept, own })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })
})

describe('currencies', () => {
  test('with a rate can be logged in from its first day on', async () => {
    const rates = 'RON 2020-01-01 4,9765\npln 2020-01-01 4.3\nUSD 2099-01-01 1.1'
    expect((await org.admin.post('/app/settings/rates', { rates })).status).toBe(303)
    expect((await newest()).detail).toContain('RON 2020-01-01 4.9765')
    const ana = await org.signIn('ana')
    const form = await (await ana.get('/app/decisions/new')).text()
    const offered = [...form.matchAll(/<option value="([A-Z]{3})"/g)].map((found) => found[1])
    expect(offered).toEqual(['EUR', 'PLN', 'RON'])
    const call = {
      ...{ situation: 'late', action: 'refund', relation: 'within', resolution: 'alone' },
      ...{ visibility: 'private', decided: 'I gave back what it cost', amount: '12,50' },
    }
    await ana.post('/app/decisions', { ...call, currency: 'RON' })
    const { id } = (await findAccount(org.house.db, 'ana@test.example'))!
    const [newestCall] = await listOwnDecisions(org.house.db, id)
    expect(newestCall).toMatchObject({ amountMinor: 1250, currency: 'RON' })
  })

  test.each([
    'EUR 2026-01-01 1',
    'RON 2026-13-01 4',
    'RON 2026-01-01 0',
    'RON 2026-01-01',
    'XYZ 1',
  ])('%s is refused', async (line) => {
    const rates = `PLN 2026-01-01 4.3\n${line}`
    const response = await org.admin.post('/app/settings/rates', { rates })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Line 2 is not a currency')
  })
})
