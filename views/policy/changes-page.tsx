import type { RuleChange } from '../../src/domain/policy-compare.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { RuleChanges } from './rule-changes.tsx'

type Props = {
  page: Page
  /** The version, or what the draft is called. */
  name: string
  /** The version it is compared with, by its number. */
  against: number
  /** Numbers of the other versions to compare with. */
  others: number[]
  changes: RuleChange[]
  situation: (key: string) => string
  /** Where the choice of the other version is sent. */
  action: string
}

/** Two versions side by side, as far as they differ. */
export const ChangesPage = (props: Props) => {
  const { page, name, against, others, changes, situation, action } = props
  const words = page.words.discretion.changes
  const { versionName, new: isNew } = page.words.policy
  return (
    <Layout page={page} title={words.title(name)}>
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.title(name)}</h1>
      <p class="lead">{words.against(versionName(against))}</p>
      {changes.length === 0 ? <p class="empty section-s">{words.nothing}</p> : null}
      <ol class="entries section-s" role="list">
        {changes.map((change) => (
          <li class="rule-change">
            <h2 class="rule-title">
              {change.kind === 'gone' ? <del>{change.before.title}</del> : change.after.title}{' '}
              {change.kind === 'new' ? <span class="flag">{isNew}</span> : null}
            </h2>
            <RuleChanges {...{ page, change, situation }} />
          </li>
        ))}
      </ol>
      {others.length > 1 ? (
        <form method="get" action={action} class="row section-s">
          <div class="field">
            <label for="with">{words.compareWith}</label>
            <select class="input input-medium" id="with" name="with">
              {others.map((number) => (
                <option value={number} selected={number === against}>
                  {versionName(number)}
                </option>
              ))}
            </select>
          </div>
          <button class="btn btn-line" type="submit">
            {words.compare}
          </button>
        </form>
      ) : null}
    </Layout>
  )
}
