import { listMembers } from '../../db/queries/people.ts'
import { createVersion, type Publishing } from '../../db/queries/policy.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { completeRule, type Rule, type StoredRule } from '../../src/domain/policy.ts'
import type { Organisation } from './organisation.ts'

/** A day on the organisation's clocks, so many days from today. */
export const dayFromNow = (days: number): string =>
  dayAt(Date.now() + days * 86_400_000, 'Europe/Bucharest')

/** A rule about goodwill credits in euros, changed as given. */
export const ruleOf = (fields: Partial<StoredRule> = {}): Rule =>
  completeRule({
    ...{ key: 'goodwill', title: 'Goodwill credit', text: 'Give credit when we caused trouble.' },
    ...{ unit: 'money', currency: 'EUR', limits: { decide: 2500, tell: 5000, ask: 10_000 } },
    ...{ reason: 'Being quick is worth more.', actions: ['goodwill_credit'] },
    ...fields,
  })

/** A published version, as of a number of days ago unless it says otherwise; returns its number. */
export async function publishRules(
  { house }: Organisation,
  rules: Rule[],
  { daysAgo = 1, ...given }: Partial<Publishing> & { daysAgo?: number } = {},
): Promise<number> {
  const [someone] = await listMembers(house.db)
  return house.db.write((tx) =>
    createVersion(tx, rules, {
      ...{ inForceFrom: dayFromNow(-daysAgo), changeNote: 'A change for this test.' },
      ...{ publishedAt: Date.now(), publishedBy: someone!.id },
      ...given,
    }),
  )
}
