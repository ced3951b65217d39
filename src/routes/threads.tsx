import { type Context, Hono } from 'hono'
import { createPost, findThread, listPosts } from '../../db/queries/threads.ts'
import { NoBallotPage } from '../../views/pulse/no-ballot-page.tsx'
import { ThreadsPage } from '../../views/threads/threads-page.tsx'
import { nextPublishing } from '../domain/calendar.ts'
import { parsePost } from '../domain/comments.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { identityIn, noStore } from '../http/security.ts'

/**
 * Replies to one's own comment, by code alone. A code that is unknown, was destroyed or has no
 * reply yet gets the same answer.
 */
export const threads = new Hono<AppEnv>()

threads.use(noStore)
threads.use(async (c, next) => {
  const identity = identityIn(c.req.raw.headers, c.var.house.settings.identityHeaders)
  if (!identity) return next()
  return c.html(<NoBallotPage page={pageFor(c)} reason="identity" detail={identity} />, 400)
})

threads.get('/', (c) => c.html(<ThreadsPage page={pageFor(c)} code="" />))

threads.post('/', async (c) => {
  const code = normal((await readForm(c)).code)
  const thread = await openThread(c, code)
  return c.html(<ThreadsPage page={pageFor(c)} code={code} thread={thread} isNothing={!thread} />)
})

threads.post('/posts', async (c) => {
  const form = await readForm(c)
  const code = normal(form.code)
  const page = pageFor(c)
  const thread = await openThread(c, code)
  const text = parsePost(form.text)
  if (!thread) return c.html(<ThreadsPage page={page} code={code} isNothing />)
  if (text === undefined) {
    const error = page.words.threads.replyError
    return c.html(<ThreadsPage page={page} code={code} thread={thread} error={error} />, 422)
  }
  const { clock } = c.var.house
  const { timeZone, schedule } = c.var.installation
  const releasedAt = nextPublishing(clock.now(), timeZone, schedule)
  await c.var.db.write((tx) =>
    createPost(tx, { commentId: thread.id, by: 'author', text, releasedAt }),
  )
  return c.html(<ThreadsPage page={page} code={code} thread={thread} isSent />)
})

async function openThread(c: Context<AppEnv>, code: string) {
  const { db, house } = c.var
  const comment = await findThread(db, code, house.clock.now())
  const posts = comment ? await listPosts(db, comment.id, house.clock.now()) : []
  return comment && posts.length > 0 ? { ...comment, posts } : undefined
}

const normal = (code: string | undefined): string =>
  (code ?? '').toUpperCase().replaceAll(/[^A-Z2-7]/g, '')
