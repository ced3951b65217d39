import { pathOf } from '../../src/domain/unit-paths.ts'
import type { Unit, UnitTree } from '../../src/domain/units.ts'
import { Crumbs } from '../components/crumbs.tsx'
import { Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

export type UnitLine = {
  unit: Unit
  depth: number
  /** Active people who belong to the unit itself. */
  people: number
  leads: string[]
  deputies: string[]
}
type Problem = keyof Page['words']['units']['problems']
type Props = {
  page: Page
  tree: UnitTree
  lines: UnitLine[]
  form?: Record<string, string> | undefined
  problem?: Problem | undefined
}

export const UnitsPage = ({ page, tree, lines, form = {}, problem }: Props) => {
  const words = page.words.units
  return (
    <Layout page={page} title={words.title}>
      <Crumbs line={[{ name: page.words.people.title, href: '/app/people' }]} />
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <ul class="tree section-s">
        {lines.map((line) => (
          <li class={`depth-${Math.min(line.depth, 5)} unit-line`}>
            <UnitName line={line} />
            <span class="fine">{describe(page, tree, line)}</span>
          </li>
        ))}
      </ul>
      <section class="section measure">
        <h2>{words.addHead}</h2>
        <Form action="/app/units" kind="stack section-s">
          <TextField
            id="name"
            label={words.name}
            value={form.name}
            error={problem && words.problems[problem]}
            autocomplete="off"
          />
          <ParentField page={page} tree={tree} chosen={form.parent ?? tree.root.id} />
          <p>
            <button class="btn" type="submit">
              {words.add}
            </button>
          </p>
        </Form>
      </section>
    </Layout>
  )
}

const UnitName = ({ line: { unit } }: { line: UnitLine }) =>
  unit.parentId ? <a href={`/app/units/${unit.id}`}>{unit.name}</a> : <b>{unit.name}</b>

/** How many belong to it and who leads it; a unit without a lead is said to be one. */
export function describe(page: Page, tree: UnitTree, line: UnitLine): string {
  const words = page.words.units
  const people = tree.isLeaf(line.unit.id) ? [page.words.brand.people(line.people)] : []
  const leads =
    line.leads.length > 0 ? words.ledBy(page.format.list(line.leads)) : words.withoutLead
  const deputies = line.deputies.length > 0 ? [words.deputies(page.format.list(line.deputies))] : []
  return [...people, leads, ...deputies].join(' · ')
}

type ParentProps = { page: Page; tree: UnitTree; chosen: string | undefined; without?: string }

/** The unit to stand under; `without` leaves out a unit and all below it. */
export const ParentField = ({ page, tree, chosen, without }: ParentProps) => (
  <Field id="parent" label={page.words.units.parent}>
    <select class="input" id="parent" name="parent">
      {tree
        .subtree(tree.root.id)
        .filter(({ id }) => !without || !tree.isWithin(id, without))
        .map(({ id }) => (
          <option value={id} selected={id === chosen}>
            {pathOf(tree, id).join(' / ') || tree.root.name}
          </option>
        ))}
    </select>
  </Field>
)
