import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listSituations } from '../../db/queries/settings.ts'
import { ChangedPage } from '../../views/policy/changed-page.tsx'
import type { Rule } from '../domain/policy.ts'
import { changesBetween } from '../domain/policy-compare.ts'
import { writtenIn } from '../domain/policy-figures-form.ts'
import { situationName } from '../domain/situations.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { loadChanged, loadShares, type Waiting } from '../http/policy-changed.ts'
import { wordsFor } from '../http/shown-rules.ts'
import { acknowledge, askAbout } from '../jobs/policy-questions.ts'

/** What changed for the reader: read, or asked about. */
export const policyAcknowledge = new Hono<AppEnv>()

policyAcknowledge.get('/', (c) => show(c))

policyAcknowledge.post('/:rule', async (c) => {
  const { viewer, house } = c.var
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const waiting = (await loadChanged(c)).find(({ rule }) => rule.key === c.req.param('rule'))
  if (!waiting) throw new HTTPException(404)
  // The rule changed again while the page was open: what was read is not what holds.
  if (form.mark !== waiting.mark) throw new HTTPException(409)
  const { mark, version, rule } = waiting
  const change = { ruleKey: rule.key, mark, version, language: page.language }
  const by = { actorId: viewer.id, actorName: viewer.name }
  if (form.answer !== 'question') {
    await acknowledge(house, change, by)
    return c.redirect('/app/policy/changed', 303)
  }
  const text = writtenIn(form, 'question')
  if (text === '' || [...text].length > 500) return show(c, { key: rule.key, form })
  const id = await askAbout(house, { ...change, title: rule.title }, maskWith(c)(text), by)
  return c.redirect(`/app/policy/questions/${id}`, 303)
})

async function show(c: Context<AppEnv>, refused?: { key: string; form: Form }) {
  const page = pageFor(c, c.var.viewer)
  const stored = await listSituations(c.var.db)
  const names = { builtIn: page.words.situations, language: page.language }
  const props = {
    changes: (await loadChanged(c)).map((waiting) => wordsOfChange(c, waiting)),
    shares: await loadShares(c),
    situation: (key: string) => situationName(key, stored, names),
  }
  return c.html(<ChangedPage {...{ page, refused, ...props }} />, refused ? 422 : 200)
}

/** The change in the reader's words; as it was written where one side has no translation. */
function wordsOfChange(c: Context<AppEnv>, waiting: Waiting) {
  const [after] = wordsFor(c, [waiting.rule])
  const [before] = waiting.before ? wordsFor(c, [waiting.before]) : []
  const isMixed = after!.isOriginal !== (before?.isOriginal ?? after!.isOriginal)
  const rules: [Rule[], Rule] = isMixed
    ? [waiting.before ? [waiting.before] : [], waiting.rule]
    : [before ? [before.rule] : [], after!.rule]
  const [change] = changesBetween(rules[0], [rules[1]])
  return { ...waiting, shown: after!, change }
}
