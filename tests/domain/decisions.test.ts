import { describe, expect, it } from 'vitest'
import { type DecisionErrors, parseDecision, SITUATIONS } from '../../src/domain/decisions.ts'

const options = {
  situations: SITUATIONS,
  currencies: ['EUR', 'RON'] as [string, string],
  countries: ['RO'],
  language: 'ro' as const,
  sharingAllowed: true,
  today: '2026-11-23',
}
const form = {
  situation: 'late',
  action: 'refund',
  relation: 'within',
  resolution: 'asked_peer',
  visibility: 'manager',
  decided: 'Refunded the delivery fee',
  why: 'Three weeks late',
  learned: '',
  amount: '12,50',
}
const details = {
  ...{ escalatedFor: undefined, confidence: undefined, expected: undefined, fault: undefined },
  ...{ area: undefined, historyChecked: undefined, pressure: [], promise: '', caseRef: '' },
  ...{ promiseDue: undefined, promiseOrigin: undefined, apologyWhy: '', apologyFix: '' },
  ...{ apologyNever: '', decidedOn: '2026-11-23' },
}
const content = { ...form, amount: undefined, amountMinor: 1250, currency: 'EUR', ...details }
const read = (change: Record<string, string | undefined>, given = options) => {
  const fields = Object.entries({ ...form, ...change }).filter(([, value]) => value !== undefined)
  return parseDecision(Object.fromEntries(fields) as Record<string, string>, given)
}
const taken = (change: Record<string, string | undefined>) => {
  const result = read(change)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.content
}

describe('a decision that is taken', () => {
  it('holds what the form says', () => {
    const { amount, ...expected } = content
    expect(read({})).toEqual({ ok: true, content: expected, hidden: {} })
    expect(amount).toBeUndefined()
  })

  it.each([
    ['resolution left out', { resolution: undefined }, { resolution: 'alone' }],
    ['resolution empty', { resolution: '' }, { resolution: 'alone' }],
    ['10 characters', { decided: 'a'.repeat(10) }, { decided: 'a'.repeat(10) }],
    ['280 characters', { decided: 'a'.repeat(280) }, { decided: 'a'.repeat(280) }],
    ['10 emoji', { decided: '🙂'.repeat(10) }, { decided: '🙂'.repeat(10) }],
    ['280 emoji', { decided: '🙂'.repeat(280) }, { decided: '🙂'.repeat(280) }],
    ['10 characters and blanks', { decided: `  ${'a'.repeat(10)}\n` }, { decided: 'a'.repeat(10) }],
    ['letters put together', { decided: 'Am rambursat s\u0326i' }, { decided: 'Am rambursat și' }],
    ['lines of Windows', { why: 'one\r\ntwo\rthree' }, { why: 'one\ntwo\nthree' }],
    ['280 lines of Windows', { why: `a${'\r\n'.repeat(278)}b` }, { why: `a${'\n'.repeat(278)}b` }],
    ['why left out', { why: undefined }, { why: '' }],
    ['learned of 280', { learned: 'a'.repeat(280) }, { learned: 'a'.repeat(280) }],
    ['no amount', { amount: undefined }, { amountMinor: undefined, currency: undefined }],
    ['a blank amount', { amount: ' ' }, { amountMinor: undefined, currency: undefined }],
    ['an amount of nothing', { amount: '0' }, { amountMinor: 0, currency: 'EUR' }],
  ])('%s', (_, change, expected) => {
    expect(taken(change)).toMatchObject(expected)
  })

  it('masks every text and counts what was hidden', () => {
    const change = {
      decided: 'Called 0722 123 456 back',
      why: 'a@example.com, b@example.com',
      learned: 'Order 2024-118833',
    }
    const result = read(change)
    expect(result).toMatchObject({
      ok: true,
      content: {
        decided: 'Called [phone] back',
        why: '[email], [email]',
        learned: change.learned,
      },
      hidden: { phone: 1, email: 2 },
    })
  })

  it('measures what was typed, not what is left of it', () => {
    expect(taken({ decided: '0722123456' }).decided).toBe('[phone]')
    const long = `${'a@b.ro '.repeat(39)}a@b.ro`
    expect([long.length, taken({ decided: long }).decided.length]).toEqual([279, 319])
  })

  it('is not too long because the browser masked it', () => {
    const [typed, sent] = [`Mr Li ${'a'.repeat(274)}`, `Mr [name] ${'a'.repeat(274)}`]
    expect([typed.length, sent.length]).toEqual([280, 284])
    expect([typed, sent].map((decided) => taken({ decided }).decided)).toEqual([sent, sent])
    expect(read({ decided: `${sent}a` })).toEqual({ ok: false, errors: { decided: 'too-long' } })
  })

  it('may be private while sharing is off', () => {
    expect(read({ visibility: 'private' }, { ...options, sharingAllowed: false }).ok).toBe(true)
  })
})

describe('a decision that is not taken', () => {
  const cases: [string, Record<string, string | undefined>, DecisionErrors][] = [
    ['no situation', { situation: undefined }, { situation: 'choose' }],
    ['an unknown action', { action: 'gift' }, { action: 'choose' }],
    ['an empty relation', { relation: '' }, { relation: 'choose' }],
    ['a wrong resolution', { resolution: 'silently' }, { resolution: 'choose' }],
    ['no visibility', { visibility: undefined }, { visibility: 'choose' }],
    ['a property of objects', { situation: 'constructor' }, { situation: 'choose' }],
    ['no line', { decided: undefined }, { decided: 'too-short' }],
    ['9 characters', { decided: 'a'.repeat(9) }, { decided: 'too-short' }],
    ['9 emoji', { decided: '🙂'.repeat(9) }, { decided: 'too-short' }],
    ['9 characters and blanks', { decided: `${'a'.repeat(9)}   ` }, { decided: 'too-short' }],
    ['281 characters', { decided: 'a'.repeat(281) }, { decided: 'too-long' }],
    ['281 emoji', { decided: '🙂'.repeat(281) }, { decided: 'too-long' }],
    ['why of 281', { why: 'a'.repeat(281) }, { why: 'too-long' }],
    ['learned of 281', { learned: 'a'.repeat(281) }, { learned: 'too-long' }],
    ['too long before masking', { why: `${'a'.repeat(280)}@b.ro` }, { why: 'too-long' }],
    ['a negative amount', { amount: '-1' }, { amount: 'not-an-amount' }],
    ['a fine amount', { amount: '1.2345' }, { amount: 'not-an-amount' }],
    ['several', { action: '', amount: 'x' }, { action: 'choose', amount: 'not-an-amount' }],
  ]
  it.each(cases)('%s', (_, change, errors) => {
    expect(read(change)).toEqual({ ok: false, errors })
  })

  it.each(['manager', 'team_named', 'everyone_unnamed'])(
    '%s while sharing is off',
    (visibility) => {
      const result = read({ visibility }, { ...options, sharingAllowed: false })
      expect(result).toEqual({ ok: false, errors: { visibility: 'sharing-off' } })
    },
  )

  it('says everything about an empty form at once', () => {
    expect(parseDecision({}, options)).toEqual({
      ok: false,
      errors: {
        situation: 'choose',
        action: 'choose',
        relation: 'choose',
        visibility: 'choose',
        decided: 'too-short',
      },
    })
  })
})
