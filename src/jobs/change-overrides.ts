import { createOverride } from '../../db/queries/policy-overrides.ts'
import type { Rule } from '../domain/policy.ts'
import type { Replacement } from '../domain/policy-overrides.ts'
import type { Unit } from '../domain/units.ts'
import type { House } from '../http/env.ts'
import { logged } from './logged.ts'

type Change = {
  unit: Unit
  rule: Pick<Rule, 'key' | 'title'>
  fromDay: string
  note: string
  actorId: string
}

/** Puts a unit's own limits in the place of the organisation's from a day on, or ends them. */
export const changeOverride = (
  house: House,
  { unit, rule, fromDay, note, actorId }: Change,
  replacement: Replacement | undefined,
): Promise<void> =>
  logged(
    house,
    {
      action: replacement ? 'override-published' : 'override-ended',
      detail: `${unit.name}: ${rule.title}`,
      actorId,
    },
    (tx) =>
      createOverride(tx, {
        ...{ unitId: unit.id, unitName: unit.name, ruleKey: rule.key, ruleTitle: rule.title },
        ...{ fromDay, note, replacement: replacement ?? null, publishedBy: actorId },
        publishedAt: house.clock.now(),
      }),
  )
