import { nextStates, type PledgeState } from '../../src/domain/pledges.ts'
import { AreaField, Choices, describedBy, Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { named } from '../components/named.ts'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  pledge: { id: string; state: PledgeState; revision: number }
  owners: { id: string; name: string }[]
  form?: Record<string, string>
  errors?: string[]
}

export const StepForm = ({ page, pledge, owners, form = {}, errors = [] }: Props) => {
  const words = page.words.pledges
  const say = (field: keyof typeof words.errors) =>
    errors.includes(field) ? words.errors[field] : undefined
  return (
    <Form action={`/app/pledges/${pledge.id}`} kind="stack section">
      <h2>{words.nextHead}</h2>
      <input type="hidden" name="revision" value={pledge.revision} />
      <Choices
        name="state"
        legend={words.state}
        options={named(nextStates(pledge.state), words.states)}
        chosen={form.state}
        error={say('state')}
      />
      <AreaField
        id="text"
        label={words.text}
        hint={words.textHint}
        value={form.text}
        error={say('text')}
        rows={2}
        maxlength={280}
      />
      <Field id="owner" label={words.owner} hint={words.planHint} error={say('owner')}>
        <select
          class="input"
          id="owner"
          name="owner"
          aria-describedby={describedBy('owner', words.planHint, say('owner'))}
        >
          <option value="" />
          {owners.map(({ id, name }) => (
            <option value={id} selected={id === form.owner}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <TextField
        id="dueOn"
        type="date"
        label={words.due}
        hint={words.planHint}
        value={form.dueOn}
        error={say('dueOn')}
        kind="input-short"
      />
      <p>
        <button class="btn" type="submit">
          {words.save}
        </button>
      </p>
    </Form>
  )
}
