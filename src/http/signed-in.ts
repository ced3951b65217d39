import { createMiddleware } from 'hono/factory'
import { findViewer } from '../../db/queries/sessions.ts'
import { isOpenWithoutSecondFactor, needsSecondFactor } from '../domain/second-factor.ts'
import type { AppEnv } from './env.ts'
import { answerSignedOut } from './signed-out.tsx'

/** Lets signed-in people through and sends others to the sign-in page, to come back after. */
export const requireSession = createMiddleware<AppEnv>(async (c, next) => {
  const { sessions, db } = c.var.house
  const session = await sessions.read(c)
  const viewer = session && (await findViewer(db, session.memberId))
  if (!viewer) return answerSignedOut(c)
  c.set('viewer', viewer)
  c.set('sessionId', session.id)
  c.set('session', session)
  await next()
})

/** Leads whoever must have a second factor, and began this session without, to where it is set up. */
export const requireSecondFactor = createMiddleware<AppEnv>(async (c, next) => {
  const { viewer, session, installation } = c.var
  const lacksIt = needsSecondFactor(viewer, installation.isPractice) && !session.isStrong
  if (lacksIt && !isOpenWithoutSecondFactor(c.req.path))
    return c.redirect('/app/account/second-factor', 303)
  await next()
})
