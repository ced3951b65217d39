import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import {
  answer,
  hiddenField,
  type Organisation,
  openOrganisation,
} from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  expect((await openPulse(org.house)).ok).toBe(true)
})
afterAll(() => org.close())

const drawn = async (name: string) => {
  const visitor = await org.signIn(name)
  await visitor.post('/app/pulse/ticket')
  const page = await (await visitor.get('/app/pulse')).text()
  const form = {
    ticket: hiddenField(page, 'ticket'),
    number: hiddenField(page, 'number'),
    lang: 'en',
    blank: 'yes',
  }
  return { visitor, form }
}
const receiptIn = (html: string) =>
  /class="receipt-code">(.*?)<\/p>/s.exec(html)?.[1]?.replaceAll(/<[^>]+>|\s/g, '')

describe('POST /ballots', () => {
  test('stores answers that come without any cookie and thanks with a receipt', async () => {
    const { visitor, form } = await drawn('ana')
    expect(visitor.cookiesFor('/app')).toContain('leeway=')
    expect(visitor.cookiesFor('/ballots')).toBe('')
    const response = await visitor.post('/ballots', { ...form, M1: '3', M2: '3', M3: '1' })
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(receiptIn(page)).toMatch(/^[A-Z2-7]{26}$/)
    expect(page).not.toContain('Code for your comment')
    expect(page).toContain('Someone to talk to: 0800 1')
  })

  test('takes the ticket from the browser unless it is to be kept', async () => {
    const kept = await drawn('rita0')
    await kept.visitor.post('/ballots', { ...kept.form, keep: 'yes' })
    expect(kept.visitor.cookie('leeway-ticket')).toBeDefined()
    const gone = await drawn('rita1')
    await gone.visitor.post('/ballots', gone.form)
    expect(gone.visitor.cookie('leeway-ticket')).toBeUndefined()
  })

  test('a comment brings a thread code, and the receipt stays the same over changes', async () => {
    const { visitor, form } = await drawn('rita2')
    const first = await (await visitor.post('/ballots', { ...form, keep: 'yes' })).text()
    const again = { ...form, number: '9', comment: 'A word', keep: 'yes' }
    const second = await (await visitor.post('/ballots', again)).text()
    expect(receiptIn(second)).toBe(receiptIn(first))
    expect(second).toContain('Code for your comment')
  })

  test('an older form sent late changes nothing and says so', async () => {
    const { visitor, form } = await drawn('rita3')
    await visitor.post('/ballots', { ...form, number: '5', M1: '4' })
    const late = await (await visitor.post('/ballots', { ...form, number: '4', M1: '0' })).text()
    expect(late).toContain('Your newer answers stand')
  })

  test.each([
    ['the session cookie', { cookie: 'leeway=abc' }],
    ['its secure form', { cookie: 'x=1; __Secure-leeway=abc' }],
    ['an Authorization header', { authorization: 'Bearer x' }],
    ['a header of an identity proxy', { 'x-forwarded-user': 'ana' }],
    ['a certificate header', { 'x-ssl-client-s-dn': 'CN=ana' }],
  ])('refuses %s, stores nothing and says what to do', async (_, headers) => {
    const { form } = await drawn('rita4').catch(() => drawn('rita5'))
    const response = await new Visitor(org.app).post('/ballots', form, headers)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Your name came along')
  })

  test.each([
    ['nonsense', (_: string) => 'nonsense'],
    ['an altered proof', (t: string) => t.slice(0, -3) + (t.endsWith('AAA') ? 'BBB' : 'AAA')],
    [
      'another cell',
      (t: string) => t.replace(/^([^.]+\.\d+)\.(\d+)/, (_, a, b) => `${a}.${(Number(b) + 1) % 3}`),
    ],
    ['another epoch', (t: string) => t.replace(/^([^.]+)\.1\./, '$1.2.')],
    ['another pulse', (t: string) => t.replace(/^[^.]+/, 'abcdef')],
    ['nothing', (_: string) => ''],
  ])('refuses a ticket with %s', async (_, alter) => {
    const { form } = await drawn('otto0').catch(() => drawn('otto1'))
    const response = await new Visitor(org.app).post('/ballots', {
      ...form,
      ticket: alter(form.ticket || `${'a'.repeat(24)}.1.0.${'A'.repeat(43)}.${'A'.repeat(43)}`),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('This ticket is not valid')
  })

  test('keeps what was typed when something has to be mended, and says where', async () => {
    const { visitor, form } = await drawn('otto2')
    const long = 'ü'.repeat(401)
    const response = await visitor.post('/ballots', { ...form, M1: '7', M2: '2', comment: long })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('This comment is too long')
    expect(page).toContain('Choose one of the five')
    expect(page).toContain(long)
    expect(hiddenField(page, 'ticket')).toBe(form.ticket)
    expect(page).toMatch(/name="M2" value="2" checked/)
  })

  test('an empty ballot is asked for once more before it uses the ticket up', async () => {
    const { visitor, form } = await drawn('otto6').catch(() => drawn('will2'))
    const asked = await visitor.post('/ballots', { ...form, blank: '' })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('You have not answered anything yet')
    expect((await visitor.post('/ballots', { ...form, blank: 'yes' })).status).toBe(200)
  })

  test('400 characters fit in any script', async () => {
    const { visitor, form } = await drawn('otto3')
    const response = await visitor.post('/ballots', { ...form, comment: '🙂'.repeat(400) })
    expect(response.status).toBe(200)
  })

  test('two submissions of one ticket at once are one ballot', async () => {
    const { visitor, form } = await drawn('otto4')
    const both = await Promise.all([
      visitor.post('/ballots', { ...form, M1: '4' }),
      visitor.post('/ballots', { ...form, M1: '4' }),
    ])
    const receipts = await Promise.all(both.map(async (r) => receiptIn(await r.text())))
    expect(receipts[0]).toMatch(/^[A-Z2-7]{26}$/)
    expect(receipts[1]).toBe(receipts[0])
  })

  test.each([
    ['another type', { 'content-type': 'application/json' }, 415],
    [
      'another charset',
      { 'content-type': 'application/x-www-form-urlencoded; charset=iso-8859-2' },
      415,
    ],
  ])('refuses %s', async (_, headers, status) => {
    const response = await new Visitor(org.app).post('/ballots', { M1: '1' }, headers)
    expect(response.status).toBe(status)
  })

  test.each([
    ['bytes that are no UTF-8', 'comment=%FF%FE'],
    ['a field twice', 'M1=1&M1=2'],
    ['a NUL', 'comment=a%00b'],
  ])('refuses %s', async (_, body) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await new Visitor(org.app).send('/ballots', { method: 'POST', body, headers })
    expect(response.status).toBe(400)
  })

  test('refuses a body that is far too large, and a form from elsewhere', async () => {
    const huge = await new Visitor(org.app).post('/ballots', { comment: 'x'.repeat(70_000) })
    expect(huge.status).toBe(413)
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const { form } = await drawn('otto5')
    expect((await new Visitor(org.app).post('/ballots', form, foreign)).status).toBe(403)
  })

  test('after the close it is 410, and nothing is stored', async () => {
    const { visitor, form } = await drawn('will0')
    expect((await closePulse(org.house)).ok).toBe(true)
    const response = await visitor.post('/ballots', { ...form, M1: '4' })
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('were not stored')
    expect((await answer(await org.signIn('will1'), { M1: '1' })).status).toBe(410)
  })
})
