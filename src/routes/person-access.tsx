import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Tx } from '../../db/client.ts'
import {
  createSignInLink,
  LINK_DAYS,
  listReset,
  removePassword,
} from '../../db/queries/accounts.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { notify } from '../../db/queries/notices.ts'
import { listMembers, type Member } from '../../db/queries/people.ts'
import { removeSecondFactors } from '../../db/queries/second-factor.ts'
import { loadTree } from '../../db/queries/units.ts'
import { AccessPage } from '../../views/people/access-page.tsx'
import { InvitationPage } from '../../views/people/invitation-page.tsx'
import { canAdminister } from '../domain/access.ts'
import { invitationOf } from '../domain/invitations.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'

/** What an administrator does about somebody's way in: a link, a reset, a lost second step. */
export const personAccess = new Hono<AppEnv>()

/** Makes a sign-in link and shows it this once. Whoever has signed in before is told. */
personAccess.post('/:id/link', async (c) => {
  const member = await otherPerson(c)
  if (!member) return c.html(<AccessPage page={pageFor(c, c.var.viewer)} told="own" />, 422)
  const token = await c.var.db.write(async (tx) => {
    const wasReset = await listReset(tx, [member.id])
    await record(c, tx, 'link-made', member, member.hasSignedIn || wasReset.has(member.id))
    return createSignInLink(tx, member.id)
  })
  return showLink(c, member, token)
})

/** Takes the password away, ends every session and makes a link to choose a new one. */
personAccess.post('/:id/reset', async (c) => {
  const member = await otherPerson(c)
  if (!member) return c.html(<AccessPage page={pageFor(c, c.var.viewer)} told="own" />, 422)
  const token = await c.var.db.write(async (tx) => {
    await removePassword(tx, member.id)
    await record(c, tx, 'password-reset', member, true)
    return createSignInLink(tx, member.id)
  })
  return showLink(c, member, token)
})

/** Removes app, recovery codes and passkeys of somebody who lost them; the password stays. */
personAccess.post('/:id/second-factor', async (c) => {
  const page = pageFor(c, c.var.viewer)
  const member = await otherPerson(c)
  if (!member) return c.html(<AccessPage page={page} told="own" />, 422)
  await c.var.db.write(async (tx) => {
    await removeSecondFactors(tx, member.id)
    await record(c, tx, 'second-factor-removed', member, true)
  })
  return c.html(<AccessPage page={page} told="removed" name={member.name} />)
})

/** The active person a request is about; undefined when that is the administrator. */
async function otherPerson(c: Context<AppEnv>): Promise<Member | undefined> {
  const { db, viewer } = c.var
  if (!canAdminister(viewer)) throw new HTTPException(404)
  const member = (await listMembers(db)).find((one) => one.id === c.req.param('id'))
  if (!member?.isActive) throw new HTTPException(404)
  return member.id === viewer.id ? undefined : member
}

type Kind = 'link-made' | 'password-reset' | 'second-factor-removed'

async function record(
  c: Context<AppEnv>,
  tx: Tx,
  action: Kind,
  member: Member,
  isTold: boolean,
): Promise<void> {
  const { viewer, house } = c.var
  const at = house.clock.now()
  await recordAudit(tx, { at, actorId: viewer.id, action, detail: '', subjectId: member.id })
  if (isTold) await notify(tx, { memberId: member.id, kind: action, detail: '', at })
}

async function showLink(c: Context<AppEnv>, member: Member, token: string) {
  const { db, viewer, house, installation } = c.var
  const page = pageFor(c, viewer)
  const expiresAt = Date.now() + LINK_DAYS * 86_400_000
  const { origin } = house.settings
  const card = invitationOf(member, await loadTree(db), token, origin)
  return c.html(
    <InvitationPage {...{ page, expiresAt, timeZone: installation.timeZone }} cards={[card]} />,
  )
}
