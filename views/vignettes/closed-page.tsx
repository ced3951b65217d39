import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  check: { closesAt: number }
  /** Answers were sent all the same. */
  isLate?: boolean
}

/** What somebody reads who comes to answer after the close. */
export const ClosedPage = ({ page, check, isLate = false }: Props) => {
  const words = page.words.vignettes
  return (
    <Layout page={page} title={words.closedTitle} kind="narrow">
      <p class="crumbs">
        <a href="/app/vignettes">{words.title}</a>
      </p>
      <h1>{words.closedTitle}</h1>
      <p class="lead">{words.closed(page.format.deadline(check.closesAt))}</p>
      {isLate ? (
        <p class="notice section-s" role="alert">
          {words.late}
        </p>
      ) : null}
      <p class="section-s">
        <a href="/app/vignettes">{words.back}</a>
      </p>
    </Layout>
  )
}
