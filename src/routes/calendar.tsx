import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { hasBegun } from '../../db/queries/audit.ts'
import { listHolidays, listSkippedWeeks } from '../../db/queries/calendar.ts'
import { listPresent } from '../../db/queries/people.ts'
import { findOpenPulse, listPulseWeeks } from '../../db/queries/pulses.ts'
import { loadNewestRules } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { CalendarPage, type CalendarState } from '../../views/calendar/calendar-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { pulseWeekAt, pulseWeekOf, shiftWeek } from '../domain/calendar.ts'
import { planCells } from '../domain/cells.ts'
import { comingWeeks } from '../domain/coming-weeks.ts'
import { parseHolidays } from '../domain/holidays.ts'
import { parseSchedule } from '../domain/schedule.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import {
  changeHolidays,
  confirmClock,
  pauseCalendar,
  restore,
  setSchedule,
  skip,
  startCalendar,
} from '../jobs/change-calendar.ts'
import { closePulse } from '../jobs/close-pulse.ts'
import { countStopped } from '../jobs/describe-state.ts'
import { emptyStoppedCells, openPulse } from '../jobs/open-pulse.ts'
import { rehearse } from '../jobs/rehearse.ts'
import { LEAST_OPEN, runCalendar } from '../jobs/run-calendar.ts'

/** Weeks ahead on the page. */
const WEEKS = 12
/** Of a hundred made-up people, so that small teams have figures too. */
const REHEARSED = 100

export const calendar = new Hono<AppEnv>()

calendar.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

calendar.get('/', (c) => show(c))

/** Begins at the next opening, or `now` for the rest of this week. */
calendar.post('/start', async (c) => {
  const { house, installation } = c.var
  const { timeZone, schedule } = installation
  const now = house.clock.now()
  const week = pulseWeekAt(now, timeZone, schedule)
  const isNow = (await readForm(c)).now !== undefined || now < week.opensAt
  const next = pulseWeekOf(shiftWeek(week.isoWeek, 1), timeZone, schedule)
  await startCalendar(house, isNow ? now : next.opensAt, by(c))
  await runCalendar(house)
  return back(c)
})

calendar.post('/pause', async (c) => {
  await pauseCalendar(c.var.house, by(c))
  return back(c)
})

calendar.post('/clock', async (c) => {
  await confirmClock(c.var.house, by(c))
  await runCalendar(c.var.house)
  return back(c)
})

calendar.post('/void', async (c) => {
  const reason = ((await readForm(c)).reason ?? '').normalize('NFC').trim()
  const length = [...reason].length
  if (length < 10 || length > 200) return show(c, { wrongReason: reason }, 422)
  const voided = await closePulse(c.var.house, { isVoid: true, reason, ...by(c) })
  return voided.ok ? back(c) : show(c, { refusal: voided.refusal }, 409)
})

calendar.post('/weeks/:isoWeek', async (c) => {
  const { house } = c.var
  const { state } = await load(c)
  const week = state.weeks.find(({ isoWeek }) => isoWeek === c.req.param('isoWeek'))
  if (!week || state.past.includes(week.isoWeek)) throw new HTTPException(404)
  const form = await readForm(c)
  const reason = (form.reason ?? '').normalize('NFC').trim().slice(0, 80)
  if (form.restore !== undefined) await restore(house, week.isoWeek, by(c))
  else if (reason) await skip(house, week.isoWeek, reason, by(c))
  else return show(c, { needsReason: week.isoWeek }, 422)
  return back(c)
})

calendar.post('/schedule', async (c) => {
  const form = await readForm(c)
  const parsed = parseSchedule(form)
  if (!parsed.ok) return show(c, { form, scheduleProblem: parsed.problem }, 422)
  await setSchedule(c.var.house, parsed.schedule, by(c))
  return back(c)
})

calendar.post('/holidays', async (c) => {
  const { holidays: text = '' } = await readForm(c)
  const parsed = parseHolidays(text)
  if (!parsed.ok) return show(c, { wrongHolidays: { text, line: parsed.line } }, 422)
  await changeHolidays(c.var.house, parsed.holidays, by(c))
  return back(c)
})

/** Damaged boxes start over: what was answered in them is lost, and their members are told so. */
calendar.post('/again', async (c) => {
  const again = await emptyStoppedCells(c.var.house, c.var.viewer.id)
  return again.ok ? back(c) : show(c, { refusal: again.refusal }, 409)
})

/** What only a practice installation does: made-up answers, an early count, the next week. */
calendar.post('/practice', async (c) => {
  const { house, viewer, installation } = c.var
  if (!installation.isPractice) throw new HTTPException(404)
  const { step } = await readForm(c)
  if (step === 'rehearse') {
    const done = await rehearse(house, REHEARSED)
    return done.ok ? show(c, { rehearsed: done.answered }) : show(c, { refusal: done.refusal }, 409)
  }
  if (step !== 'close' && step !== 'open') throw new HTTPException(400)
  const done = await (step === 'close' ? closePulse(house, by(c)) : openPulse(house, viewer.id))
  return done.ok ? back(c) : show(c, { refusal: done.refusal }, 409)
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id })
const back = (c: Context<AppEnv>) => c.redirect('/app/calendar?saved', 303)

type Said = Omit<Parameters<typeof CalendarPage>[0], 'page' | 'state'>

async function show(c: Context<AppEnv>, said: Said = {}, status?: 409 | 422) {
  const { page, state } = await load(c)
  return c.html(<CalendarPage page={page} state={state} {...said} />, status)
}

async function load(c: Context<AppEnv>) {
  const { db, house, viewer, installation } = c.var
  const { timeZone, schedule, runsFrom } = installation
  const page = pageFor(c, viewer)
  const now = house.clock.now()
  const holidays = await listHolidays(db)
  const skipped = await listSkippedWeeks(db)
  const days = holidays.map(({ day }) => day)
  const week = pulseWeekAt(now, timeZone, schedule)
  const { minimumBlock } = await loadNewestRules(db)
  const cells = planCells(await listPresent(db, page.today), await loadTree(db), minimumBlock)
  const past = await listPulseWeeks(db)
  const open = await findOpenPulse(db)
  const state: CalendarState = {
    now,
    runsFrom: runsFrom ?? undefined,
    hasBegun: await hasBegun(db),
    hasJumped: house.clock.hasJumped(),
    open,
    stoppedCells: open ? await countStopped(house, open.id) : 0,
    isTooSmall: cells.length === 0,
    canStartNow:
      now >= week.opensAt && now <= week.closesAt - LEAST_OPEN && !past.includes(week.isoWeek),
    past,
    weeks: comingWeeks(now, WEEKS, { timeZone, schedule, skipped, holidays: days }).filter(
      // What is over before pulses begin is no week ahead.
      ({ isoWeek, closesAt }) =>
        past.includes(isoWeek) || closesAt - LEAST_OPEN > (runsFrom ?? now),
    ),
    schedule,
    timeZone,
    holidays,
  }
  return { page, state }
}
