import { and, asc, eq, gte, inArray, lte, notInArray } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { hashToken, newId } from '../ids.ts'
import { comments, pulses, threadPosts } from '../schema.ts'

const columns = { id: comments.id, unitId: comments.unitId, text: comments.text }

/** The published comment a thread code opens; undefined for unknown and destroyed ones alike. */
export async function findThread(db: Db, code: string, now: number) {
  return db.read
    .select(columns)
    .from(comments)
    .innerJoin(pulses, eq(pulses.id, comments.pulseId))
    .where(and(eq(comments.thread, hashToken(code)), lte(pulses.publishesAt, now)))
    .get()
}

export async function findComment(db: Db, id: string, now: number) {
  return db.read
    .select(columns)
    .from(comments)
    .innerJoin(pulses, eq(pulses.id, comments.pulseId))
    .where(and(eq(comments.id, id), lte(pulses.publishesAt, now)))
    .get()
}

/** Posts released by `now`, oldest release first; within one release in random order. */
export async function listPosts(db: Db, commentId: string, now: number) {
  return db.read
    .select({ id: threadPosts.id, by: threadPosts.by, text: threadPosts.text })
    .from(threadPosts)
    .where(and(eq(threadPosts.commentId, commentId), lte(threadPosts.releasedAt, now)))
    .orderBy(asc(threadPosts.releasedAt), threadPosts.id)
}

/** How many comments of these units, published from `since` on, nobody of the readers answered. */
export async function countUnanswered(
  db: Db,
  unitIds: string[],
  { since, now }: { since: string; now: number },
): Promise<number> {
  if (unitIds.length === 0) return 0
  const answered = db.read
    .select({ id: threadPosts.commentId })
    .from(threadPosts)
    .where(eq(threadPosts.by, 'reader'))
  const rows = await db.read
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(pulses, eq(pulses.id, comments.pulseId))
    .where(
      and(
        inArray(comments.unitId, unitIds),
        lte(pulses.publishesAt, now),
        gte(pulses.isoWeek, since),
        notInArray(comments.id, answered),
      ),
    )
  return rows.length
}

type Post = { commentId: string; by: 'author' | 'reader'; text: string; releasedAt: number }

/** A post is seen by the other side at the weekly publishing, never at once. */
export async function createPost(tx: Tx, post: Post): Promise<void> {
  await tx.insert(threadPosts).values({ id: newId(), ...post })
}
