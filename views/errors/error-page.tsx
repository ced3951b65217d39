import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** Statuses with words of their own; anything else reads like 500. */
export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503

type Props = { page: Page; status: ErrorStatus; requestId: string }

export const ErrorPage = ({ page, status, requestId }: Props) => {
  const { title, advice } = page.words.errors[status]
  return (
    <Layout page={page} title={title} kind="narrow">
      <h1>{title}</h1>
      <p class="lead">{advice}</p>
      <p class="row section-s">
        <a class="btn" href="/app">
          {page.words.errors.back}
        </a>
      </p>
      <p class="tiny section-s">{page.words.errors.request(requestId)}</p>
    </Layout>
  )
}
