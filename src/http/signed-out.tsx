import type { Context } from 'hono'
import { KeptPage } from '../../views/sessions/kept-page.tsx'
import type { AppEnv } from './env.ts'
import { readForm } from './forms.ts'
import { pageFor } from './locale.ts'

/** Forms in which somebody wrote something that took them time. */
const WRITTEN = /^\/app\/(?:decisions|lessons|principles|coaching|pledges|policy|vignettes)(?:\/|$)/

/** One word or a few letters are choices and marks, which nobody misses. */
const isWritten = (value: string): boolean => value.length >= 12 && /\s/.test(value.trim())

/** What a page asks for by itself while somebody is still writing. */
const ASKED_BY_SCRIPT = ['/app/decisions/draft', '/app/decisions/similar']

/**
 * The answer to somebody whose session has ended: the sign-in page, to come back after. What was
 * written is given back, to be sent again; nothing of it is stored here.
 */
export async function answerSignedOut(c: Context<AppEnv>): Promise<Response> {
  const { path, method } = c.req
  if (method === 'POST' && ASKED_BY_SCRIPT.includes(path)) return c.body(null, 403)
  if (method === 'POST' && WRITTEN.test(path)) {
    const form = await readForm(c)
    const written = Object.values(form).filter(isWritten)
    const page = { ...pageFor(c), here: '/app/sign-in' }
    if (written.length > 0)
      return c.html(<KeptPage {...{ page, form, written }} action={path} />, 403)
  }
  const to = method === 'GET' ? new URL(c.req.url).pathname : '/app'
  return c.redirect(`/app/sign-in?to=${encodeURIComponent(to)}`, 303)
}
