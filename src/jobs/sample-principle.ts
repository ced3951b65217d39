import { listLinkedCalls } from '../../db/queries/lesson-links.ts'
import { listToldLessons } from '../../db/queries/lessons.ts'
import {
  createDraft,
  findPolicyInForce,
  listPolicyVersions,
  touchDraft,
} from '../../db/queries/policy.ts'
import { createPrinciple, listPrinciples } from '../../db/queries/principles.ts'
import {
  createProposal,
  listProposals,
  takeProposalStep,
  tieToDraft,
} from '../../db/queries/proposals.ts'
import { parsePrinciple, reviewDay } from '../domain/principles.ts'
import { canOpenDraft, parseChange, parseProposalStep } from '../domain/proposals.ts'
import { improving as words } from '../messages/sample/improving.ts'
import { maskIn, todayIn, type Week } from './sample-plan.ts'

/** What the principle is about. */
const SITUATION = 'window'
/** Lessons that it shall stand on; so many weeks before the newest policy it makes do with fewer. */
const WANTED = 3
const LAST = 4

/** A department's lead makes a principle of lessons; then what it suggests goes its way, a step a week. */
export async function improvePolicy(at: Week): Promise<void> {
  const { house, known, plan } = at
  const [principle] = await listPrinciples(house.db)
  if (!principle) return beginPrinciple(at)
  const decider = known.memberOf(plan.organisation.cast.executive)
  const today = todayIn(house)
  const versions = (await listPolicyVersions(house.db)).map(({ number }) => number)
  for (const found of await listProposals(house.db, principle.id)) {
    const { steps } = words.proposals.find(({ change }) => change === found.change)!
    const form = steps[found.steps.length - 1]
    if (!form) continue
    const parsed = parseProposalStep(form, { from: found, versions })
    if (!parsed.ok) throw new Error(`a step of the sample does not hold: ${form.text}`)
    const step = { ...parsed.step, text: maskIn(decider.language)(parsed.step.text) }
    const by = { name: decider.name, on: today, reviewOn: undefined }
    await house.db.write((tx) => takeProposalStep(tx, found, step, by))
  }
}

async function beginPrinciple({ house, known, plan, week }: Week): Promise<void> {
  const { db } = house
  const author = known.memberOf(plan.organisation.cast.departmentLead)
  const told = await listToldLessons(db, { situation: SITUATION, limit: 30 })
  const ids = told.flatMap(({ id, state, starterKey }) =>
    state === 'validated' && starterKey === null ? [id] : [],
  )
  const isLate = week >= (plan.moments.policies.at(-1) ?? 0) - LAST
  if (ids.length < (isLate ? 1 : WANTED)) return
  const mask = maskIn(author.language)
  const grounds = await listLinkedCalls(db, ids)
  const parsed = parsePrinciple(words.principle, { grounds, mask })
  if (!parsed.ok) throw new Error('the principle of the sample does not hold')
  const today = todayIn(house)
  const { statement, exception } = parsed
  const about = { language: author.language, createdOn: today, createdBy: author.id }
  await db.write(async (tx) => {
    const given = { statement, exception, ...about, reviewBy: reviewDay(today) }
    const principleId = await createPrinciple(tx, given, ids)
    const by = { name: author.name, on: today }
    for (const { change } of words.proposals)
      await createProposal(tx, { principleId, change: mask(parseChange({ change })!) }, by)
  })
}

/** Works what was accepted into the draft of the next version. Returns what the rule is to stand on. */
export async function draftAccepted({ house }: Week) {
  const { db } = house
  const [principle] = await listPrinciples(db)
  const all = principle ? await listProposals(db, principle.id) : []
  const ready = all.filter((one) => canOpenDraft(one, one.verdict))
  if (!principle || ready.length === 0) return undefined
  const rules = (await findPolicyInForce(db, todayIn(house)))?.rules ?? []
  await house.inTurn(() =>
    db.write(async (tx) => {
      for (const one of ready) await tieToDraft(tx, one)
      await createDraft(tx, rules)
      await touchDraft(tx)
    }),
  )
  return { id: principle.id, situation: SITUATION }
}
