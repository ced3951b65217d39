import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; told: 'own' | 'removed'; name?: string }

/** What came of a change to somebody's way in, where there is no link to show. */
export const AccessPage = ({ page, told, name = '' }: Props) => {
  const words = page.words.accounts.access
  const isOwn = told === 'own'
  return (
    <Layout page={page} title={isOwn ? words.ownTitle : words.removedTitle} kind="narrow">
      <h1>{isOwn ? words.ownTitle : words.removedTitle}</h1>
      <p class="lead">{isOwn ? words.own : words.removed(name)}</p>
      <p class="section-s">
        <a class="btn" href="/app/people">
          {words.back}
        </a>
      </p>
    </Layout>
  )
}
