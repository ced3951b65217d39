import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** Whom to ask about a lost password. The same for everybody. */
export const ForgottenPage = ({ page }: { page: Page }) => {
  const words = page.words.accounts.forgotten
  return (
    <Layout page={page} title={words.title} kind="door">
      <h1>{words.title}</h1>
      <p class="lead">{words.ask}</p>
      <p class="quiet section-s">{words.next}</p>
      <p class="quiet section-s">{words.noMail}</p>
      <p class="section-s">
        <a class="btn btn-line" href="/app/sign-in">
          {words.back}
        </a>
      </p>
    </Layout>
  )
}
