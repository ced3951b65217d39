import type { Language } from '../../src/domain/languages.ts'
import type { PolicyVersion } from '../../src/domain/policy.ts'
import type { Beside } from '../../src/domain/proposal-review.ts'
import { type ReviewError, VERDICTS } from '../../src/domain/proposals.ts'
import { AreaField, Choices } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import type { ProposalData } from './proposal-item.tsx'
import { hasWithheld, type ReviewColumn, ReviewTable, type ReviewUnit } from './review-table.tsx'

/** A decision that could not be stored, with what was typed. */
export type ReviewState = {
  form?: Record<string, string>
  errors?: ReviewError[]
  isTooLate?: boolean
}

type Props = ReviewState & {
  page: Page
  principle: { id: string; statement: string; language: Language }
  proposal: ProposalData
  version: PolicyVersion
  isTorn: boolean
  /** Units that the change was for, and those to compare with, as far as the reader may read them. */
  meant: ReviewUnit[]
  beside: ReviewUnit[]
  hasBeside: boolean
  why: Beside
  /** Some units are left out, because their figures are not the reader's to read. */
  isPart: boolean
  /** The reader decides now what follows. */
  decides: boolean
}

/** What went together with a change, before and since, and what follows from it. */
export const ReviewPage = (props: Props) => {
  const { page, principle, proposal, version, meant, beside } = props
  const words = page.words.proposals.review
  const { day } = page.format
  const shown = [...meant, ...beside]
  const lacks = (side: ReviewColumn['side']) =>
    shown.length > 0 && shown.every(({ columns }) => columns.every((one) => one.side !== side))
  return (
    <Layout page={page} title={words.link}>
      <p class="crumbs">
        <a href={`/app/principles/${principle.id}`} lang={principle.language}>
          {principle.statement}
        </a>
      </p>
      <h1>{words.link}</h1>
      <p class="lead">{page.words.decisions.quote(proposal.change)}</p>
      <p class="entry-meta">
        <span class="state">{page.words.principles.states[proposal.state]}</span>
        <a href={`/app/policy/versions/${version.number}`}>
          {page.words.principles.inVersion(String(version.number))}
        </a>
        <span>{page.words.policy.from(day(version.inForceFrom))}</span>
      </p>
      <p class="notice section-s">{words.association}</p>
      <div class="fine measure section-s">
        <p>{words.which}</p>
        {props.isTorn ? <p>{words.torn}</p> : null}
        {props.isPart && meant.length > 0 ? <p>{words.isPart}</p> : null}
      </div>
      {lacks('before') ? <p class="empty section-s">{words.noneBefore}</p> : null}
      {lacks('since') ? <p class="empty section-s">{words.noneSince}</p> : null}
      <section class="section">
        <h2>{words.meant}</h2>
        {meant.length === 0 ? <p class="empty section-s">{words.isPart}</p> : null}
        {meant.map((unit) => (
          <ReviewTable page={page} unit={unit} />
        ))}
      </section>
      <section class="section">
        <h2>{words.beside}</h2>
        <p class="fine measure">
          {props.hasBeside ? words.besideOf[props.why] : words.besideNone[props.why]}
        </p>
        {beside.map((unit) => (
          <ReviewTable page={page} unit={unit} />
        ))}
      </section>
      <p class="tiny section-s">
        {shown.some(hasWithheld) ? words.withheld : null} {page.words.fit.volunteered}
      </p>
      {props.decides ? <Decide {...props} /> : <Waits {...props} />}
    </Layout>
  )
}

/** When it is decided, or what was. */
const Waits = ({ page, proposal }: Props) => {
  const words = page.words.proposals
  const last = proposal.steps.findLast(({ verdict }) => verdict !== null)
  if (proposal.state === 'reviewed' && last?.verdict)
    return (
      <section class="section measure">
        <h2>{words.verdicts[last.verdict]}</h2>
        <p>{last.text}</p>
        <p class="tiny">{page.words.pledges.by(last.byName, page.format.day(last.on))}</p>
      </section>
    )
  if (!proposal.reviewOn || proposal.reviewOn <= page.today) return null
  return <p class="section">{words.review.notYet(page.format.day(proposal.reviewOn))}</p>
}

const Decide = ({ page, principle, proposal, form = {}, errors = [], isTooLate }: Props) => {
  const words = page.words.proposals.review
  const { verdicts } = page.words.proposals
  const say = (field: ReviewError) => (errors.includes(field) ? words.errors[field] : undefined)
  return (
    <section class="section measure">
      <h2>{words.decideHead}</h2>
      {isTooLate ? <p class="notice section-s">{page.words.principles.tooLate}</p> : null}
      <Form
        action={`/app/principles/${principle.id}/proposals/${proposal.id}/review`}
        kind="stack section-s"
      >
        <input type="hidden" name="revision" value={proposal.revision} />
        <Choices
          name="verdict"
          legend={words.verdict}
          options={VERDICTS.map((value) => ({
            ...{ value, label: verdicts[value], note: words.notes[value] },
          }))}
          chosen={form.verdict}
          error={say('verdict')}
        />
        <AreaField
          id="text"
          label={words.why}
          hint={words.whyHint}
          value={form.text}
          error={say('text')}
          rows={2}
          maxlength={280}
        />
        <p>
          <button class="btn" type="submit">
            {words.decide}
          </button>
        </p>
      </Form>
    </section>
  )
}
