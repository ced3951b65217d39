import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Unnamed, UnnamedText } from './unnamed-entry.tsx'

type Props = {
  page: Page
  waiting: Unnamed[]
  /** The record whose note was missing, and what was typed. */
  wrong?: { id: string; note: string } | undefined
  isTooLate?: boolean
}

/** Where a second reader passes records or gives them back, without knowing whose they are. */
export const CuratePage = ({ page, waiting, wrong, isTooLate = false }: Props) => {
  const words = page.words.record
  return (
    <Layout page={page} title={words.curateTitle} kind="narrow">
      <h1>{words.curateTitle}</h1>
      <p class="lead">{words.curateIntro}</p>
      {isTooLate ? <p class="notice section-s">{words.curateTooLate}</p> : null}
      {waiting.length === 0 ? <p class="empty section-s">{words.curateEmpty}</p> : null}
      <ol class="entries section-s">
        {waiting.map((entry) => (
          <li>
            <UnnamedText page={page} entry={entry} />
            <Form action={`/app/curate/${entry.id}`} kind="stack-s section-s">
              <AreaField
                id={`note-${entry.id}`}
                label={words.curateNote}
                value={wrong?.id === entry.id ? wrong.note : ''}
                error={wrong?.id === entry.id ? words.curateNoteError : undefined}
                rows={2}
                maxlength={280}
              />
              <p class="row">
                <button class="btn btn-small" type="submit" name="verdict" value="pass">
                  {words.curatePass}
                </button>
                <button class="btn btn-line btn-small" type="submit" name="verdict" value="return">
                  {words.curateReturn}
                </button>
              </p>
            </Form>
          </li>
        ))}
      </ol>
    </Layout>
  )
}
