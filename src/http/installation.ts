import { createMiddleware } from 'hono/factory'
import { findInstallation } from '../../db/queries/installation.ts'
import type { AppEnv } from './env.ts'

const SETUP = /^\/app\/setup(?:\/sample)?$/

/** Loads what every page needs of the installation; until set-up, all ways lead there. */
export const loadInstallation = createMiddleware<AppEnv>(async (c, next) => {
  const installation = await findInstallation(c.var.db)
  if (installation) c.set('installation', installation)
  else if (!SETUP.test(c.req.path)) return c.redirect('/app/setup', 303)
  await next()
})
