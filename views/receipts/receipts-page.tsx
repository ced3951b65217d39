import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** Published lists of receipts, one a pulse, for checking on one's own machine. */
export const ReceiptsPage = ({ page, weeks }: { page: Page; weeks: string[] }) => {
  const words = page.words.receipts
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <p class="fine">{words.how}</p>
      <pre class="command" tabindex={0}>
        printf %s YOUR26CHARACTERS | sha256sum
      </pre>
      <p class="fine">{words.padding}</p>
      {weeks.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <ol class="entries section-s">
          {weeks.map((week) => (
            <li>
              <a href={`/receipts/${week}`}>{words.list(week)}</a>
            </li>
          ))}
        </ol>
      )}
    </Layout>
  )
}
