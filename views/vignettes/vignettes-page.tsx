import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { quarterName } from './quarter-name.ts'

type Check = {
  quarter: string
  closesAt: number
  isOpen: boolean
  isCounted: boolean
  /** The reader's own answers are kept. */
  hasOwn: boolean
}
type Props = { page: Page; checks: Check[]; canAnswer: boolean; canMake: boolean }

/** The quarterly checks, the newest first. */
export const VignettesPage = ({ page, checks, canAnswer, canMake }: Props) => {
  const words = page.words.vignettes
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy/fit">{page.words.fit.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <p class="fine section-s">
        {words.notAppraisal} <a href="/app/charter">{page.words.charter.title}</a>
      </p>
      {canMake ? (
        <p class="section-s">
          <a class="btn" href="/app/vignettes/new">
            {words.makeTitle}
          </a>
        </p>
      ) : null}
      {checks.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <ol class="entries vignettes section-s" role="list">
          {checks.map((check) => (
            <li>
              <h2 class="label">{quarterName(page, check.quarter)}</h2>
              <Lines page={page} check={check} canAnswer={canAnswer} />
            </li>
          ))}
        </ol>
      )}
    </Layout>
  )
}

type LineProps = { page: Page; check: Check; canAnswer: boolean }

const Lines = ({ page, check, canAnswer }: LineProps) => {
  const words = page.words.vignettes
  const place = `/app/vignettes/${check.quarter}`
  const until = words.openUntil(page.format.deadline(check.closesAt))
  if (check.isOpen)
    return (
      <>
        <p class="fine">
          {until}
          {check.hasOwn ? `. ${words.answered}` : null}
        </p>
        <p class="row">
          {canAnswer ? (
            <a class="btn btn-line btn-small" href={`${place}/answers`}>
              {check.hasOwn ? words.change : words.answer}
            </a>
          ) : (
            <a href={place}>{words.read}</a>
          )}
        </p>
      </>
    )
  if (!check.isCounted) return <p class="fine">{words.waits}</p>
  return (
    <p class="row">
      {check.hasOwn ? (
        <a class="btn btn-line btn-small" href={`${place}/mine`}>
          {words.mine}
        </a>
      ) : null}
      <a href={place}>{words.results}</a>
    </p>
  )
}
