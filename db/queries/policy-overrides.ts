import { desc } from 'drizzle-orm'
import type { Override } from '../../src/domain/policy-overrides.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { members, policyOverrides, policyVersions } from '../schema.ts'

export type OverrideRow = Override & {
  unitName: string
  ruleTitle: string
  note: string
  authorId: string
  author: string
  /** The version of the policy that ended it. */
  endedBy: number | undefined
}

/** All rows of units' own rules, newest first, those of units that are gone too. */
export async function listOverrides(db: Db | Tx): Promise<OverrideRow[]> {
  const read = 'read' in db ? db.read : db
  const rows = await read.select().from(policyOverrides).orderBy(desc(policyOverrides.publishedAt))
  const names = await read.select({ id: members.id, name: members.name }).from(members)
  const versions = await read
    .select({ number: policyVersions.number, closedAs: policyVersions.closedAs })
    .from(policyVersions)
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  const withdrawn = new Set(
    versions.flatMap(({ number, closedAs }) => (closedAs === 'withdrawn' ? [number] : [])),
  )
  // An end that a version brought goes when that version is withdrawn.
  return rows
    .filter(({ endedBy }) => endedBy === null || !withdrawn.has(endedBy))
    .map(({ publishedBy, replacement, endedBy, ...row }) => ({
      ...row,
      replacement: replacement ?? undefined,
      authorId: publishedBy,
      author: nameOf.get(publishedBy) ?? '',
      endedBy: endedBy ?? undefined,
    }))
}

type Given = Omit<typeof policyOverrides.$inferInsert, 'id'>

export async function createOverride(tx: Tx, given: Given): Promise<string> {
  const id = newId()
  await tx.insert(policyOverrides).values({ id, ...given })
  return id
}
