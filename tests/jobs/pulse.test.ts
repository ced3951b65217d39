import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { findOpenPulse, listPastPulses, revisePulse } from '../../db/queries/pulses.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { rehearse } from '../../src/jobs/rehearse.ts'
import { answer, type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
afterEach(() => org.close())
const actions = async () => (await listAudit(org.house.db, 50)).map((entry) => entry.action)

describe('a real installation', () => {
  beforeEach(async () => {
    org = await openOrganisation('real')
  })

  test('opens once a week and closes only after its deadline', async () => {
    expect(await openPulse(org.house)).toMatchObject({ ok: true })
    expect(await openPulse(org.house)).toEqual({ ok: false, refusal: 'already-open' })
    expect(await closePulse(org.house)).toEqual({ ok: false, refusal: 'not-over-yet' })
    const open = (await findOpenPulse(org.house.db))!
    await org.house.db.write((tx) => revisePulse(tx, open.id, { closesAt: Date.now() - 1 }))
    expect(await closePulse(org.house)).toMatchObject({ ok: true })
    expect(await openPulse(org.house)).toEqual({ ok: false, refusal: 'week-has-had-its-pulse' })
  })

  test('shows nothing before the Monday on which figures appear', async () => {
    await openPulse(org.house)
    const open = (await findOpenPulse(org.house.db))!
    await org.house.db.write((tx) => revisePulse(tx, open.id, { closesAt: Date.now() - 1 }))
    await closePulse(org.house)
    expect(await listPastPulses(org.house.db, open.publishesAt - 1)).toEqual([])
    expect(await listPastPulses(org.house.db, open.publishesAt)).toHaveLength(1)
  })

  test('closing early destroys uncounted, openly, and is recorded', async () => {
    await openPulse(org.house)
    await answer(await org.signIn('ana'), { M1: '4' })
    expect(await closePulse(org.house, { isVoid: true })).toMatchObject({ ok: true, figures: 0 })
    expect(await actions()).toContain('pulse-voided')
    expect(await listPastPulses(org.house.db, Date.now())).toMatchObject([{ state: 'void' }])
  })

  test('never lets anybody answer for made-up people', async () => {
    await openPulse(org.house)
    expect(await rehearse(org.house, 100)).toEqual({ ok: false, refusal: 'not-practice' })
  })

  test('waits when the machine’s clock was set', async () => {
    const { now } = performance
    performance.now = () => now.call(performance) - 6 * 60_000
    try {
      expect(await openPulse(org.house)).toEqual({ ok: false, refusal: 'clock-was-set' })
    } finally {
      performance.now = now
    }
    expect(await openPulse(org.house)).toMatchObject({ ok: true })
  })
})

test('a practice installation closes at will and moves its clock to the next Monday', async () => {
  org = await openOrganisation('practice')
  const weeks: string[] = []
  for (let i = 0; i < 3; i++) {
    const opened = await openPulse(org.house)
    if (opened.ok) weeks.push(opened.isoWeek)
    expect(await closePulse(org.house)).toMatchObject({ ok: true })
  }
  expect(new Set(weeks).size).toBe(3)
  expect(weeks).toEqual(weeks.toSorted())
  expect(await actions()).toContain('clock-moved')
})

test('an organisation of five is told that it is too small', async () => {
  const csv = `name,email,unit\n${[1, 2, 3, 4, 5].map((i) => `P${i},p${i}@test.example,Team`).join('\n')}`
  org = await openOrganisation('practice', { csv })
  expect(await openPulse(org.house)).toEqual({ ok: false, refusal: 'too-few-people' })
  const page = await (await (await org.signIn('p1')).get('/app/pulse')).text()
  expect(page).toContain('Too few people for a pulse')
})
