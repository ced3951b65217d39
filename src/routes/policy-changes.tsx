import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findDraft } from '../../db/queries/policy.ts'
import { listSituations } from '../../db/queries/settings.ts'
import { ChangesPage } from '../../views/policy/changes-page.tsx'
import type { PolicyVersion, Rule } from '../domain/policy.ts'
import { changesBetween } from '../domain/policy-compare.ts'
import { baseOf, inForceOn } from '../domain/policy-life.ts'
import { situationName } from '../domain/situations.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { loadReadable } from '../http/readable-versions.ts'
import { wordsFor } from '../http/shown-rules.ts'

/** What differs between two versions, or between the draft and what is in force. */
export const policyChanges = new Hono<AppEnv>()

policyChanges.get('/versions/:number/changes', async (c) => {
  const { all, readable } = await loadReadable(c)
  const version = readable.find(({ number }) => String(number) === c.req.param('number'))
  if (!version) throw new HTTPException(404)
  const others = readable.filter(({ number }) => number !== version.number)
  const against = chosen(c, others) ?? baseOf(version, all)
  if (!against) throw new HTTPException(404)
  const page = pageFor(c, c.var.viewer)
  const name = page.words.policy.versionName(version.number)
  return show(c, { name, rules: version.rules, against, others })
})

policyChanges.get('/draft/changes', async (c) => {
  const { all, canEdit, today } = await loadReadable(c)
  const draft = await findDraft(c.var.db)
  const against = chosen(c, all) ?? inForceOn(all, today) ?? all[0]
  if (!canEdit || !draft || !against) throw new HTTPException(404)
  const name = pageFor(c, c.var.viewer).words.draft.title
  return show(c, { name, rules: draft.rules, against, others: all })
})

/** The version named by `?with=`; undefined when none is named, not there when it is not theirs. */
function chosen(c: Context<AppEnv>, others: PolicyVersion[]): PolicyVersion | undefined {
  const wanted = c.req.query('with')
  if (wanted === undefined) return undefined
  const found = others.find(({ number }) => String(number) === wanted)
  if (!found) throw new HTTPException(404)
  return found
}

type Shown = { name: string; rules: Rule[]; against: PolicyVersion; others: PolicyVersion[] }

async function show(c: Context<AppEnv>, { name, rules, against, others }: Shown) {
  const page = pageFor(c, c.var.viewer)
  const stored = await listSituations(c.var.db)
  const names = { builtIn: page.words.situations, language: page.language }
  const shown = { before: wordsFor(c, against.rules), after: wordsFor(c, rules) }
  // Words of two languages are not compared: both are shown as written where one has no translation.
  const originals = new Set(
    [...shown.before, ...shown.after].flatMap((one) => (one.isOriginal ? [one.rule.key] : [])),
  )
  const worded = (list: Rule[], inWords: { rule: Rule }[]) =>
    list.map((rule, i) => (originals.has(rule.key) ? rule : inWords[i]!.rule))
  return c.html(
    <ChangesPage
      {...{ page, name, against: against.number, action: page.here }}
      others={others.map(({ number }) => number)}
      changes={changesBetween(worded(against.rules, shown.before), worded(rules, shown.after))}
      situation={(key) => situationName(key, stored, names)}
    />,
  )
}
