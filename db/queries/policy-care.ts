import type { Db, Tx } from '../client.ts'
import { policyCare } from '../schema.ts'
import { listMembers } from './people.ts'
import { loadTree } from './units.ts'

/** Who may publish the policy: whoever leads the whole organisation, deputies too, and executives. */
export async function listPublishers(db: Db | Tx): Promise<{ id: string; name: string }[]> {
  const { root } = await loadTree(db)
  return (await listMembers(db)).filter(
    (one) =>
      one.isActive &&
      (one.roles.includes('executive') || [...one.manages, ...one.deputises].includes(root.id)),
  )
}

/** `owner`: undefined when whoever was named may publish no more. */
export type PolicyCare = {
  ownerId: string
  owner: string | undefined
  /** Day by which the owner looks whether the policy still fits. */
  reviewBy: string
}

/** Who looks after the whole policy; undefined before anybody was named. */
export async function findPolicyCare(db: Db): Promise<PolicyCare | undefined> {
  const row = await db.read.select().from(policyCare).get()
  if (!row) return undefined
  const owner = (await listPublishers(db)).find(({ id }) => id === row.ownerId)?.name
  return { ownerId: row.ownerId, owner, reviewBy: row.reviewBy }
}

export async function savePolicyCare(
  tx: Tx,
  care: { ownerId: string; reviewBy: string },
): Promise<void> {
  await tx
    .insert(policyCare)
    .values({ id: 1, ...care })
    .onConflictDoUpdate({ target: policyCare.id, set: care })
}
