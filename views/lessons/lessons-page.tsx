import type { Language } from '../../src/domain/languages.ts'
import { SearchForm } from '../components/search-form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type LessonData, LessonEntry } from './lesson-entry.tsx'

type Props = {
  page: Page
  situations: { value: string; label: string }[]
  situation: string | undefined
  /** What was looked for; empty for the list of all. */
  typed: string
  list: LessonData[]
  begun: LessonData[]
  /** What nobody used for a year, for those who tend lessons. */
  unused: LessonData[]
  principles: { id: string; statement: string; language: Language; reviewBy: string }[]
  isSharingOff: boolean
  tends: boolean
}

export const LessonsPage = (props: Props) => {
  const { page, list, typed, isSharingOff, tends } = props
  const words = page.words.lessons
  const isSearch = typed.trim() !== ''
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{isSharingOff ? words.sharingOff : words.intro}</p>
      {isSharingOff ? null : (
        <>
          <SearchForm {...props} hint={page.words.lessons.searchHint} action="/app/lessons" />
          <div class="two section">
            <section>
              <h2>{isSearch ? words.found(list.length) : words.allHead}</h2>
              {list.length === 0 ? (
                <p class="empty section-s">{isSearch ? words.noneFound : words.none}</p>
              ) : (
                <Entries page={page} list={list} />
              )}
              <p class="fine section-s">{words.how}</p>
            </section>
            <div class="stack-l">
              <Aside {...props} />
              {tends ? (
                <p class="row section-s">
                  <a href="/app/lessons/week">{words.week.title}</a>
                  <a href="/app/lessons/starters">{words.starters.title}</a>
                </p>
              ) : null}
            </div>
          </div>
        </>
      )}
    </Layout>
  )
}

const Entries = ({ page, list }: { page: Page; list: LessonData[] }) => (
  <ol class="entries section-s" role="list">
    {list.map((lesson) => (
      <LessonEntry page={page} lesson={lesson} />
    ))}
  </ol>
)

const Aside = ({ page, begun, unused, principles }: Props) => {
  const words = page.words.lessons
  return (
    <>
      {begun.length > 0 ? (
        <section>
          <h2>{words.begunHead}</h2>
          <p class="fine">{words.begunNote}</p>
          <Entries page={page} list={begun} />
        </section>
      ) : null}
      {principles.length > 0 ? (
        <section class="section">
          <h2>{words.principlesHead}</h2>
          <ol class="entries section-s" role="list">
            {principles.map(({ id, statement, language, reviewBy }) => (
              <li>
                <p lang={language}>
                  <a href={`/app/principles/${id}`}>{statement}</a>
                </p>
                {reviewBy <= page.today ? (
                  <p class="entry-meta">{page.words.principles.overdue}</p>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {unused.length > 0 ? (
        <section class="section">
          <h2>{words.unusedHead}</h2>
          <p class="fine">{words.unusedNote}</p>
          <Entries page={page} list={unused} />
        </section>
      ) : null}
    </>
  )
}
