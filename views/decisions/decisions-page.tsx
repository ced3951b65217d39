import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { DecisionEntry, type DecisionEntryData, DecisionMeta } from './decision-entry.tsx'
import { type Unnamed, UnnamedText } from './unnamed-entry.tsx'

type Props = {
  page: Page
  own: DecisionEntryData[]
  shared: DecisionEntryData[]
  /** From everyone, without names. */
  unnamed: Unnamed[]
  /** When the reader's draft was kept; undefined for none. */
  draftAt: number | undefined
  isSharingOff: boolean
}

export const DecisionsPage = ({ page, own, shared, unnamed, draftAt, isSharingOff }: Props) => {
  const words = page.words.decisions
  const { record } = page.words
  return (
    <Layout page={page} title={words.title}>
      <div class="head">
        <h1>{words.title}</h1>
        <a class="btn" href="/app/decisions/new">
          {words.log}
        </a>
      </div>
      {draftAt === undefined ? null : (
        <p class="notice section-s">
          {record.draftFrom(page.format.moment(draftAt))}{' '}
          <a href="/app/decisions/new">{record.draftContinue}</a>
        </p>
      )}
      <div class="two section-s">
        <section>
          <h2>{words.ownHead}</h2>
          {own.length === 0 ? (
            <p class="empty section-s">{words.ownEmpty}</p>
          ) : (
            <ol class="entries section-s">
              {own.map((decision) => (
                <OwnEntry page={page} decision={decision} />
              ))}
            </ol>
          )}
          <p class="fine section-s">
            <a href="/app/coaching">{page.words.coaching.title}</a>
            {' · '}
            <a href="/app/decisions/code">{record.codeTitle}</a>
          </p>
        </section>
        <div class="stack-l">
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
          {isSharingOff ? null : (
            <section class="section">
              <h2>{record.everyoneHead}</h2>
              <p class="fine">{record.everyoneNote}</p>
              {unnamed.length === 0 ? (
                <p class="empty section-s">{record.everyoneEmpty}</p>
              ) : (
                <ol class="entries section-s">
                  {unnamed.map((entry) => (
                    <li>
                      <UnnamedText page={page} entry={entry} />
                    </li>
                  ))}
                </ol>
              )}
            </section>
          )}
        </div>
      </div>
    </Layout>
  )
}

const OwnEntry = ({ page, decision }: { page: Page; decision: DecisionEntryData }) => (
  <li>
    {decision.withdrawnAt === null ? (
      <>
        <p>
          <a class="decision-line" href={`/app/decisions/${decision.id}`} lang={decision.language}>
            {page.words.decisions.quote(decision.decided)}
          </a>
        </p>
        <DecisionMeta page={page} decision={decision} />
      </>
    ) : (
      <p class="fine">{page.words.record.withdrawn(page.format.moment(decision.withdrawnAt))}</p>
    )}
  </li>
)
