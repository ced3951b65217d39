import type { RuleChange } from '../../src/domain/policy-compare.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { RuleChanges } from './rule-changes.tsx'
import type { ShownRule } from './shown-rule.ts'

type Changed = {
  shown: ShownRule
  /** Undefined where only a wording that counts for nothing differs. */
  change: RuleChange | undefined
  mark: string
  isOverdue: boolean
}

type Props = {
  page: Page
  changes: Changed[]
  /** For managers: units of at least eight, in two steps. */
  shares: { unit: { name: string }; share: 'under' | 'over' }[]
  situation: (key: string) => string
  refused: { key: string; form: Record<string, string> } | undefined
}

/** The rules that changed for the reader, each with what it was, to be read once. */
export const ChangedPage = (props: Props) => {
  const { page, changes, shares } = props
  const words = page.words.discretion.reading
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{changes.length > 0 ? words.intro : words.nothing}</p>
      {changes.map((changed) => (
        <Change {...props} changed={changed} />
      ))}
      <p class="section-s">
        <a href="/app/policy/questions">{words.questionsHead}</a>
      </p>
      {shares.length > 0 ? (
        <section class="section">
          <h2>{words.sharesHead}</h2>
          <dl class="facts section-s">
            {shares.map(({ unit, share }) => (
              <div>
                <dt>{unit.name}</dt>
                <dd>{words.shares[share]}</dd>
              </div>
            ))}
          </dl>
          <p class="tiny section-s">{words.sharesNote}</p>
        </section>
      ) : null}
    </Layout>
  )
}

const Change = ({ page, changed, situation, refused }: Props & { changed: Changed }) => {
  const words = page.words.discretion.reading
  const { shown, change, mark, isOverdue } = changed
  const { rule } = shown
  const form = refused?.key === rule.key ? refused.form : undefined
  return (
    <section class="changes section-s" id={rule.key}>
      <h2 class="rule-title">
        {rule.title}{' '}
        {change?.kind === 'new' ? <span class="flag">{page.words.policy.new}</span> : null}
      </h2>
      {isOverdue ? <p class="fine">{words.overdue}</p> : null}
      {change ? <RuleChanges {...{ page, change, situation }} /> : <p>{rule.text}</p>}
      {shown.isOriginal ? (
        <p class="tiny">{page.words.discretion.facts[shown.isStale ? 'stale' : 'original']}</p>
      ) : null}
      {rule.yesExample ? <Scenario page={page} example={rule.yesExample} /> : null}
      <Form action={`/app/policy/changed/${rule.key}`} kind="stack section-s">
        <input type="hidden" name="mark" value={mark} />
        <p class="row">
          <button class="btn btn-small" type="submit" name="answer" value="read">
            {words.read}
          </button>
        </p>
        <details class="more" open={form !== undefined}>
          <summary>{words.question}</summary>
          <div class="stack section-s">
            <AreaField
              id="question"
              label={words.questionLabel}
              hint={words.questionHint}
              value={form?.question}
              error={form && page.words.discretion.life.textWrong}
              maxlength={500}
              rows={2}
            />
            <p>
              <button class="btn btn-line btn-small" type="submit" name="answer" value="question">
                {words.send}
              </button>
            </p>
          </div>
        </details>
      </Form>
    </section>
  )
}

/** One case to try oneself on: either choice opens the answer, and nothing is sent. */
const Scenario = ({ page, example }: { page: Page; example: string }) => {
  const words = page.words.discretion.reading
  return (
    <section class="section-s stack-s">
      <h3>{words.scenario}</h3>
      <p>{example}</p>
      <div class="tried">
        {[words.yes, words.no].map((choice) => (
          <details class="more">
            <summary>{choice}</summary>
            <p>
              <b>{words.youMay}</b>
            </p>
          </details>
        ))}
      </div>
      <p class="tiny">{words.scenarioNote}</p>
    </section>
  )
}
