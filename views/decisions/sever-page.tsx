import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; id: string }

export const SeverPage = ({ page, id }: Props) => {
  const words = page.words.record
  return (
    <Layout page={page} title={words.severTitle} kind="narrow">
      <h1>{words.severTitle}</h1>
      <p class="lead">{words.severText}</p>
      <p class="notice section-s">{words.severLimits}</p>
      <Form action={`/app/decisions/${id}/sever`} kind="section-s">
        <p class="row">
          <button class="btn" type="submit">
            {words.sever}
          </button>
          <a href={`/app/decisions/${id}`}>{words.cancel}</a>
        </p>
      </Form>
    </Layout>
  )
}

/** Shown once, in the answer to the form itself: the code stands in no address. */
export const SeveredPage = ({ page, code }: { page: Page; code: string }) => {
  const words = page.words.record
  return (
    <Layout page={page} title={words.severDone} kind="narrow">
      <h1>{words.severDone}</h1>
      <div class="receipt">
        <p class="fine">{words.severCode}</p>
        <p class="receipt-code">{code}</p>
      </div>
      <p class="fine">
        <a href="/app/decisions/code">{words.codeTitle}</a>
      </p>
    </Layout>
  )
}

/** Asks before a decision is deleted, or taken back from those who can read it. */
export const WithdrawPage = ({ page, id, isPrivate }: Props & { isPrivate: boolean }) => {
  const words = page.words.record
  const title = isPrivate ? words.remove : words.withdraw
  return (
    <Layout page={page} title={title} kind="narrow">
      <h1>{title}</h1>
      <p class="lead">{isPrivate ? words.removeText : words.withdrawText}</p>
      <Form action={`/app/decisions/${id}/withdraw`} kind="section-s">
        <p class="row">
          <button class="btn" type="submit">
            {title}
          </button>
          <a href={`/app/decisions/${id}`}>{words.cancel}</a>
        </p>
      </Form>
    </Layout>
  )
}
