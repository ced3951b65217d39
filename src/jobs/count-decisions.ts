import {
  type Countable,
  findFirstLogged,
  listCountable,
  listCountedPeriods,
  recordPeriod,
} from '../../db/queries/decision-figures.ts'
import { findNewestItem } from '../../db/queries/figures.ts'
import { findInstallation, type Installation } from '../../db/queries/installation.ts'
import { listLessonMarks, recordLessonFigures } from '../../db/queries/lesson-marks.ts'
import { listMembers } from '../../db/queries/people.ts'
import { listUncountedMarks, recordPledgeFigures } from '../../db/queries/pledges.ts'
import { loadRulesOf, type RulesOf } from '../../db/queries/policy-rules.ts'
import { loadRulesInForce } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt, startOfDay } from '../domain/calendar.ts'
import { measureConsistency } from '../domain/consistency.ts'
import { discloseAmounts } from '../domain/decision-amounts.ts'
import {
  type CountedCall,
  discloseDecisions,
  withoutFewUnnamed,
} from '../domain/decision-figures.ts'
import { findPatterns } from '../domain/decision-patterns.ts'
import { endedPeriods, type Period, shiftPeriod } from '../domain/periods.ts'
import { countHelped, shareHelped } from '../domain/pledge-marks.ts'
import type { Rule } from '../domain/policy.ts'
import { deriveRelation } from '../domain/policy-match.ts'
import { usedOf } from '../domain/policy-use.ts'
import type { UnitTree } from '../domain/units.ts'
import type { House } from '../http/env.ts'

/** "I knew the limits of what I may give.", and the middle of its scale. */
const KNOWS = 'R01'
const MIDDLE = 50

/** Periods over which patterns are looked for: about 90 days. */
const LOOKED_BACK = 3

/** Counts the decisions of every four-week period that has ended and was not counted yet. */
export async function countDecisions(house: House): Promise<void> {
  const { db, clock } = house
  const installation = await findInstallation(db)
  const first = await findFirstLogged(db)
  if (!installation || first === undefined) return
  const counted = await listCountedPeriods(db)
  const today = dayAt(clock.now(), installation.timeZone)
  for (const period of endedPeriods(dayAt(first, installation.timeZone), today))
    if (!counted.includes(period.from)) await countPeriod(house, period, installation)
}

async function countPeriod(
  { db, clock }: House,
  period: Period,
  { timeZone, currency }: Installation,
) {
  const tree = await loadTree(db)
  const members = (await listMembers(db)).filter((member) => member.isActive)
  const { minimumBlock } = await loadRulesInForce(db)
  const rulesOf = await loadRulesOf(db, tree)
  const rulesFor = rememberRules(rulesOf)
  const collect = async (span: Period) => {
    const from = startOfDay(span.from, timeZone)
    const until = startOfDay(span.until, timeZone)
    const rows = await listCountable(db, { from, until }, span)
    const counted = (some: Countable[]) => some.map((row) => countedCall(row, tree, rulesFor(row)))
    return {
      calls: counted(rows.filter((row) => row.loggedAt >= from && row.loggedAt < until)),
      told: counted(
        rows.filter(({ outcomeOn: on }) => on !== null && on >= span.from && on < span.until),
      ),
    }
  }
  const own = await collect(period)
  const long = await collect({ ...period, from: shiftPeriod(period, 1 - LOOKED_BACK).from })
  const calls = withoutFewUnnamed(long.calls)
  const used = new Set(calls.map(({ ruleKey }) => ruleKey))
  const rules = rulesOf(tree.root.id, period.from)?.rules ?? []
  const about = {
    roster: members.length,
    unusedRules: rules.map(({ key }) => key).filter((key) => !used.has(key)),
    fewest: minimumBlock,
    feltLow: await feelsLow(db, tree.root.id, clock.now()),
  }
  const helpedBy = countHelped(await listLessonMarks(db), members.length, minimumBlock)
  const helped = shareHelped(await listUncountedMarks(db), members.length, minimumBlock)
  await db.write(async (tx) => {
    await recordPeriod(tx, period.from, clock.now(), {
      shares: discloseDecisions(tree, members, own, minimumBlock),
      amounts: discloseAmounts(tree, members, own.calls, { k: minimumBlock, currency }),
      patterns: findPatterns(calls, about),
      consistency: measureConsistency(
        calls.filter((call) => !call.isUnnamed),
        minimumBlock,
      ),
    })
    await recordPledgeFigures(tx, period.from, helped)
    await recordLessonFigures(tx, period.from, helpedBy)
  })
}

/** Whether the whole organisation's newest published figure says that few know what they may decide. */
async function feelsLow(db: House['db'], rootId: string, now: number): Promise<boolean> {
  const newest = await findNewestItem(db, rootId, KNOWS, now)
  return newest !== undefined && newest.value < MIDDLE
}

/** The rules in force for a call's team on its day. Most calls share them, so they are remembered. */
function rememberRules(rulesOf: RulesOf) {
  const known = new Map<string, Rule[]>()
  return ({ unitId, decidedOn }: Countable): Rule[] => {
    const key = `${unitId} ${decidedOn}`
    const found = known.get(key) ?? rulesOf(unitId ?? undefined, decidedOn)?.rules ?? []
    known.set(key, found)
    return found
  }
}

/** A stored decision as it is counted; a unit that is gone counts at the root. */
function countedCall(row: Countable, tree: UnitTree, rules: Rule[]): CountedCall {
  const amountMinor = row.amountMinor ?? undefined
  const { situation, action, relation, resolution, learned, outcome } = row
  const currency = row.currency ?? undefined
  const call = { situation, action, amountMinor, currency }
  const { relation: derived, rule } = deriveRelation(rules, call)
  return {
    ...{ authorId: row.authorId, situation, action, resolution, amountMinor, currency, derived },
    unitId: tree.find(row.unitId ?? '')?.id ?? tree.root.id,
    isUnnamed: row.visibility === 'everyone_unnamed',
    claimed: relation,
    ruleKey: rule?.key,
    hasLesson: learned !== '',
    outcome: outcome ?? undefined,
    used: rule && usedOf(rule, call),
  }
}
