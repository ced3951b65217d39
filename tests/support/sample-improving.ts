import { countOverdue, listUnderWay } from '../../db/queries/coaching.ts'
import { listLessonFigures } from '../../db/queries/lesson-marks.ts'
import { findPolicyInForce } from '../../db/queries/policy.ts'
import { listOverrides } from '../../db/queries/policy-overrides.ts'
import { listPolicyReadings } from '../../db/queries/policy-readings.ts'
import { listPrinciples } from '../../db/queries/principles.ts'
import { loadTree } from '../../db/queries/units.ts'
import { listVignetteFigures } from '../../db/queries/vignette-figures.ts'
import { listChecks } from '../../db/queries/vignettes.ts'
import {
  coachings,
  decisionFigures,
  decisions,
  lessonDecisions,
  lessonFlags,
  lessons,
  lessonsOfWeek,
  pledges,
  proposalSteps,
  ruleProposals,
} from '../../db/schema.ts'
import { daysLate } from '../../src/domain/pledges.ts'
import { translationState } from '../../src/domain/policy-translations.ts'
import type { House } from '../../src/http/env.ts'
import { hashOfWords } from '../../src/jobs/policy-words.ts'
import { todayIn } from '../../src/jobs/sample-plan.ts'

/** What can be seen of the decision side of a sample, to be held against what should be there. */
export async function seeImproving(house: House) {
  const { db } = house
  const today = todayIn(house)
  const tree = await loadTree(db)
  const ids = tree.units.map(({ id }) => id)
  const nameOf = (id: string) => tree.find(id)!.name
  const rules = (await findPolicyInForce(db, today))!.rules
  const mixes = (await db.read.select().from(decisionFigures)).filter(
    ({ measure }) => measure === 'claimed-within',
  )
  const [check] = await listChecks(db)
  const all = await db.read.select().from(lessons)
  const proposals = await db.read.select().from(ruleProposals)
  const steps = await db.read.select().from(proposalSteps)
  const links = await db.read.select().from(lessonDecisions)
  const calls = await db.read.select().from(decisions)
  const talks = await db.read.select().from(coachings)
  return {
    mixesOf: (name: string) => mixes.filter(({ unitId }) => nameOf(unitId) === name).length,
    lessons: all.filter(({ starterKey }) => starterKey === null),
    starters: all.filter(({ starterKey }) => starterKey !== null),
    helped: await listLessonFigures(db),
    reuses: links.filter(({ kind }) => kind === 'reuse'),
    sources: links
      .filter(({ kind }) => kind === 'source')
      .map(({ lessonId, decisionId }) => ({
        lessonId,
        decision: calls.find(({ id }) => id === decisionId)!,
      })),
    flags: await db.read.select().from(lessonFlags),
    ofWeek: await db.read.select().from(lessonsOfWeek),
    principles: await listPrinciples(db),
    proposals: proposals.map((one) => ({
      ...one,
      steps: steps.filter(({ proposalId }) => proposalId === one.id).map(({ state }) => state),
    })),
    rules,
    pledges: (await db.read.select().from(pledges)).map((one) => ({
      ...{ unit: nameOf(one.unitId), state: one.state, hasOwner: one.ownerId !== null },
      isLate: daysLate(one, today) > 0,
    })),
    overrides: await listOverrides(db),
    romanian: (key: string) => {
      const rule = rules.find((one) => one.key === key)!
      return translationState(rule.translations.ro, hashOfWords(rule))
    },
    readers: new Set((await listPolicyReadings(db)).map(({ memberId }) => memberId)).size,
    talks: {
      all: talks.length,
      underWay: (await listUnderWay(db)).length,
      inTime: talks.filter((one) => one.answeredOn !== null && one.answeredOn <= one.dueOn!).length,
      overdue: (await countOverdue(db, ids, today)).reduce((sum, { n }) => sum + n, 0),
    },
    check,
    answers: check ? await listVignetteFigures(db, check.quarter, ids) : [],
  }
}
