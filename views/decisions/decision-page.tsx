import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type DecisionEntryData, DecisionMeta } from './decision-entry.tsx'

type Props = {
  page: Page
  decision: DecisionEntryData
  readings: { reader: string; at: number }[]
  isJustLogged: boolean
}

/** One's own decision: what it says, who may read it, and who did. */
export const DecisionPage = ({ page, decision, readings, isJustLogged }: Props) => {
  const words = page.words.decision
  const entry = page.words.decisions
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/decisions">{entry.title}</a>
      </p>
      <h1>{isJustLogged ? words.logged : words.title}</h1>
      <p class="lead" lang={decision.language}>
        {entry.quote(decision.decided)}
      </p>
      <DecisionMeta page={page} decision={decision} />
      <dl class="facts section-s">
        {decision.why ? (
          <div class="wide">
            <dt>{entry.whyHead}</dt>
            <dd lang={decision.language}>{decision.why}</dd>
          </div>
        ) : null}
        {decision.learned ? (
          <div class="wide">
            <dt>{entry.learnedHead}</dt>
            <dd lang={decision.language}>{decision.learned}</dd>
          </div>
        ) : null}
      </dl>
      <section class="section-s notice notice-quiet">
        <h2 class="label">{words.readersHead}</h2>
        <p class="fine">{page.words.visibilities[decision.visibility].label}</p>
        {readings.length === 0 ? (
          <p class="fine">{words.nobodyRead}</p>
        ) : (
          <ul class="fine">
            {readings.map(({ reader, at }) => (
              <li>{words.read(reader, page.format.moment(at))}</li>
            ))}
          </ul>
        )}
      </section>
      <p class="row section-s">
        <a class="btn" href="/app">
          {page.words.thanks.back}
        </a>
        <a class="btn btn-line" href="/app/decisions/new">
          {entry.log}
        </a>
      </p>
    </Layout>
  )
}
