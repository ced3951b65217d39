import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

export type Remark = { byName: string; text: string; at: number }

type Props = {
  page: Page
  remarks: Remark[]
  sentAt: number | undefined
  form: Record<string, string>
  errors: { remark?: string | undefined }
}

/** Others who may publish look at the draft before it is published. */
export const Review = ({ page, remarks, sentAt, form, errors }: Props) => {
  const words = page.words.discretion.life
  return (
    <section class="section measure">
      <h2>{words.reviewHead}</h2>
      <p class="quiet">
        {sentAt === undefined ? words.reviewNote : words.sent(page.format.moment(sentAt))}
      </p>
      <form method="post" action="/app/policy/draft/review" class="section-s">
        <button class="btn btn-line btn-small" type="submit">
          {sentAt === undefined ? words.send : words.sendAgain}
        </button>
      </form>
      {sentAt === undefined && remarks.length === 0 ? null : (
        <>
          <Remarks page={page} remarks={remarks} />
          <Form action="/app/policy/draft/remarks" kind="stack section-s">
            <AreaField
              id="remark"
              label={words.remark}
              hint={words.remarkHint}
              value={form.remark}
              error={errors.remark}
              maxlength={500}
              rows={2}
            />
            <p>
              <button class="btn btn-line btn-small" type="submit">
                {words.remarkSend}
              </button>
            </p>
          </Form>
        </>
      )}
    </section>
  )
}

/** Plain posts, oldest first. */
export const Remarks = ({ page, remarks }: Pick<Props, 'page' | 'remarks'>) =>
  remarks.length === 0 ? (
    <p class="empty section-s">{page.words.discretion.life.noRemarks}</p>
  ) : (
    <ol class="entries section-s" role="list">
      {remarks.map(({ byName, text, at }) => (
        <li>
          <p class="post">{text}</p>
          <p class="entry-meta">
            <span>{byName}</span>
            <span>{page.format.moment(at)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
