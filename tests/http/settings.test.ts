import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/http/settings.ts'

const DEFAULTS = {
  port: 3000,
  host: '127.0.0.1',
  databaseUrl: 'file:data/leeway.db',
  databaseAuthToken: undefined,
  boxDir: 'box/',
  keyFile: 'data/leeway.db.key',
  origin: 'http://localhost:3000',
  trustedProxies: 0,
  identityHeaders: [],
  logLevel: 'info',
}

const messageOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('defaults', () => {
  test('need nothing of the environment, and pass over what is not ours', () => {
    expect(readSettings({})).toEqual(DEFAULTS)
    expect(readSettings({ PATH: '/bin', LEEWAY_UNKNOWN: 'x' })).toEqual(DEFAULTS)
  })

  test('stand in for empty variables, as compose files write them', () => {
    const names = [
      ...['PORT', 'HOST', 'DATABASE_URL', 'DATABASE_AUTH_TOKEN', 'LEEWAY_BOX_DIR', 'LOG_LEVEL'],
      ...['LEEWAY_KEY_FILE'],
      ...['LEEWAY_ORIGIN', 'LEEWAY_TRUSTED_PROXIES', 'LEEWAY_IDENTITY_HEADERS'],
    ]
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(DEFAULTS)
  })
})

describe('a variable', () => {
  test.each([
    ['PORT', '0', { port: 0, origin: 'http://localhost:0' }],
    ['PORT', '65535', { port: 65_535, origin: 'http://localhost:65535' }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    [
      'DATABASE_URL',
      'libsql://db.example.org',
      { databaseUrl: 'libsql://db.example.org', keyFile: 'data/leeway.key' },
    ],
    ['LEEWAY_KEY_FILE', '/etc/leeway.key', { keyFile: '/etc/leeway.key' }],
    ['DATABASE_AUTH_TOKEN', 'secret', { databaseAuthToken: 'secret' }],
    ['LEEWAY_BOX_DIR', '/var/box', { boxDir: '/var/box' }],
    ['LEEWAY_ORIGIN', 'https://leeway.example.org', { origin: 'https://leeway.example.org' }],
    ['LEEWAY_ORIGIN', 'http://10.0.0.1:8080', { origin: 'http://10.0.0.1:8080' }],
    ['LEEWAY_TRUSTED_PROXIES', '10', { trustedProxies: 10 }],
    [
      'LEEWAY_IDENTITY_HEADERS',
      'X-Who, x-sso\nX-Name',
      { identityHeaders: ['x-who', 'x-sso', 'x-name'] },
    ],
    ['LEEWAY_IDENTITY_HEADERS', ' , ', { identityHeaders: [] }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ])('%s=%s is taken', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toEqual({ ...DEFAULTS, ...expected })
  })

  test.each([
    ['PORT', '65536', 'must be below 65536'],
    ['PORT', '-1', 'must be a whole number'],
    ['PORT', '3000.5', 'must be a whole number'],
    ['PORT', '80a', 'must be a whole number'],
    ['DATABASE_URL', 'data/leeway.db', 'must begin file:'],
    ['DATABASE_URL', 'postgres://db', 'must begin file:'],
    ['LEEWAY_ORIGIN', 'https://leeway.example.org/', 'without a path'],
    ['LEEWAY_ORIGIN', 'https://example.org/leeway', 'without a path'],
    ['LEEWAY_ORIGIN', 'https://example.org?a', 'without a path'],
    ['LEEWAY_ORIGIN', 'leeway.example.org', 'must be like https://'],
    ['LEEWAY_ORIGIN', 'HTTPS://Leeway.example.org', 'must be like https://'],
    ['LEEWAY_ORIGIN', 'ftp://example.org', 'must be like https://'],
    ['LEEWAY_TRUSTED_PROXIES', '11', 'must be at most 10'],
    ['LEEWAY_TRUSTED_PROXIES', 'one', 'must be a whole number'],
    ['LOG_LEVEL', 'loud', 'Invalid option'],
  ])('%s=%s is refused by its name', (name, value, words) => {
    const message = messageOf({ [name]: value })
    expect(message).toMatch(/^Leeway cannot start with these settings:\n/)
    expect(message).toContain(`  ${name}: `)
    expect(message).toContain(words)
  })
})

test('all mistakes are told at once, one a line, each by its name', () => {
  const message = messageOf({
    ...{ PORT: 'x', DATABASE_URL: 'mysql://x', LEEWAY_ORIGIN: 'x', LOG_LEVEL: 'x' },
    LEEWAY_TRUSTED_PROXIES: 'x',
  })
  const told = message
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(':')[0])
  expect(told.toSorted()).toEqual([
    'DATABASE_URL',
    'LEEWAY_ORIGIN',
    'LEEWAY_TRUSTED_PROXIES',
    'LOG_LEVEL',
    'PORT',
  ])
})

test('a mistake is told without the secret beside it', () => {
  expect(messageOf({ DATABASE_AUTH_TOKEN: 'top-secret', PORT: 'x' })).not.toContain('top-secret')
})
