import { nextProposalStates, type ProposalState } from '../../src/domain/proposals.ts'
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
  steps: { state: ProposalState; text: string; byName: string; on: string }[]
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
    <div class="section-s">
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
        {proposal.reviewOn && proposal.state === 'in_force' ? (
          <span>{words.reviewOn(page.format.day(proposal.reviewOn))}</span>
        ) : null}
      </p>
      <ol class="steps section-s">
        {proposal.steps.map(({ state, text, byName, on }) => (
          <li class="done">
            <b>{words.states[state]}.</b> {text}{' '}
            <span class="tiny">{page.words.pledges.by(byName, page.format.day(on))}</span>
          </li>
        ))}
      </ol>
      {decides && nextProposalStates(proposal.state).length > 0 ? <NextStep {...props} /> : null}
    </div>
  )
}

const NextStep = ({ page, proposal, principleId, versions, step }: Props) => {
  const words = page.words.principles
  const next = nextProposalStates(proposal.state)
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
