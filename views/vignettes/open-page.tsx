import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { CaseText, type SentCase } from './case-text.tsx'
import { quarterName } from './quarter-name.ts'

type Props = {
  page: Page
  check: { quarter: string; closesAt: number }
  cases: SentCase[]
  /** Closed cases wait to be counted. */
  isOpen: boolean
  canAnswer: boolean
}

/** A quarter's cases while nothing of the answers is shown to anybody. */
export const OpenPage = ({ page, check, cases, isOpen, canAnswer }: Props) => {
  const words = page.words.vignettes
  const { quarter, closesAt } = check
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/vignettes">{words.title}</a>
      </p>
      <h1>{quarterName(page, quarter)}</h1>
      <p class="lead">{isOpen ? words.blind(page.format.deadline(closesAt)) : words.waits}</p>
      {isOpen && canAnswer ? (
        <p class="section-s">
          <a class="btn" href={`/app/vignettes/${quarter}/answers`}>
            {words.answer}
          </a>
        </p>
      ) : null}
      <ol class="entries section-s" role="list">
        {cases.map((one) => (
          <li>
            <h2 class="label">{words.caseOf(String(one.number), String(cases.length))}</h2>
            <CaseText page={page} given={one} />
          </li>
        ))}
      </ol>
    </Layout>
  )
}
