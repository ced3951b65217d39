import { type BallotErrors, COMMENT_BYTES, COMMENT_LENGTH } from '../../src/domain/ballot.ts'
import { type Item, SCALE } from '../../src/domain/items.ts'
import type { TicketOffer } from '../../src/domain/key-directory.ts'
import { describedBy, FieldError } from '../components/field.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  items: Item[]
  closesAt: number
  held: { ticket: string; number: number } | undefined
  /** For the script: what it needs to make the ticket itself, and how many people the page names. */
  offer?: TicketOffer | undefined
  people?: number
  form?: Record<string, string>
  errors?: BallotErrors
  isHidden?: boolean
}

export const BallotForm = ({ page, items, closesAt, held, form = {}, errors, ...props }: Props) => {
  const { offer, people, isHidden } = props
  const told = (reason: 'closed' | 'refused' | 'stopped' | 'identity') =>
    `${page.words.noBallot[reason].title}. ${page.words.noBallot[reason].text}`
  const words = page.words.pulse
  const commentError = errors?.comment && words.commentErrors[errors.comment]
  return (
    <form
      class="pulse-form"
      id="ballot"
      method="post"
      action="/ballots"
      autocomplete="off"
      hidden={isHidden}
      data-bytes={COMMENT_BYTES}
      data-failed={words.sendFailed}
      data-long={words.commentErrors['too-long']}
      data-blank={words.blank}
      data-wrong-key={words.wrongKey}
      data-offer={offer && JSON.stringify(offer)}
      data-people={people}
      data-closed={told('closed')}
      data-refused={told('refused')}
      data-stopped={told('stopped')}
      data-identity={told('identity')}
    >
      <input type="hidden" name="ticket" value={held?.ticket ?? ''} />
      <input type="hidden" name="number" value={held?.number ?? 1} />
      <input type="hidden" name="lang" value={page.language} />
      {items.map((item, i) => (
        <Statement
          page={page}
          item={item}
          place={i + 1}
          chosen={form[item]}
          isWrong={errors?.items.includes(item)}
        />
      ))}
      <div class={`pulse-comment ${commentError ? 'field has-error' : 'field'}`}>
        <label for="comment">
          {words.comment} <span class="quiet">{words.optional}</span>
        </label>
        <p class="hint" id="comment-hint">
          {words.commentHint}
        </p>
        <textarea
          class="input"
          id="comment"
          name="comment"
          rows={2}
          maxlength={COMMENT_LENGTH}
          aria-describedby={describedBy('comment', true, commentError)}
        >
          {form.comment ?? ''}
        </textarea>
        <FieldError id="comment" message={commentError} />
        <p class="tiny">{words.changeNote(page.format.deadline(closesAt))}</p>
        <label class="keep">
          <input type="checkbox" name="keep" value="yes" checked={form.keep === 'yes'} />
          <span>{words.keep}</span>
        </label>
        <button class="text-btn fine" type="reset">
          {words.clear}
        </button>
      </div>
      <div class="field">
        <p class="error send-error" id="send-error" role="alert" hidden={!errors?.isBlank}>
          {errors?.isBlank ? words.blank : null}
        </p>
        <label class="keep" id="blank" hidden={!errors?.isBlank}>
          <input type="checkbox" name="blank" value="yes" />
          <span>{words.sendBlank}</span>
        </label>
      </div>
      {offer ? (
        <p class="tiny" id="plain-note">
          {words.plainNote}
        </p>
      ) : null}
      <div class="sendbar">
        <p class="meter">
          <span class="meter-marks" aria-hidden="true">
            {items.map(() => (
              <i />
            ))}
          </span>
          <span class="meter-count num" /> {words.answered(items.length)}
        </p>
        <button class="btn" type="submit">
          {words.send}
        </button>
      </div>
    </form>
  )
}

type StatementProps = {
  page: Page
  item: Item
  place: number
  chosen: string | undefined
  isWrong: boolean | undefined
}

const Statement = ({ page, item, place, chosen, isWrong }: StatementProps) => (
  <fieldset class={isWrong ? 'item field has-error' : 'item'} id={`s${place}`}>
    <legend class="item-head">
      <span class="item-text">{page.words.items[item]}</span>
    </legend>
    <div class="scale">
      {SCALE.map((score) => (
        <label class="stop">
          <input type="radio" name={item} value={score} checked={chosen === String(score)} />
          <span class="dot" />
          {page.words.scale[score]}
        </label>
      ))}
    </div>
    <FieldError id={item} message={isWrong ? page.words.pulse.offScale : undefined} />
  </fieldset>
)
