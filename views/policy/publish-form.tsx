import type { UnitTree } from '../../src/domain/units.ts'
import { AreaField, Choices, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import type { Page } from '../page.ts'
import type { DraftErrors } from './draft-page.tsx'
import { Ticks } from './ticks.tsx'

type Props = {
  page: Page
  tree: UnitTree
  revision: number
  form: Record<string, string>
  errors: DraftErrors
}

/** Publishes the draft: where, from when, and why. */
export const PublishForm = ({ page, tree, revision, form, errors }: Props) => {
  const words = page.words.draft
  const { life } = page.words.discretion
  const isTrial = form.kind === 'trial'
  const units = tree
    .subtree(tree.root.id)
    .slice(1)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section class="section measure">
      <h2>{words.publishHead}</h2>
      <Form action="/app/policy/draft/publish" kind="stack section-s">
        <input type="hidden" name="revision" value={revision} />
        <PublishFields page={page} form={form} errors={errors} />
        <Choices
          name="kind"
          legend={life.where}
          options={(['organisation', 'trial'] as const).map((value) => ({
            value,
            label: life.places[value],
          }))}
          chosen={isTrial ? 'trial' : 'organisation'}
        />
        <details class="more trial-fields" open={isTrial}>
          <summary>{life.places.trial}</summary>
          <div class="stack section-s">
            <Ticks
              legend={life.trialUnits}
              name="unit"
              options={units}
              form={form}
              error={errors.trialUnits}
            />
            <TextField
              id="trialUntil"
              label={life.trialUntil}
              type="date"
              value={form.trialUntil}
              error={errors.trialUntil}
              kind="input-medium"
            />
          </div>
        </details>
        <div class="field">
          <label class="keep">
            <input
              type="checkbox"
              name="isEditorial"
              value="yes"
              checked={form.isEditorial === 'yes'}
            />
            {life.editorial}
          </label>
        </div>
        <p>
          <button class="btn" type="submit">
            {words.publish}
          </button>
        </p>
        <p class="tiny">{words.forGood}</p>
      </Form>
    </section>
  )
}

/** The first day, and what changed. */
export const PublishFields = ({ page, form, errors }: Pick<Props, 'page' | 'form' | 'errors'>) => {
  const words = page.words.draft
  return (
    <>
      <TextField
        id="inForceFrom"
        label={words.inForceFrom}
        hint={words.inForceHint}
        type="date"
        value={form.inForceFrom ?? page.today}
        error={errors.inForceFrom}
        kind="input-medium"
      />
      <AreaField
        id="changeNote"
        label={words.changeNote}
        hint={words.changeNoteHint}
        value={form.changeNote}
        error={errors.changeNote}
        maxlength={280}
        rows={2}
      />
    </>
  )
}
