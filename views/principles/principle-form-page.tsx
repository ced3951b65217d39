import type { PrincipleErrors } from '../../src/domain/principles.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { LessonData } from '../lessons/lesson-entry.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  /** Lessons of one situation, the one it begins with first. */
  choice: LessonData[]
  form: Record<string, string>
  errors: PrincipleErrors
}

export const PrincipleFormPage = ({ page, choice, form, errors }: Props) => {
  const words = page.words.principles
  const [first, ...others] = choice
  const say = (error: 'length' | 'needed' | undefined) => error && words.errors[error]
  return (
    <Layout page={page} title={words.make} kind="narrow">
      <p class="crumbs">
        <a href={`/app/lessons/${first!.id}`} lang={first!.language}>
          {first!.title}
        </a>
      </p>
      <h1>{words.make}</h1>
      <p class="lead">{words.makeIntro}</p>
      <Form action="/app/principles" kind="stack section-s">
        <input type="hidden" name="lesson" value={first!.id} />
        <AreaField
          id="statement"
          label={words.statement}
          hint={words.statementHint}
          value={form.statement}
          error={say(errors.statement)}
          rows={2}
          maxlength={200}
        />
        {others.length > 0 ? (
          <fieldset class="field">
            <legend>{words.choose}</legend>
            {others.map(({ id, title, language }) => (
              <label class="keep">
                <input
                  type="checkbox"
                  name={`lesson-${id}`}
                  value="yes"
                  checked={form[`lesson-${id}`] === 'yes'}
                />
                <span lang={language}>{title}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
        <p class="fine">{words.needs}</p>
        <AreaField
          id="exception"
          label={words.exception}
          hint={words.exceptionHint}
          value={form.exception}
          error={say(errors.exception)}
          rows={2}
          maxlength={280}
        />
        <p>
          <button class="btn" type="submit">
            {words.create}
          </button>
        </p>
      </Form>
    </Layout>
  )
}
