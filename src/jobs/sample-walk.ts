import { recordAudit } from '../../db/queries/audit.ts'
import { skipWeek } from '../../db/queries/calendar.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import { mondayOf } from '../domain/calendar.ts'
import { parseReport } from '../domain/report.ts'
import type { House } from '../http/env.ts'
import type { SampleSignIn } from '../http/sample-making.ts'
import { messagesFor } from '../messages/messages.ts'
import { organisation as words } from '../messages/sample/organisation.ts'
import { closePulse } from './close-pulse.ts'
import { countDecisions } from './count-decisions.ts'
import { exportReport } from './export-report.ts'
import { moveClock } from './move-clock.ts'
import { runCalendar } from './run-calendar.ts'
import { answerWeek, type WrittenComment } from './sample-ballots.ts'
import { beginSample } from './sample-beginning.ts'
import { logCalls, readCalls, tellOutcomes } from './sample-calls.ts'
import { beginWeek, improve } from './sample-improving.ts'
import type { Known, SamplePlan, Week } from './sample-plan.ts'
import { publishSamplePolicy } from './sample-policy.ts'
import { draftAccepted } from './sample-principle.ts'
import { prepareStaff } from './sample-staff.ts'
import { answerReplies, replyToComments } from './sample-threads.ts'

/** When the calls of a week are logged and what follows from it is done: Friday at 17:45. */
const FRIDAY = ((4 * 24 + 17) * 60 + 45) * 60_000
/** Comments at whose thread their authors look again. */
const LOOKED_AFTER = 60

/**
 * Sets the sample up and lets its weeks go by in an empty house: the calendar closes and opens
 * pulses on Monday at midnight, people answer, and on Friday the week's work is done. Ends at the
 * present, before this week's pulse.
 */
export async function walkWeeks(
  house: House,
  plan: SamplePlan,
  onWeek: (week: number) => void,
): Promise<SampleSignIn[]> {
  const begun = await beginSample(house, plan)
  let { known } = begun
  let waiting: WrittenComment[] = []
  for (let week = 0; week < plan.size.weeks; week++) {
    onWeek(week + 1)
    await moveTo(house, plan.weeks[week]!.opensAt)
    await runCalendar(house)
    await beginWeek({ house, known, plan, week })
    const written = await answerWeek(house, known, plan, week)
    await moveTo(house, plan.weeks[week]!.opensAt + FRIDAY)
    await logCalls(house, known, plan, week)
    await readCalls(house, known, plan, week)
    await tellOutcomes(house, plan, week)
    await improve({ house, known, plan, week })
    await countDecisions(house)
    waiting = await answerReplies(house, waiting)
    await replyToComments(house, known, plan, week)
    waiting.push(...written.filter(({ comment }) => comment.answer !== undefined))
    waiting = waiting.slice(-LOOKED_AFTER)
    await report(house, known, plan, week)
    known = await prepareWeek({ house, known, plan, week: week + 1 })
  }
  await moveTo(house, plan.weeks[plan.size.weeks]!.opensAt)
  await closePulse(house)
  await beginWeek({ house, known, plan, week: plan.size.weeks })
  await moveTo(house, Date.now())
  await logCalls(house, known, plan, plan.size.weeks)
  await readCalls(house, known, plan, plan.size.weeks)
  return begun.signIns
}

/** What is done beforehand: people, leaves, a policy that begins, a week that is left out. */
async function prepareWeek(at: Week) {
  const { house, known, plan, week } = at
  const { moments, organisation, weeks } = plan
  const version = moments.policies.indexOf(week)
  const policy = words.policies[version]
  const inForceFrom = mondayOf(weeks[week]!.isoWeek)
  const { id: actorId, name: actorName } = known.memberOf(organisation.cast.executive)
  if (policy) {
    const principle = version === words.policies.length - 1 ? await draftAccepted(at) : undefined
    await publishSamplePolicy(house, policy, { by: { actorId, actorName }, inForceFrom, principle })
  }
  const ahead = weeks[week + 1]
  if (ahead && moments.skipped === week + 1) {
    const actorId = known.idOf(organisation.cast.administrator)
    await house.db.write(async (tx) => {
      await skipWeek(tx, ahead.isoWeek, words.skipReason)
      const audit = { at: house.clock.now(), actorId, detail: ahead.isoWeek } as const
      await recordAudit(tx, { ...audit, action: 'week-skipped' })
    })
  }
  return prepareStaff(house, known, plan, week)
}

/** HR makes a report of all weeks published by now. */
async function report(house: House, known: Known, plan: SamplePlan, week: number): Promise<void> {
  const purpose = words.reports[plan.moments.reports.indexOf(week)]
  if (!purpose) return
  const past = await listPastPulses(house.db, house.clock.now())
  const weeks = past.filter(({ state }) => state === 'closed').map(({ isoWeek }) => isoWeek)
  const parsed = parseReport(
    { purpose, from: weeks[0] ?? '', to: weeks.at(-1) ?? '' },
    { weeks, unitIds: [] },
  )
  if (!parsed.ok) return
  await exportReport(house, known.idOf(plan.organisation.cast.hr), messagesFor('en'), parsed)
}

async function moveTo(house: House, moment: number): Promise<void> {
  const moved = await moveClock(house, moment)
  if (!moved.ok) throw new Error(`the clock of the sample: ${moved.refusal}`)
}
