import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listRemarks } from '../../db/queries/policy-review.ts'
import { listBrought } from '../../db/queries/proposals.ts'
import type { DraftErrors } from '../../views/policy/draft-page.tsx'
import { VersionProposals } from '../../views/policy/draft-proposals.tsx'
import { PolicyPage } from '../../views/policy/policy-page.tsx'
import { sayPublishing } from '../../views/policy/publishing-errors.ts'
import { VersionLife } from '../../views/policy/version-life.tsx'
import { compareRules } from '../domain/policy.ts'
import { baseOf, statusOf } from '../domain/policy-life.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { mayReadLessons } from '../http/lesson-request.ts'
import { pageFor } from '../http/locale.ts'
import { loadReadable } from '../http/readable-versions.ts'
import { withPrinciples, wordsFor } from '../http/shown-rules.ts'
import { adoptTrial, withdrawPolicy } from '../jobs/publish-policy.ts'

/** One published version: its rules, where it stands, and what those who publish do with it. */
export const policyVersions = new Hono<AppEnv>()

policyVersions.get('/:number', (c) => show(c))

policyVersions.post('/:number/withdraw', async (c) => {
  const { version, today } = await findForPublishers(c)
  const isDone = await withdrawPolicy(c.var.house, version, { ...by(c), today })
  if (!isDone) throw new HTTPException(409)
  return c.redirect(`/app/policy/versions/${version.number}`, 303)
})

policyVersions.post('/:number/adopt', async (c) => {
  const { version, today } = await findForPublishers(c)
  if (!version.trial) throw new HTTPException(404)
  const form = await readForm(c)
  const plain = { ...form, kind: 'organisation' }
  const done = await adoptTrial(c.var.house, version, plain, { ...by(c), today })
  if (done.ok) return c.redirect(`/app/policy/versions/${done.number}`, 303)
  if (done.problem !== 'wrong') throw new HTTPException(409)
  return show(c, { form, errors: sayPublishing(pageFor(c, c.var.viewer), done) })
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id, actorName: c.var.viewer.name })

async function find(c: Context<AppEnv>) {
  const known = await loadReadable(c)
  const version = known.readable.find(({ number }) => String(number) === c.req.param('number'))
  if (!version) throw new HTTPException(404)
  return { ...known, version }
}

async function findForPublishers(c: Context<AppEnv>) {
  const found = await find(c)
  if (!found.canEdit) throw new HTTPException(404)
  return found
}

async function show(c: Context<AppEnv>, refused?: { form: Form; errors: DraftErrors }) {
  const { version, all, tree, canEdit, today } = await find(c)
  const page = pageFor(c, c.var.viewer)
  const before = baseOf(version, all)
  const fresh = before ? compareRules(before.rules, version.rules) : { added: [], changed: [] }
  const status = statusOf(version, all, today)
  const remarks = canEdit ? await listRemarks(c.var.db, version.number) : []
  const units = (version.trial?.unitIds ?? []).map(
    (id) => tree.find(id)?.name ?? page.words.discretion.life.goneUnit,
  )
  return c.html(
    <PolicyPage
      {...{ page, version, fresh, versions: [], canEdit: false }}
      hasBefore={before !== undefined}
      rules={await withPrinciples(c, wordsFor(c, version.rules))}
      isHistory
    >
      <VersionLife
        {...{ page, version, status, units, remarks, canEdit }}
        form={refused?.form ?? {}}
        errors={refused?.errors ?? {}}
      />
      <VersionProposals
        page={page}
        proposals={(await mayReadLessons(c)) ? await listBrought(c.var.db, version.number) : []}
      />
    </PolicyPage>,
    refused ? 422 : 200,
  )
}
