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
  /** How many fit the search, and which part of them this is. */
  all: number
  number: number
  pages: number
}

export const PeoplePage = ({ page, people, search, all, number, pages }: Props) => {
  const words = page.words.people
  return (
    <Layout page={page} title={words.title}>
      <div class="head">
        <h1>{words.title}</h1>
        <a class="btn" href="/app/people/new">
          {words.add}
        </a>
      </div>
      <div class="row section-s">
        <a href="/app/people/import">{words.importButton}</a>
        <a href="/app/units">{words.unitsButton}</a>
        <a href="/app/people/invitations">{page.words.accounts.invitations.title}</a>
        <form method="post" action="/app/people/export">
          <button class="text-btn" type="submit">
            {words.exportButton}
          </button>
        </form>
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
      <p class="fine section-s">{words.count(all)}</p>
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
      {pages > 1 ? <Pages {...{ page, search, number, pages }} /> : null}
    </Layout>
  )
}

const PersonRow = ({ page, person }: { page: Page; person: PersonLine }) => {
  const words = page.words.people
  const state = person.hasSignedIn ? words.active : words.invited
  return (
    <tr>
      <th scope="row">
        <a href={`/app/people/${person.id}`} dir="auto">
          {person.name}
        </a>{' '}
        <span class="tiny">{person.email}</span>
      </th>
      <td>{person.unit ?? words.noUnit}</td>
      <td>{page.format.list(person.roles)}</td>
      <td>{person.isActive ? state : words.inactive}</td>
    </tr>
  )
}

type PagesProps = Pick<Props, 'page' | 'search' | 'number' | 'pages'>

const Pages = ({ page, search, number, pages }: PagesProps) => (
  <nav class="row section-s" aria-label={page.words.people.pages}>
    {Array.from({ length: pages }, (_, i) => i + 1)
      .filter((one) => one === 1 || one === pages || Math.abs(one - number) <= 3)
      .map((one) => (
        <a
          href={`/app/people?${new URLSearchParams({ ...(search ? { q: search } : {}), page: String(one) })}`}
          aria-current={one === number ? 'page' : undefined}
        >
          {one}
        </a>
      ))}
  </nav>
)
