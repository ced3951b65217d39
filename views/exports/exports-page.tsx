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
  ruleVersion: number
}
type Props = {
  page: Page
  /** Weeks with published figures, oldest first. */
  weeks: string[]
  reports: Report[]
  form?: Record<string, string>
  errors?: { purpose?: string | undefined; weeks?: string | undefined }
}

export const ExportsPage = ({ page, weeks, reports, form = {}, errors = {} }: Props) => {
  const words = page.words.exports
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      {weeks.length === 0 ? (
        <p class="empty section-s">{words.nothingYet}</p>
      ) : (
        <Form action="/app/exports" kind="stack section-s measure">
          <TextField
            id="purpose"
            label={words.purpose}
            hint={words.purposeHint}
            value={form.purpose}
            error={errors.purpose}
            maxlength={300}
          />
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
                  <a href={`/app/exports/${report.id}/csv`}>
                    {words.file(report.fromWeek, report.toWeek)}
                  </a>
                </p>
                <p>{report.purpose}</p>
                <p class="entry-meta">
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
