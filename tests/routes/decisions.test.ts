import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisions, readings } from '../../db/schema.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
})
afterAll(() => org.close())

const CALL = {
  situation: 'window',
  action: 'refund',
  relation: 'beyond',
  resolution: 'alone',
  visibility: 'private',
  decided: 'refund the chair on day 41',
  why: '',
  learned: '',
  amount: '',
}
const log = (visitor: Visitor, change: Record<string, string> = {}) =>
  visitor.post('/app/decisions', { ...CALL, ...change })
const addressOf = (response: Response) =>
  response.headers.get('location')!.replace(/\?logged.*/, '')
const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
const text = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()

describe('before the charter is signed', () => {
  test('a call can be logged privately and only so', async () => {
    expect(await text(ana, '/app/decisions/new')).not.toContain('value="team_named"')
    const shared = await log(ana, { visibility: 'team_named' })
    expect(shared.status).toBe(422)
    expect(await shared.text()).toContain('Sharing is off')
    expect((await log(ana, { decided: 'kept private before signing' })).status).toBe(303)
  })
})

describe('once the charter is signed', () => {
  beforeAll(async () => {
    await (await org.signIn('eva')).post('/app/charter')
  })

  test('stores texts masked, money in minor units, and shows the record to its author', async () => {
    const form = {
      decided: 'refund Mr P., call him on +48 601 234 567',
      why: 'wrote from anna.k@example.org',
      learned: 'card 4111 1111 1111 1111 was charged twice',
      amount: '1.234,50',
      visibility: 'manager',
    }
    const done = await log(ana, form)
    expect(done.headers.get('location')).toMatch(/^\/app\/decisions\/\w+\?logged=3$/)
    const page = await text(ana, done.headers.get('location')!)
    expect(page).toContain('Logged.')
    expect(page).toContain('3 hidden')
    expect(page).toContain('€1,234.50')
    expect(page).toContain('[phone]')
    const stored = JSON.stringify(await org.house.db.read.select().from(decisions))
    for (const secret of ['601 234 567', 'anna.k', '4111']) expect(stored).not.toContain(secret)
  })

  test.each([
    ['nothing chosen', { situation: '', action: '', relation: '' }, 'Choose one.'],
    ['a line of nine characters', { decided: 'refunded.' }, 'at least 10 characters'],
    ['a line of 281 characters', { decided: 'x'.repeat(281) }, 'At most 280 characters'],
    ['a negative amount', { amount: '-5' }, 'Write an amount such as'],
    ['an unknown visibility', { visibility: 'world' }, 'Choose one.'],
  ])('with %s it says what to do and keeps the rest', async (_, wrong, words) => {
    const response = await log(ana, { learned: 'kept while mending', ...wrong })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('kept while mending')
  })

  const WHO = ['ana', 'bogdan', 'maria', 'ada', 'hana', 'eva', 'carl'] as const
  test.each([
    ['private', { ana: true }],
    ['manager', { ana: true, maria: true }],
    ['team_named', { ana: true, bogdan: true, maria: true }],
    ['everyone_unnamed', { ana: true }],
  ])(
    '%s is read by those its author chose',
    async (visibility, readers: Record<string, boolean>) => {
      const decided = `decided for ${visibility} readers`
      await log(ana, { visibility, decided })
      const met: Record<string, boolean> = {}
      for (const name of WHO) {
        const visitor = name === 'ana' ? ana : await org.signIn(name)
        if ((await text(visitor, '/app/decisions')).includes(decided)) met[name] = true
      }
      expect(met).toEqual(readers)
    },
  )

  test('the administrator reads none', async () => {
    expect(await text(org.admin, '/app/decisions')).not.toContain('decided for')
  })

  test('being shown a text is recorded, and its author sees by whom', async () => {
    const done = await log(ana, { visibility: 'team_named', decided: 'watched by name and time' })
    const address = done.headers.get('location')!
    expect(await text(ana, address)).toContain('Nobody but you so far.')
    const bogdan = await org.signIn('bogdan')
    expect(await text(bogdan, '/app/decisions')).toMatch(
      /watched by name and time”<\/a> <span class="flag">Nouă pentru tine/,
    )
    for (let again = 0; again < 3; again++)
      expect(await text(bogdan, '/app/decisions')).not.toMatch(/time”<\/a> <span class="flag">/)
    const page = await text(ana, address)
    expect(page.match(/Bogdan Agent/g), 'once, however often').toHaveLength(1)
    expect(page).not.toContain('Ada Agent')
    expect((await org.house.db.read.select().from(readings)).length).toBeGreaterThan(0)
  })

  test('a record is not there for those it was not shared with', async () => {
    const path = addressOf(await log(ana, { visibility: 'manager' }))
    expect((await (await org.signIn('bogdan')).get(path)).status).toBe(404)
    expect((await (await org.signIn('maria')).get(path)).status).toBe(200)
  })

  test('tells all that was told of it, the case’s number to its author and lead only', async () => {
    const path = addressOf(
      await log(ana, {
        ...{ visibility: 'team_named', caseRef: 'HD-20931', fault: 'ours', confidence: '4' },
        ...{ promise: 'call back with a date', promiseDue: nextYear(), resolution: 'escalated' },
        ...{ escalatedFor: 'novel', 'pressure-queue': 'yes', apologyWhy: 'We mislaid it.' },
      }),
    )
    const told = ['call back with a date', 'New to me', 'The queue was long', 'We mislaid it.']
    for (const name of ['ana', 'maria', 'rita1']) {
      const visitor = name === 'ana' ? ana : await org.signIn(name)
      const page = await text(visitor, path)
      for (const words of told) expect(page).toContain(words)
      expect(page.includes('HD-20931')).toBe(name !== 'rita1')
    }
    const stored = JSON.stringify(await org.house.db.read.select().from(decisions))
    expect(stored).not.toContain('HD-20931')
  })

  test.each([
    ['a day too long ago', { decidedOn: '2020-01-01' }, 'one of the last 30 days'],
    ['a day to come', { decidedOn: '2990-01-01' }, 'one of the last 30 days'],
    ['a day that is none', { decidedOn: '31.12.' }, 'a day from the calendar'],
    ['a promise without a day', { promise: 'call her back' }, 'fill this in too'],
    ['a promise long overdue', { promise: 'call', promiseDue: '2020-01-01' }, 'within a year'],
    ['an apology of 201 characters', { apologyFix: 'x'.repeat(201) }, 'At most 200 characters'],
    ['a case number of 65', { caseRef: 'x'.repeat(65) }, 'At most 64 characters'],
  ])('%s is refused beside its field', async (_, wrong, words) => {
    const response = await log(ana, wrong)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })

  test('the last choice of readers is offered again, and none at first', async () => {
    const rita = await org.signIn('rita0')
    expect(await text(rita, '/app/decisions/new')).not.toMatch(/name="visibility"[^>]*checked/)
    await log(rita, { visibility: 'manager' })
    expect(await text(rita, '/app/decisions/new')).toMatch(/value="manager"[^>]*checked/)
  })
})
