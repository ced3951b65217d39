import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { findQuestion, listPolicyPosts, listQuestions } from '../../db/queries/policy-readings.ts'
import { loadTree } from '../../db/queries/units.ts'
import { QuestionPage, QuestionsPage } from '../../views/policy/questions-page.tsx'
import { canPublishPolicy } from '../domain/access.ts'
import { writtenIn } from '../domain/policy-figures-form.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { maskWith } from '../http/mask.ts'
import { replyTo } from '../jobs/policy-questions.ts'

/** Threads about rules: their askers see their own, those who publish see all. */
export const policyQuestions = new Hono<AppEnv>()

policyQuestions.get('/', async (c) => {
  const { db, viewer } = c.var
  const canAnswer = canPublishPolicy(viewer, await loadTree(db))
  const posts = await listPolicyPosts(db)
  const questions = (await listQuestions(db, canAnswer ? undefined : viewer.id)).map((question) => {
    const own = posts.filter(({ questionId }) => questionId === question.id)
    const waits = own.every(({ byId }) => byId === question.askedBy)
    return { ...question, text: own[0]?.text ?? '', waits }
  })
  return c.html(<QuestionsPage page={pageFor(c, viewer)} questions={questions} />)
})

policyQuestions.get('/:id', (c) => show(c))

policyQuestions.post('/:id', async (c) => {
  const { viewer, house } = c.var
  const question = await find(c)
  const text = writtenIn(await readForm(c), 'answer')
  if (text === '' || [...text].length > 500) return show(c, text)
  await replyTo(house, question, maskWith(c)(text), { actorId: viewer.id, actorName: viewer.name })
  return c.redirect(`/app/policy/questions/${question.id}`, 303)
})

async function find(c: Context<AppEnv>) {
  const { db, viewer } = c.var
  const question = await findQuestion(db, c.req.param('id') ?? '')
  const isTheirs = question?.askedBy === viewer.id || canPublishPolicy(viewer, await loadTree(db))
  if (!question || !isTheirs) throw new HTTPException(404)
  return question
}

async function show(c: Context<AppEnv>, typed?: string) {
  const question = await find(c)
  const posts = await listPolicyPosts(c.var.db, question.id)
  const page = pageFor(c, c.var.viewer)
  const isAsker = question.askedBy === c.var.viewer.id
  const status = typed === undefined ? 200 : 422
  return c.html(<QuestionPage {...{ page, question, posts, isAsker, typed }} />, status)
}
