import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Starter = {
  key: string
  situation: string
  title: string
  tried: string
  happened: string
  nextTime: string
  /** The lesson it became, once it was taken over. */
  lessonId: string | undefined
}

/** Lessons to begin with. */
export const StartersPage = ({ page, list }: { page: Page; list: Starter[] }) => {
  const words = page.words.lessons
  return (
    <Layout page={page} title={words.starters.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/lessons">{words.title}</a>
      </p>
      <h1>{words.starters.title}</h1>
      <p class="lead">{words.starters.intro}</p>
      <ol class="entries section-s" role="list">
        {list.map(({ key, lessonId, ...starter }) => (
          <li>
            <h2>{starter.title}</h2>
            <p class="fine">{starter.tried}</p>
            <p class="fine">{starter.happened}</p>
            <p>
              <b>{words.nextTime}:</b> {starter.nextTime}
            </p>
            <p class="entry-meta">
              <span>{starter.situation}</span>
            </p>
            {lessonId ? (
              <p>
                <a href={`/app/lessons/${lessonId}`}>{words.starters.taken}</a>
              </p>
            ) : (
              <Form action="/app/lessons/starters" kind="row section-s">
                <button
                  class="btn btn-line btn-small"
                  type="submit"
                  name="starter"
                  value={key}
                  aria-label={`${words.starters.take}: ${starter.title}`}
                >
                  {words.starters.take}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ol>
    </Layout>
  )
}
