import { LIMITED_ZONES, type LimitedZone, type Rule } from '../../src/domain/policy.ts'
import type { Page } from '../page.ts'

/** A rule's four zones with their limits; line style tells them apart, also in print. */
export const Zones = ({ page, rule }: { page: Page; rule: Rule }) => {
  const words = page.words.policy
  const never = neverOf(page, rule)
  return (
    <dl class="zones num">
      {LIMITED_ZONES.map((zone) => {
        const limit = limitText(page, rule, zone)
        return (
          <div class={limit ? `zone-${zone}` : 'unused'}>
            <dt>{words.zonesShort[zone]}</dt>
            <dd>{limit ?? words.unused}</dd>
          </div>
        )
      })}
      <div class={never ? 'zone-never' : 'unused'}>
        <dt>{words.zonesShort.never}</dt>
        <dd>{never ?? words.unused}</dd>
      </div>
    </dl>
  )
}

/** "to €50", "to day 45", "always"; undefined when the rule does not use the zone. */
export function limitText(page: Page, rule: Rule, zone: LimitedZone): string | undefined {
  const limit = rule.limits[zone]
  return limit === undefined ? undefined : amountText(page, rule, limit)
}

/** A limit in the rule's unit: "to €50", "to day 45", "2 months", "always". */
export function amountText(
  { words, format }: Page,
  { unit, currency }: Pick<Rule, 'unit' | 'currency'>,
  limit: number | true,
): string {
  if (limit === true) return words.policy.always
  if (unit === 'money') return words.policy.toMoney(format.money(limit, currency ?? 'EUR'))
  return unit === 'days' ? words.policy.toDay(limit) : words.policy.months(limit)
}

function neverOf({ words }: Page, rule: Rule): string | undefined {
  const used = LIMITED_ZONES.map((zone) => rule.limits[zone]).filter((limit) => limit !== undefined)
  if (used.length === 0) return words.policy.always
  if (used.includes(true)) return undefined
  return rule.unit === 'money' ? words.policy.above : words.policy.longer
}
