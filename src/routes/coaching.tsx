import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { newId } from '../../db/ids.ts'
import { listHolidays } from '../../db/queries/calendar.ts'
import { findSignature } from '../../db/queries/charter.ts'
import {
  type Coaching,
  countOverdue,
  createCoaching,
  findCoaching,
  findOpenCoaching,
  listCoachings,
  reviseCoaching,
} from '../../db/queries/coaching.ts'
import { findOwnDecision } from '../../db/queries/decisions.ts'
import { findLeads, findSharedDecision, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { CoachingPage } from '../../views/coaching/coaching-page.tsx'
import { CoachingsPage } from '../../views/coaching/coachings-page.tsx'
import {
  type CoachingState,
  movesOf,
  parseLine,
  parseReply,
  parseStep,
  REPLY_DAYS,
  type Side,
} from '../domain/coaching.ts'
import { addWorkingDays } from '../domain/working-days.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'

type Ctx = Context<AppEnv>

/** Conversations between an author and their lead about one decision. */
export const coaching = new Hono<AppEnv>()

coaching.get('/', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  // Whoever leads above a unit reads how its lead keeps the deadline; not a lead their own.
  const below = tree.units
    .filter((unit) => unit.parentId && viewer.manages.some((m) => tree.isWithin(unit.parentId!, m)))
    .map(({ id }) => id)
  const overdue = await countOverdue(db, below, page.today)
  const list = await listCoachings(db, viewer, tree)
  await noteReadings(c, list)
  return c.html(<CoachingsPage {...{ page, list, overdue }} />)
})

/** Begins one: the author asks, or the lead offers. */
coaching.post('/about/:decisionId', async (c) => {
  const { db, viewer, house } = c.var
  const { decision, side, leadId } = await findSubject(c, c.req.param('decisionId'))
  const subject = { decisionId: decision.id, authorId: decision.authorId! }
  const { question } = await readMasked(c)
  const text = parseLine(question, 3)
  const page = pageFor(c, viewer)
  if (!text) {
    const form = { question: question ?? '' }
    const about = { decisionId: decision.id, decided: decision.decided, side }
    await noteReadings(c, [subject])
    return c.html(<CoachingPage {...{ page, about, form }} hasErrors />, 422)
  }
  const dueOn = side === 'author' ? await replyDue(c, page.today) : null
  // Looked for inside the transaction: two at once would begin two.
  const id = await db.write(async (tx) => {
    const open = await findOpenCoaching(db, decision.id)
    const id = open?.id ?? newId()
    if (!open)
      await createCoaching(tx, {
        ...{ id, ...subject, leadId },
        ...{ unitId: decision.unitId!, begunBy: side, question: text },
        begunAt: house.clock.now(),
        state: side === 'author' ? 'asked' : 'offered',
        dueOn,
      })
    return id
  })
  return c.redirect(`/app/coaching/${id}`, 303)
})

coaching.get('/about/:decisionId', async (c) => {
  const { viewer } = c.var
  const { decision, side } = await findSubject(c, c.req.param('decisionId'))
  const about = { decisionId: decision.id, decided: decision.decided, side }
  await noteReadings(c, [{ decisionId: decision.id, authorId: decision.authorId }])
  return c.html(<CoachingPage page={pageFor(c, viewer)} about={about} />)
})

coaching.get('/:id', async (c) => {
  const found = await requireCoaching(c)
  return c.html(
    <CoachingPage page={pageFor(c, c.var.viewer)} found={found} side={sideOf(c, found)} />,
  )
})

coaching.post('/:id', async (c) => {
  const { db, viewer } = c.var
  const found = await requireCoaching(c)
  const side = sideOf(c, found)
  const page = pageFor(c, viewer)
  const form = await readMasked(c)
  const next = movesOf(found.state, side).find((state) => state === form.next)
  const again = (state: { hasErrors?: boolean; isTooLate?: boolean }, status: 409 | 422) =>
    c.html(<CoachingPage {...{ page, found, side, form, ...state }} />, status)
  if (!next) return again({ isTooLate: true }, 409)
  const change = await changeTo(c, next, form, page.today)
  if (!change) return again({ hasErrors: true }, 422)
  const isStored = await db.write((tx) => reviseCoaching(tx, found, { ...change, state: next }))
  return isStored ? c.redirect(`/app/coaching/${found.id}`, 303) : again({ isTooLate: true }, 409)
})

const TEXTS = ['question', 'worked', 'asked', 'nextTime', 'step']

/** The form with customers' data in its texts masked: none of them is kept as it was typed. */
async function readMasked(c: Ctx): Promise<Form> {
  const form = await readForm(c)
  const masked = TEXTS.flatMap((field) => {
    const typed = form[field]
    return typed === undefined ? [] : [[field, maskWith(c)(typed)]]
  })
  return { ...form, ...Object.fromEntries(masked) }
}

/** What a step brings with it; undefined when the form lacks it. */
async function changeTo(c: Ctx, next: CoachingState, form: Form, today: string) {
  if (next === 'answered') {
    const reply = parseReply(form)
    return reply && { ...reply, answeredOn: today }
  }
  if (next === 'step') return parseStep(form, today)
  return next === 'asked' ? { dueOn: await replyDue(c, today) } : {}
}

async function replyDue(c: Ctx, today: string): Promise<string> {
  const holidays = (await listHolidays(c.var.db)).map(({ day }) => day)
  return addWorkingDays(today, REPLY_DAYS, holidays)
}

const sideOf = (c: Ctx, { authorId }: Coaching): Side =>
  authorId === c.var.viewer.id ? 'author' : 'lead'

async function requireCoaching(c: Ctx) {
  const { db, viewer } = c.var
  const found = await findCoaching(db, viewer, await loadTree(db), c.req.param('id') ?? '')
  if (!found) throw new HTTPException(404)
  await noteReadings(c, [found])
  return found
}

/** The line a conversation is about is shown with it: a reading where it is somebody else's. */
async function noteReadings(c: Ctx, about: { decisionId: string; authorId: string | null }[]) {
  const { db, viewer, house } = c.var
  const others = about.filter(({ authorId }) => authorId !== viewer.id)
  const ids = [...new Set(others.map(({ decisionId }) => decisionId))]
  await db.write((tx) => recordReadings(tx, viewer, ids, house.clock.now()))
}

/** A decision that its author, or the lead it is shared with, may begin to talk about. */
async function findSubject(c: Ctx, id: string) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const own = await findOwnDecision(db, viewer.id, id)
  const shared = own ? undefined : await findSharedDecision(db, viewer, tree, id)
  const decision = own ?? shared
  const isShared = decision?.visibility === 'manager' || decision?.visibility === 'team_named'
  if (!decision?.authorId || decision.withdrawnAt !== null || !isShared)
    throw new HTTPException(404)
  const [leadId] = await findLeads(db, tree, decision)
  const side: Side = own ? 'author' : 'lead'
  const isOff = !(await findSignature(db))
  if (isOff || !leadId || (side === 'lead' && leadId !== viewer.id)) throw new HTTPException(404)
  return { decision, side, leadId }
}
