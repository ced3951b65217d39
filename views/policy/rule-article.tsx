import type { Child } from 'hono/jsx'
import type { Page } from '../page.ts'
import { NobodyAnswers, RuleFacts } from './rule-facts.tsx'
import type { ShownRule } from './shown-rule.ts'
import { Zones } from './zones.tsx'

type Props = {
  page: Page
  shown: ShownRule
  /** A word beside the title. */
  flag?: string | undefined
  /** Between the rule and its facts. */
  children?: Child
}

/** One rule as agents read it. */
export const RuleArticle = ({ page, shown, flag, children }: Props) => {
  const { rule, own, principle, isStale, isOriginal, lang } = shown
  const words = page.words.discretion
  return (
    <article id={rule.key}>
      <h2 class="rule-title">
        <span lang={lang}>{rule.title}</span> {flag ? <span class="flag">{flag}</span> : null}
      </h2>
      <p class="rule-text" lang={lang}>
        {rule.text}
      </p>
      {children}
      <Zones page={page} rule={rule} />
      {own ? (
        <p class="fine own-limits">
          {words.facts.own(own.unit, words.overrides.directions[own.direction])}
        </p>
      ) : null}
      <NobodyAnswers page={page} rule={rule} />
      <RuleFacts page={page} rule={rule} />
      {principle ? (
        <p class="fine section-s">
          {page.words.proposals.rule.because}{' '}
          {principle.href ? (
            <a href={principle.href} lang={principle.language}>
              {principle.statement}
            </a>
          ) : (
            <span lang={principle.language}>{principle.statement}</span>
          )}
        </p>
      ) : null}
      {rule.reviewBy ? (
        <p class="tiny section-s">{words.facts.reviewBy(page.format.day(rule.reviewBy))}</p>
      ) : null}
      {isOriginal ? (
        <p class="tiny section-s">{isStale ? words.facts.stale : words.facts.original}</p>
      ) : null}
    </article>
  )
}
