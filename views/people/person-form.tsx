import { ROLES } from '../../src/domain/access.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/domain/languages.ts'
import { leadField, type PersonErrors, roleField } from '../../src/domain/person-form.ts'
import { pathOf } from '../../src/domain/unit-paths.ts'
import type { UnitTree } from '../../src/domain/units.ts'
import { Choices, Field, FieldError, TextField } from '../components/field.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; tree: UnitTree; form: Record<string, string>; errors: PersonErrors }

/** The fields of a person: who they are, where they belong, what they are responsible for. */
export const PersonFields = ({ page, tree, form, errors }: Props) => {
  const words = page.words.person
  const say = (error: PersonErrors[keyof PersonErrors]) => error && words.errors[error]
  const leaves = tree.subtree(tree.root.id).filter((unit) => tree.isLeaf(unit.id))
  return (
    <>
      <TextField
        id="name"
        label={words.name}
        value={form.name}
        error={say(errors.name)}
        autocomplete="off"
      />
      <TextField
        id="email"
        type="email"
        label={words.email}
        value={form.email}
        error={say(errors.email)}
        autocomplete="off"
      />
      <Choices
        name="language"
        legend={page.words.brand.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        chosen={form.language}
        error={say(errors.language)}
      />
      <Field id="unit" label={words.unit} hint={words.unitHint} error={say(errors.unit)}>
        <select class="input" id="unit" name="unit" aria-describedby="unit-hint">
          <option value="">{words.noUnit}</option>
          {leaves.map(({ id }) => (
            <option value={id} selected={form.unit === id}>
              {unitName(tree, id)}
            </option>
          ))}
        </select>
      </Field>
      <fieldset class="field" aria-describedby={errors.roles ? 'roles-error' : undefined}>
        <legend>{words.roles}</legend>
        <p class="hint">{words.rolesHint}</p>
        {ROLES.map((role) => (
          <label class="keep">
            <input
              type="checkbox"
              name={roleField(role)}
              value="yes"
              checked={form[roleField(role)] !== undefined}
            />
            {page.words.people.roleNames[role]}
          </label>
        ))}
        <FieldError id="roles" message={say(errors.roles)} />
      </fieldset>
      <Responsibilities {...{ page, tree, form }} />
      <TextField
        id="id"
        label={words.id}
        hint={words.idHint}
        value={form.id}
        error={say(errors.id)}
        autocomplete="off"
        kind="input-medium"
      />
    </>
  )
}

const unitName = (tree: UnitTree, id: string): string =>
  pathOf(tree, id).join(' / ') || tree.root.name

/** The units somebody leads, each with a choice, and room for one more. */
const Responsibilities = ({ page, tree, form }: Omit<Props, 'errors'>) => {
  const words = page.words.person
  const units = tree.subtree(tree.root.id)
  const held = units.filter(({ id }) => form[leadField(id)])
  const options = (chosen: string | undefined) =>
    (['lead', 'deputy', 'none'] as const).map((kind) => (
      <option value={kind} selected={kind === chosen}>
        {words.leadKinds[kind]}
      </option>
    ))
  return (
    <fieldset class="field stack-s">
      <legend>{words.leads}</legend>
      <p class="hint">{words.leadsHint}</p>
      {held.map(({ id }) => (
        <div class="pair">
          <label for={leadField(id)}>{unitName(tree, id)}</label>
          <select class="input" id={leadField(id)} name={leadField(id)}>
            {options(form[leadField(id)])}
          </select>
        </div>
      ))}
      <div class="pair">
        <select class="input" name="moreUnit" aria-label={words.moreUnit}>
          <option value="">{words.moreUnit}</option>
          {units
            .filter((unit) => !held.includes(unit))
            .map(({ id }) => (
              <option value={id} selected={form.moreUnit === id}>
                {unitName(tree, id)}
              </option>
            ))}
        </select>
        <select class="input" name="moreAs" aria-label={words.leads}>
          {options(form.moreAs)}
        </select>
      </div>
    </fieldset>
  )
}
