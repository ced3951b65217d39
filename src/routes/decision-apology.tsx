import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findApologyTie, listOpenProposals, setApologyTie } from '../../db/queries/apologies.ts'
import { findSignature } from '../../db/queries/charter.ts'
import { type Decision, findOwnDecision } from '../../db/queries/decisions.ts'
import { listPledges } from '../../db/queries/pledges.ts'
import { findLeads, findSharedDecision, recordReadings } from '../../db/queries/shared-decisions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { NeverAgainPage } from '../../views/decisions/never-again-page.tsx'
import { parseTie, type TieChoice } from '../domain/apologies.ts'
import { isOpen } from '../domain/pledges.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

type Ctx = Context<AppEnv>

/** What the "never again" of an apology rests on: said by its author, or the lead who reads it. */
export const decisionApology = new Hono<AppEnv>()

decisionApology.get('/:id/never-again', (c) => show(c))

decisionApology.post('/:id/never-again', async (c) => {
  const { db } = c.var
  const { decision, isOwn } = await requireApology(c)
  const { proposals, pledges, mayAsk } = await loadOffered(c, decision, isOwn)
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
  const offered = { proposals: idsOf(proposals), pledges: idsOf(pledges), mayAsk }
  const choice = parseTie((await readForm(c)).tie, offered)
  if (!choice) return show(c, true)
  await db.write((tx) => setApologyTie(tx, decision.id, asTie(choice)))
  return c.redirect(`/app/decisions/${decision.id}`, 303)
})

const asTie = (choice: TieChoice) =>
  choice.kind === 'nothing'
    ? undefined
    : {
        proposalId: choice.kind === 'proposal' ? choice.id : null,
        pledgeId: choice.kind === 'pledge' ? choice.id : null,
      }

/** The viewer's own call, or one whose author shared it with them as the lead. 404 otherwise. */
async function requireApology(c: Ctx): Promise<{ decision: Decision; isOwn: boolean }> {
  const { db, viewer } = c.var
  const id = c.req.param('id') ?? ''
  const own = await findOwnDecision(db, viewer.id, id)
  const decision = own ?? (await findLed(c, id))
  if (!decision || decision.withdrawnAt !== null || decision.apologyNever === '')
    throw new HTTPException(404)
  return { decision, isOwn: own !== undefined }
}

async function findLed(c: Ctx, id: string): Promise<Decision | undefined> {
  const { db, viewer } = c.var
  if (!(await findSignature(db))) return undefined
  const tree = await loadTree(db)
  const shared = await findSharedDecision(db, viewer, tree, id)
  return shared && (await findLeads(db, tree, shared)).includes(viewer.id) ? shared : undefined
}

/** Open proposals, open pledges of the call's team, and for an author with a lead to read it: asking. */
async function loadOffered(c: Ctx, { unitId, visibility }: Decision, isOwn: boolean) {
  const { db } = c.var
  const isShared = visibility === 'manager' || visibility === 'team_named'
  const isSigned = (await findSignature(db)) !== undefined
  const pledges = unitId ? await listPledges(db, [unitId]) : []
  return {
    proposals: isSigned ? await listOpenProposals(db) : [],
    pledges: pledges.filter(({ state }) => isOpen(state)),
    mayAsk: isOwn && isShared && isSigned,
  }
}

async function show(c: Ctx, hasError = false) {
  const { db, viewer, house } = c.var
  const { decision, isOwn } = await requireApology(c)
  // Recorded before the text leaves: a reading that cannot be noted does not happen.
  if (!isOwn) await db.write((tx) => recordReadings(tx, viewer, [decision.id], house.clock.now()))
  const tie = await findApologyTie(db, decision.id)
  const offered = await loadOffered(c, decision, isOwn)
  const page = pageFor(c, viewer)
  return c.html(
    <NeverAgainPage {...{ page, decision, tie, hasError, ...offered }} />,
    hasError ? 422 : 200,
  )
}
