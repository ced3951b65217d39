import type { PolicyVersion, Rule } from '../../src/domain/policy.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Zones } from './zones.tsx'

type Props = {
  page: Page
  /** The version shown; undefined when none was ever published. */
  version: PolicyVersion | undefined
  /** Keys of rules that are new or changed since the version before. */
  fresh: { added: string[]; changed: string[] }
  versions: Pick<PolicyVersion, 'number' | 'inForceFrom' | 'changeNote'>[]
  canEdit: boolean
}

export const PolicyPage = ({ page, version, fresh, versions, canEdit }: Props) => {
  const words = page.words.policy
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
            </p>
          ) : null}
          {version?.changeNote ? (
            <section class="changes section-s">
              <h2>{words.changedHead(version.number)}</h2>
              <p class="section-s">{version.changeNote}</p>
            </section>
          ) : null}
          {canEdit ? (
            <p class="row section-s">
              <a class="btn" href="/app/policy/draft">
                {version ? words.edit : words.begin}
              </a>
            </p>
          ) : null}
        </div>
        {version ? <Contents page={page} rules={version.rules} /> : null}
        <div class="policy-list section-s">
          {version?.rules.map((rule) => (
            <RuleArticle page={page} rule={rule} flag={flagOf(page, rule, fresh)} />
          ))}
          {versions.length > 0 ? <Versions page={page} versions={versions} /> : null}
        </div>
      </div>
    </Layout>
  )
}

function flagOf({ words }: Page, rule: Rule, fresh: Props['fresh']): string | undefined {
  if (fresh.added.includes(rule.key)) return words.policy.new
  return fresh.changed.includes(rule.key) ? words.policy.changed : undefined
}

const Contents = ({ page, rules }: { page: Page; rules: Rule[] }) => {
  const { zones, zoneNotes, find } = page.words.policy
  return (
    <nav class="toc" aria-label={find}>
      <h2>{find}</h2>
      {rules.map((rule) => (
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

const RuleArticle = ({
  page,
  rule,
  flag,
}: {
  page: Page
  rule: Rule
  flag: string | undefined
}) => {
  const words = page.words.policy
  return (
    <article id={rule.key}>
      <h2 class="rule-title">
        {rule.title} {flag ? <span class="flag">{flag}</span> : null}
      </h2>
      <p class="rule-text">{rule.text}</p>
      <Zones page={page} rule={rule} />
      <dl class="facts">
        <div class="wide">
          <dt>{words.why}</dt>
          <dd>{rule.reason}</dd>
        </div>
        <Example head={words.yesExample} text={rule.yesExample} />
        <Example head={words.noExample} text={rule.noExample} />
      </dl>
    </article>
  )
}

const Example = ({ head, text }: { head: string; text: string }) =>
  text ? (
    <div>
      <dt>{head}</dt>
      <dd>{text}</dd>
    </div>
  ) : null

const Versions = ({ page, versions }: Pick<Props, 'page' | 'versions'>) => (
  <section class="section">
    <h2>{page.words.policy.versionsHead}</h2>
    <ol class="entries section-s">
      {versions.map(({ number, inForceFrom, changeNote }) => (
        <li>
          <p>
            <a href={`/app/policy/versions/${number}`}>{page.words.policy.versionName(number)}</a>
          </p>
          <p class="fine">{changeNote}</p>
          <p class="entry-meta">{page.words.policy.from(page.format.day(inForceFrom))}</p>
        </li>
      ))}
    </ol>
  </section>
)
