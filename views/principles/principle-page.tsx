import type { Language } from '../../src/domain/languages.ts'
import type { ProposalError } from '../../src/domain/proposals.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import { type LessonData, LessonEntry } from '../lessons/lesson-entry.tsx'
import type { Page } from '../page.ts'
import { type ProposalData, ProposalItem } from './proposal-item.tsx'

/** A step that could not be stored, with what was typed. */
export type StepState = {
  id: string
  form: Record<string, string>
  errors: ProposalError[]
  isTooLate?: boolean
}

type Props = {
  page: Page
  principle: {
    id: string
    statement: string
    language: Language
    exception: string
    reviewBy: string
    retiredOn: string | null
  }
  lessons: LessonData[]
  isGrounded: boolean
  tends: boolean
  /** Whether the reader looks after the policy. */
  decides: boolean
  proposals: ProposalData[]
  versions: number[]
  /** Rules in force that stand on it. */
  rules: { key: string; title: string }[]
  hasChangeError?: boolean | undefined
  change?: string | undefined
  step?: StepState | undefined
}

/** A principle between the lessons it came from and the changes it suggests. */
export const PrinciplePage = (props: Props) => {
  const { page, principle, lessons, proposals } = props
  const words = page.words.principles
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/lessons">{page.words.lessons.title}</a>
      </p>
      <h1 lang={principle.language}>{principle.statement}</h1>
      <p class="entry-meta">
        <span class="state">{words.title}</span>
        {principle.retiredOn ? (
          <span>{words.retired(page.format.day(principle.retiredOn))}</span>
        ) : (
          <span>{words.reviewBy(page.format.day(principle.reviewBy))}</span>
        )}
      </p>
      {principle.exception ? (
        <p class="section-s">
          <b>{words.isException}:</b> <span lang={principle.language}>{principle.exception}</span>
        </p>
      ) : null}
      <Review {...props} />
      <section class="section">
        <h2>{words.lessonsHead}</h2>
        <ol class="entries section-s" role="list">
          {lessons.map((lesson) => (
            <LessonEntry page={page} lesson={lesson} />
          ))}
        </ol>
        {props.tends && !principle.retiredOn ? (
          <p class="section-s">
            <a href={`/app/principles/${principle.id}/lessons`}>
              {page.words.proposals.lessons.add}
            </a>
          </p>
        ) : null}
      </section>
      <RulesOnIt page={page} rules={props.rules} />
      <section class="section">
        <h2>{words.proposalsHead}</h2>
        {proposals.length === 0 ? <p class="empty section-s">{words.none}</p> : null}
        <ol class="entries section-s" role="list">
          {proposals.map((proposal) => (
            <ProposalItem
              {...{ page, proposal }}
              principleId={principle.id}
              decides={props.decides}
              versions={props.versions}
              step={props.step?.id === proposal.id ? props.step : undefined}
            />
          ))}
        </ol>
        {principle.retiredOn ? null : <Propose {...props} />}
      </section>
    </Layout>
  )
}

const RulesOnIt = ({ page, rules }: Pick<Props, 'page' | 'rules'>) =>
  rules.length === 0 ? null : (
    <section class="section">
      <h2>{page.words.proposals.rule.head}</h2>
      <ul class="section-s">
        {rules.map(({ key, title }) => (
          <li>
            <a href={`/app/policy#${key}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )

const Review = ({ page, principle, tends }: Props) => {
  const words = page.words.principles
  if (principle.retiredOn) return null
  const isDue = principle.reviewBy <= page.today
  return (
    <>
      {isDue ? <p class="notice section-s">{words.overdue}</p> : null}
      {tends ? (
        <Form action={`/app/principles/${principle.id}/review`} kind="row section-s">
          <button class="btn btn-line btn-small" type="submit" name="holds" value="yes">
            {words.holds}
          </button>
          <button class="btn btn-line btn-small" type="submit" name="holds" value="no">
            {words.retire}
          </button>
        </Form>
      ) : null}
    </>
  )
}

const Propose = ({ page, principle, hasChangeError, change }: Props) => {
  const words = page.words.principles
  return (
    <details class="more section-s" open={hasChangeError}>
      <summary>{words.propose}</summary>
      <Form action={`/app/principles/${principle.id}/proposals`} kind="stack">
        <AreaField
          id="change"
          label={words.change}
          hint={words.changeHint}
          value={change}
          error={hasChangeError ? words.changeError : undefined}
          rows={2}
          maxlength={280}
        />
        <p>
          <button class="btn" type="submit">
            {words.send}
          </button>
        </p>
      </Form>
    </details>
  )
}
