import type { LessonErrors, LessonField } from '../../src/domain/lessons.ts'
import { AreaField, Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { MaskingNotes } from '../decisions/masking-notes.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  form: Record<string, string>
  errors: LessonErrors & { reason?: true }
  isTooLate?: boolean
  /** The call a new lesson comes from. */
  origin?: { id: string; decided: string }
  /** The lesson that is changed, and by whom. */
  changed?: { id: string; revision: number; isBegun: boolean; isOwn: boolean }
}

/** A lesson to be written, or one to be mended. */
export const LessonFormPage = (props: Props) => {
  const { page, form, errors, origin, changed } = props
  const words = page.words.lessons
  const title = origin || changed?.isBegun ? words.newTitle : words.fixTitle
  const isNew = origin !== undefined || changed?.isBegun === true
  return (
    <Layout page={page} title={title} kind="narrow" script="masking.js">
      <p class="crumbs">
        <a href="/app/lessons">{words.title}</a>
      </p>
      <h1>{title}</h1>
      {isNew ? <p class="quiet">{words.newIntro}</p> : null}
      {origin ? (
        <p class="fine">
          {words.fromCall}:{' '}
          <a href={`/app/decisions/${origin.id}`}>{page.words.decisions.quote(origin.decided)}</a>
        </p>
      ) : null}
      {props.isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      {Object.keys(errors).length > 0 ? <p class="notice section-s">{words.notStored}</p> : null}
      <Form
        action={changed ? `/app/lessons/${changed.id}/fix` : '/app/lessons'}
        kind="stack section-s"
      >
        {origin ? <input type="hidden" name="from" value={origin.id} /> : null}
        {changed ? <input type="hidden" name="revision" value={changed.revision} /> : null}
        <Parts {...props} />
        {!changed || changed.isOwn ? (
          <div class="field">
            <label class="keep">
              <input type="checkbox" name="isNamed" value="yes" checked={form.isNamed === 'yes'} />
              {words.isNamed}
            </label>
          </div>
        ) : null}
        {isNew ? null : (
          <TextField
            id="reason"
            label={words.fixReason}
            hint={words.fixReasonHint}
            value={form.reason}
            error={errors.reason ? words.reasonError : undefined}
            maxlength={280}
          />
        )}
        <p class="row">
          <button class="btn" type="submit">
            {isNew ? words.share : words.save}
          </button>
          {isNew ? (
            <button class="text-btn" type="submit" name="keep" value="yes">
              {words.keep}
            </button>
          ) : null}
          {changed ? <a href={`/app/lessons/${changed.id}`}>{words.cancel}</a> : null}
        </p>
        <MaskingNotes words={page.words.masking} language={page.language} />
      </Form>
    </Layout>
  )
}

const Parts = ({ page, situations, form, errors }: Props) => {
  const words = page.words.lessons
  const say = (field: LessonField) => {
    const error = errors[field]
    return error && words.errors[error]
  }
  const part = (id: 'tried' | 'happened' | 'nextTime', hint?: string) => (
    <AreaField
      id={id}
      label={words[id]}
      hint={hint}
      value={form[id]}
      error={say(id)}
      rows={3}
      isMasked
      maxlength={600}
    />
  )
  return (
    <>
      <Choices
        name="situation"
        legend={words.situation}
        options={situations}
        chosen={form.situation}
        error={say('situation')}
      />
      <AreaField
        id="title"
        label={words.lessonTitle}
        hint={words.titleHint}
        value={form.title}
        error={say('title')}
        rows={2}
        isMasked
        maxlength={90}
        kind="line-input"
      />
      {part('tried')}
      {part('happened')}
      {part('nextTime', words.nextHint)}
    </>
  )
}
