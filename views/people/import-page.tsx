import { ENCODINGS } from '../../src/domain/encodings.ts'
import type { LineProblem } from '../../src/domain/people-csv.ts'
import type { ImportStop } from '../../src/domain/people-import.ts'
import { Field, FieldError } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** What an import would do, by name. */
export type ImportPreview = {
  newUnits: string[]
  added: string[]
  moved: string[]
  /** Who would hold roles or lead units, and which. */
  responsible: string[]
  changed: string[]
  deactivated: string[]
  unchanged: number
  stops: ImportStop[]
  /** As which the characters were read. */
  encoding: string
  /** The list itself, carried along so that what is confirmed is what was shown. */
  bytes: string
}
type Props = {
  page: Page
  problems?: LineProblem[]
  preview?: ImportPreview
  isEmpty?: boolean
  isUnsure?: boolean
}

export const ImportPage = ({
  page,
  problems = [],
  preview,
  isEmpty = false,
  isUnsure = false,
}: Props) => {
  const words = page.words.import
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      {problems.length > 0 ? <Problems page={page} problems={problems} /> : null}
      {preview ? <Preview page={page} preview={preview} isUnsure={isUnsure} /> : null}
      <div class="spread section-s">
        <Form action="/app/people/import" kind="stack measure" isUpload>
          {preview ? <h2>{words.another}</h2> : <p class="lead">{words.intro}</p>}
          <Field
            id="file"
            label={words.file}
            hint={words.fileHint}
            error={isEmpty ? words.noFile : undefined}
          >
            <input
              class="input"
              id="file"
              name="file"
              type="file"
              accept=".csv,text/csv"
              aria-describedby="file-hint"
            />
          </Field>
          <Field id="encoding" label={words.encoding}>
            <select class="input input-medium" id="encoding" name="encoding">
              <option value="">{words.encodingAuto}</option>
              {ENCODINGS.map((encoding) => (
                <option value={encoding}>{encoding}</option>
              ))}
            </select>
          </Field>
          <p>
            <button class={preview ? 'btn btn-line' : 'btn'} type="submit">
              {words.check}
            </button>
          </p>
          <p class="fine">{words.nothingYet}</p>
          <p>
            <a href="/public/people-example.csv" download>
              {words.example}
            </a>
          </p>
        </Form>
        <aside class="fine stack-s">
          <h2 class="label">{words.columnsHead}</h2>
          <dl class="columns">
            {words.columns.map(({ name, text }) => (
              <div>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </aside>
      </div>
    </Layout>
  )
}

const Problems = ({ page, problems }: { page: Page; problems: LineProblem[] }) => {
  const words = page.words.import
  return (
    <section class="notice section-s">
      <h2>{words.problemsHead(new Set(problems.map(({ line }) => line)).size)}</h2>
      <ol class="stack-s section-s">
        {problems.map(({ line, problem, value }) => (
          <li>
            {line > 0 ? <b>{words.line(line)} </b> : null}
            {words.problems[problem]}
            {value ? <code>{` ${value}`}</code> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

type PreviewProps = { page: Page; preview: ImportPreview; isUnsure: boolean }

const Preview = ({ page, preview, isUnsure }: PreviewProps) => {
  const words = page.words.import
  const isNothing = preview.added.length + preview.changed.length + preview.deactivated.length === 0
  return (
    <section class="section-s stack">
      <p class="lead">
        {words.summary(
          preview.added.length,
          preview.changed.length,
          preview.moved.length,
          preview.deactivated.length,
        )}
      </p>
      {preview.unchanged > 0 ? <p class="fine">{words.unchanged(preview.unchanged)}</p> : null}
      {preview.encoding === 'utf-8' ? null : <p class="notice">{words.readAs(preview.encoding)}</p>}
      <Names head={words.newUnits(preview.newUnits.length)} names={preview.newUnits} />
      <Names head={words.added(preview.added.length)} names={preview.added} />
      <Names head={words.responsible(preview.responsible.length)} names={preview.responsible} />
      <Names head={words.changed(preview.changed.length)} names={preview.changed} />
      <Names head={words.moved(preview.moved.length)} names={preview.moved} />
      <Names head={words.deactivated(preview.deactivated.length)} names={preview.deactivated} />
      {isNothing ? null : (
        <form method="post" action="/app/people/import/confirm">
          <input type="hidden" name="list" value={preview.bytes} />
          <input type="hidden" name="encoding" value={preview.encoding} />
          {preview.stops.length > 0 ? (
            <div class={isUnsure ? 'notice field has-error' : 'notice field'}>
              {preview.stops.map((stop) => (
                <p>{words.problems[stop]}</p>
              ))}
              <label class="keep">
                <input type="checkbox" name="anyway" value="yes" />
                {words.anyway}
              </label>
              {isUnsure ? <FieldError id="anyway" message={words.tickFirst} /> : null}
            </div>
          ) : null}
          <button class="btn" type="submit">
            {words.confirm}
          </button>
        </form>
      )}
    </section>
  )
}

const Names = ({ head, names }: { head: string; names: string[] }) =>
  names.length === 0 ? null : (
    <details class="more">
      <summary>{head}</summary>
      <ul class="names fine">
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </details>
  )
