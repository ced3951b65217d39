import { type CaseErrors, LONGEST_CASE } from '../../src/domain/vignettes.ts'
import { AreaField, Choices } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { MaskingNotes } from '../decisions/masking-notes.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  /** The situation's name, where what it was made from keeps it. */
  kept: string | undefined
  /** What a new case is made from: "call:id" or "lesson:id". */
  from: string | undefined
  form: Record<string, string>
  errors?: CaseErrors
  isTooLate?: boolean
  /** The case that is changed. */
  draft?: { id: string; revision: number }
}

/** One case, before it is among the five. */
export const CaseFormPage = (props: Props) => {
  const { page, situations, kept, from, form, errors = {}, draft } = props
  const words = page.words.vignettes
  const place = '/app/vignettes/new'
  return (
    <Layout page={page} title={words.caseTitle} kind="narrow" script="masking.js">
      <p class="crumbs">
        <a href={place}>{words.makeTitle}</a>
      </p>
      <h1>{words.caseTitle}</h1>
      {props.isTooLate ? (
        <p class="notice section-s" role="alert">
          {words.tooLate}
        </p>
      ) : null}
      {Object.keys(errors).length > 0 ? (
        <p class="notice section-s">{page.words.lessons.notStored}</p>
      ) : null}
      <Form action={draft ? `${place}/cases/${draft.id}` : `${place}/cases`} kind="stack section-s">
        {from ? <input type="hidden" name="from" value={from} /> : null}
        {draft ? <input type="hidden" name="revision" value={draft.revision} /> : null}
        {kept === undefined ? (
          <Choices
            name="situation"
            legend={page.words.lessons.situation}
            options={situations}
            chosen={form.situation}
            error={errors.situation && words.errors[errors.situation]}
          />
        ) : (
          <p>
            <span class="label">{page.words.lessons.situation}</span> {kept}
          </p>
        )}
        <AreaField
          id="text"
          label={words.caseText}
          hint={words.caseHint}
          value={form.text}
          error={errors.text && words.errors[errors.text]}
          rows={5}
          isMasked
          maxlength={LONGEST_CASE}
        />
        <p class="row">
          <button class="btn" type="submit">
            {words.keep}
          </button>
          <a href={place}>{words.back}</a>
        </p>
        <MaskingNotes words={page.words.masking} language={page.language} />
      </Form>
    </Layout>
  )
}
