import type { Page } from '../page.ts'

/** How far a record is: looked at by its author, passed or given back by a second reader, out. */
export type ReleaseStateData = {
  isApproved: boolean | null
  note: string
  releasedAt: number | null
  /** It has gone out by now. */
  isOut: boolean
}

type Props = { page: Page; id: string; release: ReleaseStateData | undefined }

export const ReleaseState = ({ page, id, release }: Props) => {
  const words = page.words.record
  const isToDo = !release || release.isApproved === false
  return (
    <div class="notice section-s">
      <p>{stateText(page, release)}</p>
      {release?.isOut ? null : (
        <p>
          <a class={isToDo ? 'btn btn-small' : undefined} href={`/app/decisions/${id}/release`}>
            {words.releaseLook}
          </a>
        </p>
      )}
      <p class="tiny">{words.automatic}</p>
    </div>
  )
}

function stateText({ words, format }: Page, release: ReleaseStateData | undefined): string {
  const { record } = words
  if (!release) return record.unnamedNote
  if (release.isApproved === null) return record.releaseWaiting
  if (!release.isApproved) return record.releaseBack(release.note)
  return release.isOut
    ? record.releaseOut
    : record.releaseApproved(format.opening(release.releasedAt ?? 0))
}
