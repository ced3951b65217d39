import type { Context } from 'hono'
import { findRulesFor, type RulesInForce } from '../../db/queries/policy-rules.ts'
import { listPrinciplesById } from '../../db/queries/principles.ts'
import { loadTree } from '../../db/queries/units.ts'
import type { ShownRule } from '../../views/policy/shown-rule.ts'
import type { Rule } from '../domain/policy.ts'
import type { UnitTree } from '../domain/units.ts'
import { wordRules } from '../jobs/policy-words.ts'
import type { AppEnv } from './env.ts'
import { mayReadLessons } from './lesson-request.ts'
import { pageFor } from './locale.ts'

/** The rules in force today for the reader's unit, or another one, in the reader's words. */
export async function loadShown(
  c: Context<AppEnv>,
  unitId = c.var.viewer.unitId,
): Promise<(RulesInForce & { shown: ShownRule[]; tree: UnitTree }) | undefined> {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const inForce = await findRulesFor(db, unitId, tree, pageFor(c, viewer).today)
  if (!inForce) return undefined
  const shown = wordsFor(c, inForce.rules, inForce.applied, tree)
  return { ...inForce, tree, shown: await withPrinciples(c, shown) }
}

/** Rules with the principles that they stand on. */
export async function withPrinciples(c: Context<AppEnv>, shown: ShownRule[]): Promise<ShownRule[]> {
  const ids = shown.flatMap(({ rule }) => rule.principle ?? [])
  const found = await listPrinciplesById(c.var.db, ids)
  const mayRead = await mayReadLessons(c)
  return shown.map((one) => {
    const principle = found.find(({ id }) => id === one.rule.principle)
    if (!principle) return one
    const { id, statement, language } = principle
    const href = mayRead ? `/app/principles/${id}` : undefined
    return { ...one, principle: { statement, language, href } }
  })
}

/** Rules in the reader's words, with the units whose own limits are among them. */
export function wordsFor(
  c: Context<AppEnv>,
  rules: Rule[],
  applied: RulesInForce['applied'] = new Map(),
  tree?: UnitTree,
): ShownRule[] {
  const languages = { language: c.var.viewer.language, source: c.var.installation.language }
  return wordRules(rules, languages).map((worded) => {
    const own = applied.get(worded.rule.key)
    const unit = own && tree?.find(own.unitId)?.name
    const lang = worded.isOriginal ? languages.source : undefined
    return { ...worded, lang, own: own && unit ? { unit, direction: own.direction } : undefined }
  })
}
