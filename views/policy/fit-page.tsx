import { bandText } from '../../src/domain/bands.ts'
import type { Consistency } from '../../src/domain/consistency.ts'
import type { Pattern } from '../../src/domain/decision-patterns.ts'
import { WIDE } from '../../src/domain/vignette-figures.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { ProposeLink, type Proposing } from '../vignettes/case-result.tsx'
import { quarterName } from '../vignettes/quarter-name.ts'

type Cases = { newest: string | undefined } | undefined
/** With the place where a rule is proposed, for those who find it. */
type Row = Consistency & { proposeAt: Proposing | undefined }

/** `lessons`: where lessons about it are looked for, by those who may read them. */
type ShownPattern = Pattern & { lessons: string | undefined }

type Props = {
  page: Page
  /** The quarterly check counted last; undefined for those who find none of it. */
  cases: Cases
  /** What the newest counted period said, rules and situations named; undefined before any. */
  found: { from: string; until: string; patterns: ShownPattern[]; consistency: Row[] } | undefined
}

/** What logged decisions say about the policy, over the whole organisation. */
export const FitPage = ({ page, cases, found }: Props) => {
  const words = page.words.fit
  return (
    <Layout page={page} title={words.title}>
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {found ? (
        <>
          <p class="fine">
            {words.from3(page.format.day(found.from), page.format.day(found.until))}
          </p>
          <Patterns page={page} patterns={found.patterns} />
          <ConsistencyTable {...{ page, cases }} consistency={found.consistency} />
        </>
      ) : (
        <>
          <p class="empty section-s">{words.notYet}</p>
          <FiveCases page={page} cases={cases} />
        </>
      )}
    </Layout>
  )
}

/** The way to what everybody answered to the same cases. */
const FiveCases = ({ page, cases }: { page: Page; cases: Cases }) =>
  cases ? (
    <p class="fine measure section-s">
      {page.words.vignettes.fitNote} <a href="/app/vignettes">{page.words.vignettes.title}</a>
      {cases.newest ? (
        <>
          , <a href={`/app/vignettes/${cases.newest}`}>{quarterName(page, cases.newest)}</a>
        </>
      ) : null}
    </p>
  ) : null

const Patterns = ({ page, patterns }: { page: Page; patterns: ShownPattern[] }) => {
  const words = page.words.fit
  if (patterns.length === 0) return <p class="empty section-s">{words.noPatterns}</p>
  return (
    <ol class="entries section-s">
      {patterns.map(({ kind, about, value, low, high, unknown, band, lessons }) => (
        <li>
          <h2 class="label">
            {words.patterns[kind]}: {about}
          </h2>
          <p>{words.because(kind, words.share(value), words.interval(low, high))}</p>
          <p class="entry-meta">
            <span>{words.authors(bandText(band))}</span>
            {unknown === undefined ? null : <span>{words.unknown(words.share(unknown))}</span>}
            {lessons ? <a href={lessons}>{page.words.proposals.lessons.about}</a> : null}
          </p>
        </li>
      ))}
    </ol>
  )
}

type ConsistencyProps = { page: Page; cases: Cases; consistency: Row[] }

const ConsistencyTable = ({ page, cases, consistency }: ConsistencyProps) => {
  const words = page.words.fit
  return (
    <section class="section">
      <h2>{words.consistencyHead}</h2>
      <p class="fine measure">{words.consistencyNote}</p>
      <FiveCases page={page} cases={cases} />
      {consistency.length === 0 ? (
        <p class="empty section-s">{words.noConsistency}</p>
      ) : (
        <section class="table-wrap section-s" aria-label={words.consistencyHead} tabindex={0}>
          <table class="table mix">
            <thead>
              <tr>
                <th scope="col">{words.situation}</th>
                <th scope="col">{words.across}</th>
                <th scope="col">{words.within}</th>
                <th scope="col">{words.ratio}</th>
              </tr>
            </thead>
            <tbody>
              {consistency.map(({ situation, across, within, ratio, proposeAt }) => (
                <tr>
                  <th scope="row">
                    {situation}
                    {proposeAt && across >= WIDE ? (
                      <>
                        {' '}
                        <span class="fine">
                          <ProposeLink page={page} at={proposeAt} />
                        </span>
                      </>
                    ) : null}
                  </th>
                  <td class="num">{words.share(across)}</td>
                  <td class="num">{words.share(within)}</td>
                  <td class="num">
                    {ratio === undefined ? '–' : words.times(page.format.number(ratio))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
