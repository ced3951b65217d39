import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

export type NoBallotReason =
  | 'no-pulse'
  | 'not-invited'
  | 'too-small'
  | 'drawn-before'
  | 'stopped'
  | 'closed'
  | 'refused'
  | 'identity'

type Props = { page: Page; reason: NoBallotReason; detail?: string | undefined }

/** Says plainly why there is nothing to answer here, and what to do. */
export const NoBallotPage = ({ page, reason, detail }: Props) => {
  const { title, text } = page.words.noBallot[reason]
  return (
    <Layout page={page} title={title} kind="narrow" isBare>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {detail ? <p class="fine">{page.words.pulse.foundIdentity(detail)}</p> : null}
      <p class="row section-s">
        <a class="btn" href={reason === 'refused' ? '/app/pulse' : '/app'}>
          {page.words.thanks.back}
        </a>
      </p>
    </Layout>
  )
}
