import { DETAIL_TEXTS } from '../../src/domain/decision-details.ts'
import type { DecisionErrors } from '../../src/domain/decisions.ts'
import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import { CasesBeside } from '../lessons/cases-beside.tsx'
import type { SimilarCase } from '../lessons/similar-cases.tsx'
import type { Page } from '../page.ts'
import { DecisionFields } from './decision-fields.tsx'
import { DecisionMore } from './decision-more.tsx'
import { DraftLine } from './draft-line.tsx'
import { MaskingNotes } from './masking-notes.tsx'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  /** The organisation's own first. */
  currencies: readonly string[]
  isSharingOff: boolean
  form?: Record<string, string>
  errors?: DecisionErrors
  /** The draft this form grew out of, and whether a newer one was kept in the meantime. */
  draft?: { revision: number; savedAt: number; isOld?: boolean } | undefined
  /** What is like the line; undefined before it is written. */
  cases?: SimilarCase[] | undefined
  /**
   * The decision that is corrected; changes leave a trace when it says so. `mark` is what it said
   * when the correction began; it says something else now when the correction comes too late.
   */
  correction?: { id: string; isTraced: boolean; mark: string; isTooLate?: boolean }
}

export const DecisionFormPage = (props: Props) => {
  const { page, form = {}, errors = {}, draft, correction } = props
  const words = page.words.decisionForm
  const { record } = page.words
  const say = makeSay(page, errors)
  const hasCases = !correction && !props.isSharingOff
  return (
    <Layout
      page={page}
      title={correction ? record.correctTitle : words.title}
      script={correction ? 'masking.js' : 'decision-form.js'}
    >
      {correction ? (
        <p class="crumbs">
          <a href={`/app/decisions/${correction.id}`}>{page.words.decision.title}</a>
        </p>
      ) : null}
      <h1>{correction ? record.correctTitle : words.title}</h1>
      <p class="quiet">
        {words.intro} <a href="/app/charter">{page.words.menu.charter}</a>
      </p>
      {draft && !correction ? <DraftLine page={page} draft={draft} /> : null}
      {correction?.isTooLate ? (
        <p class="notice section-s">
          {record.tooLate} <a href={`/app/decisions/${correction.id}`}>{record.tooLateSee}</a>
        </p>
      ) : null}
      {Object.keys(errors).length > 0 ? <p class="notice section-s">{words.notStored}</p> : null}
      <Form
        action={correction ? `/app/decisions/${correction.id}/correct` : '/app/decisions'}
        kind={hasCases ? 'log' : 'log measure-log'}
      >
        <DecisionFields
          {...props}
          form={form}
          say={say}
          beside={hasCases ? <CasesBeside page={page} cases={props.cases} /> : null}
        />
        <DecisionMore page={page} form={form} say={say} isCorrection={correction !== undefined} />
        {correction?.isTraced ? (
          <div class="log-step">
            <TextField
              id="reason"
              label={record.correctReason}
              hint={record.correctReasonHint}
              value={form.reason}
              maxlength={200}
            />
          </div>
        ) : null}
        <div class="log-end">
          {correction ? (
            <input type="hidden" name="mark" value={correction.mark} />
          ) : (
            <input type="hidden" name="draft" value={draft?.revision ?? 0} />
          )}
          <p class="row">
            <button class="btn" type="submit">
              {correction ? record.save : words.log}
            </button>
            {correction ? (
              <a href={`/app/decisions/${correction.id}`}>{record.cancel}</a>
            ) : (
              <button class="text-btn" type="submit" name="keep" value="yes">
                {record.keep}
              </button>
            )}
          </p>
          {correction ? null : (
            <p
              class="tiny"
              role="status"
              id="draft-state"
              data-saved={record.draftSaved}
              data-local={record.draftLocal}
              data-restored={record.draftRestored}
              data-who={page.viewer?.id}
            />
          )}
        </div>
        <MaskingNotes words={page.words.masking} language={page.language} />
      </Form>
    </Layout>
  )
}

/** The message beside a field. */
function makeSay({ words }: Page, errors: DecisionErrors) {
  const longest: Record<string, number> = DETAIL_TEXTS
  const sentences: Record<string, string> = {
    ...words.decisionForm.errors,
    ...words.record.errors,
  }
  return (field: string): string | undefined => {
    const error = errors[field as keyof DecisionErrors]
    if (error === 'too-long' && field === 'caseRef') return words.record.tooLong(64)
    if (error === 'too-long' && longest[field]) return words.record.tooLong(longest[field])
    return error && sentences[error]
  }
}
