import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

export type WeekLessonData = { id: string; title: string; nextTime: string; language: Language }

/** The lesson of the reader's team's week. */
export const WeekLesson = ({ page, lesson }: { page: Page; lesson: WeekLessonData }) => (
  <section class="section">
    <h2 class="label">{page.words.lessons.week.title}</h2>
    <p lang={lesson.language}>
      <a href={`/app/lessons/${lesson.id}`}>{lesson.title}</a>
    </p>
    <p class="fine" lang={lesson.language}>
      {lesson.nextTime}
    </p>
  </section>
)
