import { isAboutPolicy, isQuestion, type NoticeKind } from '../../src/domain/notices.ts'
import { changeText } from '../components/change-text.ts'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; notices: { kind: NoticeKind; detail: string; at: number }[] }

/** What somebody else changed about the reader, until the reader says to have read it. */
export const Notices = ({ page, notices }: Props) => {
  const words = page.words.notices
  if (notices.length === 0) return null
  const aboutPolicy = notices.filter(({ kind }) => isAboutPolicy(kind))
  const aboutReader = notices.filter(({ kind }) => !isAboutPolicy(kind))
  return (
    <section class="notice section-s stack-s">
      {aboutReader.length > 0 ? (
        <>
          <h2>{words.head}</h2>
          <NoticeLines page={page} notices={aboutReader} />
          <p class="fine">{words.by}</p>
        </>
      ) : null}
      {aboutPolicy.length > 0 ? (
        <>
          <h2>{page.words.discretion.noticesHead}</h2>
          <NoticeLines page={page} notices={aboutPolicy} />
          <p class="fine">
            <a href="/app/policy">{page.words.menu.policy}</a>
            {aboutPolicy.some(({ kind }) => isQuestion(kind)) ? (
              <>
                {' · '}
                <a href="/app/policy/questions">{page.words.discretion.reading.questionsHead}</a>
              </>
            ) : null}
          </p>
        </>
      ) : null}
      <Form action="/app/notices">
        <button class="btn btn-line btn-small" type="submit">
          {words.read}
        </button>
      </Form>
    </section>
  )
}

/** Each change with its moment. */
export const NoticeLines = ({ page, notices }: Props) => (
  <ul class="stack-s" role="list">
    {notices.map(({ kind, detail, at }) => (
      <li>
        {page.words.notices.kinds[kind](changeText(page, kind, detail))}{' '}
        <span class="tiny">{page.format.moment(at)}</span>
      </li>
    ))}
  </ul>
)
