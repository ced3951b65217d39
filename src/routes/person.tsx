import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findAbsence } from '../../db/queries/absences.ts'
import { findMember, type Member } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { NewPersonPage, PersonPage, type PersonPageProps } from '../../views/people/person-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { daysBetween, isDay } from '../domain/calendar.ts'
import { formOfPerson, type PersonErrors } from '../domain/person-form.ts'
import type { AppEnv } from '../http/env.ts'
import { type Form, readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { addPerson, type Changed, changePerson, setActive, setAway } from '../jobs/change-person.ts'

/** Longest leave that can be set at once, in days. */
const LONGEST_LEAVE = 3 * 366

export const person = new Hono<AppEnv>()

person.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

person.get('/new', async (c) => showNew(c, { language: c.var.installation.language }, {}))

person.post('/new', async (c) => {
  const form = await readForm(c)
  const added = await addPerson(c.var.house, form, by(c))
  if (added.ok) return c.redirect(`/app/people/${added.id}?saved`, 303)
  return showNew(c, form, 'errors' in added ? added.errors : {}, 422)
})

person.get('/:id', async (c) => {
  const member = await findPerson(c)
  return show(c, member, { form: formOfPerson(member) })
})

person.post('/:id', async (c) => {
  const member = await findPerson(c)
  const form = await readForm(c)
  const revision = Number(form.revision)
  const changed = await changePerson(c.var.house, member.id, { revision, form }, by(c))
  if (changed.ok) return c.redirect(`/app/people/${member.id}?saved`, 303)
  if ('conflict' in changed)
    return show(c, member, { form: formOfPerson(member), isConflict: true }, 409)
  return show(c, member, { form, errors: errorsOf(changed) }, 422)
})

person.post('/:id/active', async (c) => {
  const member = await findPerson(c)
  const { active } = await readForm(c)
  const changed = await setActive(c.var.house, member.id, active === 'yes', by(c))
  if (changed.ok) return c.redirect(`/app/people/${member.id}?saved`, 303)
  return show(c, member, { form: formOfPerson(member), isLastAdministrator: true }, 422)
})

person.post('/:id/away', async (c) => {
  const member = await findPerson(c)
  const { today } = pageFor(c, c.var.viewer)
  const form = await readForm(c)
  const { fromDay = '', untilDay = '' } = form
  const isBack = form.back !== undefined
  const days = isDay(fromDay) && isDay(untilDay) ? daysBetween(fromDay, untilDay) : 0
  const isAhead = isDay(untilDay) && daysBetween(today, untilDay) > 0
  if (!isBack && (!isAhead || days < 1 || days > LONGEST_LEAVE))
    return show(c, member, { form: formOfPerson(member), leave: { fromDay, untilDay } }, 422)
  const absence = isBack ? undefined : { fromDay, untilDay }
  await setAway(c.var.house, member.id, { today, absence }, by(c))
  return c.redirect(`/app/people/${member.id}?saved`, 303)
})

const by = (c: Context<AppEnv>) => ({ actorId: c.var.viewer.id })

const errorsOf = (changed: Changed): PersonErrors => ('errors' in changed ? changed.errors : {})

async function findPerson(c: Context<AppEnv>): Promise<Member> {
  const member = await findMember(c.var.db, c.req.param('id') ?? '')
  if (!member) throw new HTTPException(404)
  return member
}

async function showNew(c: Context<AppEnv>, form: Form, errors: PersonErrors, status?: 422) {
  const page = pageFor(c, c.var.viewer)
  const tree = await loadTree(c.var.db)
  return c.html(<NewPersonPage {...{ page, tree, form, errors }} />, status)
}

async function show(
  c: Context<AppEnv>,
  member: Member,
  state: Pick<PersonPageProps, 'form' | 'errors' | 'isConflict' | 'isLastAdministrator' | 'leave'>,
  status?: 409 | 422,
) {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const tree = await loadTree(db)
  const absence = await findAbsence(db, member.id, page.today)
  return c.html(<PersonPage {...{ page, tree, member, absence, ...state }} />, status)
}
