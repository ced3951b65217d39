import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; units: { id: string; name: string; depth: number }[] }

export const TeamsPage = ({ page, units }: Props) => {
  const words = page.words.teamPage
  return (
    <Layout page={page} title={words.unitsHead} kind="narrow">
      <h1>{words.unitsHead}</h1>
      {units.length === 0 ? (
        <p class="empty section-s">{words.noUnits}</p>
      ) : (
        <ul class="tree section-s">
          {units.map(({ id, name, depth }) => (
            <li class={`depth-${Math.min(depth, 5)}`}>
              <a href={`/app/teams/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
