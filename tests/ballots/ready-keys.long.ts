import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { openRoom } from '../../src/ballots/door.ts'
import { ReadyKeys } from '../../src/ballots/ready-keys.ts'
import { planOf } from '../support/room.ts'

const CELLS = 500

test('five hundred cells open at once with keys made ahead, and pages are served meanwhile', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'leeway-box-'))
  const room = await openRoom({ boxDir: dir, livePulses: [] })
  await room.prepare(CELLS)
  const ahead = new ReadyKeys(dir)
  const delay = monitorEventLoopDelay()
  delay.enable()
  const began = Date.now()
  while (ahead.count() < CELLS) {
    // The room answers others while it makes keys.
    await room.status('none')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  delay.disable()
  const made = Date.now() - began
  const cells = Array.from({ length: CELLS }, (_, i) => ({
    id: `cell${i}`,
    ownerId: 'org',
    places: [`team:u${i}`],
    memberIds: Array.from({ length: 6 }, (_, j) => `m${i}-${j}`),
  }))
  const opening = Date.now()
  const { keys } = await room.open(planOf({ hasBlindTickets: true, cells }))
  const opened = Date.now() - opening
  console.log(
    `made ${made} ms, event loop p99 ${delay.percentile(99) / 1e6} ms, opened ${opened} ms`,
  )
  expect(new Set(keys.map(({ spki }) => spki)).size).toBe(CELLS)
  expect(ahead.count()).toBe(0)
  expect(opened).toBeLessThan(10_000)
  await room.shut()
  rmSync(dir, { recursive: true })
})
