import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CaseResult, type ResultCase, type ResultPlace } from './case-result.tsx'
import { quarterName } from './quarter-name.ts'

type Props = {
  page: Page
  check: { quarter: string; currency: string }
  cases: ResultCase[]
  /** Of which figures are shown side by side; the whole organisation last. */
  places: ResultPlace[]
  /** Units that the reader may put beside it. */
  units?: ResultPlace[]
  /** On the page of one's own answers: the day on which they are deleted. */
  deletedFrom?: string
  /** One's own answers are kept. */
  hasOwn?: boolean
}

/** What was published of a quarter's five cases, and beside it what one answered oneself. */
export const ResultPage = ({ page, check, cases, places, ...props }: Props) => {
  const words = page.words.vignettes
  const { units = [], deletedFrom, hasOwn = false } = props
  const isOwn = deletedFrom !== undefined
  const title = isOwn ? words.mineTitle : words.resultTitle
  const place = `/app/vignettes/${check.quarter}`
  return (
    <Layout page={page} title={title} kind="narrow">
      <p class="crumbs">
        <a href="/app/vignettes">{words.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="quiet">{quarterName(page, check.quarter)}</p>
      {isOwn ? <p class="notice section-s">{words.deleted(page.format.day(deletedFrom))}</p> : null}
      <p class="fine section-s">{words.resultIntro}</p>
      {hasOwn ? (
        <p>
          <a href={`${place}/mine`}>{words.mine}</a>
        </p>
      ) : null}
      {units.length > 0 ? (
        <form method="get" action={place} class="row section-s">
          <label class="label" for="unit">
            {words.unit}
          </label>
          <select class="input input-medium" id="unit" name="unit">
            <option value="">{words.noUnit}</option>
            {units.map(({ id, name }) => (
              <option value={id} selected={places.some((one) => one.id === id)}>
                {name}
              </option>
            ))}
          </select>
          <button class="btn btn-line btn-small" type="submit">
            {words.show}
          </button>
        </form>
      ) : null}
      {cases.map((one) => (
        <CaseResult {...{ page, one, places, isOwn }} currency={check.currency} />
      ))}
    </Layout>
  )
}
