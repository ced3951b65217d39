import { listDue, recordOutcome } from '../../db/queries/decisions.ts'
import { findViewer } from '../../db/queries/sessions.ts'
import { listSharedDecisions, recordReadings } from '../../db/queries/shared-decisions.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseDecision, SITUATIONS } from '../domain/decisions.ts'
import { AGAIN, type Outcome } from '../domain/follow-ups.ts'
import { CUSTOMERS } from '../domain/masking.ts'
import { linesWithLesson } from '../domain/sample-words.ts'
import type { House } from '../http/env.ts'
import { VOCABULARY } from '../messages/sample/vocabulary.ts'
import { logDecision } from './log-decision.ts'
import { type Known, SAMPLE_ZONE, type SamplePlan } from './sample-plan.ts'

const CURRENCY = 'EUR'
const MINUTE = 60_000

/** Logs a week's calls as their authors would, up to now. The charter is signed by then. */
export async function logCalls(house: House, known: Known, plan: SamplePlan, week: number) {
  const { clock } = house
  const { opensAt, calls, people } = plan.weeks[week]!
  for (const { authorId, form, language, minute } of calls) {
    const loggedAt = opensAt + minute * MINUTE
    if (loggedAt > clock.now()) continue
    const author = people.find((one) => one.id === authorId)!
    const member = known.members.find(({ email }) => email === author.email)!
    const options = {
      language,
      ...{ situations: SITUATIONS, currencies: [CURRENCY] as const, countries: CUSTOMERS },
      ...{ sharingAllowed: true, today: dayAt(loggedAt, SAMPLE_ZONE) },
    }
    const parsed = parseDecision(form, options)
    if (!parsed.ok) throw new Error(`a call of the sample does not hold: ${form.decided}`)
    const logged = { id: member.id, unitId: member.unitId, language }
    await logDecision(house, logged, parsed.content, { now: loggedAt, today: options.today })
  }
}

/** Share of people who tell how a call turned out when they are asked, and what they tell. */
const TELLING = 0.75
const TOLD: Outcome[] = [
  ...(['held', 'held', 'held', 'held', 'held', 'held', 'came_back'] as const),
  ...(['reopened', 'complained_again', 'left', 'silent', 'silent'] as const),
]

/** Calls that lessons come from, by their line. */
const LEARNED = new Set(Object.values(VOCABULARY).flatMap(linesWithLesson))

/** Authors who are asked how a call turned out tell so, or let it be. */
export async function tellOutcomes(house: House, plan: SamplePlan, week: number): Promise<void> {
  const { db, clock } = house
  const today = dayAt(clock.now(), SAMPLE_ZONE)
  const due = await listDue(db, today)
  for (const { id, followUpOn, decided } of due) {
    const stream = plan.random.of(`outcome ${decided} ${followUpOn} ${week}`)
    const isLesson = LEARNED.has(decided)
    if (!stream.chance(TELLING) && !isLesson) continue
    // Who writes a lesson of a call knows how it turned out.
    const outcome = stream.pick(isLesson ? TOLD.filter((one) => one !== 'silent') : TOLD)
    const again = outcome === 'held' ? stream.pick(AGAIN) : 'differently'
    const told = { outcome, again, promiseState: undefined }
    await db.write((tx) => recordOutcome(tx, id, told, { on: today, learned: undefined }))
  }
}

/** Share of leads who open their decisions in a week, most shown at once, and when they do. */
const READING = 0.35
const SHOWN = 50
const HOURS = { from: 34 * 60, length: 3 * 24 * 60 }

/** Leads look at what was shared with them; each text that is shown counts as read. */
export async function readCalls(house: House, known: Known, plan: SamplePlan, week: number) {
  const { db, clock } = house
  const { people, away, opensAt } = plan.weeks[week]!
  for (const lead of people.filter((one) => one.manages !== '' && !away.has(one.id))) {
    const stream = plan.random.of(`reads ${lead.id} ${week}`)
    if (!stream.chance(READING)) continue
    const at = opensAt + (HOURS.from + stream.below(HOURS.length)) * MINUTE
    const viewer = await findViewer(db, known.idOf(lead))
    if (!viewer || at > clock.now()) continue
    const shared = await listSharedDecisions(db, viewer, known.tree, SHOWN)
    const ids = shared.filter((decision) => decision.loggedAt < at).map(({ id }) => id)
    await db.write((tx) => recordReadings(tx, viewer, ids, at))
  }
}
