import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import type { Installation } from '../../db/queries/installation.ts'
import { listPresent } from '../../db/queries/people.ts'
import { createRules, loadNewestRules, type RuleVersion } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt } from '../domain/calendar.ts'
import { planCells } from '../domain/cells.ts'
import { changesOfRules, type RuleChange, type Rules } from '../domain/rules.ts'
import { parseRules, type RulesErrors } from '../domain/rules-form.ts'
import type { House } from '../http/env.ts'
import type { By } from './logged.ts'

/** What would change, and how many groups would be counted if a pulse opened today. */
export type RulesPlan = {
  rules: Rules
  changes: RuleChange[]
  groupsNow: number
  groupsThen: number
}
export type RulesChanged = { ok: true; plan: RulesPlan } | { ok: false; errors: RulesErrors }

/**
 * Adds a version of the rules out of the form's fields, to be in force from the next pulse on; or
 * only says what would change. Compared with the newest version as it is in this transaction, so
 * that of two changes at once none can lower what the other raised. Nothing changed adds nothing.
 */
export const changeRules = (
  { db, clock, inTurn }: House,
  { timeZone }: Installation,
  form: Record<string, string>,
  { isDryRun, ...by }: By & { isDryRun: boolean },
): Promise<RulesChanged> =>
  inTurn(() =>
    db.write(async (tx): Promise<RulesChanged> => {
      const at = clock.now()
      const newest = await loadNewestRules(tx)
      const parsed = parseRules(form, newest)
      if (!parsed.ok) return parsed
      const { rules } = parsed
      const groups = await groupsBy(tx, dayAt(at, timeZone))
      const groupsNow = groups(newest.minimumBlock)
      const groupsThen = groups(rules.minimumBlock)
      const isRaised = rules.minimumBlock > newest.minimumBlock
      if (isRaised && groupsThen === 0) return { ok: false, errors: { minimumBlock: 'no-group' } }
      const changes = changesOfRules(newest, rules)
      if (!isDryRun && changes.length > 0) await store(tx, newest, { rules, changes, at, ...by })
      return { ok: true, plan: { rules, changes, groupsNow, groupsThen } }
    }),
  )

async function groupsBy(tx: Tx, day: string): Promise<(k: number) => number> {
  const people = await listPresent(tx, day)
  const tree = await loadTree(tx)
  return (k) => planCells(people, tree, k).length
}

type Storing = By & { rules: Rules; changes: RuleChange[]; at: number }

async function store(tx: Tx, newest: RuleVersion, { rules, changes, at, actorId }: Storing) {
  const number = newest.number + 1
  await createRules(tx, { ...rules, number, setAt: at })
  const detail = [`version: ${newest.number} > ${number}`, ...changes.map(textOf)].join('; ')
  await recordAudit(tx, { at, actorId, action: 'rules-changed', detail })
}

const textOf = (change: RuleChange): string =>
  change.rule === 'exporters'
    ? `exporters: ${change.from.join(', ')} > ${change.to.join(', ')}`
    : `${change.rule}: ${change.from} > ${change.to}`
