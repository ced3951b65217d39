import type { Relation, Resolution } from '../../src/domain/decisions.ts'
import { FieldError } from '../components/field.tsx'
import type { Page } from '../page.ts'
import { RelationSymbol, ResolutionSymbol } from './symbol.tsx'

type Props = {
  page: Page
  legend: string
  chosen: string | undefined
  error: string | undefined
} & (
  | { name: 'relation'; values: readonly Relation[] }
  | { name: 'resolution'; values: readonly Resolution[] }
)

/** A row of choices, each with its small drawing. */
export const SymbolChoices = ({ page, legend, chosen, error, ...row }: Props) => (
  <fieldset
    class={error ? 'log-step field has-error' : 'log-step field'}
    id={row.name}
    aria-describedby={error ? `${row.name}-error` : undefined}
  >
    <legend>{legend}</legend>
    <div class="choices choices-tall">
      {row.name === 'relation'
        ? row.values.map((value) => (
            <label class="choice">
              <input type="radio" name="relation" value={value} checked={value === chosen} />
              <RelationSymbol relation={value} />
              {page.words.relations[value]}
            </label>
          ))
        : row.values.map((value) => (
            <label class="choice">
              <input type="radio" name="resolution" value={value} checked={value === chosen} />
              <ResolutionSymbol resolution={value} />
              {page.words.resolutions[value]}
            </label>
          ))}
    </div>
    <FieldError id={row.name} message={error} />
  </fieldset>
)
