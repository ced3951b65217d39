import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; code?: string | undefined; error?: string | undefined }

/** The quieter way in: a made-up organisation to look around in, for the set-up code alone. */
export const SampleForm = ({ page, code, error }: Props) => {
  const words = page.words.sample
  return (
    <section class="section" id="sample">
      <h2>{words.head}</h2>
      <p class="quiet">{words.intro}</p>
      <Form action="/app/setup/sample" kind="stack section-s">
        <TextField
          id="sampleCode"
          label={page.words.setup.code}
          hint={page.words.setup.codeHint}
          value={code}
          error={error}
          autocomplete="off"
          kind="input-medium"
        />
        <p>
          <button class="btn btn-line" type="submit">
            {words.button}
          </button>
        </p>
      </Form>
    </section>
  )
}
