import type { Child } from 'hono/jsx'
import type { PolicyVersion } from '../../src/domain/policy.ts'
import type { VersionStatus } from '../../src/domain/policy-life.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type CareData, CareLine } from './care-page.tsx'
import { RuleArticle } from './rule-article.tsx'
import type { ShownRule } from './shown-rule.ts'

type Props = {
  page: Page
  /** The version shown; undefined when none was ever published. */
  version: PolicyVersion | undefined
  /** Its rules as they hold for the reader. */
  rules: ShownRule[]
  /** Keys of rules that are new or changed since the version before. */
  fresh: { added: string[]; changed: string[] }
  versions: { version: PolicyVersion; status: VersionStatus }[]
  canEdit: boolean
  /** There is a version before it to compare with. */
  hasBefore: boolean
  /** Who looks after the policy; undefined while nobody does. */
  care?: CareData | undefined
  /** A version looked at for itself, whether it holds or not. */
  isHistory?: boolean
  /** What else there is to do: changes to read, versions to come. */
  children?: Child
}

export const PolicyPage = (props: Props) => {
  const { page, version, rules, fresh, versions, canEdit, hasBefore, isHistory, children } = props
  const words = page.words.policy
  const more = page.words.discretion
  return (
    <Layout page={page} title={words.title}>
      <div class="spread policy-page">
        <div class="intro">
          <h1>{words.title}</h1>
          <p class="lead">{version ? words.lead : words.noneLead}</p>
          {version ? (
            <p class="fine">
              {words.inForce(
                version.number,
                page.format.day(version.inForceFrom),
                version.publishedBy,
              )}
              {version.trial && !isHistory
                ? ` ${more.life.trialHere(page.format.day(version.trial.until))}`
                : ''}
            </p>
          ) : null}
          {isHistory ? null : <CareLine page={page} care={props.care} canEdit={canEdit} />}
          {version && !isHistory ? (
            <p class="row section-s">
              <a class="btn" href="/app/policy/ask">
                {more.ask.title}
              </a>
              <a href="/app/policy/overrides">{more.overrides.link}</a>
              <a href="/app/policy/questions">{more.reading.questionsHead}</a>
              <a href="/app/policy/fit">{page.words.fit.title}</a>
            </p>
          ) : null}
          {children}
          {version?.changeNote ? (
            <section class="changes section-s">
              <h2>{words.changedHead(version.number)}</h2>
              <p class="section-s">{version.changeNote}</p>
              {hasBefore ? (
                <p class="fine">
                  <a href={`/app/policy/versions/${version.number}/changes`}>{more.changes.link}</a>
                </p>
              ) : null}
            </section>
          ) : null}
          {canEdit ? (
            <p class="row section-s">
              <a class="btn btn-line" href="/app/policy/draft">
                {version ? words.edit : words.begin}
              </a>
            </p>
          ) : null}
        </div>
        {version ? <Contents page={page} rules={rules} /> : null}
        <div class="policy-list section-s">
          {rules.map((shown) => (
            <RuleArticle page={page} shown={shown} flag={flagOf(page, shown.rule.key, fresh)} />
          ))}
          {versions.length > 0 ? <Versions page={page} versions={versions} /> : null}
        </div>
      </div>
    </Layout>
  )
}

function flagOf({ words }: Page, key: string, fresh: Props['fresh']): string | undefined {
  if (fresh.added.includes(key)) return words.policy.new
  return fresh.changed.includes(key) ? words.policy.changed : undefined
}

const Contents = ({ page, rules }: { page: Page; rules: ShownRule[] }) => {
  const { zones, zoneNotes, find } = page.words.policy
  return (
    <nav class="toc" aria-label={find}>
      <h2>{find}</h2>
      {rules.map(({ rule }) => (
        <a href={`#${rule.key}`}>{rule.title}</a>
      ))}
      <dl class="zone-key">
        {(['decide', 'tell', 'ask', 'never'] as const).map((zone) => (
          <div class={`zone-${zone}`}>
            <dt>{zones[zone]}</dt>
            <dd>{zoneNotes[zone]}</dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}

const Versions = ({ page, versions }: Pick<Props, 'page' | 'versions'>) => (
  <section class="section">
    <h2>{page.words.policy.versionsHead}</h2>
    <ol class="entries section-s">
      {versions.map(({ version: { number, inForceFrom, changeNote }, status }) => (
        <li>
          <p>
            <a href={`/app/policy/versions/${number}`}>{page.words.policy.versionName(number)}</a>
          </p>
          <p class="fine">{changeNote}</p>
          <p class="entry-meta">
            <span>{page.words.discretion.life.statuses[status]}</span>
            <span>{page.words.policy.from(page.format.day(inForceFrom))}</span>
          </p>
        </li>
      ))}
    </ol>
  </section>
)
