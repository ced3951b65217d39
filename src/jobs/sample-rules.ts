import { findPolicyInForce, listAllVersions } from '../../db/queries/policy.ts'
import { listOverrides } from '../../db/queries/policy-overrides.ts'
import { findArrival, listPolicyReadings } from '../../db/queries/policy-readings.ts'
import { loadRulesOf } from '../../db/queries/policy-rules.ts'
import { addDays, dayAt, mondayOf } from '../domain/calendar.ts'
import { marksOf } from '../domain/policy-marks.ts'
import { formOfOverride, parseOverride } from '../domain/policy-override-form.ts'
import { improving } from '../messages/sample/improving.ts'
import { changeOverride } from './change-overrides.ts'
import { acknowledge } from './policy-questions.ts'
import { presentIn, SAMPLE_ZONE, todayIn, type Week } from './sample-plan.ts'

/** Share of people who read what changed at all, and of those in each week. */
const READERS = 0.88
const READING = 0.45
/** Weeks after the newest policy in which a department sets limits of its own. */
const LATER = 2
/** Weeks after a change in which people still come to read it. */
const WEEKS = 7

/** A department's lead sets limits of their own for one rule, from the next Monday on. */
export async function setOwnLimits({ house, known, plan, week }: Week): Promise<void> {
  const newest = plan.moments.policies.at(-1) ?? 0
  if (week !== Math.min(newest + LATER, plan.size.weeks - 1)) return
  const lead = known.memberOf(plan.organisation.cast.departmentLead)
  const today = todayIn(house)
  const rules = (await findPolicyInForce(house.db, today))?.rules ?? []
  const rule = rules.find(({ key }) => key === improving.override.rule)
  const unit = known.tree.find(lead.manages[0] ?? '')
  if (!rule || !unit || unit.id === known.tree.root.id) return
  const { note, fields } = improving.override
  const fromDay = addDays(mondayOf(plan.weeks[week]!.isoWeek), 7)
  const form = { ...formOfOverride(rule, undefined, lead.language), ...fields, note, fromDay }
  const parsed = parseOverride(rule, form, { today, language: lead.language })
  if (!parsed.ok) throw new Error('limits of the sample do not hold')
  const seen = (await listOverrides(house.db)).find(
    ({ unitId, ruleKey }) => unitId === unit.id && ruleKey === rule.key,
  )
  const change = { unit, rule, fromDay, note: parsed.note, actorId: lead.id, seen: seen?.id ?? '' }
  await changeOverride(house, change, parsed.replacement)
}

/** Most people read what changed for them, in the weeks after; the one who looks around has not yet. */
export async function readChanges(at: Week): Promise<void> {
  const { house, known, plan, week } = at
  const { db } = house
  const today = todayIn(house)
  const isRecent = (day: string) => day <= today && addDays(day, WEEKS * 7) > today
  const versions = await listAllVersions(db)
  const days = [...versions.map((one) => one.inForceFrom), ...(await listOwnDays(at))]
  if (versions.length < 2 || !days.some(isRecent)) return
  const rulesOf = await loadRulesOf(db, known.tree)
  const done = new Set(
    (await listPolicyReadings(db)).map((one) => `${one.memberId} ${one.ruleKey} ${one.mark}`),
  )
  const byUnit = new Map<string, ReturnType<typeof marksIn>>()
  const marksIn = (unitId: string) => {
    const inForce = rulesOf(unitId, today)
    const marks = inForce ? [...marksOf(inForce, versions, today)] : []
    return marks
      .filter(([, { since }]) => isRecent(since))
      .map(([ruleKey, { mark, since }]) => ({
        ...{ ruleKey, mark, since, version: inForce!.version.number },
      }))
  }
  for (const person of presentIn(at).filter(({ team }) => team)) {
    const { id, name, unitId, language } = known.memberOf(person)
    const stream = plan.random.of(`reading ${person.id}`)
    const isReader = stream.chance(READERS) && person.id !== plan.organisation.cast.agent.id
    if (!unitId || !isReader || !stream.of(`${week}`).chance(READING)) continue
    const marks = byUnit.get(unitId) ?? marksIn(unitId)
    byUnit.set(unitId, marks)
    const waiting = marks.filter(({ ruleKey, mark }) => !done.has(`${id} ${ruleKey} ${mark}`))
    const arrival = waiting.length > 0 ? await findArrival(db, id) : undefined
    const came = arrival === undefined ? '' : dayAt(arrival, SAMPLE_ZONE)
    for (const { since, ...change } of waiting)
      if (since >= came)
        await acknowledge(house, { ...change, language }, { actorId: id, actorName: name })
  }
}

const listOwnDays = async ({ house }: Week) =>
  (await listOverrides(house.db)).map(({ fromDay }) => fromDay)
