import type { Language } from '../../src/domain/languages.ts'
import { FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { Layout } from '../layout.tsx'
import type { LessonData } from '../lessons/lesson-entry.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  principle: { id: string; statement: string; language: Language; revision: number }
  situations: { value: string; label: string }[]
  situation: string | undefined
  typed: string
  /** Validated lessons that are not under it yet. */
  choice: LessonData[]
  ticked?: string[]
  hasNone?: boolean
  isTooLate?: boolean
}

/** Where more lessons are put under a principle. */
export const AddLessonsPage = (props: Props) => {
  const { page, principle, choice, ticked = [], hasNone, isTooLate } = props
  const words = page.words.proposals.lessons
  const address = `/app/principles/${principle.id}`
  // What was looked for stays when the form comes back with a mistake.
  const search = new URLSearchParams({ q: props.typed, situation: props.situation ?? '' })
  return (
    <Layout page={page} title={words.add} kind="narrow">
      <p class="crumbs">
        <a href={address} lang={principle.language}>
          {principle.statement}
        </a>
      </p>
      <h1>{words.add}</h1>
      <p class="lead">{words.intro}</p>
      {isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      <SearchForm {...props} hint={page.words.lessons.searchHint} action={`${address}/lessons`} />
      {choice.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <Form action={`${address}/lessons?${search}`} kind="stack section">
          <input type="hidden" name="revision" value={principle.revision} />
          <fieldset class={hasNone ? 'field has-error' : 'field'}>
            <legend>{words.choose}</legend>
            {choice.map(({ id, title, language, situation }) => (
              <label class="keep">
                <input
                  type="checkbox"
                  name={`lesson-${id}`}
                  value="yes"
                  checked={ticked.includes(id)}
                />
                <span>
                  <span lang={language}>{title}</span> <span class="tiny">{situation}</span>
                </span>
              </label>
            ))}
            <FieldError id="lessons" message={hasNone ? words.error : undefined} />
          </fieldset>
          <p>
            <button class="btn" type="submit">
              {words.save}
            </button>
          </p>
        </Form>
      )}
    </Layout>
  )
}
