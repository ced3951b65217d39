import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Remark, Remarks } from './review.tsx'

type Question = { id: string; asker: string; ruleTitle: string; version: number; at: number }

type ListProps = { page: Page; questions: (Question & { text: string; waits: boolean })[] }

/** Questions about rules, newest first. */
export const QuestionsPage = ({ page, questions }: ListProps) => {
  const words = page.words.discretion.reading
  return (
    <Layout page={page} title={words.questionsHead} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy">{page.words.policy.title}</a>
      </p>
      <h1>{words.questionsHead}</h1>
      {questions.length === 0 ? <p class="empty section-s">{words.questionsNone}</p> : null}
      <ol class="entries section-s" role="list">
        {questions.map(({ id, asker, ruleTitle, text, waits, at }) => (
          <li>
            <p>
              <a href={`/app/policy/questions/${id}`}>{words.thread(ruleTitle)}</a>{' '}
              {waits ? <span class="flag">{words.waits}</span> : null}
            </p>
            <p class="fine">{text}</p>
            <p class="entry-meta">
              <span>{asker}</span>
              <span>{page.format.moment(at)}</span>
            </p>
          </li>
        ))}
      </ol>
    </Layout>
  )
}

type Props = {
  page: Page
  question: Question
  posts: Remark[]
  /** The reader asked it. */
  isAsker: boolean
  /** What was typed and could not be sent. */
  typed: string | undefined
}

/** One thread: plain posts and a field for the next. */
export const QuestionPage = ({ page, question, posts, isAsker, typed }: Props) => {
  const words = page.words.discretion.reading
  return (
    <Layout page={page} title={words.thread(question.ruleTitle)} kind="narrow">
      <p class="crumbs">
        <a href="/app/policy/questions">{words.questionsHead}</a>
      </p>
      <h1>{words.thread(question.ruleTitle)}</h1>
      <p class="fine">
        <a href={`/app/policy/versions/${question.version}`}>
          {page.words.policy.versionName(question.version)}
        </a>
      </p>
      <Remarks page={page} remarks={posts} />
      <Form action={`/app/policy/questions/${question.id}`} kind="stack section-s">
        <AreaField
          id="answer"
          label={isAsker ? words.add : words.answer}
          hint={words.answerHint}
          value={typed}
          error={typed === undefined ? undefined : page.words.discretion.life.textWrong}
          maxlength={500}
        />
        <p>
          <button class="btn" type="submit">
            {words.send}
          </button>
        </p>
      </Form>
    </Layout>
  )
}
