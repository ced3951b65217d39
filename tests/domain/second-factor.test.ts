import { describe, expect, test } from 'vitest'
import type { Role, Viewer } from '../../src/domain/access.ts'
import {
  inFours,
  isOpenWithoutSecondFactor,
  needsSecondFactor,
  normalCode,
  passkeyName,
} from '../../src/domain/second-factor.ts'
import { deviceOf } from '../../src/http/device.ts'
import { stepOf, totpUri } from '../../src/http/totp.ts'
import { codeOf } from '../support/accounts.ts'

const viewer = (...roles: Role[]): Viewer => ({
  ...{
    id: 'a',
    name: 'A',
    email: 'a@test.example',
    language: 'en',
    manages: ['x'],
    managesSeveral: false,
    roles,
  },
  ...{ unitId: undefined, unitName: undefined },
})

test.each<[Role[], boolean]>([
  [[], false],
  [['council'], false],
  [['executive'], false],
  [['hr'], true],
  [['council', 'administrator'], true],
])('holding %j, one needs a second factor in a real installation: %s', (roles, expected) => {
  expect(needsSecondFactor(viewer(...roles), false)).toBe(expected)
  expect(needsSecondFactor(viewer(...roles), true)).toBe(false)
})

test.each([
  ['/app/sign-out', true],
  ['/app/account', true],
  ['/app/account/second-factor/begin', true],
  ['/app/account/passkeys/abc/remove', true],
  ['/app/account/language', true],
  ['/app', false],
  ['/app/accounts', false],
  ['/app/account/anything', false],
  ['/app/people/account', false],
])('%s is open without it: %s', (path, expected) => {
  expect(isOpenWithoutSecondFactor(path)).toBe(expected)
})

test('codes are taken however they are typed', () => {
  expect(normalCode(' 123 456 ')).toBe('123456')
  expect(normalCode('abcd-efgh jkmn')).toBe('ABCDEFGHJKMN')
  expect(normalCode('１２３４５６')).toBe('123456')
  expect(inFours('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
})

test.each([
  ['  My   phone ', 'My phone'],
  ['   ', undefined],
  ['x'.repeat(61), undefined],
])('the name %j of a passkey becomes %j', (text, expected) => {
  expect(passkeyName(text)).toBe(expected)
})

describe('codes of an app', () => {
  // The secret and moments of RFC 6238, last six digits.
  const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %i seconds it is %s', (seconds, code, step) => {
    expect(stepOf(SECRET, code, seconds * 1000)).toBe(step)
    expect(stepOf(SECRET, code, (seconds + 30) * 1000)).toBe(step)
    expect(stepOf(SECRET, code, (seconds - 30) * 1000)).toBe(step)
    expect(stepOf(SECRET, code, (seconds + 90) * 1000)).toBeUndefined()
  })

  test.each(['', '12345', '1234567', 'abcdef', '28708x'])('%j is none', (code) => {
    expect(stepOf(SECRET, code, 59_000)).toBeUndefined()
  })

  test('an organisation’s name cannot break the address', () => {
    const uri = new URL(totpUri(SECRET, 'ana@test.example', 'A: B & C?'))
    expect(uri.protocol).toBe('otpauth:')
    expect(uri.searchParams.get('secret')).toBe(SECRET)
    expect(uri.searchParams.get('issuer')).toBe('Leeway A  B & C?')
    expect(codeOf(SECRET)).toMatch(/^\d{6}$/)
  })
})

test.each([
  ['Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0', 'Firefox, Android'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Microsoft Edge, Windows',
  ],
  ['', ''],
  [undefined, ''],
  ['<b>x</b>', ''],
])('the device of %j is %j', (userAgent, expected) => {
  expect(deviceOf(userAgent)).toBe(expected)
})
