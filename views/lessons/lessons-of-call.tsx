import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

export type LessonOfCall = { id: string; title: string; language: Language }
type Props = { page: Page; id: string; lessons: LessonOfCall[] }

/** The lessons that came from one's own call or were used in it, and the way to a new one. */
export const LessonsOfCall = ({ page, id, lessons }: Props) => {
  const words = page.words.lessons
  return (
    <section class="section-s">
      {lessons.length > 0 ? (
        <>
          <h2 class="label">{words.onCallHead}</h2>
          <ul class="entries section-s" role="list">
            {lessons.map((lesson) => (
              <li>
                <a href={`/app/lessons/${lesson.id}`} lang={lesson.language}>
                  {lesson.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p class="section-s">
        <a href={`/app/lessons/new?from=${id}`}>{words.newTitle}</a>
      </p>
    </section>
  )
}
