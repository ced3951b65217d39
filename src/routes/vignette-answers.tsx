import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { listMembers } from '../../db/queries/people.ts'
import { listOwnAnswers, saveOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { listVignetteFigures } from '../../db/queries/vignette-figures.ts'
import { listCases, type VignetteCheck } from '../../db/queries/vignettes.ts'
import { AnswerPage } from '../../views/vignettes/answer-page.tsx'
import { ClosedPage } from '../../views/vignettes/closed-page.tsx'
import { ResultPage } from '../../views/vignettes/result-page.tsx'
import { canAnswerCases } from '../domain/access.ts'
import { writeAmount } from '../domain/typed-amount.ts'
import {
  type AnswerErrors,
  deletedFrom,
  fieldsOf,
  isAsked,
  leftOut,
  parseAnswers,
} from '../domain/vignettes.ts'
import { loadNaming } from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { requireCaseReader, requireCheck } from '../http/vignette-request.ts'
import { asResultCases } from '../http/vignette-rules.ts'

type Ctx = Context<AppEnv>

/** One's own answers to a quarter's cases, given blind, and beside the others' once it is counted. */
export const vignetteAnswers = new Hono<AppEnv>()

vignetteAnswers.get('/:quarter/answers', async (c) => {
  const { check, isOpen, mine } = await requireAnswerer(c)
  if (!isOpen) return c.html(<ClosedPage page={pageFor(c, c.var.viewer)} check={check} />)
  const own = await listOwnAnswers(c.var.db, mine)
  const { language } = pageFor(c, c.var.viewer)
  const form: Form = {}
  for (const { number, choice, amountMinor } of own) {
    const names = fieldsOf(number)
    form[names.choice] = choice
    if (amountMinor !== undefined)
      form[names.amount] = writeAmount(amountMinor, check.currency, language)
  }
  return show(c, { check, form })
})

vignetteAnswers.post('/:quarter/answers', async (c) => {
  const { check, isOpen, mine } = await requireAnswerer(c)
  const { db, viewer, house } = c.var
  const refuse = () => c.html(<ClosedPage page={pageFor(c, viewer)} check={check} isLate />, 410)
  if (!isOpen) return refuse()
  const form = await readForm(c)
  const parsed = parseAnswers(form, check.currency)
  if (!parsed.ok) return show(c, { check, form, errors: parsed.errors }, 422)
  const gone = leftOut(form)
  if (parsed.answers.length + gone.length === 0)
    return show(c, { check, form, isNothing: true }, 422)
  const by = { ...mine, unitId: viewer.unitId! }
  const now = () => house.clock.now()
  const isSaved = await db.write((tx) =>
    saveOwnAnswers(tx, by, { answers: parsed.answers, leftOut: gone }, now),
  )
  if (!isSaved) return refuse()
  return c.redirect('/app/vignettes?saved', 303)
})

vignetteAnswers.get('/:quarter/mine', async (c) => {
  const tree = await requireCaseReader(c)
  const { db, viewer, installation } = c.var
  const check = await requireCheck(c)
  const { quarter, closesAt } = check
  const own = await listOwnAnswers(db, { quarter, memberId: viewer.id })
  if (check.countedAt === null || own.length === 0) throw new HTTPException(404)
  const page = pageFor(c, viewer)
  // As the unit was when it was answered; one that is gone has no figures of its own.
  const team = tree.find(own[0]!.unitId)
  const places = [...(team && team.id !== tree.root.id ? [team] : []), tree.root]
  const figures = await listVignetteFigures(
    db,
    quarter,
    places.map(({ id }) => id),
  )
  const sent = await listCases(db, quarter)
  const props = {
    ...{ page, check, places },
    cases: await asResultCases(c, sent, { figures, unitId: viewer.unitId, own }),
    deletedFrom: deletedFrom(closesAt, installation.timeZone),
  }
  return c.html(<ResultPage {...props} />)
})

/** An agent, the check that the path names, and whether it can be answered now; 404 for others. */
async function requireAnswerer(c: Ctx) {
  await requireCaseReader(c)
  const { viewer, house } = c.var
  if (!canAnswerCases(viewer)) throw new HTTPException(404)
  const check = await requireCheck(c)
  const isOpen = house.clock.now() < check.closesAt
  return { check, isOpen, mine: { quarter: check.quarter, memberId: viewer.id } }
}

type State = {
  check: VignetteCheck
  form: Form
  errors?: AnswerErrors
  isNothing?: boolean
}

async function show(c: Ctx, state: State, status: 200 | 422 = 200) {
  const page = pageFor(c, c.var.viewer)
  const cases = await listCases(c.var.db, state.check.quarter)
  const named = cases.map(await loadNaming(c, page))
  const together = await listAsked(c)
  return c.html(<AnswerPage {...{ page, together, ...state }} cases={named} />, status)
}

/** The names of the others who are asked in one's own unit: the only guard against invented ones. */
async function listAsked(c: Ctx): Promise<string[]> {
  const { db, viewer } = c.var
  return (await listMembers(db))
    .filter((one) => isAsked(one) && one.unitId === viewer.unitId && one.id !== viewer.id)
    .map(({ name }) => name)
}
