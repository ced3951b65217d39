import { findInstallation } from '../../db/queries/installation.ts'
import { saveOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { addDraftCase } from '../../db/queries/vignette-drafts.ts'
import { listChecks } from '../../db/queries/vignettes.ts'
import { mondayOf } from '../domain/calendar.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import { quarterOf } from '../domain/quarters.ts'
import type { Random } from '../domain/sample-random.ts'
import type { SampleCase } from '../domain/sample-words.ts'
import { fieldsOf, parseAnswers, parseCase } from '../domain/vignettes.ts'
import { CASES } from '../messages/sample/cases.ts'
import { maskIn, presentIn, type SamplePlan, type Week } from './sample-plan.ts'
import { sendVignettes } from './send-vignettes.ts'

/** Share of agents who answer in the week it is sent, and weeks that it needs until it is counted. */
const ANSWERING = 0.7
const NEEDED = 4

/**
 * The week in which the cases are sent: one of the quarter before the present one, counted before
 * it ended; in a sample too short for that the first.
 */
export function sendingWeek({ weeks, size }: SamplePlan): number {
  const quarterIn = (week: number) => quarterOf(mondayOf(weeks[week]!.isoWeek)).key
  const now = quarterIn(size.weeks)
  const past = weeks.findLastIndex((_, week) => quarterIn(week) !== now)
  return Math.max(0, past - NEEDED)
}

/** Who publishes the policy sends five cases, and agents answer, each for themselves. */
export async function checkCases(at: Week): Promise<void> {
  const { house, known, plan, week } = at
  if (week !== sendingWeek(plan)) return
  const { db, clock } = house
  const author = known.memberOf(plan.organisation.cast.executive)
  const mask = maskIn(author.language)
  for (const [i, { situation, text }] of CASES.entries()) {
    const parsed = parseCase({ situation, text }, { situations: SITUATIONS, mask })
    if (!parsed.ok) throw new Error(`a case of the sample does not hold: ${text}`)
    const origin = { source: undefined, language: author.language, at: clock.now() + i }
    await db.write((tx) => addDraftCase(tx, parsed.content, origin))
  }
  const installation = (await findInstallation(db))!
  await sendVignettes(house, installation, { actorId: author.id })
  const [check] = await listChecks(db)
  if (!check) throw new Error('the cases of the sample were not sent')
  for (const agent of presentIn(at).filter(({ team, manages }) => team && manages === '')) {
    const stream = plan.random.of(`cases ${agent.id}`)
    const { id: memberId, unitId } = known.memberOf(agent)
    if (!unitId || !stream.chance(ANSWERING)) continue
    const form = Object.fromEntries(
      CASES.flatMap((one, i) => {
        const names = fieldsOf(i + 1)
        const { choice, amount } = answerTo(one, stream)
        return [
          [names.choice, choice],
          [names.amount, amount],
        ]
      }),
    )
    const parsed = parseAnswers(form, check.currency)
    if (!parsed.ok) throw new Error('an answer of the sample does not hold')
    const by = { quarter: check.quarter, memberId, unitId }
    await db.write((tx) =>
      saveOwnAnswers(tx, by, { answers: parsed.answers, leftOut: [] }, () => clock.now()),
    )
  }
}

function answerTo({ answers }: SampleCase, random: Random) {
  const cards = answers.flatMap((answer) => Array.from({ length: answer.weight }, () => answer))
  const { choice, amounts = [''] } = random.pick(cards)
  return { choice, amount: random.pick(amounts) }
}
