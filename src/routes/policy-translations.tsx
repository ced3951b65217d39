import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findDraft, reviseDraft } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { TranslationPage } from '../../views/policy/translation-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import { isLanguage, LANGUAGES } from '../domain/languages.ts'
import {
  parseTranslation,
  type TranslationErrors,
  translationState,
} from '../domain/policy-translations.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { hashOfWords } from '../jobs/policy-words.ts'

/** The words of a draft's rule in the other five languages. */
export const policyTranslations = new Hono<AppEnv>()

policyTranslations.use(async (c, next) => {
  if (!canPublishPolicy(c.var.viewer, await loadTree(c.var.db))) throw new HTTPException(404)
  await next()
})

policyTranslations.get('/:key/words', async (c) => {
  const [first] = LANGUAGES.filter((language) => language !== c.var.installation.language)
  const key = encodeURIComponent(c.req.param('key'))
  return c.redirect(`/app/policy/draft/rules/${key}/words/${first}`, 303)
})

policyTranslations.get('/:key/words/:language', (c) => show(c))

policyTranslations.post('/:key/words/:language', async (c) => {
  const { draft, rule, language } = await find(c)
  const form = await readForm(c)
  const parsed = parseTranslation(rule, form, hashOfWords(rule))
  if (!parsed.ok) return show(c, { form, errors: parsed.errors, isTooLate: false })
  const translations = { ...rule.translations, [language]: parsed.translation }
  const rules = draft.rules.map((other) =>
    other.key === rule.key ? { ...rule, translations } : other,
  )
  const isStored = await c.var.db.write((tx) => reviseDraft(tx, Number(form.revision), rules))
  if (!isStored) return show(c, { form, errors: {}, isTooLate: true })
  return c.redirect(`${c.req.path}?saved`, 303)
})

async function find(c: Context<AppEnv>) {
  const draft = await findDraft(c.var.db)
  const rule = draft?.rules.find(({ key }) => key === c.req.param('key'))
  const language = c.req.param('language')
  const isOther = isLanguage(language) && language !== c.var.installation.language
  if (!draft || !rule || !isOther) throw new HTTPException(404)
  return { draft, rule, language }
}

type Refused = { form: Form; errors: TranslationErrors; isTooLate: boolean }

async function show(c: Context<AppEnv>, refused?: Refused) {
  const { draft, rule, language } = await find(c)
  const hash = hashOfWords(rule)
  const states = LANGUAGES.filter((one) => one !== c.var.installation.language).map((one) => ({
    language: one,
    state: translationState(rule.translations[one], hash),
  }))
  const kept = rule.translations[language]
  const form = refused?.form ?? {
    ...Object.fromEntries(
      Object.entries(kept ?? {}).filter((entry) => typeof entry[1] === 'string'),
    ),
    conditions: kept?.conditions.join('\n') ?? '',
    ...(kept?.isReviewed && kept.sourceHash === hash ? { isReviewed: 'yes' } : {}),
  }
  const props = { page: pageFor(c, c.var.viewer), rule, language, states, form }
  return c.html(
    <TranslationPage
      {...props}
      revision={draft.revision}
      source={c.var.installation.language}
      errors={refused?.errors ?? {}}
      isTooLate={refused?.isTooLate ?? false}
    />,
    refused ? (refused.isTooLate ? 409 : 422) : 200,
  )
}
