import type { KnownMember } from '../../src/domain/people-import.ts'
import type { PersonErrors } from '../../src/domain/person-form.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import { Crumbs } from '../components/crumbs.tsx'
import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { PersonFields } from './person-form.tsx'

type Leave = { fromDay: string; untilDay: string }
export type PersonPageProps = {
  page: Page
  tree: UnitTree
  member: KnownMember & { revision: number; hasSignedIn: boolean }
  /** The leave this person is on, or that is ahead. */
  absence: Leave | undefined
  form: Record<string, string>
  errors?: PersonErrors
  isConflict?: boolean
  isLastAdministrator?: boolean
  /** Days typed that cannot be. */
  leave?: Leave
}

export const NewPersonPage = (props: {
  page: Page
  tree: UnitTree
  form: Record<string, string>
  errors: PersonErrors
}) => {
  const words = props.page.words.person
  return (
    <Layout page={props.page} title={words.newTitle} kind="narrow">
      <Crumbs line={[{ name: props.page.words.people.title, href: '/app/people' }]} />
      <h1>{words.newTitle}</h1>
      <Form action="/app/people/new" kind="stack section-s">
        <PersonFields {...props} />
        <p>
          <button class="btn" type="submit">
            {words.add}
          </button>
        </p>
      </Form>
    </Layout>
  )
}

export const PersonPage = (props: PersonPageProps) => {
  const { page, member, isConflict } = props
  const words = page.words.person
  const isOwn = page.viewer?.id === member.id
  return (
    <Layout page={page} title={member.name} kind="narrow">
      <Crumbs line={[{ name: page.words.people.title, href: '/app/people' }]} />
      <h1 dir="auto">{member.name}</h1>
      {member.isActive ? null : <p class="notice section-s">{words.isInactive}</p>}
      {isConflict ? (
        <p class="notice section-s" role="alert">
          {words.conflict}
        </p>
      ) : null}
      <p class="fine section-s">{words.told}</p>
      <Form action={`/app/people/${member.id}`} kind="stack section-s">
        <input type="hidden" name="revision" value={String(member.revision)} />
        <PersonFields {...props} errors={props.errors ?? {}} />
        <p>
          <button class="btn" type="submit">
            {words.save}
          </button>
        </p>
      </Form>
      <Away {...props} />
      {isOwn ? null : <Account {...props} />}
    </Layout>
  )
}

const Away = ({ page, member, absence, leave }: PersonPageProps) => {
  const words = page.words.person
  const action = `/app/people/${member.id}/away`
  return (
    <section class="section">
      <h2>{words.awayHead}</h2>
      <p class="quiet">
        {absence
          ? words.awayNow(page.format.day(absence.fromDay), page.format.day(absence.untilDay))
          : words.awayNote}
      </p>
      <Form action={action} kind="stack section-s">
        <div class="pair">
          <TextField
            id="fromDay"
            type="date"
            label={words.awayFrom}
            value={leave?.fromDay ?? absence?.fromDay ?? page.today}
          />
          <TextField
            id="untilDay"
            type="date"
            label={words.awayUntil}
            value={leave?.untilDay ?? absence?.untilDay}
            error={leave ? words.awayWrong : undefined}
          />
        </div>
        <p class="row">
          <button class="btn btn-line btn-small" type="submit">
            {words.awaySet}
          </button>
          {absence ? (
            <button class="text-btn" type="submit" name="back" value="yes">
              {words.awayEnd}
            </button>
          ) : null}
        </p>
      </Form>
    </section>
  )
}

const Account = ({ page, member, isLastAdministrator }: PersonPageProps) => {
  const words = page.words.person
  const button = (path: string, text: string) => (
    <form method="post" action={`/app/people/${member.id}/${path}`}>
      <button class="btn btn-line btn-small" type="submit">
        {text}
      </button>
    </form>
  )
  return (
    <section class="section">
      <h2>{words.accountHead}</h2>
      <p class="quiet">{member.hasSignedIn ? words.hasPassword : words.neverSignedIn}</p>
      {isLastAdministrator ? (
        <p class="notice section-s" role="alert">
          {words.errors['last-administrator']}
        </p>
      ) : null}
      <div class="row section-s">
        {member.isActive && !member.hasSignedIn ? button('link', words.makeLink) : null}
        {member.isActive && member.hasSignedIn ? button('reset', words.reset) : null}
        {member.isActive && member.hasSignedIn
          ? button('second-factor', words.removeSecondFactor)
          : null}
      </div>
      <Form action={`/app/people/${member.id}/active`} kind="section-s">
        <input type="hidden" name="active" value={member.isActive ? 'no' : 'yes'} />
        <button class="btn btn-line btn-small" type="submit">
          {member.isActive ? words.deactivate : words.reactivate}
        </button>
        <p class="fine section-s">
          {member.isActive ? words.deactivateNote : words.reactivateNote}
        </p>
      </Form>
    </section>
  )
}
