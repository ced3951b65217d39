import type { Page } from '../page.ts'
import { weekNumber } from './chart-geometry.ts'

export type PublishedComment = { id: string; text: string; isoWeek: string }
type Props = { page: Page; unitId: string; comments: PublishedComment[]; canReply: boolean }

export const Comments = ({ page, unitId, comments, canReply }: Props) => {
  const words = page.words.teamPage
  return (
    <section class="section measure">
      <h2>{words.commentsHead}</h2>
      <p class="fine">{words.commentsNote}</p>
      {comments.length === 0 ? (
        <p class="empty section-s">{words.noComments}</p>
      ) : (
        <ol class="entries section-s">
          {comments.map(({ id, text, isoWeek }) => (
            <li>
              <p class="comment-text">{text}</p>
              <p class="entry-meta">
                <span>{words.week(weekNumber(isoWeek))}</span>
                {canReply ? (
                  <a href={`/app/teams/${unitId}/comments/${id}`}>{words.reply}</a>
                ) : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
