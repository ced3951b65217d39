import { Field } from '../components/field.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  /** Where the form leads: a page that reads `q` and `situation`. */
  action: string
  situations: { value: string; label: string }[]
  situation: string | undefined
  typed: string
}

/** Looks for lessons by words and situation. */
export const LessonSearch = ({ page, action, situations, situation, typed }: Props) => {
  const words = page.words.lessons
  return (
    <form method="get" action={action} class="stack section-s measure-log">
      <Field id="q" label={words.search} hint={words.searchHint}>
        <input
          class="input"
          id="q"
          name="q"
          type="search"
          value={typed}
          maxlength={200}
          aria-describedby="q-hint"
        />
      </Field>
      <Field id="situation" label={words.situation}>
        <select class="input" id="situation" name="situation">
          <option value="">{words.any}</option>
          {situations.map(({ value, label }) => (
            <option value={value} selected={value === situation}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <p>
        <button class="btn" type="submit">
          {words.find}
        </button>
      </p>
    </form>
  )
}
