import type { PropsWithChildren } from 'hono/jsx'
import { isSought as isSearch } from '../../src/domain/decision-search.ts'
import { SearchForm, type SearchProps } from '../components/search-form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { DecisionEntry, type DecisionEntryData, DecisionMeta } from './decision-entry.tsx'
import { type Unnamed, UnnamedText } from './unnamed-entry.tsx'

type Part<T> = { rows: T[]; newer: number | undefined; older: number | undefined }

type Props = Omit<SearchProps, 'action'> & {
  own: Part<DecisionEntryData>
  shared: Part<DecisionEntryData>
  /** From everyone, without names. */
  unnamed: Part<Unnamed>
  /** When the reader's draft was kept; undefined for none. */
  draftAt: number | undefined
  isSharingOff: boolean
}

const HERE = '/app/decisions'

export const DecisionsPage = (props: Props) => {
  const { page, draftAt } = props
  const words = page.words.decisions
  const { record } = page.words
  const isSought = isSearch(props)
  const isNothing = [props.own, props.shared, props.unnamed].every(({ rows }) => rows.length === 0)
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
      <details class="more section-s" open={isSought}>
        <summary>{record.search.open}</summary>
        <SearchForm {...props} action={HERE} hint={record.search.hint} />
        {isSought ? (
          <p class="fine section-s">
            <a href={HERE}>{record.search.all}</a>
          </p>
        ) : null}
      </details>
      {isSought && isNothing ? (
        <p class="empty section-s">{record.search.none}</p>
      ) : (
        <Lists {...props} isSought={isSought} />
      )}
    </Layout>
  )
}

/** One's own calls, and beside them those of others. */
const Lists = (props: Props & { isSought: boolean }) => {
  const { page, isSharingOff, isSought } = props
  const words = page.words.decisions
  const { record } = page.words
  return (
    <div class="two section-s">
      <section>
        <h2 id="own">{words.ownHead}</h2>
        <List {...props} name="own" empty={isSought ? record.search.none : words.ownEmpty}>
          {props.own.rows.map((decision) => (
            <OwnEntry page={page} decision={decision} />
          ))}
        </List>
        <p class="fine section-s">
          <a href="/app/coaching">{page.words.coaching.title}</a>
          {' · '}
          <a href="/app/decisions/code">{record.codeTitle}</a>
        </p>
      </section>
      <div class="stack-l">
        <section>
          <h2 id="shared">{words.sharedHead}</h2>
          <p class="fine">{isSharingOff ? words.sharingOff : words.sharedNote}</p>
          <List {...props} name="shared" empty={isSought ? record.search.none : words.sharedEmpty}>
            {props.shared.rows.map((decision) => (
              <DecisionEntry page={page} decision={decision} />
            ))}
          </List>
        </section>
        {isSharingOff ? null : (
          <section class="section">
            <h2 id="unnamed">{record.everyoneHead}</h2>
            <p class="fine">{record.everyoneNote}</p>
            <List
              {...props}
              name="unnamed"
              empty={isSought ? record.search.none : record.everyoneEmpty}
            >
              {props.unnamed.rows.map((entry) => (
                <li>
                  <UnnamedText page={page} entry={entry} />
                </li>
              ))}
            </List>
          </section>
        )}
      </div>
    </div>
  )
}

type ListProps = PropsWithChildren<
  Props & {
    name: 'own' | 'shared' | 'unnamed'
    /** What stands in the place of no entry. */
    empty: string
  }
>

/** One of the three lists, with the ways to its parts beside this one. */
const List = (props: ListProps) => {
  const { name, empty, children, page, typed, situation } = props
  const { rows, newer, older } = props[name]
  if (rows.length === 0) return <p class="empty section-s">{empty}</p>
  const at = (part: number) => {
    const query = new URLSearchParams({
      q: typed,
      situation: situation ?? '',
      [name]: String(part),
    })
    return `${HERE}?${query}#${name}`
  }
  const words = page.words.record.search
  return (
    <>
      <ol class="entries section-s">{children}</ol>
      {newer === undefined && older === undefined ? null : (
        <p class="row section-s">
          {newer === undefined ? null : <a href={at(newer)}>{words.newer}</a>}
          {older === undefined ? null : <a href={at(older)}>{words.older}</a>}
        </p>
      )}
    </>
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
