import type { Page } from '../page.ts'
import { Field } from './field.tsx'

export type SearchProps = {
  page: Page
  /** Where the form leads: a page that reads `q` and `situation`. */
  action: string
  situations: { value: string; label: string }[]
  situation: string | undefined
  typed: string
}

/** Looks for lessons or calls by words and situation; `hint` says what the words may be. */
export const SearchForm = ({
  page,
  action,
  situations,
  situation,
  typed,
  hint,
}: SearchProps & { hint: string }) => {
  const words = page.words.lessons
  return (
    <form method="get" action={action} class="stack section-s measure-log">
      <Field id="q" label={words.search} hint={hint}>
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
