import type { Language } from '../../src/domain/languages.ts'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  unit: string
  unitId: string
  lesson: { id: string; title: string; nextTime: string; language: Language }
}

/** Asks an author whether a team may read their lesson this week. */
export const WeekAskPage = ({ page, unit, unitId, lesson }: Props) => {
  const words = page.words.lessons.week
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.askTitle}</h1>
      <p class="lead" lang={lesson.language}>
        <a href={`/app/lessons/${lesson.id}`}>{lesson.title}</a>
      </p>
      <p lang={lesson.language}>{lesson.nextTime}</p>
      <p class="fine">{words.askText(unit)}</p>
      <Form action="/app/lessons/week/asked" kind="row section-s">
        <input type="hidden" name="unit" value={unitId} />
        <input type="hidden" name="lesson" value={lesson.id} />
        <button class="btn" type="submit" name="answer" value="yes">
          {words.yes}
        </button>
        <button class="btn btn-line" type="submit" name="answer" value="no">
          {words.no}
        </button>
      </Form>
    </Layout>
  )
}
