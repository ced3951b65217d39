import { type Context, Hono } from 'hono'
import { listSituations } from '../../db/queries/settings.ts'
import type { Page } from '../../views/page.ts'
import { AskPage } from '../../views/policy/ask-page.tsx'
import { ACTIONS } from '../domain/decisions.ts'
import { type Asked, findAnswers, numberIn } from '../domain/policy-ask.ts'
import { offeredSituations, situationName } from '../domain/situations.ts'
import { readAmount } from '../domain/typed-amount.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { loadShown } from '../http/shown-rules.ts'

/** "Am I allowed to…?": the rule in force for one's unit today. Nothing of it is stored. */
export const policyAsk = new Hono<AppEnv>()

const LONGEST = 200
const MOST_DAYS = 36_500

policyAsk.get('/', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const { currency } = c.var.installation
  const stored = await listSituations(c.var.db)
  const names = { builtIn: page.words.situations, language: page.language }
  const situations = offeredSituations(stored, names)
  const form = Object.fromEntries(FIELDS.map((field) => [field, c.req.query(field) ?? '']))
  const { asked, errors } = readAsked(
    c,
    page,
    situations.map(({ value }) => value),
  )
  const inForce = await loadShown(c)
  const isAsked = FIELDS.some((field) => form[field]?.trim())
  // Sent with nothing in it, rather than just come to.
  const isEmpty = !isAsked && c.req.query('q') !== undefined
  const isWrong = Object.keys(errors).length > 0 || isEmpty
  const found =
    isAsked && !isWrong
      ? findAnswers(inForce?.shown.map(({ rule }) => rule) ?? [], asked, {
          actions: page.words.actions,
          situation: (key) => situationName(key, stored, names),
        })
      : undefined
  const answers = found?.answers.map(({ rule, zone, isSure, isExcepted }) => ({
    ...{ zone, isSure, isExcepted },
    shown: inForce!.shown.find((one) => one.rule.key === rule.key)!,
  }))
  const q = isEmpty ? page.words.discretion.ask.nothing : undefined
  const props = { page, form, situations, currency, errors: { ...errors, q } }
  return c.html(
    <AskPage
      {...props}
      found={found && answers ? { answers, isConflict: found.isConflict } : undefined}
      canLog={c.var.viewer.unitId !== undefined}
    />,
    isWrong ? 422 : 200,
  )
})

const FIELDS = ['q', 'action', 'situation', 'amount', 'days'] as const

/** What the address asks. A number in the words counts where no field gives one. */
function readAsked(c: Context<AppEnv>, page: Page, situations: string[]) {
  const { currency } = c.var.installation
  const ask = page.words.discretion.ask
  const given = (field: (typeof FIELDS)[number]) => (c.req.query(field) ?? '').trim()
  const words = [...given('q')].slice(0, LONGEST).join('')
  const said = numberIn(words)
  const typed = given('amount')
  const amount = typed ? readAmount(typed, currency, page.language) : undefined
  const saidAmount =
    said && !said.isDays ? readAmount(said.text, currency, page.language) : undefined
  const daysTyped = given('days') || (said?.isDays ? said.text : '')
  const days = /^\d{1,5}$/.test(daysTyped) ? Number(daysTyped) : undefined
  const minor = amount ?? saidAmount
  const asked: Asked = {
    words,
    action: ACTIONS.find((action) => action === given('action')),
    situation: situations.find((situation) => situation === given('situation')),
    amountMinor: minor?.ok ? minor.minor : undefined,
    currency,
    ...(days !== undefined && days <= MOST_DAYS ? { days } : {}),
  }
  const isDaysWrong = given('days') !== '' && asked.days === undefined
  const errors = {
    ...(amount && !amount.ok ? { amount: ask.amountWrong } : {}),
    ...(isDaysWrong ? { days: ask.daysWrong } : {}),
  }
  return { asked, errors }
}
