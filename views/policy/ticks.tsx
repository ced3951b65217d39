type Option = { value: string; label: string }
type TickProps = {
  legend: string
  name: string
  options: Option[]
  form: Record<string, string>
  error?: string | undefined
}

/** Words to press, any number of them. Their fields are called `name-value`. */
export const Ticks = ({ legend, name, options, form, error }: TickProps) => (
  <fieldset class={error ? 'field has-error' : 'field'} id={name}>
    <legend>{legend}</legend>
    <div class="choices">
      {options.map(({ value, label }) => (
        <label class="choice">
          <input
            type="checkbox"
            name={`${name}-${value}`}
            value="yes"
            checked={Boolean(form[`${name}-${value}`])}
          />
          {label}
        </label>
      ))}
    </div>
    {error ? <p class="error">{error}</p> : null}
  </fieldset>
)
