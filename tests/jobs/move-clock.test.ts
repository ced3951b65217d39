import { afterEach, expect, test } from 'vitest'
import { findAuditHead, listAudit } from '../../db/queries/audit.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
afterEach(() => org.close())
const DAY = 86_400_000

test('a practice installation’s clock goes forward, for good and on record', async () => {
  org = await openOrganisation('practice')
  const to = org.house.clock.now() + 30 * DAY
  expect(await moveClock(org.house, to)).toEqual({ ok: true, now: to })
  expect(Math.abs(org.house.clock.now() - to)).toBeLessThan(5000)
  const offset = (await findInstallation(org.house.db))!.clockOffset
  expect(Math.abs(offset - 30 * DAY)).toBeLessThan(5000)
  expect((await listAudit(org.house.db, 1))[0]).toMatchObject({ action: 'clock-moved', at: to })
  expect(await moveClock(org.house, to - DAY)).toEqual({ ok: false, refusal: 'not-forward' })
})

test('a real one’s never moves', async () => {
  org = await openOrganisation('real')
  const before = await findAuditHead(org.house.db)
  expect(await moveClock(org.house, org.house.clock.now() + DAY)).toEqual({
    ...{ ok: false, refusal: 'not-practice' },
  })
  expect(org.house.clock.offset()).toBe(0)
  expect(await findAuditHead(org.house.db)).toEqual(before)
})
