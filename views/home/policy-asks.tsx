import type { Page } from '../page.ts'
import { Ask } from './ask.tsx'

type Props = {
  page: Page
  hasPolicy: boolean
  /** How many rules changed for the reader and wait to be read. */
  changed: number
}

/** What the policy has for the reader: changes to read, and a place to look things up. */
export const PolicyAsks = ({ page, hasPolicy, changed }: Props) => {
  const words = page.words.home
  const { ask, reading } = page.words.discretion
  return (
    <>
      {changed > 0 ? (
        <Ask
          head={reading.card(changed)}
          text={reading.cardText}
          href="/app/policy/changed"
          action={reading.cardAction}
        />
      ) : null}
      {hasPolicy && page.viewer?.unitId ? (
        <Ask
          head={ask.title}
          text={ask.homeText}
          note={
            <p class="fine">
              <a href="/app/policy">{words.policy}</a>
            </p>
          }
          href="/app/policy/ask"
          action={ask.homeAction}
        />
      ) : null}
      {hasPolicy && !page.viewer?.unitId ? (
        <Ask
          head={words.policyHead}
          text={words.policyIntro}
          href="/app/policy"
          action={words.policy}
        />
      ) : null}
    </>
  )
}
