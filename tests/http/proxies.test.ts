import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isUnlogged } from '../../src/http/log.ts'

const README = readFileSync('README.md', 'utf8')
const nginx = new RegExp(/location ~ (\^\S+) \{/.exec(README)![1]!)
const caddy = /@answers path (.+)/.exec(README)![1]!.split(' ')
const byCaddy = (path: string) =>
  caddy.some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one))

test.each([
  ['/ballots', true],
  ['/ballots/x', true],
  ['/receipts', true],
  ['/receipts/2026-W48', true],
  ['/keys/2026-W48', true],
  ['/threads', true],
  ['/threads/posts', true],
  ['/app/pulse', true],
  ['/app/pulse/ticket/blind', true],
  ['/app', false],
  ['/app/pulses', false],
  ['/ballotsx', false],
  ['/anonymity', false],
])('the snippets for proxies leave the same out of logs as Leeway: %s', (path, isLeftOut) => {
  expect(isUnlogged(path)).toBe(isLeftOut)
  expect(nginx.test(path)).toBe(isLeftOut)
  expect(byCaddy(path)).toBe(isLeftOut)
})
