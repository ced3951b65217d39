import { listComments } from '../../db/queries/pulses.ts'
import { createPost, findComment, findThread, listPosts } from '../../db/queries/threads.ts'
import { nextPublishing } from '../domain/calendar.ts'
import { parsePost } from '../domain/comments.ts'
import { spokenBy } from '../domain/sample-organisation.ts'
import { unitAt } from '../domain/unit-paths.ts'
import type { House } from '../http/env.ts'
import { VOCABULARY } from '../messages/sample/vocabulary.ts'
import type { WrittenComment } from './sample-ballots.ts'
import { type Known, SAMPLE_ZONE, type SamplePlan } from './sample-plan.ts'

/** Share of comments with an answer worth giving that a lead answers. */
const REPLIES = 0.75

/** Leads write back under comments of the week before; released with the next publishing. */
export async function replyToComments(house: House, known: Known, plan: SamplePlan, week: number) {
  const { db, clock } = house
  const isoWeek = plan.weeks[week - 1]?.isoWeek
  for (const lead of plan.weeks[week]!.people.filter((one) => one.manages.length > 1)) {
    const unit = unitAt(known.tree, lead.manages.split(' / '))
    const here = unit ? await listComments(db, unit.id, clock.now()) : []
    const { comments } = VOCABULARY[spokenBy(lead)]
    const stream = plan.random.of(`replies ${lead.id} ${week}`)
    for (const known of comments.filter(({ reply }) => reply !== undefined)) {
      const found = here.find(({ text, isoWeek: of }) => text === known.text && of === isoWeek)
      if (!found || !stream.chance(REPLIES)) continue
      const comment = await findComment(db, found.id, clock.now())
      if (comment) await post(house, comment.id, 'reader', known.reply)
    }
  }
}

/**
 * Authors look into their threads by their codes, and answer a lead who wrote. Returns those who
 * still wait.
 */
export async function answerReplies(
  house: House,
  waiting: WrittenComment[],
): Promise<WrittenComment[]> {
  const { db, clock } = house
  const left: WrittenComment[] = []
  for (const written of waiting) {
    const thread = await findThread(db, written.code, clock.now())
    const posts = thread ? await listPosts(db, thread.id, clock.now()) : []
    if (thread && posts.some(({ by }) => by === 'reader'))
      await post(house, thread.id, 'author', written.comment.answer)
    else left.push(written)
  }
  return left
}

async function post(
  { db, clock }: House,
  commentId: string,
  by: 'author' | 'reader',
  given: string | undefined,
): Promise<void> {
  const text = parsePost(given)
  const releasedAt = nextPublishing(clock.now(), SAMPLE_ZONE)
  if (text !== undefined)
    await db.write((tx) => createPost(tx, { commentId, by, text, releasedAt }))
}
