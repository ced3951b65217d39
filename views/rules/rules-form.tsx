import type { Rules } from '../../src/domain/rules.ts'
import { MOST_REQUIRED, type RulesErrors } from '../../src/domain/rules-form.ts'
import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  newest: Rules
  form: Record<string, string> | undefined
  errors: RulesErrors | undefined
}

/** Raising the rules. What is sent is shown with its effect before it is stored. */
export const RulesForm = ({ page, newest, form, errors = {} }: Props) => {
  const words = page.words.rules
  const say = (field: keyof RulesErrors) => {
    const mistake = errors[field]
    return mistake && words.mistakes[mistake](newest[field], Math.max(newest[field], MOST_REQUIRED))
  }
  const field = (id: keyof RulesErrors, hint: string) => (
    <TextField
      id={id}
      label={words.names[id]}
      hint={hint}
      value={form?.[id] ?? String(newest[id])}
      error={say(id)}
      inputmode="numeric"
      kind="input-short"
      maxlength={4}
    />
  )
  const isCouncilIn = form ? form.council !== undefined : newest.exporters.includes('council')
  return (
    <section class="section">
      <h2>{words.changeHead}</h2>
      <p class="quiet">{words.changeNote}</p>
      <Form action="/app/rules" kind="stack section-s">
        {field('minimumBlock', words.minimumBlockHint(newest.minimumBlock))}
        {field('commentMinimum', words.commentMinimumHint(newest.commentMinimum))}
        <fieldset class="field">
          <legend>{words.names.exporters}</legend>
          <p class="hint">{words.exportersHint}</p>
          <label class="keep">
            <input type="checkbox" name="council" value="yes" checked={isCouncilIn} />
            {page.words.people.roleNames.council}
          </label>
        </fieldset>
        <p>
          <button class="btn" type="submit">
            {words.preview}
          </button>
        </p>
      </Form>
    </section>
  )
}
