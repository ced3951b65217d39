import { setImmediate as turn } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Tx } from '../../db/client.ts'
import { createSignInLinks, LINK_DAYS, listReset } from '../../db/queries/accounts.ts'
import { recordAudit, recordAudits } from '../../db/queries/audit.ts'
import { notify } from '../../db/queries/notices.ts'
import { listMembers, type Member } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { InvitationPage } from '../../views/people/invitation-page.tsx'
import { InvitationsPage } from '../../views/people/invitations-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { invitationOf, inviteesOf } from '../domain/invitations.ts'
import { pathOf } from '../domain/unit-paths.ts'
import type { UnitTree } from '../domain/units.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'

/** Links for a whole list of people at once, on cards to print and hand out. */
export const peopleInvitations = new Hono<AppEnv>()

// SQLite takes no more than some tens of thousands of values in one statement.
const CHUNK = 200

peopleInvitations.use(async (c, next) => {
  if (!canAdminister(c.var.viewer)) throw new HTTPException(404)
  await next()
})

peopleInvitations.get('/', async (c) => c.html(await show(c)))

peopleInvitations.post('/', async (c) => {
  const { db, viewer, house, installation } = c.var
  const { unit = '' } = await readForm(c)
  const tree = await loadTree(db)
  if (unit !== '' && !tree.find(unit)) throw new HTTPException(404)
  const made = await db.write(async (tx) => {
    const invited = inviteesOf(await listMembers(tx), tree, unit || undefined)
    if (invited.length === 0) return []
    const at = house.clock.now()
    const detail = [`${invited.length}`, tree.find(unit)?.name].filter(Boolean).join(', ')
    await recordAudit(tx, { at, actorId: viewer.id, action: 'links-made', detail })
    return makeLinks(tx, invited, { at, actorId: viewer.id })
  })
  if (made.length === 0)
    return c.html(await show(c, pageFor(c, viewer).words.accounts.invitations.nobody), 422)
  const { origin } = house.settings
  const cards = made.map(({ member, token }) => invitationOf(member, tree, token, origin))
  const expiresAt = Date.now() + LINK_DAYS * 86_400_000
  const given = { page: pageFor(c, viewer), cards, expiresAt, timeZone: installation.timeZone }
  return c.html(<InvitationPage {...given} />)
})

/** One link each. The process goes on serving between the parts of a long list. */
async function makeLinks(tx: Tx, invited: Member[], by: { at: number; actorId: string }) {
  const made: { member: Member; token: string }[] = []
  for (let from = 0; from < invited.length; from += CHUNK) {
    const part = invited.slice(from, from + CHUNK)
    const ids = part.map(({ id }) => id)
    for (const memberId of await listReset(tx, ids))
      await notify(tx, { memberId, kind: 'link-made', detail: '', at: by.at })
    const action = 'link-made'
    await recordAudits(
      tx,
      ids.map((subjectId) => ({ ...by, subjectId, action, detail: '' })),
    )
    const tokens = await createSignInLinks(tx, ids)
    for (const [i, member] of part.entries()) made.push({ member, token: tokens[i]! })
    await turn()
  }
  return made
}

async function show(c: Context<AppEnv>, error?: string) {
  const { db, viewer } = c.var
  const tree = await loadTree(db)
  const people = await listMembers(db)
  const page = pageFor(c, viewer)
  return <InvitationsPage {...{ page, error }} choices={choicesOf(people, tree)} />
}

/** Everybody, then each unit with somebody to invite, and how many. */
function choicesOf(people: Member[], tree: UnitTree) {
  const waiting = inviteesOf(people, tree, undefined)
  const counts = new Map<string, number>()
  for (const { unitId } of waiting)
    for (const { id } of unitId ? tree.lineOf(unitId) : [])
      counts.set(id, (counts.get(id) ?? 0) + 1)
  const units = tree
    .subtree(tree.root.id)
    .slice(1)
    .flatMap(({ id }) => {
      const count = counts.get(id)
      return count ? [{ id, name: pathOf(tree, id).join(' / '), count }] : []
    })
  return { everybody: waiting.length, units }
}
