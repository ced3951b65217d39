import type { Language } from '../../src/domain/languages.ts'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  lesson:
    | { id: string; title: string; tried: string; nextTime: string; language: Language }
    | undefined
}

/** "What would you do?", with the answer folded away. */
export const RecallPage = ({ page, lesson }: Props) => {
  const words = page.words.lessons.recall
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/lessons">{page.words.lessons.title}</a>
      </p>
      <h1>{words.title}</h1>
      {lesson ? (
        <>
          <p class="lead" lang={lesson.language}>
            {lesson.tried}
          </p>
          <p class="fine">{words.note}</p>
          <details class="more section-s">
            <summary>{words.reveal}</summary>
            <p lang={lesson.language}>{lesson.nextTime}</p>
            <p>
              <a href={`/app/lessons/${lesson.id}`} lang={lesson.language}>
                {lesson.title}
              </a>
            </p>
          </details>
          <Form action="/app/lessons/recall" kind="row section-s">
            <input type="hidden" name="lesson" value={lesson.id} />
            <button class="btn" type="submit">
              {words.done}
            </button>
            <button class="text-btn" type="submit" name="answer" value="stop">
              {words.stop}
            </button>
          </Form>
        </>
      ) : (
        <p class="empty section-s">{words.none}</p>
      )}
    </Layout>
  )
}
