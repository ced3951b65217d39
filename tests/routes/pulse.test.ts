import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import {
  answer,
  hiddenField,
  type Organisation,
  openOrganisation,
} from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

describe('GET /app/pulse', () => {
  test('says so when no pulse is open', async () => {
    const ana = await org.signIn('ana')
    const page = await (await ana.get('/app/pulse')).text()
    expect(page).toContain('No pulse is open')
  })
})

describe('with an open pulse', () => {
  beforeAll(async () => {
    expect(await openPulse(org.house)).toMatchObject({ ok: true, cells: 3 })
  })
  afterAll(() => closePulse(org.house))

  test('names those one is counted with, and gives no ticket by a GET', async () => {
    const rita = await org.signIn('rita0')
    const page = await (await rita.get('/app/pulse')).text()
    expect(page).toContain('Ana Agent')
    expect(page).not.toContain('Otto 1')
    expect(hiddenField(page, 'ticket')).toBe('')
    expect(page).toContain('action="/app/pulse/ticket"')
  })

  test('drawing again, and reloading, gives the same ticket with a rising number', async () => {
    const rita = await org.signIn('rita1')
    expect((await rita.post('/app/pulse/ticket')).status).toBe(303)
    const first = await (await rita.get('/app/pulse')).text()
    await rita.post('/app/pulse/ticket')
    const second = await (await rita.get('/app/pulse')).text()
    expect(hiddenField(first, 'ticket')).toMatch(/^[\w.-]{90,}$/)
    expect(hiddenField(second, 'ticket')).toBe(hiddenField(first, 'ticket'))
    expect(Number(hiddenField(second, 'number'))).toBeGreaterThan(
      Number(hiddenField(first, 'number')),
    )
  })

  test('two clicks on "Start" give one ticket and lose none', async () => {
    const rita = await org.signIn('rita6')
    const both = await Promise.all([rita.post('/app/pulse/ticket'), rita.post('/app/pulse/ticket')])
    expect(both.map((response) => response.status)).toEqual([303, 303])
    expect(hiddenField(await (await rita.get('/app/pulse')).text(), 'ticket')).not.toBe('')
  })

  test('a second browser of the same person gets no second ticket', async () => {
    const rita = await org.signIn('rita2')
    await rita.post('/app/pulse/ticket')
    const elsewhere = await org.signIn('rita2')
    expect((await elsewhere.post('/app/pulse/ticket')).status).toBe(409)
    expect(await (await elsewhere.get('/app/pulse')).text()).toContain('Your ticket was given out')
  })

  test('the next person at the same browser does not get the ticket', async () => {
    const rita = await org.signIn('rita3')
    await rita.post('/app/pulse/ticket')
    await rita.post('/app/sign-out')
    expect(rita.cookie('leeway-ticket')).toBeUndefined()
  })

  test('signing out and drawing again does not give a second vote', async () => {
    const rita = await org.signIn('rita4')
    expect((await answer(rita, { M1: '1' })).status).toBe(200)
    const again = await org.signIn('rita4')
    expect((await again.post('/app/pulse/ticket')).status).toBe(409)
  })

  test('who leads the whole organisation is told why there is nothing to answer', async () => {
    const eva = await org.signIn('eva')
    expect(await (await eva.get('/app/pulse')).text()).toContain('You are not asked this week')
    expect((await eva.post('/app/pulse/ticket')).status).toBe(404)
  })

  test('is in no cache and shows no number of answers', async () => {
    const rita = await org.signIn('rita5')
    const before = await rita.get('/app/pulse')
    expect(before.headers.get('cache-control')).toBe('no-store')
    const textBefore = await before.text()
    expect((await answer(await org.signIn('ana'), { M1: '4' })).status).toBe(200)
    expect(await (await rita.get('/app/pulse')).text()).toBe(textBefore)
  })
})
