import { type Band, bandText } from '../../src/domain/bands.ts'
import { nextStates, type PledgeState } from '../../src/domain/pledges.ts'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type PledgeData, PledgeMeta } from './pledge-line.tsx'
import { StepForm } from './step-form.tsx'

type Props = {
  page: Page
  unit: { id: string; name: string }
  pledge: PledgeData
  steps: { state: PledgeState; text: string; byName: string; on: string }[]
  owners: { id: string; name: string }[]
  canWrite: boolean
  canMark: boolean
  /** The reader's own mark. */
  mark: boolean | undefined
  /** The published share of those it helped. */
  figure: { value: number; band: Band } | undefined
  form?: Record<string, string>
  errors?: string[]
  isTooLate?: boolean
}

/** One thing a team said, every step since, and what comes next. */
export const PledgePage = (props: Props) => {
  const { page, unit, pledge, steps } = props
  const words = page.words.pledges
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <p class="crumbs">
        <a href={`/app/pledges/of/${unit.id}`}>{words.title}</a>
      </p>
      <h1>{page.words.decisions.quote(pledge.said)}</h1>
      <PledgeMeta page={page} pledge={pledge} />
      {props.isTooLate ? <p class="notice section-s">{words.tooLate}</p> : null}
      <ol class="steps section-s">
        {steps.map(({ state, text, byName, on }) => (
          <li class="done">
            <b>{words.states[state]}.</b> {text}{' '}
            <span class="tiny">{words.by(byName, page.format.day(on))}</span>
          </li>
        ))}
      </ol>
      {props.figure ? (
        <p class="section-s">
          {words.share(page.words.fit.share(props.figure.value), bandText(props.figure.band))}
        </p>
      ) : null}
      {props.canMark ? <Mark page={page} id={pledge.id} mark={props.mark} /> : null}
      {props.canWrite && nextStates(pledge.state).length > 0 ? <StepForm {...props} /> : null}
    </Layout>
  )
}

const Mark = ({ page, id, mark }: { page: Page; id: string; mark: boolean | undefined }) => {
  const words = page.words.pledges
  return (
    <section class="notice notice-quiet section-s">
      <h2 class="label">{words.markHead}</h2>
      <p class="fine">{words.markNote}</p>
      {mark === undefined ? null : <p>{mark ? words.yours.yes : words.yours.no}</p>}
      <Form action={`/app/pledges/${id}/mark`} kind="row">
        <button class="btn btn-line btn-small" type="submit" name="helped" value="yes">
          {words.helped}
        </button>
        <button class="btn btn-line btn-small" type="submit" name="helped" value="no">
          {words.notHelped}
        </button>
      </Form>
    </section>
  )
}
