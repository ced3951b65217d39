import type { Context } from 'hono'
import { findApologyTie, listAskingCalls } from '../../db/queries/apologies.ts'
import { findSignature } from '../../db/queries/charter.ts'
import type { Decision } from '../../db/queries/decisions.ts'
import { findLeads, listSharedDecisions } from '../../db/queries/shared-decisions.ts'
import type { TieData } from '../../views/decisions/never-again.tsx'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import { isManager } from '../domain/access.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from './env.ts'
import { isReader } from './lesson-request.ts'
import { pageFor } from './locale.ts'

/** What a call's "never again" rests on, as its readers see it; undefined where it has none. */
export async function loadTie(
  c: Context<AppEnv>,
  { id, apologyNever }: Decision,
  may: { tie: boolean; isOwn: boolean },
): Promise<TieData | undefined> {
  if (apologyNever === '') return undefined
  const tie = await findApologyTie(c.var.db, id)
  const { words } = pageFor(c, c.var.viewer)
  const { proposal, pledge } = tie ?? {}
  const rests = proposal
    ? {
        text: proposal.change,
        state: words.principles.states[proposal.state],
        href: isReader(c) ? `/app/principles/${proposal.principleId}` : undefined,
      }
    : pledge && {
        text: pledge.said,
        state: words.pledges.states[pledge.state],
        href: `/app/pledges/${pledge.id}`,
      }
  return { rests, isAsked: tie !== undefined && rests === undefined, ...may }
}

/** For a lead: calls of which the author asks for something that makes an apology last. */
export async function apologyDuties(
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
): Promise<Duty[]> {
  const { db, viewer } = c.var
  if (!isManager(viewer) || !(await findSignature(db))) return []
  const asking = await listAskingCalls(db)
  if (asking.length === 0) return []
  const shared = await listSharedDecisions(db, viewer, tree, asking.length, asking)
  const leads = await Promise.all(shared.map((one) => findLeads(db, tree, one)))
  const own = shared.filter((_, i) => leads[i]!.includes(viewer.id))
  if (!own[0]) return []
  const words = page.words.proposals.never
  const href = `/app/decisions/${own[0].id}`
  return [{ text: words.duty(own.length), href, action: words.dutyAct }]
}
