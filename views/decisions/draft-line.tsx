import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; draft: { savedAt: number; isOld?: boolean } }

/** Whence the form's content comes, and a way to begin anew. */
export const DraftLine = ({ page, draft }: Props) => {
  const words = page.words.record
  return (
    <div class="notice notice-quiet section-s">
      {draft.isOld ? (
        <p>{words.draftNewer}</p>
      ) : (
        <p class="fine">{words.draftFrom(page.format.moment(draft.savedAt))}</p>
      )}
      <Form action="/app/decisions/draft/drop">
        <button class="text-btn" type="submit">
          {words.draftDrop}
        </button>
      </Form>
    </div>
  )
}
