import type { AuditAction } from '../../src/domain/audit.ts'
import { changeText } from '../components/change-text.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Entry = {
  number: number
  at: number
  action: AuditAction
  detail: string
  hash: string
  /** Null where nobody signed in did it. */
  actorName: string | null
  subjectName: string | null
}
type Props = {
  page: Page
  entries: Entry[]
  head: { number: number; hash: string } | undefined
  /** First entry that does not fit; undefined when the whole chain holds. */
  brokenAt: number | undefined
  isNewest: boolean
}

export const AuditPage = ({ page, entries, head, brokenAt, isNewest }: Props) => {
  const words = page.words.audit
  const last = entries.at(-1)
  return (
    <Layout page={page} title={words.title}>
      <div class="head">
        <h1>{words.title}</h1>
        <p class="row">
          <a href="/app/rules">{page.words.rules.title}</a>
          <a class="btn btn-line btn-small" href="/app/audit/jsonl" download>
            {words.download}
          </a>
        </p>
      </div>
      <p class="lead">{words.intro}</p>
      {head ? (
        <div class="notice section-s" role={brokenAt === undefined ? undefined : 'alert'}>
          <p>
            <b>{brokenAt === undefined ? words.intact(head.number) : words.broken(brokenAt)}</b>
          </p>
          <p class="hash">{words.head(head.number, head.hash)}</p>
          <p class="fine">{words.headNote}</p>
        </div>
      ) : (
        <p class="empty section-s">{words.empty}</p>
      )}
      <div class="table-wrap section-s">
        <table class="table stacked">
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.whom}</th>
              <th scope="col">{words.detail}</th>
              <th scope="col">{words.who}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr>
                <td>
                  {entry.number} <span class="tiny hash">{entry.hash.slice(0, 8)}</span>
                </td>
                <td>{page.format.dateTime(entry.at)}</td>
                <th scope="row">{words.actions[entry.action]}</th>
                <td dir="auto">{entry.subjectName}</td>
                <td dir="auto" class="long">
                  {changeText(page, entry.action, entry.detail)}
                </td>
                <td dir="auto">{entry.actorName ?? words.nobody}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="row section-s">
        {isNewest ? null : <a href="/app/audit">{words.newest}</a>}
        {last && last.number > 1 ? (
          <a href={`/app/audit?before=${last.number}`}>{words.older}</a>
        ) : null}
      </p>
    </Layout>
  )
}
