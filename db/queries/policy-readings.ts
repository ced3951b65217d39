import { and, asc, desc, eq, min } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { members, placements, policyPosts, policyQuestions, policyReadings } from '../schema.ts'

export type PolicyReading = {
  memberId: string
  ruleKey: string
  mark: string
  version: number
  language: Language
  state: 'read' | 'question'
  at: number
}

/** What somebody said about changes of rules; everybody's where nobody is named. */
export const listPolicyReadings = (db: Db | Tx, memberId?: string): Promise<PolicyReading[]> =>
  ('read' in db ? db.read : db)
    .select()
    .from(policyReadings)
    .where(memberId === undefined ? undefined : eq(policyReadings.memberId, memberId))

/** Notes that a change was read or asked about; a question stays one. */
export async function recordPolicyReading(tx: Tx, reading: PolicyReading): Promise<void> {
  const { state, at, language } = reading
  const row = tx.insert(policyReadings).values(reading)
  if (state === 'read') await row.onConflictDoNothing()
  else
    await row.onConflictDoUpdate({
      target: [policyReadings.memberId, policyReadings.ruleKey, policyReadings.mark],
      set: { state, at, language },
    })
}

/** When a person first belonged somewhere; undefined where it was not noted. */
export async function findArrival(db: Db, memberId: string): Promise<number | undefined> {
  const row = await db.read
    .select({ at: min(placements.at) })
    .from(placements)
    .where(eq(placements.memberId, memberId))
    .get()
  return row?.at ?? undefined
}

export type Question = {
  id: string
  askedBy: string
  asker: string
  ruleKey: string
  ruleTitle: string
  version: number
  at: number
}

const question = {
  id: policyQuestions.id,
  askedBy: policyQuestions.askedBy,
  asker: members.name,
  ruleKey: policyQuestions.ruleKey,
  ruleTitle: policyQuestions.ruleTitle,
  version: policyQuestions.version,
  at: policyQuestions.at,
}

/** Questions about rules, newest first: one person's, or everybody's. */
export const listQuestions = (db: Db, askedBy?: string): Promise<Question[]> =>
  db.read
    .select(question)
    .from(policyQuestions)
    .innerJoin(members, eq(members.id, policyQuestions.askedBy))
    .where(askedBy === undefined ? undefined : eq(policyQuestions.askedBy, askedBy))
    .orderBy(desc(policyQuestions.at))

export const findQuestion = (db: Db, id: string): Promise<Question | undefined> =>
  db.read
    .select(question)
    .from(policyQuestions)
    .innerJoin(members, eq(members.id, policyQuestions.askedBy))
    .where(and(eq(policyQuestions.id, id)))
    .get()

type Asked = Omit<Question, 'id' | 'asker'>

export async function createQuestion(tx: Tx, asked: Asked): Promise<string> {
  const id = newId()
  await tx.insert(policyQuestions).values({ id, ...asked })
  return id
}

export type PolicyPost = {
  questionId: string
  byId: string
  byName: string
  text: string
  at: number
}

/** Posts of one question, or of all, oldest first. */
export const listPolicyPosts = (db: Db, questionId?: string): Promise<PolicyPost[]> =>
  db.read
    .select()
    .from(policyPosts)
    .where(questionId === undefined ? undefined : eq(policyPosts.questionId, questionId))
    .orderBy(asc(policyPosts.at), asc(policyPosts.id))

export async function createPolicyPost(tx: Tx, post: PolicyPost): Promise<void> {
  await tx.insert(policyPosts).values({ id: newId(), ...post })
}
