import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findSignature } from '../../db/queries/charter.ts'
import { listRevisions } from '../../db/queries/decision-changes.ts'
import { type Decision, findOwnDecision } from '../../db/queries/decisions.ts'
import { listCurrencies, listSituations } from '../../db/queries/settings.ts'
import type { Page } from '../../views/page.ts'
import type { Visibility } from '../domain/decisions.ts'
import { parseDecision } from '../domain/decisions.ts'
import { CUSTOMERS } from '../domain/masking.ts'
import { offeredSituations, situationName } from '../domain/situations.ts'
import type { AppEnv } from './env.ts'
import type { Form } from './forms.ts'

type Ctx = Context<AppEnv>

/** Decisions are logged by people who belong to a team; for others the form is not there. */
export function requireAuthor(c: Ctx) {
  if (!c.var.viewer.unitId) throw new HTTPException(404)
  return c.var.viewer
}

/** The decision a path names, if it is the viewer's own and was not taken back; 404 otherwise. */
export async function requireOwn(c: Ctx): Promise<Decision> {
  const found = await findOwnDecision(c.var.db, c.var.viewer.id, c.req.param('id') ?? '')
  if (!found || found.withdrawnAt !== null) throw new HTTPException(404)
  return found
}

/** What the form offers: the organisation's situations, and currencies that have a rate today. */
export async function loadChoices(c: Ctx, page: Page) {
  const { db, installation } = c.var
  const names = { builtIn: page.words.situations, language: page.language }
  const rated = await listCurrencies(db, page.today)
  const currencies: [string, ...string[]] = [installation.currency, ...rated]
  const situations = offeredSituations(await listSituations(db), names)
  return { situations, currencies, isSharingOff: !(await findSignature(db)) }
}

/** Reads the form as `parseDecision` does, with what the organisation offers. */
export function parseWith(
  form: Form,
  page: Page,
  { situations, currencies, isSharingOff }: Awaited<ReturnType<typeof loadChoices>>,
) {
  return parseDecision(form, {
    situations: situations.map(({ value }) => value),
    ...{ currencies, countries: CUSTOMERS, language: page.language },
    ...{ sharingAllowed: !isSharingOff, today: page.today },
  })
}

/** Puts a situation's name in the place of its key. */
export async function loadNaming(c: Ctx, page: Page) {
  const stored = await listSituations(c.var.db)
  const names = { builtIn: page.words.situations, language: page.language }
  return <D extends { situation: string }>(decision: D): D => ({
    ...decision,
    situation: situationName(decision.situation, stored, names),
  })
}

/**
 * A decision's changes as readers see them: choices and money written out. Only what stood there
 * while it was shared as one of `shared`; all for its author.
 */
export async function loadChanges(
  c: Ctx,
  page: Page,
  decisionId: string,
  shared?: readonly Visibility[],
) {
  const { words, format } = page
  const nameIn = await loadNaming(c, page)
  const written: Record<string, (value: string) => string> = {
    situation: (situation) => nameIn({ situation }).situation,
    action: (value) => (words.actions as Record<string, string>)[value] ?? value,
    relation: (value) => (words.relations as Record<string, string>)[value] ?? value,
    resolution: (value) => (words.resolutions as Record<string, string>)[value] ?? value,
    amount: (value) => {
      const [minor = '', currency = ''] = value.split(' ')
      return format.money(Number(minor), currency)
    },
    promiseDue: (value) => format.day(value),
    decidedOn: (value) => format.day(value),
  }
  const revisions = (await listRevisions(c.var.db, decisionId)).map(({ before, ...change }) => {
    const { visibility, ...fields } = before
    return { ...change, before: fields, visibility }
  })
  const readable = revisions.filter(
    ({ visibility }) => !shared || shared.some((known) => known === visibility),
  )
  return readable.map(({ at, reason, before }) => ({
    ...{ at, reason },
    before: Object.fromEntries(
      Object.entries(before).map(([field, value]) => [
        field,
        value === '' ? '' : (written[field]?.(value) ?? value),
      ]),
    ),
  }))
}

/** A decision as pages show it: its situation named, its case number readable where it may be. */
export async function asShown<D extends Decision>(
  c: Ctx,
  page: Page,
  decision: D,
  { withCase }: { withCase: boolean },
) {
  const named = (await loadNaming(c, page))(decision)
  const caseRef = withCase ? c.var.house.caseRefs.decrypt(decision.id, decision.caseRef) : undefined
  return { ...named, caseRef }
}
