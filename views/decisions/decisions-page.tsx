import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { DecisionEntry, type DecisionEntryData, DecisionMeta } from './decision-entry.tsx'

type Props = {
  page: Page
  own: DecisionEntryData[]
  shared: DecisionEntryData[]
  isSharingOff: boolean
}

export const DecisionsPage = ({ page, own, shared, isSharingOff }: Props) => {
  const words = page.words.decisions
  return (
    <Layout page={page} title={words.title}>
      <div class="head">
        <h1>{words.title}</h1>
        <a class="btn" href="/app/decisions/new">
          {words.log}
        </a>
      </div>
      <div class="two section-s">
        <section>
          <h2>{words.ownHead}</h2>
          {own.length === 0 ? (
            <p class="empty section-s">{words.ownEmpty}</p>
          ) : (
            <ol class="entries section-s">
              {own.map((decision) => (
                <li>
                  <p>
                    <a
                      class="decision-line"
                      href={`/app/decisions/${decision.id}`}
                      lang={decision.language}
                    >
                      {words.quote(decision.decided)}
                    </a>
                  </p>
                  <DecisionMeta page={page} decision={decision} />
                </li>
              ))}
            </ol>
          )}
        </section>
        <section>
          <h2>{words.sharedHead}</h2>
          <p class="fine">{isSharingOff ? words.sharingOff : words.sharedNote}</p>
          {shared.length === 0 ? (
            <p class="empty section-s">{words.sharedEmpty}</p>
          ) : (
            <ol class="entries section-s">
              {shared.map((decision) => (
                <DecisionEntry page={page} decision={decision} />
              ))}
            </ol>
          )}
        </section>
      </div>
    </Layout>
  )
}
