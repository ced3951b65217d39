import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import { sessions } from '../../db/schema.ts'
import { importKey, makeSeed } from '../../src/browser/blind.ts'
import { drawProof } from '../../src/domain/key-directory.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { drawBlind, offerFor } from '../support/blind-visitor.ts'
import { answer, type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  await openPulse(org.house)
})
afterAll(() => org.close())

const cast = (ticket: string, form: Record<string, string>) =>
  new Visitor(org.app).post('/ballots', { ticket, number: '1', lang: 'en', ...form })

describe('a ticket the browser makes itself', () => {
  test('is signed unseen and takes an answer, from somewhere without a name', async () => {
    const drawn = await drawBlind(await org.signIn('rita0'))
    expect(drawn.response.status).toBe(200)
    expect(drawn.response.headers.get('cache-control')).toBe('no-store')
    expect(drawn.response.headers.getSetCookie()).toEqual([])
    const thanks = await cast(await drawn.ticket(), { M1: '3', keep: 'yes' })
    expect(thanks.status).toBe(200)
    expect(await thanks.text()).toContain('receipt-code')
  })

  test('is signed again for the same value, in another session of the same person too', async () => {
    const first = await drawBlind(await org.signIn('rita1'))
    const again = await drawBlind(await org.signIn('rita1'), first.seed)
    expect(await again.response.json()).toEqual(await first.response.json())
  })

  test('is given once a person, whichever way', async () => {
    await drawBlind(await org.signIn('rita2'))
    expect((await drawBlind(await org.signIn('rita2'))).response.status).toBe(409)
    expect((await (await org.signIn('rita2')).post('/app/pulse/ticket')).status).toBe(409)
    expect((await answer(await org.signIn('rita3'), { M1: '1' })).status).toBe(200)
    expect((await drawBlind(await org.signIn('rita3'))).response.status).toBe(409)
  })

  test('is offered under another secret to the next session', async () => {
    const one = await org.signIn('rita4')
    const [first, again] = [await offerFor(one), await offerFor(one)]
    const second = await offerFor(await org.signIn('rita4'))
    expect(again).toEqual(first)
    expect(second?.keepUnder).not.toBe(first?.keepUnder)
    expect(Buffer.from(first!.keepUnder, 'base64url')).toHaveLength(32)
  })

  test.each([
    ['no JSON', undefined],
    ['nothing', {}],
    ['too short', { blinded: 'A'.repeat(341) }],
    ['too long', { blinded: 'A'.repeat(343) }],
    ['no base64url', { blinded: '+'.repeat(342) }],
    ['zero', { blinded: 'A'.repeat(342) }],
    ['above the modulus', { blinded: `${'_'.repeat(341)}w` }],
    ['a number', { blinded: 5 }],
  ])('is refused for %s, and costs nobody the real one', async (_, body) => {
    const rita = await org.signIn('rita5')
    const path = '/app/pulse/ticket/blind'
    const proof = await drawProof((await offerFor(rita))!.keepUnder)
    const refused = body ? await rita.json(path, { ...body, proof }) : await rita.post(path)
    expect([400, 415]).toContain(refused.status)
    expect((await offerFor(rita))?.keepUnder).toBeDefined()
    expect(await (await rita.get('/app/pulse')).text()).not.toContain('id="drawn"')
  })

  test('is not for whoever is not asked, nor without a session', async () => {
    const blinded = { blinded: `A${'B'.repeat(341)}`, proof: '' }
    const eva = await org.signIn('eva')
    expect((await eva.json('/app/pulse/ticket/blind', blinded)).status).toBe(409)
    const nobody = await new Visitor(org.app).json('/app/pulse/ticket/blind', blinded)
    expect(nobody.status).toBe(303)
  })

  test('is not spent by a page that somebody left open at the same desk', async () => {
    const left = (await offerFor(await org.signIn('otto0')))!
    const next = await org.signIn('otto1')
    const { blinded } = await makeSeed(await importKey(left.key.spki))
    const draw = async (keepUnder: string) =>
      (await next.json('/app/pulse/ticket/blind', { blinded, proof: await drawProof(keepUnder) }))
        .status
    expect(await draw(left.keepUnder)).toBe(409)
    expect(await draw((await offerFor(next))!.keepUnder)).toBe(200)
  })

  test('is kept under nothing that stands in the database', async () => {
    const { keepUnder } = (await offerFor(await org.signIn('otto2')))!
    const { id } = (await findOpenPulse(org.house.db))!
    const stored = await org.house.db.read.select().from(sessions)
    const made = stored.map((row) =>
      createHmac('sha256', row.id).update(`keep ${id}`).digest('base64url'),
    )
    expect(made.length).toBeGreaterThan(0)
    expect(made).not.toContain(keepUnder)
  })

  test('is worth nothing after the close', async () => {
    const drawn = await drawBlind(await org.signIn('rita6'))
    const ticket = await drawn.ticket()
    await closePulse(org.house)
    expect((await cast(ticket, { M1: '3' })).status).toBe(410)
    await openPulse(org.house)
    expect((await cast(ticket, { M1: '3' })).status).toBe(400)
  })
})
