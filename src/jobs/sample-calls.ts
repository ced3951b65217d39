import { createDecision, listSharedDecisions, recordReadings } from '../../db/queries/decisions.ts'
import { findPolicyInForce } from '../../db/queries/policy.ts'
import { findViewer } from '../../db/queries/sessions.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseDecision, SITUATIONS } from '../domain/decisions.ts'
import { CUSTOMERS } from '../domain/masking.ts'
import type { House } from '../http/env.ts'
import { type Known, SAMPLE_ZONE, type SamplePlan } from './sample-plan.ts'

const CURRENCY = 'EUR'
const MINUTE = 60_000

/** Logs a week's calls as their authors would, up to now. The charter is signed by then. */
export async function logCalls(house: House, known: Known, plan: SamplePlan, week: number) {
  const { db, clock } = house
  const { opensAt, calls, people } = plan.weeks[week]!
  for (const { authorId, form, language, minute } of calls) {
    const loggedAt = opensAt + minute * MINUTE
    if (loggedAt > clock.now()) continue
    const author = people.find((one) => one.id === authorId)!
    const member = known.members.find(({ email }) => email === author.email)!
    const options = {
      language,
      ...{ situations: SITUATIONS, currencies: [CURRENCY] as const, countries: CUSTOMERS },
      sharingAllowed: true,
    }
    const parsed = parseDecision(form, options)
    if (!parsed.ok) throw new Error(`a call of the sample does not hold: ${form.decided}`)
    const decidedOn = dayAt(loggedAt, SAMPLE_ZONE)
    const policyVersion = (await findPolicyInForce(db, decidedOn))?.number
    await db.write((tx) =>
      createDecision(tx, parsed.content, {
        ...{ authorId: member.id, unitId: member.unitId, language, policyVersion },
        ...{ decidedOn, loggedAt },
      }),
    )
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
