import { type CoachingState, movesOf, type Side } from '../../src/domain/coaching.ts'
import { AreaField, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  found: { id: string; state: CoachingState }
  side: Side
  form?: Record<string, string>
  hasErrors?: boolean
}

/** What this side may do next. */
export const CoachingMoves = (props: Props) => (
  <div class="stack section-s">
    {movesOf(props.found.state, props.side).map((next) => (
      <Move {...props} next={next} />
    ))}
  </div>
)

const Move = ({ page, found, form = {}, hasErrors, next }: Props & { next: CoachingState }) => {
  const words = page.words.coaching
  const isWrong = hasErrors && form.next === next
  const labels: Partial<Record<CoachingState, string>> = {
    asked: words.accept,
    not_now: words.notNow,
    answered: words.reply,
    read: words.markRead,
    step: words.setStep,
    tried: words.tried,
    closed: words.close,
  }
  const isQuiet = next === 'not_now' || next === 'closed'
  return (
    <Form action={`/app/coaching/${found.id}`} kind="stack-s">
      <input type="hidden" name="next" value={next} />
      {next === 'answered' ? (
        <>
          <p class="fine">{words.replyHint}</p>
          {isWrong ? <p class="notice">{words.replyError}</p> : null}
          {(['worked', 'asked', 'nextTime'] as const).map((id) => (
            <AreaField id={id} label={words[id]} value={form[id]} rows={2} maxlength={400} />
          ))}
        </>
      ) : null}
      {next === 'step' ? (
        <>
          <AreaField
            id="step"
            label={words.step}
            value={form.step}
            error={isWrong ? words.stepError : undefined}
            rows={2}
            maxlength={400}
          />
          <TextField
            id="stepOn"
            type="date"
            label={words.stepOn}
            value={form.stepOn}
            kind="input-short"
          />
        </>
      ) : null}
      <p>
        <button class={isQuiet ? 'text-btn' : 'btn btn-small'} type="submit">
          {labels[next]}
        </button>
      </p>
    </Form>
  )
}
