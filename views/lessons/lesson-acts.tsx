import { AreaField, Field } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { LessonPageProps } from './lesson-page.tsx'

type Props = LessonPageProps

export const HelpedAct = ({ page, lesson, canMark, hasMarked }: Props) => {
  const words = page.words.lessons
  return (
    <div class="stack section-s">
      {canMark ? (
        <Form action={`/app/lessons/${lesson.id}/helped`}>
          <button class="btn" type="submit">
            {words.helped}
          </button>
        </Form>
      ) : null}
      {hasMarked ? <p>{words.helpedDone}</p> : null}
      <p class="fine">{words.helpedNote}</p>
    </div>
  )
}

export const SeenAct = ({ page, lesson, hasSeen }: Props) => {
  const words = page.words.lessons
  return (
    <div class="stack section-s">
      {hasSeen ? (
        <p>{words.seenDone}</p>
      ) : (
        <Form action={`/app/lessons/${lesson.id}/seen`}>
          <button class="btn btn-line" type="submit">
            {words.seen}
          </button>
        </Form>
      )}
      {lesson.state === 'not_validated' ? <p class="fine">{words.seenNote}</p> : null}
    </div>
  )
}

export const ReuseAct = ({ page, lesson, calls }: Props) => {
  const words = page.words.lessons
  if (calls.length === 0) return null
  return (
    <details class="more section-s">
      <summary>{words.reuseHead}</summary>
      <Form action={`/app/lessons/${lesson.id}/reuse`} kind="stack">
        <Field id="call" label={words.reuseCall} hint={words.reuseNote}>
          <select class="input" id="call" name="call" aria-describedby="call-hint">
            {calls.map(({ id, decided }) => (
              <option value={id}>{decided}</option>
            ))}
          </select>
        </Field>
        <p>
          <button class="btn btn-line" type="submit">
            {words.reuse}
          </button>
        </p>
      </Form>
    </details>
  )
}

export const FlagAct = ({ page, lesson, hasFlagError = false, flagReason }: Props) => {
  const words = page.words.lessons
  return (
    <details class="more section-s" open={hasFlagError}>
      <summary>{words.flagHead}</summary>
      <Form action={`/app/lessons/${lesson.id}/flag`} kind="stack">
        <AreaField
          id="reason"
          label={words.flagReason}
          hint={words.flagNote}
          value={flagReason}
          error={hasFlagError ? words.reasonError : undefined}
          rows={2}
          maxlength={280}
        />
        <p class="row">
          <button class="btn btn-line" type="submit">
            {words.flag}
          </button>
          <a href={`/app/lessons/${lesson.id}/fix`}>{words.fix}</a>
        </p>
      </Form>
    </details>
  )
}

/** What those who lead people do with a lesson. */
export const TendActs = ({ page, lesson, tends, flags }: Props) => {
  const words = page.words.lessons
  if (!tends) return null
  const act = (value: string, name: string) => (
    <button class="btn btn-line btn-small" type="submit" name="act" value={value}>
      {name}
    </button>
  )
  return (
    <div class="row section">
      <Form action={`/app/lessons/${lesson.id}/tend`} kind="row">
        {flags.length > 0 ? act('close', words.closeFlags) : null}
        {lesson.state === 'archived'
          ? act('restore', words.restore)
          : act('keep', words.keepAnother)}
        {lesson.state === 'archived' ? null : act('archive', words.archive)}
      </Form>
      {lesson.state === 'validated' && !lesson.principle ? (
        <a href={`/app/principles/new?lesson=${lesson.id}`}>{page.words.principles.make}</a>
      ) : null}
    </div>
  )
}
