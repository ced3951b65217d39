import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findSignature } from '../../db/queries/charter.ts'
import { findDecisionDraft, saveDecisionDraft } from '../../db/queries/decision-drafts.ts'
import { findRelease } from '../../db/queries/decision-releases.ts'
import { findLastVisibility, findOwnDecision } from '../../db/queries/decisions.ts'
import { listLessonsOf } from '../../db/queries/lesson-links.ts'
import {
  findLeads,
  findSharedDecision,
  listReadings,
  recordReadings,
} from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { listUnsealings } from '../../db/queries/unsealings.ts'
import { DecisionFormPage } from '../../views/decisions/decision-form-page.tsx'
import { DecisionPage } from '../../views/decisions/decision-page.tsx'
import { DecisionsPage } from '../../views/decisions/decisions-page.tsx'
import { SharedDecisionPage } from '../../views/decisions/shared-decision-page.tsx'
import { managesUnit } from '../domain/access.ts'
import { isProtected, isTraceless } from '../domain/decision-changes.ts'
import { maskDraft, type Visibility } from '../domain/decisions.ts'
import { followUpState } from '../domain/follow-ups.ts'
import { loadTie } from '../http/apology-ties.ts'
import { loadDecisionLists } from '../http/decision-lists.ts'
import {
  asShown,
  loadChanges,
  loadChoices,
  loadNaming,
  parseWith,
  requireAuthor,
} from '../http/decision-request.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import type { ListPart } from '../http/list-parts.ts'
import { pageFor } from '../http/locale.ts'
import { maskingFor } from '../http/mask.ts'
import { deriveOwn } from '../jobs/derive-decision.ts'
import { logDecision } from '../jobs/log-decision.ts'

/** What leads could read at the time, and what team-mates could. */
const TO_TEAM: readonly Visibility[] = ['team_named']
const TO_LEADS: readonly Visibility[] = ['manager', ...TO_TEAM]

export const decisions = new Hono<AppEnv>()

decisions.get('/', async (c) => {
  const { db, viewer } = c.var
  const page = pageFor(c, viewer)
  const typed = (c.req.query('q') ?? '').slice(0, 200)
  const { situations } = await loadChoices(c, page)
  const situation = situations.find(({ value }) => value === c.req.query('situation'))?.value
  const { isSharingOff, ...lists } = await loadDecisionLists(c, { typed, situation })
  const nameIn = await loadNaming(c, page)
  const named = <D extends { situation: string }>({ rows, ...part }: ListPart<D>) => ({
    ...part,
    rows: rows.map(nameIn),
  })
  const draftAt = (await findDecisionDraft(db, viewer.id))?.savedAt
  return c.html(
    <DecisionsPage
      {...{ page, situations, situation, typed, draftAt, isSharingOff }}
      own={named(lists.own)}
      shared={named(lists.shared)}
      unnamed={named(lists.unnamed)}
    />,
  )
})

decisions.get('/new', async (c) => {
  const { db } = c.var
  const viewer = requireAuthor(c)
  const page = pageFor(c, viewer)
  const draft = await findDecisionDraft(db, viewer.id)
  const form = draft?.form ?? { visibility: (await findLastVisibility(db, viewer.id)) ?? '' }
  return c.html(<DecisionFormPage {...{ page, form, draft, ...(await loadChoices(c, page)) }} />)
})

decisions.post('/', async (c) => {
  const { db, house } = c.var
  const viewer = requireAuthor(c)
  const page = pageFor(c, viewer)
  const form = await readForm(c)
  const choices = await loadChoices(c, page)
  const now = house.clock.now()
  if (form.keep === 'yes') {
    const revision = Number(form.draft) || 0
    const kept = { form: maskDraft(form, maskingFor(c)), revision, savedAt: now }
    const isKept = await db.write((tx) => saveDecisionDraft(tx, viewer.id, kept))
    if (isKept) return c.redirect('/app/decisions', 303)
    const draft = { ...(await findDecisionDraft(db, viewer.id))!, isOld: true }
    return c.html(<DecisionFormPage {...{ page, form, draft, ...choices }} />, 409)
  }
  const parsed = parseWith(form, page, choices)
  if (!parsed.ok) {
    const { errors } = parsed
    const draft = await findDecisionDraft(db, viewer.id)
    return c.html(<DecisionFormPage {...{ page, form, errors, draft, ...choices }} />, 422)
  }
  const id = await logDecision(house, viewer, parsed.content, { now, today: page.today })
  const hidden = Object.values(parsed.hidden).reduce((sum, n) => sum + n, 0)
  return c.redirect(`/app/decisions/${id}?logged${hidden > 0 ? `=${hidden}` : ''}`, 303)
})

decisions.get('/:id', async (c) => {
  const { db, viewer, house } = c.var
  const page = pageFor(c, viewer)
  const now = house.clock.now()
  const isSharingOff = !(await findSignature(db))
  const own = await findOwnDecision(db, viewer.id, c.req.param('id'))
  if (own) {
    const release = await findRelease(db, own.id)
    const state = release && {
      ...release,
      isOut: release.releasedAt !== null && release.releasedAt <= now,
    }
    return c.html(
      <DecisionPage
        page={page}
        decision={await asShown(c, page, own, { withCase: true })}
        readings={await listReadings(db, own.id)}
        openings={await listUnsealings(db, own.id)}
        changes={await loadChanges(c, page, own.id)}
        followUp={followUpState(own, page.today)}
        release={state}
        derived={await deriveOwn(db, own)}
        isProtected={isProtected(own)}
        tie={await loadTie(c, own, { tie: true, isOwn: true })}
        lessons={isSharingOff ? undefined : await listLessonsOf(db, own.id, viewer.id)}
        isJustLogged={c.req.query('logged') !== undefined}
        isJustTold={c.req.query('told') !== undefined}
        isTraceless={isTraceless(own, now)}
        hidden={Number(/^\d{1,3}$/.exec(c.req.query('logged') ?? '')?.[0] ?? 0)}
      />,
    )
  }
  const tree = await loadTree(db)
  const shared = isSharingOff
    ? undefined
    : await findSharedDecision(db, viewer, tree, c.req.param('id'))
  if (!shared) throw new HTTPException(404)
  await db.write((tx) => recordReadings(tx, viewer, [shared.id], now))
  const withCase = managesUnit(viewer, shared.unitId ?? '', tree)
  const decision = await asShown(c, page, shared, { withCase })
  const leads = await findLeads(db, tree, shared)
  const readable = leads.includes(viewer.id) ? TO_LEADS : TO_TEAM
  const changes = await loadChanges(c, page, shared.id, readable)
  const canCoach = leads[0] === viewer.id
  const tie = await loadTie(c, shared, { tie: leads.includes(viewer.id), isOwn: false })
  return c.html(<SharedDecisionPage {...{ page, decision, changes, canCoach, tie }} />)
})
