import type { SampleRole } from '../../src/domain/sample-organisation.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type ProgressProps = { page: Page; week: number; weeks: number }

/** How far the sample is, for whoever asked for it. The response's Refresh header looks again. */
export const SampleProgressPage = ({ page, week, weeks }: ProgressProps) => {
  const words = page.words.sample
  const text = week === 0 ? words.beginning : words.week(week, weeks)
  return (
    <Layout page={page} title={words.makingTitle} kind="narrow" isBare>
      <h1>{words.makingTitle}</h1>
      <p class="section-s">
        <label class="label" for="progress">
          {text}
        </label>
        <progress class="progress" id="progress" value={week} max={weeks}>
          {text}
        </progress>
      </p>
      <p class="quiet section-s">{words.makingNote}</p>
    </Layout>
  )
}

/** The same for everybody else. */
export const SampleBusyPage = ({ page }: { page: Page }) => (
  <Layout page={page} title={page.words.sample.makingTitle} kind="narrow" isBare>
    <h1>{page.words.sample.makingTitle}</h1>
    <p class="lead">{page.words.sample.busyNote}</p>
  </Layout>
)

type SignIn = { role: SampleRole; name: string; email: string; password: string }
type ReadyProps = { page: Page; signIns: SignIn[] }

/** As whom one may sign in, until one says that this was noted. */
export const SampleReadyPage = ({ page, signIns }: ReadyProps) => {
  const words = page.words.sample
  const { email, password } = page.words.signIn
  return (
    <Layout page={page} title={words.readyTitle(page.organisation)} kind="narrow">
      <h1>{words.readyTitle(page.organisation)}</h1>
      <p class="lead">{words.readyNote}</p>
      <ol class="entries section-s" role="list">
        {signIns.map((person) => (
          <li>
            <h2 class="rule-title">{`${words.roles[person.role]}: ${person.name}`}</h2>
            <dl class="sample-keys">
              <dt>{email}</dt>
              <dd>{person.email}</dd>
              <dt>{password}</dt>
              <dd>{person.password}</dd>
            </dl>
            <p class="fine">{`${words.firstLook} ${words.look[person.role]}`}</p>
          </li>
        ))}
      </ol>
      <form method="post" action="/app/setup/sample/done" class="section-s">
        <button class="btn" type="submit">
          {words.done}
        </button>
      </form>
    </Layout>
  )
}
