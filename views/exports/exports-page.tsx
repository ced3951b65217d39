import { Field, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Report = {
  id: string
  createdAt: number
  createdBy: string
  purpose: string
  fromWeek: string
  toWeek: string
  /** Null for the whole organisation. */
  unitName: string | null
  ruleVersion: number
}
export type ExportErrors = Partial<Record<'purpose' | 'weeks' | 'unit', string | undefined>>

type Props = {
  page: Page
  /** Weeks with published figures, oldest first. */
  weeks: string[]
  units: { id: string; name: string }[]
  reports: Report[]
  form: Record<string, string>
  errors: ExportErrors
  /** For the works council: what was made, by whom and why; no files. */
  isReadOnly: boolean
}

export const ExportsPage = (props: Props) => {
  const { page, weeks, reports, isReadOnly } = props
  const words = page.words.exports
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{isReadOnly ? words.readOnly : words.intro}</p>
      {isReadOnly ? null : weeks.length === 0 ? (
        <p class="empty section-s">{words.nothingYet}</p>
      ) : (
        <ExportForm {...props} />
      )}
      <section class="section">
        <h2>{words.listHead}</h2>
        {reports.length === 0 ? (
          <p class="empty">{words.none}</p>
        ) : (
          <ol class="entries">
            {reports.map((report) => (
              <li>
                <p>
                  {isReadOnly ? (
                    <b>{words.file(report.fromWeek, report.toWeek)}</b>
                  ) : (
                    <a href={`/app/exports/${report.id}/csv`}>
                      {words.file(report.fromWeek, report.toWeek)}
                    </a>
                  )}
                </p>
                <p>{report.purpose}</p>
                <p class="entry-meta">
                  <span>{report.unitName ?? page.organisation}</span>
                  <span>{report.createdBy}</span>
                  <span>{page.format.moment(report.createdAt)}</span>
                  <span>{words.rules(report.ruleVersion)}</span>
                </p>
              </li>
            ))}
          </ol>
        )}
        <p class="tiny section-s">{words.same}</p>
      </section>
    </Layout>
  )
}

const ExportForm = ({ page, weeks, units, form, errors }: Props) => {
  const words = page.words.exports
  return (
    <Form action="/app/exports" kind="stack section-s measure">
      <TextField
        id="purpose"
        label={words.purpose}
        hint={words.purposeHint}
        value={form.purpose}
        error={errors.purpose}
        maxlength={300}
      />
      <Field id="unit" label={words.unit} error={errors.unit}>
        <select class="input" id="unit" name="unit">
          <option value="">{words.everything}</option>
          {units.map(({ id, name }) => (
            <option value={id} selected={id === form.unit}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <div class="row">
        <WeekSelect id="from" label={words.from} weeks={weeks} chosen={form.from ?? weeks[0]} />
        <WeekSelect id="to" label={words.to} weeks={weeks} chosen={form.to ?? weeks.at(-1)} />
      </div>
      {errors.weeks ? <p class="error">{errors.weeks}</p> : null}
      <p>
        <button class="btn" type="submit">
          {words.create}
        </button>
      </p>
    </Form>
  )
}

type SelectProps = { id: string; label: string; weeks: string[]; chosen: string | undefined }

const WeekSelect = ({ id, label, weeks, chosen }: SelectProps) => (
  <Field id={id} label={label}>
    <select class="input" id={id} name={id}>
      {weeks.map((week) => (
        <option value={week} selected={week === chosen}>
          {week}
        </option>
      ))}
    </select>
  </Field>
)
