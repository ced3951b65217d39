import type { Language } from '../../src/domain/languages.ts'
import type { OfferReason } from '../../src/domain/lessons.ts'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type LessonData, LessonMeta } from './lesson-entry.tsx'

type Named = { id: string; name: string }
type Props = {
  page: Page
  unit: Named
  units: Named[]
  offers: { lesson: LessonData; reason: OfferReason }[]
  chosen: { id: string; title: string; language: Language; isAgreed: boolean | null } | undefined
}

/** Where a lead chooses the lesson of a team's week. */
export const WeekPage = ({ page, unit, units, offers, chosen }: Props) => {
  const words = page.words.lessons.week
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href="/app/lessons">{page.words.lessons.title}</a>
      </p>
      <h1>{words.of(unit.name)}</h1>
      <p class="lead">{words.intro}</p>
      {units.length > 1 ? (
        <p class="row">
          {units.map(({ id, name }) => (
            <a
              href={`/app/lessons/week?unit=${id}`}
              aria-current={id === unit.id ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </p>
      ) : null}
      {chosen ? (
        <div class="notice section-s">
          <p>
            <a href={`/app/lessons/${chosen.id}`} lang={chosen.language}>
              {chosen.title}
            </a>
          </p>
          <p class="fine">
            {chosen.isAgreed === null
              ? words.waits
              : chosen.isAgreed
                ? words.agreed
                : words.refused}{' '}
            {chosen.isAgreed && offers.length > 0 ? words.instead : null}
          </p>
        </div>
      ) : null}
      {offers.length === 0 ? (
        <p class="empty section-s">{words.none}</p>
      ) : (
        <ol class="entries section-s" role="list">
          {offers.map(({ lesson, reason }) => (
            <li>
              <p class="label">{words.reasons[reason]}</p>
              <h2 lang={lesson.language}>
                <a href={`/app/lessons/${lesson.id}`}>{lesson.title}</a>
              </h2>
              <LessonMeta page={page} lesson={lesson} />
              <Form action="/app/lessons/week" kind="row">
                <input type="hidden" name="unit" value={unit.id} />
                <button
                  class="btn btn-line btn-small"
                  type="submit"
                  name="lesson"
                  value={lesson.id}
                >
                  {words.choose}
                </button>
              </Form>
            </li>
          ))}
        </ol>
      )}
    </Layout>
  )
}
