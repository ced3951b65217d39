import { afterAll, beforeAll, expect, test } from 'vitest'
import { listDecisionAmounts, listDecisionShares } from '../../db/queries/decision-figures.ts'
import { loadTree } from '../../db/queries/units.ts'
import {
  decisionAmounts,
  decisionFigures,
  decisionPatterns,
  decisionPeriods,
} from '../../db/schema.ts'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
})
afterAll(() => org.close())

const valuesOf = async (name: string, measure: string) => {
  const tree = await loadTree(org.house.db)
  const unit = tree.units.find((one) => one.name === name)!
  const shares = await listDecisionShares(org.house.db, unit.id)
  return shares.filter((one) => one.share.measure === measure).map(({ share }) => share.value)
}
const amountsOf = async (name: string) => {
  const tree = await loadTree(org.house.db)
  const unit = tree.units.find((one) => one.name === name)!
  const amounts = await listDecisionAmounts(org.house.db, unit.id)
  return amounts.map(({ amount }) => amount.amountMinor)
}
const wait = (days: number) => moveClock(org.house, org.house.clock.now() + days * DAY)

test('a period is counted once it has ended, by its authors, without private calls, and never again', async () => {
  for (const [team, n] of [
    ['rita', 6],
    ['otto', 6],
    ['will', 6],
    ['cleo', 4],
  ] as const)
    for (let i = 0; i < n; i++) {
      const visitor = await org.signIn(`${team}${i}`)
      const amount = String([10, 20, 25, 30, 40, 900][i])
      await logCall(visitor, { relation: i === 0 ? 'within' : 'beyond', amount })
      // What is private counts nowhere, however often.
      for (let more = 0; more < 3; more++)
        await logCall(visitor, { visibility: 'private', relation: 'silent', amount: '900' })
    }
  await countDecisions(org.house)
  expect(await org.house.db.read.select().from(decisionFigures)).toEqual([])
  await wait(28)
  await countDecisions(org.house)
  // One of six logged it as within: 17 %, told as 15.
  expect(await valuesOf('Returns', 'claimed-within')).toEqual([15])
  expect(await valuesOf('Returns', 'claimed-silent')).toEqual([0])
  // 10, 20, 25, 30, 40 and 900 have 27.50 in their middle, told as 30.
  expect(await amountsOf('Returns')).toEqual([3000])
  expect(await amountsOf('Chat')).toEqual([])
  // Four in Chat are too few, and count with Billing above.
  expect(await valuesOf('Chat', 'claimed-within')).toEqual([])

  const stored = async () =>
    JSON.stringify([
      await org.house.db.read.select().from(decisionFigures),
      await org.house.db.read.select().from(decisionAmounts),
    ])
  const before = await stored()
  const rita = await org.signIn('rita0')
  await logCall(rita, { relation: 'silent', amount: '5000' })
  await countDecisions(org.house)
  expect(await stored()).toBe(before)

  const tree = await loadTree(org.house.db)
  const returns = tree.units.find((one) => one.name === 'Returns')!
  const page = await textOf(rita, `/app/teams/${returns.id}`)
  expect(page).toContain('15%')
  expect(page).toContain('5–7 people logged')
  const chat = tree.units.find((one) => one.name === 'Chat')!
  const withheld = await textOf(await org.signIn('cleo0'), `/app/teams/${chat.id}`)
  expect(withheld).toContain('Fewer people logged here than may be shown.')
}, 120_000)

test('nothing is said of what fewer than ten people wrote without a name', async () => {
  const other = await openOrganisation()
  try {
    await signCharter(other)
    for (let i = 0; i < 5; i++)
      await logCall(await other.signIn(`rita${i}`), { visibility: 'everyone_unnamed' })
    await moveClock(other.house, other.house.clock.now() + 56 * DAY)
    await countDecisions(other.house)
    expect(await other.house.db.read.select().from(decisionPeriods)).not.toEqual([])
    expect(await other.house.db.read.select().from(decisionPatterns)).toEqual([])
  } finally {
    await other.close()
  }
}, 120_000)
