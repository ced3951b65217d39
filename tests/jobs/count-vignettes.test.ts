import { afterAll, beforeAll, expect, test } from 'vitest'
import { deactivateMember, listMembers } from '../../db/queries/people.ts'
import { saveOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { findCheck } from '../../db/queries/vignettes.ts'
import { vignetteAnswers, vignetteFigures } from '../../db/schema.ts'
import { countVignettes } from '../../src/jobs/count-vignettes.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY, signCharter } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { answerAs, sendFive } from '../support/vignettes.ts'

let org: Organisation
let quarter: string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  const check = await sendFive(org, await org.signIn('eva'))
  quarter = check.split('/').at(-1)!
  await answerAs(org, check, ['rita', 0, 5], ['goodwill_credit', '20'])
  await answerAs(org, check, ['otto', 0, 5], ['refusal'])
}, 60_000)
afterAll(() => org.close())

const figures = () => org.house.db.read.select().from(vignetteFigures)
const idOf = async (name: string) =>
  (await listMembers(org.house.db)).find((member) => member.name === name)!

test('nothing is counted while it is open', async () => {
  await countVignettes(org.house)
  await moveClock(org.house, (await findCheck(org.house.db, quarter))!.closesAt - 60_000)
  await countVignettes(org.house)
  expect(await figures()).toEqual([])
})

test('who leaves before the close is counted where they answered; closing counts once', async () => {
  const rita = await idOf('Rita 0')
  await org.house.db.write((tx) => deactivateMember(tx, rita.id))
  await moveClock(org.house, (await findCheck(org.house.db, quarter))!.closesAt)
  // The deadline is read where it is stored.
  const mine = { quarter, memberId: rita.id, unitId: rita.unitId! }
  const answers = [{ number: 1, choice: 'refusal', amountMinor: undefined }] as const
  const now = () => org.house.clock.now()
  expect(
    await org.house.db.write((tx) =>
      saveOwnAnswers(tx, mine, { answers: [...answers], leftOut: [] }, now),
    ),
  ).toBe(false)
  await countVignettes(org.house)
  const counted = await figures()
  const own = counted.filter((row) => row.number === 1 && row.unitId === rita.unitId)
  expect(own.map(({ measure, value }) => [measure, value]).toSorted()).toEqual([
    ['differ', 10],
    ['goodwill_credit', 90],
  ])
  // Nobody else gave an amount, so those of Returns count further up.
  expect(counted.filter(({ measure }) => measure === 'median').map((row) => row.value)).toEqual(
    Array.from({ length: 5 }, () => 2000),
  )
  const { countedAt } = (await findCheck(org.house.db, quarter))!

  // Whatever happens to answers and people afterwards, what was counted stays.
  await org.house.db.write((tx) => tx.update(vignetteAnswers).set({ choice: 'ask' }))
  await org.house.db.write(async (tx) => deactivateMember(tx, (await idOf('Otto 0')).id))
  await moveClock(org.house, org.house.clock.now() + DAY)
  await countVignettes(org.house)
  await countVignettes(org.house)
  expect(await figures()).toEqual(counted)
  expect((await findCheck(org.house.db, quarter))!.countedAt).toBe(countedAt)
})

test('two sweeps at once count once', async () => {
  const other = await openOrganisation()
  try {
    await signCharter(other)
    const check = await sendFive(other, await other.signIn('eva'))
    await answerAs(other, check, ['rita', 0, 5], ['refund'])
    await moveClock(other.house, other.house.clock.now() + 15 * DAY)
    await Promise.all([countVignettes(other.house), countVignettes(other.house)])
    const rows = await other.house.db.read.select().from(vignetteFigures)
    expect(new Set(rows.map((row) => `${row.number} ${row.unitId} ${row.measure}`)).size).toBe(
      rows.length,
    )
    expect(rows.length).toBeGreaterThan(0)
  } finally {
    await other.close()
  }
}, 60_000)
