import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ImportPage, type ImportPreview } from '../../views/people/import-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { isEncoding } from '../domain/encodings.ts'
import type { ImportPlan } from '../domain/people-import.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm, readUpload } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { importPeople } from '../jobs/import-people.ts'

export const peopleImport = new Hono<AppEnv>()

peopleImport.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

peopleImport.get('/', (c) => c.html(<ImportPage page={pageFor(c, c.var.viewer)} />))

peopleImport.post('/', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const { bytes, form } = await readUpload(c, 'file')
  if (!bytes) return c.html(<ImportPage page={page} isEmpty />, 422)
  const encoding = encodingIn(form)
  const result = await importPeople(c.var.house, bytes, { isDryRun: true, encoding })
  if (!result.ok) return c.html(<ImportPage page={page} problems={result.problems} />, 422)
  return c.html(<ImportPage page={page} preview={previewOf(result, bytes)} />)
})

peopleImport.post('/confirm', async (c) => {
  const { viewer, house } = c.var
  const form = await readForm(c)
  const bytes = Buffer.from(form.list ?? '', 'base64')
  const given = { encoding: encodingIn(form), isAnyway: form.anyway !== undefined }
  const options = { isDryRun: false, actorId: viewer.id, ...given }
  const result = await importPeople(house, bytes, options)
  if (result.ok) return c.redirect('/app/people?saved', 303)
  // Only the tick is missing: what was checked stays on the page.
  const checked = await importPeople(house, bytes, { ...options, isDryRun: true })
  if (checked.ok) {
    const preview = previewOf(checked, bytes)
    return c.html(<ImportPage page={pageFor(c, viewer)} preview={preview} isUnsure />, 422)
  }
  return c.html(<ImportPage page={pageFor(c, viewer)} problems={result.problems} />, 422)
})

const encodingIn = ({ encoding }: Form) => (isEncoding(encoding) ? encoding : undefined)

type Planned = { plan: ImportPlan; encoding: string }

const previewOf = ({ plan, encoding }: Planned, bytes: Uint8Array): ImportPreview => ({
  encoding,
  stops: plan.stops,
  newUnits: plan.newUnits.map((path) => path.join(' / ')),
  added: plan.added.map((row) => row.name),
  responsible: [...plan.added, ...plan.changed.map(({ row }) => row)].flatMap((row) => {
    const leads = (row.manages ?? []).map((path) => path.join(' / ') || '*')
    const held = [...(row.roles ?? []), ...leads]
    return held.length > 0 ? [`${row.name}: ${held.join(', ')}`] : []
  }),
  moved: plan.changed.filter((change) => change.moved).map(({ row }) => row.name),
  changed: plan.changed.map(({ row }) => row.name),
  deactivated: plan.deactivated.map(({ name }) => name),
  unchanged: plan.unchanged,
  bytes: Buffer.from(bytes).toString('base64'),
})
