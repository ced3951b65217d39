import type { Page } from '../page.ts'
import { type LessonData, LessonEntry } from './lesson-entry.tsx'

/** On the team page: the lessons people used last, from all teams. */
export const TeamLessons = ({ page, lessons }: { page: Page; lessons: LessonData[] }) => {
  const words = page.words.lessons
  return (
    <section class="section">
      <div class="head">
        <h2>{words.usedHead}</h2>
        <p class="fine">
          <a href="/app/lessons">{words.title}</a>
        </p>
      </div>
      <p class="fine">{words.usedNote}</p>
      {lessons.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <ol class="entries section-s" role="list">
          {lessons.map((lesson) => (
            <LessonEntry page={page} lesson={lesson} />
          ))}
        </ol>
      )}
    </section>
  )
}
