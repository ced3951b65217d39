import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** Published lists of receipts, one a pulse, for checking on one's own machine. */
export const ReceiptsPage = ({ page, weeks }: { page: Page; weeks: string[] }) => {
  const words = page.words.receipts
  return (
    <Layout page={page} title={words.title} kind="narrow" script="receipts.js">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {weeks.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <CheckForm page={page} weeks={weeks} />
      )}
      <p class="fine section-s">{words.how}</p>
      <pre class="command" tabindex={0}>
        printf %s YOUR26CHARACTERS | sha256sum
      </pre>
      <p class="fine">{words.padding}</p>
      <ol class="entries section-s">
        {weeks.map((week) => (
          <li>
            <a href={`/receipts/${week}`}>{words.list(week)}</a>
          </li>
        ))}
      </ol>
    </Layout>
  )
}

/** Shown by its script alone: sent as a form, the receipt would reach the server. */
const CheckForm = ({ page, weeks }: { page: Page; weeks: string[] }) => {
  const words = page.words.receipts
  return (
    <form
      id="check"
      class="stack section-s"
      autocomplete="off"
      hidden
      data-found={words.found}
      data-not-found={words.notFound}
      data-no-receipt={words.noReceipt}
      data-failed={words.failed}
    >
      <h2>{words.check}</h2>
      <p class="fine" id="check-note">
        {words.checkNote}
      </p>
      <div class="field">
        <label for="receipt">{words.receipt}</label>
        <input
          class="input"
          id="receipt"
          required
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="check-note"
        />
      </div>
      <div class="field">
        <label for="week">{words.week}</label>
        <select class="input" id="week">
          {weeks.map((week) => (
            <option value={week}>{week}</option>
          ))}
        </select>
      </div>
      <button class="btn" type="submit">
        {words.look}
      </button>
      <p id="answer" role="status" />
    </form>
  )
}
