import type { PropsWithChildren } from 'hono/jsx'

/** What is wrong with a field, in a sentence that says what to do. */
export const FieldError = ({ id, message }: { id: string; message: string | undefined }) =>
  message ? (
    <p class="error" id={`${id}-error`}>
      <svg class="sym" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M8 13.5v.1" />
      </svg>
      {message}
    </p>
  ) : null

/** The ids that describe a field, for aria-describedby; undefined when there are none. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

type Props = PropsWithChildren<{
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}>

/** A label, its hint, the control given as children, and the error beneath. */
export const Field = ({ id, label, hint, error, children }: Props) => (
  <div class={error ? 'field has-error' : 'field'}>
    <label for={id}>{label}</label>
    {hint ? (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
    {children}
    <FieldError id={id} message={error} />
  </div>
)

type TextProps = {
  id: string
  label: string
  value?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  type?: 'text' | 'email' | 'password' | 'date'
  autocomplete?: string
  inputmode?: 'decimal' | 'numeric'
  maxlength?: number
  kind?: string
}

/** One line of text whose name is its id. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  type = 'text',
  kind = '',
  ...rest
}: TextProps) => (
  <Field id={id} label={label} hint={hint} error={error}>
    <input
      class={`input ${kind}`}
      id={id}
      name={id}
      type={type}
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? 'true' : undefined}
      {...rest}
    />
  </Field>
)

type AreaProps = Omit<TextProps, 'type' | 'autocomplete' | 'inputmode'> & {
  rows?: number
  /** Where a page has several of the kind, so that the id cannot be the name. */
  name?: string
  /** Customers' numbers are hidden in it when it is left: see `MaskingNotes`. */
  isMasked?: boolean
}

export const AreaField = ({
  id,
  name = id,
  label,
  hint,
  error,
  value = '',
  rows = 3,
  kind = '',
  maxlength,
  isMasked = false,
}: AreaProps) => (
  <Field id={id} label={label} hint={hint} error={error}>
    <textarea
      class={`input ${kind}`}
      id={id}
      name={name}
      rows={rows}
      maxlength={maxlength}
      data-mask={isMasked ? '' : undefined}
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? 'true' : undefined}
    >
      {value}
    </textarea>
  </Field>
)

type ChoiceProps = {
  name: string
  legend: string
  options: { value: string; label: string; note?: string }[]
  chosen?: string | undefined
  error?: string | undefined
  hint?: string | undefined
  kind?: string
  step?: string
  /** The legend is heard only: what stands above says the same. */
  isHeardOnly?: boolean
}

/** A row of words to press, one of them chosen. */
export const Choices = ({
  name,
  legend,
  options,
  chosen,
  error,
  hint,
  kind = '',
  step = '',
  isHeardOnly = false,
}: ChoiceProps) => (
  <fieldset
    class={`${step} ${error ? 'field has-error' : 'field'}`}
    id={name}
    aria-describedby={describedBy(name, hint, error)}
  >
    <legend class={isHeardOnly ? 'visually-hidden' : undefined}>{legend}</legend>
    {hint ? (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    ) : null}
    <div class={`choices ${kind}`}>
      {options.map(({ value, label, note }) => (
        <label class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} />
          {note ? <span>{label}</span> : label}
          {note ? <small>{note}</small> : null}
        </label>
      ))}
    </div>
    <FieldError id={name} message={error} />
  </fieldset>
)
