import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

export type PersonLine = {
  id: string
  name: string
  email: string
  unit: string | undefined
  roles: string[]
  isActive: boolean
  hasSignedIn: boolean
}
type Props = {
  page: Page
  people: PersonLine[]
  search: string
}

export const PeoplePage = ({ page, people, search }: Props) => {
  const words = page.words.people
  return (
    <Layout page={page} title={words.title}>
      <div class="head">
        <h1>{words.title}</h1>
        <p class="row">
          <a class="btn btn-line" href="/app/people/invitations">
            {page.words.accounts.invitations.title}
          </a>
          <a class="btn" href="/app/people/import">
            {words.importButton}
          </a>
        </p>
      </div>
      <form method="get" action="/app/people" class="row section-s">
        <label class="label" for="q">
          {words.search}
        </label>
        <input class="input input-medium" id="q" name="q" type="search" value={search} />
        <button class="btn btn-line btn-small" type="submit">
          {words.find}
        </button>
      </form>
      <p class="fine section-s">{words.count(people.length)}</p>
      {people.length === 0 ? (
        <p class="empty">{words.nobody}</p>
      ) : (
        <div class="table-wrap">
          <table class="table stacked">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.roles}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.link}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow page={page} person={person} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  )
}

const PersonRow = ({ page, person }: { page: Page; person: PersonLine }) => {
  const words = page.words.people
  const state = person.hasSignedIn ? words.active : words.invited
  return (
    <tr>
      <th scope="row">
        {person.name} <span class="tiny">{person.email}</span>
      </th>
      <td>{person.unit ?? words.noUnit}</td>
      <td>{page.format.list(person.roles)}</td>
      <td>{person.isActive ? state : words.inactive}</td>
      <td>
        {person.isActive && !person.hasSignedIn ? (
          <form method="post" action={`/app/people/${person.id}/link`}>
            <button class="text-btn" type="submit">
              {words.makeLink} <span class="visually-hidden">{person.name}</span>
            </button>
          </form>
        ) : null}
      </td>
    </tr>
  )
}
