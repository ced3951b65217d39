import type { Rule } from './policy.ts'
import type { Call } from './policy-match.ts'

/**
 * How much of what a rule lets an agent give was given: 1 for all of it, more beyond it. Undefined
 * when the rule does not count money of this currency, or leaves nothing to the agent.
 */
export function usedOf(
  { unit, currency, limits }: Rule,
  call: Pick<Call, 'amountMinor' | 'currency'>,
): number | undefined {
  const limit = limits.tell ?? limits.decide
  if (unit !== 'money' || currency !== call.currency || typeof limit !== 'number') return undefined
  return call.amountMinor === undefined || limit === 0 ? undefined : call.amountMinor / limit
}
