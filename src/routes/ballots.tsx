import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import { NoBallotPage, type NoBallotReason } from '../../views/pulse/no-ballot-page.tsx'
import { BallotAgainPage } from '../../views/pulse/pulse-page.tsx'
import { ThanksPage } from '../../views/pulse/thanks-page.tsx'
import { parseBallot } from '../domain/ballot.ts'
import { itemsAsked } from '../domain/items.ts'
import { isLanguage } from '../domain/languages.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { identityIn, noStore } from '../http/security.ts'
import { dropTicket } from '../http/ticket-cookie.ts'

/** Where answers arrive: a ticket, no name. Nothing here knows a session. */
export const ballots = new Hono<AppEnv>()

ballots.use(noStore)

ballots.post('/', async (c) => {
  const { db, house, installation } = c.var
  const identity = identityIn(c.req.raw.headers, house.settings.identityHeaders)
  if (identity) return say(c, 'identity', 400, {}, identity)
  const form = await readForm(c)
  const open = await findOpenPulse(db)
  if (!open) return say(c, 'closed', 410, form)

  const items = itemsAsked(open.rotatingItem ?? undefined)
  const number = Number(/^\d{1,6}$/.exec(form.number ?? '')?.[0] ?? Number.NaN)
  if (Number.isNaN(number)) return say(c, 'refused', 400, form)
  const parsed = parseBallot(items, form)
  if (!parsed.ok) {
    if (isScript(c)) return c.json({ reason: 'invalid' }, 422)
    const held = { ticket: form.ticket ?? '', number }
    const { closesAt } = open
    const { errors } = parsed
    return c.html(
      <BallotAgainPage page={pageOf(c, form)} {...{ items, closesAt, held, form, errors }} />,
      422,
    )
  }

  const cast = await house.room.cast(form.ticket ?? '', number, parsed.ballot)
  if (cast.outcome === 'closed') return say(c, 'closed', 410, form)
  if (cast.outcome === 'stopped') return say(c, 'stopped', 503, form)
  if (cast.outcome === 'refused') return say(c, 'refused', 400, form)
  if (cast.outcome === 'too-often') throw new HTTPException(429)
  if (isScript(c)) {
    const { receipt, threadCode, superseded } = cast
    return c.json({ receipt, threadCode, superseded })
  }
  const isKept = form.keep === 'yes'
  if (!isKept) dropTicket(c)
  return c.html(
    <ThanksPage
      page={pageOf(c, form)}
      receipt={cast.receipt}
      threadCode={cast.threadCode}
      isSuperseded={cast.superseded}
      isKept={isKept}
      closesAt={open.closesAt}
      publishesAt={open.publishesAt}
      contacts={installation.contacts}
    />,
  )
})

/** A script shows words that came with the form, and so tells nobody's language here. */
const isScript = (c: Context<AppEnv>): boolean => c.req.header('accept') === 'application/json'

/** The language comes with the form: whose it is nobody knows here. */
const pageOf = (c: Context<AppEnv>, form: Record<string, string>) =>
  pageFor(c, undefined, isLanguage(form.lang) ? form.lang : undefined)

const say = (
  c: Context<AppEnv>,
  reason: NoBallotReason,
  status: 400 | 410 | 503,
  form: Record<string, string>,
  detail?: string,
) =>
  isScript(c)
    ? c.json({ reason }, status)
    : c.html(<NoBallotPage page={pageOf(c, form)} reason={reason} detail={detail} />, status)
