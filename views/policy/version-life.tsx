import type { PolicyVersion } from '../../src/domain/policy.ts'
import type { VersionStatus } from '../../src/domain/policy-life.ts'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'
import type { DraftErrors } from './draft-page.tsx'
import { PublishFields } from './publish-form.tsx'
import { type Remark, Remarks } from './review.tsx'

type Props = {
  page: Page
  version: PolicyVersion
  status: VersionStatus
  /** Names of the units of its trial. */
  units: string[]
  remarks: Remark[]
  canEdit: boolean
  form: Record<string, string>
  errors: DraftErrors
}

/** Where a version stands, and for those who publish what they can do with it. */
export const VersionLife = (props: Props) => {
  const { page, version, status, units, remarks, canEdit, form, errors } = props
  const words = page.words.discretion.life
  const action = `/app/policy/versions/${version.number}`
  const isOpen = status === 'scheduled' || status === 'trial' || status === 'in_force'
  return (
    <section class="section-s stack-s">
      <p>
        <span class="flag">{words.statuses[status]}</span>
      </p>
      <p class="fine">{statusNotes(props, units).join(' ')}</p>
      {canEdit && status === 'trial' ? (
        <details class="more" open={Object.keys(errors).length > 0}>
          <summary>{words.adoptHead}</summary>
          <Form action={`${action}/adopt`} kind="stack section-s">
            <p class="fine">{words.adoptNote}</p>
            <PublishFields page={page} form={form} errors={errors} />
            <p>
              <button class="btn" type="submit">
                {words.adopt}
              </button>
            </p>
          </Form>
        </details>
      ) : null}
      {canEdit && isOpen ? (
        <details class="more">
          <summary>{words.withdrawHead}</summary>
          <form method="post" action={`${action}/withdraw`} class="section-s">
            <p class="fine">{words.withdrawNote}</p>
            <p class="section-s">
              <button class="btn btn-line btn-small" type="submit">
                {words.withdraw}
              </button>
            </p>
          </form>
        </details>
      ) : null}
      {remarks.length > 0 ? (
        <details class="more">
          <summary>
            {words.remarksHead} ({remarks.length})
          </summary>
          <Remarks page={page} remarks={remarks} />
        </details>
      ) : null}
    </section>
  )
}

function statusNotes({ page, version }: Props, units: string[]): string[] {
  const { life } = page.words.discretion
  const { trial, closed, adopts, isEditorial } = version
  return [
    trial ? life.trialOf(page.format.list(units), page.format.day(trial.until)) : '',
    adopts === undefined ? '' : life.adopts(page.words.policy.versionName(adopts)),
    isEditorial ? life.wording : '',
    closed ? life.closed(page.format.day(closed.from)) : '',
  ].filter(Boolean)
}
