import { newId } from '../../db/ids.ts'
import {
  createCoaching,
  findOpenCoaching,
  listUnderWay,
  reviseCoaching,
} from '../../db/queries/coaching.ts'
import { type Decision, listOwnDecisions } from '../../db/queries/decisions.ts'
import type { Member } from '../../db/queries/people.ts'
import { findLeads, recordReadings } from '../../db/queries/shared-decisions.ts'
import { addDays } from '../domain/calendar.ts'
import { movesOf, parseLine, parseReply, parseStep, REPLY_DAYS } from '../domain/coaching.ts'
import type { SamplePerson } from '../domain/sample-organisation.ts'
import type { SampleTalk } from '../domain/sample-words.ts'
import { addWorkingDays } from '../domain/working-days.ts'
import { VOCABULARY } from '../messages/sample/vocabulary.ts'
import { maskIn, presentIn, todayIn, type Week, weekAgo } from './sample-plan.ts'

/** Weeks before the end in which an author asks their lead; that of the last but one is left. */
const ASKED = [10, 8, 6, 4, 3, 2, 1]
const LEFT = 2
/** Days until a next step is to be taken. */
const STEP = 10
const WEEK = 7 * 24 * 3_600_000

/** Authors ask their leads about a call of this week, and go on with what they were told. */
export async function askLeads(at: Week): Promise<void> {
  await goOn(at)
  for (const ago of ASKED) if (weekAgo(at.plan, ago) === at.week) await askOne(at, ago)
}

async function askOne({ house, known, plan, week }: Week, ago: number): Promise<void> {
  const { db, clock } = house
  const { calls, people } = plan.weeks[week]!
  const { teams, cast } = plan.organisation
  // Whoever looks around finds one of their own, and one that waits too long in their team.
  const nearness = (one: SamplePerson) => {
    if (ago < LEFT && one.id === cast.agent.id) return 2
    return ago <= LEFT + 1 && one.team === teams[0] && one.id !== cast.agent.id ? 1 : 0
  }
  const named = calls
    .filter(({ form }) => form.visibility === 'team_named' || form.visibility === 'manager')
    .map((call) => ({ call, author: people.find(({ id }) => id === call.authorId)! }))
    .toSorted((a, b) => nearness(b.author) - nearness(a.author))
  for (const { call, author } of named) {
    const { id, language } = known.memberOf(author)
    const own = await listOwnDecisions(db, id)
    const decision = own.find(({ decided }) => decided === call.form.decided)
    if (!decision || (await findOpenCoaching(db, decision.id))) continue
    const [leadId] = await findLeads(db, known.tree, decision)
    if (!leadId || leadId === id) continue
    const question = parseLine(talkOf(decision, ago).question, 3)!
    await db.write((tx) =>
      createCoaching(tx, {
        ...{ id: newId(), decisionId: decision.id, authorId: id, leadId },
        ...{ unitId: decision.unitId!, begunBy: 'author', begunAt: clock.now() },
        ...{ question: maskIn(language)(question), state: 'asked' },
        dueOn: addWorkingDays(todayIn(house), REPLY_DAYS, []),
      }),
    )
    return
  }
}

const talkOf = ({ language }: Pick<Decision, 'language'>, turn: number): SampleTalk => {
  const { talks } = VOCABULARY[language]
  return talks[turn % talks.length]!
}

/** Leads answer on Monday what they were asked on Friday; one of them does not come to it. */
export async function answerAsked(at: Week): Promise<void> {
  const { house, plan } = at
  const left = plan.weeks[weekAgo(plan, LEFT)]!.opensAt
  for (const found of await listUnderWay(house.db)) {
    const lead = sideOf(at, found.leadId)
    const isLeft = found.begunAt >= left && found.begunAt < left + WEEK
    if (!lead || found.state !== 'asked' || isLeft || found.dueOn! < todayIn(house)) continue
    const mask = maskIn(lead.language)
    const { worked, asked, nextTime } = talkFor(lead.language, found.question)
    const reply = parseReply({
      ...{ worked: mask(worked), asked: mask(asked), nextTime: mask(nextTime) },
    })!
    const change = { ...reply, answeredOn: todayIn(house), state: 'answered' as const }
    await house.db.write(async (tx) => {
      await recordReadings(tx, lead, [found.decisionId], house.clock.now())
      await reviseCoaching(tx, found, change)
    })
  }
}

/** What somebody who writes in a language says to a question. */
function talkFor(language: Decision['language'], question: string): SampleTalk {
  const { talks } = VOCABULARY[language]
  return talks.find((talk) => talk.question === question) ?? talks[0]!
}

/** Authors read, take a next step, and close. */
async function goOn(at: Week): Promise<void> {
  const { house } = at
  for (const found of await listUnderWay(house.db)) {
    const author = sideOf(at, found.authorId)
    const [next] = movesOf(found.state, 'author')
    if (!author || !next) continue
    const { step } = talkFor(author.language, found.question)
    const form = { step: maskIn(author.language)(step), stepOn: addDays(todayIn(house), STEP) }
    const change = next === 'step' ? parseStep(form, todayIn(house))! : {}
    await house.db.write((tx) => reviseCoaching(tx, found, { ...change, state: next }))
  }
}

/** One side of a conversation, if they are at work. */
const sideOf = (at: Week, id: string): Member | undefined =>
  presentIn(at)
    .map(at.known.memberOf)
    .find((member) => member.id === id)
