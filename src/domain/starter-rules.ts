import { completeRule, type Rule, type StarterRule } from './policy.ts'

/** What is no matter of words in the starter rules, by their keys. Money is in minor units. */
const FACTS: Record<string, Partial<Rule>> = {
  goodwill: {
    ...{ actions: ['goodwill_credit'], consultIf: ['precedent'], override: 'floor' },
    ...{ escalateTo: 'lead', answerWithin: 20, ifNoAnswer: 10_000 },
  },
  late: { actions: ['fee_waiver'], situations: ['late'] },
  window: {
    ...{ actions: ['refund', 'exception'], situations: ['window'] },
    ...{ escalateTo: 'lead', answerWithin: 60, ifNoAnswer: 60 },
  },
  hardship: {
    ...{ actions: ['extension'], situations: ['hardship'] },
    ...{ escalateTo: 'department', answerWithin: 480, ifNoAnswer: 1 },
  },
  safety: { consultIf: ['safety'], override: 'locked' },
}

/** Starter rules in the organisation's currency. */
export const beginRules = (starter: StarterRule[], currency: string): Rule[] =>
  starter.map((rule) =>
    completeRule({
      ...rule,
      ...FACTS[rule.key],
      currency: rule.unit === 'money' ? currency : undefined,
    }),
  )
