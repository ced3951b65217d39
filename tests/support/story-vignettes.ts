import { listMembers, type Member } from '../../db/queries/people.ts'
import { saveOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { addDraftCase, listDraftCases } from '../../db/queries/vignette-drafts.ts'
import { findCheck, sendCheck } from '../../db/queries/vignettes.ts'
import { addDays, dayAt } from '../../src/domain/calendar.ts'
import { quarterOf } from '../../src/domain/quarters.ts'
import type { Choice } from '../../src/domain/vignettes.ts'
import type { House } from '../../src/http/env.ts'
import { countVignettes } from '../../src/jobs/count-vignettes.ts'
import { sendVignettes } from '../../src/jobs/send-vignettes.ts'
import { CAST, type Site } from './site.ts'
import { CASE_TEXTS } from './vignettes.ts'

const ZONE = 'Europe/Bucharest'
const DAY = 86_400_000
const SITUATIONS = ['late', 'damaged', 'billing', 'window', 'outage']

async function draftCases({ db, clock }: House, texts: string[]): Promise<void> {
  const origin = { source: undefined, language: 'en', at: clock.now() } as const
  for (const [i, text] of texts.entries())
    await db.write((tx) =>
      addDraftCase(tx, { situation: SITUATIONS[i]!, text }, { ...origin, at: origin.at + i }),
    )
}

/** This quarter's check, sent by whoever stands first in the list; returns its quarter. */
export async function openCheck(house: House): Promise<string> {
  await draftCases(house, CASE_TEXTS)
  const [someone] = await listMembers(house.db)
  await sendVignettes(house, { timeZone: ZONE, currency: 'EUR' }, { actorId: someone!.id })
  return quarterOf(dayAt(house.clock.now(), ZONE)).key
}

const LIKELY: Choice[][] = [
  ['refund', 'partial_refund', 'goodwill_credit', 'apology', 'goodwill_credit'],
  ['replacement', 'replacement', 'replacement', 'replacement', 'refund'],
  ['fee_waiver', 'refund', 'ask', 'refusal', 'goodwill_credit'],
  ['refund', 'refusal', 'exception', 'refusal', 'ask'],
  ['apology', 'information', 'goodwill_credit', 'unknown', 'promise'],
]

/** What everybody of a team would do: mostly what the team does, sometimes what people do. */
function answersOf({ unitId }: Member, i: number) {
  return LIKELY.map((choices, at) => {
    const asTeam = (i * 7 + at * 3) % 10 < 5
    const choice =
      choices[(asTeam ? Number.parseInt(unitId!.slice(0, 4), 16) : i) % choices.length]!
    const isMoney = ['refund', 'goodwill_credit', 'fee_waiver'].includes(choice)
    return { number: at + 1, choice, amountMinor: isMoney ? 1500 + 500 * (i % 5) : undefined }
  }).filter(({ number }) => i % 7 !== number)
}

/**
 * The check of the quarter before, answered by all agents and counted; this quarter's, open; a case
 * for the next. Returns addresses.
 */
export async function tellVignettes({ house }: Site) {
  const { db, clock } = house
  const members = await listMembers(db)
  const executive = members.find((one) => one.email === CAST.executive)!
  const before = quarterOf(addDays(quarterOf(dayAt(clock.now(), ZONE)).from, -1)).key
  const closesAt = clock.now() - 2 * DAY
  await draftCases(house, CASE_TEXTS)
  const sent = { sentAt: closesAt - 14 * DAY, sentBy: executive.id, closesAt, currency: 'EUR' }
  await db.write((tx) => sendCheck(tx, { quarter: before, ...sent }))
  const agents = members.filter((one) => one.unitId && one.manages.length === 0)
  for (const [i, { id, unitId }] of agents.entries()) {
    const mine = { quarter: before, memberId: id, unitId: unitId! }
    const answers = answersOf(agents[i]!, i)
    await db.write((tx) => saveOwnAnswers(tx, mine, { answers, leftOut: [] }, () => closesAt - DAY))
  }
  await countVignettes(house)
  if ((await findCheck(db, before))?.countedAt == null) throw new Error('it was not counted')
  const open = await openCheck(house)
  await draftCases(house, CASE_TEXTS.slice(0, 1))
  const [draft] = await listDraftCases(db)
  return {
    open: `/app/vignettes/${open}`,
    counted: `/app/vignettes/${before}`,
    draft: `/app/vignettes/new/cases/${draft!.id}`,
  }
}
