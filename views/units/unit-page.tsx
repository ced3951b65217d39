import type { UnitTree } from '../../src/domain/units.ts'
import { Crumbs } from '../components/crumbs.tsx'
import { TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { describe, ParentField, type UnitLine } from './units-page.tsx'

type Props = {
  page: Page
  tree: UnitTree
  line: UnitLine
  form?: Record<string, string> | undefined
  problem?: keyof Page['words']['units']['problems'] | undefined
}

export const UnitPage = ({ page, tree, line, form, problem }: Props) => {
  const words = page.words.units
  const { unit } = line
  const path = `/app/units/${unit.id}`
  // What somebody else changed meanwhile is shown as it is now.
  const shown = form && problem !== 'conflict' ? form : { name: unit.name, parent: unit.parentId }
  return (
    <Layout page={page} title={unit.name} kind="narrow">
      <Crumbs line={[{ name: words.title, href: '/app/units' }]} />
      <h1 dir="auto">{unit.name}</h1>
      <p class="quiet">{describe(page, tree, line)}</p>
      {problem && !form ? (
        <p class="notice section-s" role="alert">
          {words.problems[problem]}
        </p>
      ) : null}
      <Form action={path} kind="stack section-s">
        <input type="hidden" name="wasName" value={unit.name} />
        <input type="hidden" name="wasParent" value={unit.parentId ?? ''} />
        <TextField
          id="name"
          label={words.name}
          value={shown.name}
          error={form && problem && words.problems[problem]}
          autocomplete="off"
        />
        <ParentField page={page} tree={tree} chosen={shown.parent} without={unit.id} />
        <p class="fine">{words.nextPulse}</p>
        <p>
          <button class="btn" type="submit">
            {words.save}
          </button>
        </p>
      </Form>
      <section class="section">
        <h2>{words.removeHead}</h2>
        <p class="quiet">{words.removeNote}</p>
        <Form action={`${path}/remove`} kind="section-s">
          <button class="btn btn-line btn-small" type="submit">
            {words.remove}
          </button>
        </Form>
      </section>
    </Layout>
  )
}
