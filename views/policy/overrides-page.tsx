import type { Rule } from '../../src/domain/policy.ts'
import type { Direction, Override } from '../../src/domain/policy-overrides.ts'
import type { Unit } from '../../src/domain/units.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Zones } from './zones.tsx'

type Row = Override & { unitName: string; ruleTitle: string; note: string; author: string }

type Props = {
  page: Page
  /** The organisation's rules; undefined before the first version. */
  rules: Rule[] | undefined
  /** Units whose limits the reader may set. */
  own: Unit[]
  inForce: { unit: Unit; rule: Rule; row: Row; direction: Direction }[]
  history: (Row & { endedBy: number | undefined; isGone: boolean })[]
}

/** Which units have limits of their own, since when and why. */
export const OverridesPage = ({ page, rules, own, inForce, history }: Props) => {
  const words = page.words.discretion.overrides
  return (
    <Layout page={page} title={words.title}>
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {inForce.length === 0 ? <p class="empty section-s">{words.nothing}</p> : null}
      <ol class="rule-rows section-s" role="list">
        {inForce.map(({ unit, rule, row, direction }) => (
          <li class="plain-rule">
            <div>
              <h2 class="rule-title">{words.entry(unit.name, rule.title)}</h2>
              <p class="fine">{words.directions[direction]}</p>
              <p class="tiny">{words.by(row.author, page.format.day(row.fromDay))}</p>
            </div>
            <Zones page={page} rule={{ ...rule, limits: row.replacement?.limits ?? {} }} />
          </li>
        ))}
      </ol>
      {own.length > 0 && rules ? <OwnUnits page={page} own={own} rules={rules} /> : null}
      {history.length > 0 ? (
        <section class="section measure">
          <h2>{words.history}</h2>
          <ol class="entries section-s" role="list">
            {history.map((row) => (
              <li>
                <p>
                  {words.entry(row.unitName, row.ruleTitle)}
                  {row.isGone ? ` (${words.gone})` : ''}
                </p>
                {row.replacement ? null : <p class="fine">{endText(page, row.endedBy)}</p>}
                <p class="fine">{row.note}</p>
                <p class="entry-meta">{words.by(row.author, page.format.day(row.fromDay))}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </Layout>
  )
}

function endText({ words }: Page, endedBy: number | undefined): string {
  const { overrides } = words.discretion
  return endedBy === undefined
    ? overrides.ended
    : overrides.lapsed(words.policy.versionName(endedBy))
}

/** For each unit of the reader's, the rules it may change. */
const OwnUnits = ({ page, own, rules }: { page: Page; own: Unit[]; rules: Rule[] }) => {
  const words = page.words.discretion.overrides
  return (
    <section class="section measure">
      <h2>{words.set}</h2>
      {own.map((unit) => (
        <details class="more" open={own.length === 1}>
          <summary>{unit.name}</summary>
          <ul class="entries" role="list">
            {rules.map((rule) => (
              <li>
                {rule.override === 'locked' ? (
                  <>
                    {rule.title} <span class="tiny">{words.modes.locked}</span>
                  </>
                ) : (
                  <a href={`/app/policy/overrides/${unit.id}/${rule.key}`}>{rule.title}</a>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
