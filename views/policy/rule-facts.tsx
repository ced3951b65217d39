import type { Child } from 'hono/jsx'
import type { Rule } from '../../src/domain/policy.ts'
import type { Page } from '../page.ts'
import { amountText } from './zones.tsx'

type Props = { page: Page; rule: Rule }

/** "within 20 minutes", "within 8 hours". */
export function durationText({ words }: Page, minutes: number): string {
  const { facts } = words.discretion
  if (minutes % 1440 === 0) return facts.days(minutes / 1440)
  return minutes % 60 === 0 ? facts.hours(minutes / 60) : facts.minutes(minutes)
}

/** What protects agents from absent managers; nothing where the rule does not say it. */
export const NobodyAnswers = ({ page, rule }: Props) => {
  const words = page.words.discretion.facts
  const { ifNoAnswer, ifNoAnswerText, answerWithin } = rule
  if (ifNoAnswer === undefined && ifNoAnswerText === '') return null
  return (
    <p class="nobody">
      <b>{answerWithin ? words.nobody(durationText(page, answerWithin)) : words.nobodyAtAll}</b>{' '}
      {ifNoAnswer === undefined ? null : words.nobodyUpTo(amountText(page, rule, ifNoAnswer))}{' '}
      {ifNoAnswerText}
    </p>
  )
}

/** Why, whom to ask, conditions, pools, examples: what the rule has of these. */
export const RuleFacts = ({ page, rule }: Props) => {
  const words = page.words.policy
  const { facts } = page.words.discretion
  const money = (minor: number) => page.format.money(minor, rule.currency ?? 'EUR')
  const hasExample = Boolean(rule.yesExample || rule.noExample)
  return (
    <>
      <dl class="facts">
        <Fact head={words.why} isWide>
          {rule.reason}
        </Fact>
        <Fact head={facts.conditions}>
          {rule.conditions.length > 0 ? (
            <ul class="plain-list">
              {rule.conditions.map((condition) => (
                <li>{condition}</li>
              ))}
            </ul>
          ) : null}
        </Fact>
        <Fact head={facts.ask}>{whomText(page, rule)}</Fact>
        <Fact head={facts.consult}>
          {rule.consultIf.length > 0
            ? page.format.list(rule.consultIf.map((reason) => facts.reasons[reason]))
            : null}
        </Fact>
        <Fact head={facts.perCustomer}>
          {rule.perCustomer ? facts.perCustomerIs(money(rule.perCustomer)) : null}
        </Fact>
        <Fact head={facts.teamPool}>
          {rule.teamPool ? facts.teamPoolIs(money(rule.teamPool)) : null}
        </Fact>
      </dl>
      {hasExample ? (
        <dl class="facts examples">
          <Fact head={words.yesExample}>{rule.yesExample}</Fact>
          <Fact head={words.noExample}>{rule.noExample}</Fact>
        </dl>
      ) : null}
    </>
  )
}

/** "The team lead, who answers within 20 minutes"; undefined where nobody is named. */
export function whomText(page: Page, { escalateTo, answerWithin }: Rule): string | undefined {
  const { facts } = page.words.discretion
  if (!escalateTo) return undefined
  const who = facts.roles[escalateTo]
  return answerWithin ? facts.answers(who, durationText(page, answerWithin)) : who
}

type FactProps = { head: string; isWide?: boolean; children?: Child }
const Fact = ({ head, isWide = false, children }: FactProps) =>
  children ? (
    <div class={isWide ? 'wide' : undefined}>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
