import type { Context } from 'hono'
import { loadTree } from '../../db/queries/units.ts'
import type { VignetteCase } from '../../db/queries/vignettes.ts'
import type { Proposing, ResultCase } from '../../views/vignettes/case-result.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import type { Rule } from '../domain/policy.ts'
import { matchRules } from '../domain/policy-match.ts'
import { type CaseFigure, mostChosen } from '../domain/vignette-figures.ts'
import { type Answer, type Choice, isAction } from '../domain/vignettes.ts'
import { loadNaming } from './decision-request.ts'
import type { AppEnv } from './env.ts'
import { pageFor } from './locale.ts'
import { loadShown } from './shown-rules.ts'

/** Rules shown beside one case. */
const SHOWN = 2

type Found = {
  figures: { number: number; figure: CaseFigure }[]
  /** The unit whose rules are shown; undefined for the organisation's. */
  unitId: string | undefined
  own?: Answer[]
}

/**
 * Cases as a result page shows them: with the rules in force today, in the reader's words, that
 * speak of what most people would do there, of what the reader would, or of the situation by name.
 */
export async function asResultCases(
  c: Context<AppEnv>,
  cases: VignetteCase[],
  { figures, unitId, own = [] }: Found,
): Promise<ResultCase[]> {
  const shown = (await loadShown(c, unitId))?.shown ?? []
  const nameIn = await loadNaming(c, pageFor(c, c.var.viewer))
  const publishes = canPublishPolicy(c.var.viewer, await loadTree(c.var.db))
  return cases.map((one) => {
    const of = figures.flatMap(({ number, figure }) => (number === one.number ? [figure] : []))
    const answer = own.find(({ number }) => number === one.number)
    const rules = speakingOf(
      shown.map(({ rule }) => rule),
      one.situation,
      [...(mostChosen(of)?.choices ?? []), answer?.choice],
    )
    return {
      ...nameIn(one),
      ...{ figures: of, answer },
      rules: rules.flatMap(({ key }) => shown.find(({ rule }) => rule.key === key) ?? []),
      proposeAt: proposingAt(one.situation, publishes),
    }
  })
}

/** Where a rule is proposed: in the draft, or from the lessons on a situation by whoever cannot. */
export const proposingAt = (situation: string, publishes: boolean): Proposing =>
  publishes
    ? { href: '/app/policy/draft', isDraft: true }
    : { href: `/app/lessons?situation=${situation}`, isDraft: false }

function speakingOf(rules: Rule[], situation: string, chosen: (Choice | undefined)[]): Rule[] {
  const actions = chosen.flatMap((choice) => (choice && isAction(choice) ? [choice] : []))
  const found = new Set([
    ...actions.flatMap((action) => matchRules(rules, { situation, action })),
    ...rules.filter((rule) => rule.situations.includes(situation)),
  ])
  return [...found].slice(0, SHOWN)
}
