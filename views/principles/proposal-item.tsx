import {
  type Cause,
  canOpenDraft,
  hasReview,
  nextProposalStates,
  type ProposalState,
  reviewedVersion,
  type Tie,
  type Verdict,
} from '../../src/domain/proposals.ts'
import { AreaField, Choices, Field, FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { named } from '../components/named.ts'
import type { Page } from '../page.ts'
import type { StepState } from './principle-page.tsx'

export type ProposalData = {
  id: string
  change: string
  state: ProposalState
  policyVersion: number | null
  reviewOn: string | null
  revision: number
  tied: Tie | null
  /** What its last review decided. */
  verdict: Verdict | undefined
  steps: StepData[]
}

type StepData = {
  state: ProposalState
  text: string
  byName: string
  on: string
  /** What happened to which version, where nobody took the step. */
  cause: Cause | null
  version: number | null
  verdict: Verdict | null
}

type Props = {
  page: Page
  proposal: ProposalData
  principleId: string
  decides: boolean
  versions: number[]
  step: StepState | undefined
}

/** A suggested change with every step so far, and the next for those who look after the policy. */
export const ProposalItem = (props: Props) => {
  const { page, proposal, decides } = props
  const words = page.words.principles
  return (
    <li>
      <p>
        <b>{page.words.decisions.quote(proposal.change)}</b>
      </p>
      <p class="entry-meta">
        <span class="state">{words.states[proposal.state]}</span>
        {proposal.policyVersion === null ? null : (
          <a href={`/app/policy/versions/${proposal.policyVersion}`}>
            {words.inVersion(String(proposal.policyVersion))}
          </a>
        )}
        {proposal.reviewOn && (proposal.state === 'in_force' || proposal.state === 'trial') ? (
          <span>{words.reviewOn(page.format.day(proposal.reviewOn))}</span>
        ) : null}
      </p>
      <ol class="steps section-s">
        {proposal.steps.map((step) => (
          <Step page={page} step={step} />
        ))}
      </ol>
      {hasReview(proposal) && reviewedVersion(proposal) !== null ? (
        <p class="section-s">
          <a href={`${addressOf(props)}/review`}>{page.words.proposals.review.link}</a>
        </p>
      ) : null}
      <Draft {...props} />
      {decides && nextProposalStates(proposal).length > 0 ? <NextStep {...props} /> : null}
    </li>
  )
}

const addressOf = ({ principleId, proposal }: Props) =>
  `/app/principles/${principleId}/proposals/${proposal.id}`

const Step = ({ page, step }: { page: Page; step: StepData }) => {
  const { state, text, byName, on, cause, version, verdict } = step
  const words = page.words.proposals
  const name = page.words.principles.states[state]
  return (
    <li class="done">
      <b>
        {verdict ? `${name}: ${words.verdicts[verdict]}` : name}
        {'.'}
      </b>{' '}
      {cause && version !== null ? words.causes[cause](version) : text}{' '}
      <span class="tiny">{page.words.pledges.by(byName, page.format.day(on))}</span>
    </li>
  )
}

/** Where it stands between the proposal and a version of the policy. */
const Draft = (props: Props) => {
  const { page, proposal, decides } = props
  const words = page.words.proposals.draft
  if (proposal.tied === 'version' && proposal.policyVersion !== null)
    return <p class="fine">{words.waits(proposal.policyVersion)}</p>
  if (proposal.tied === 'draft')
    return (
      <p class="fine">
        {words.isIn} {decides ? <a href="/app/policy/draft">{words.look}</a> : null}
      </p>
    )
  if (!decides || !canOpenDraft(proposal, proposal.verdict)) return null
  return (
    <form method="post" action={`${addressOf(props)}/draft`} class="section-s">
      <input type="hidden" name="revision" value={proposal.revision} />
      <button class="btn btn-line btn-small" type="submit">
        {words.open}
      </button>
      <p class="fine">{words.openNote}</p>
    </form>
  )
}

const NextStep = ({ page, proposal, principleId, versions, step }: Props) => {
  const words = page.words.principles
  const next = nextProposalStates(proposal)
  const { form = {}, errors = [] } = step ?? {}
  const say = (field: 'state' | 'text' | 'policyVersion') =>
    errors.includes(field) ? words.stepErrors[field] : undefined
  const place = (name: string) => `${name}-${proposal.id}`
  return (
    <details class="more section-s" open={step !== undefined}>
      <summary>{words.nextHead}</summary>
      {step?.isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      <Form action={`/app/principles/${principleId}/proposals/${proposal.id}`} kind="stack">
        <input type="hidden" name="revision" value={proposal.revision} />
        <Choices
          name="state"
          legend={words.state}
          options={named(next, words.states)}
          chosen={form.state}
          error={say('state')}
        />
        <AreaField
          id={place('text')}
          name="text"
          label={words.text}
          hint={words.textHint}
          value={form.text}
          error={say('text')}
          rows={2}
          maxlength={280}
        />
        {next.includes('in_force') ? (
          <Field id={place('version')} label={words.version}>
            <select class="input" id={place('version')} name="policyVersion">
              <option value="">{words.noVersion}</option>
              {versions.map((number) => (
                <option value={number} selected={String(number) === form.policyVersion}>
                  {number}
                </option>
              ))}
            </select>
            <FieldError id={place('version')} message={say('policyVersion')} />
          </Field>
        ) : null}
        <p>
          <button class="btn" type="submit">
            {words.saveStep}
          </button>
        </p>
      </Form>
    </details>
  )
}
