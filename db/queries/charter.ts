import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { charterSignatures, memberRoles, members } from '../schema.ts'

/** The signature of the charter; undefined until the executive signs, and sharing is off. */
export async function findSignature(db: Db) {
  const rows = await db.read
    .select({
      version: charterSignatures.version,
      signedAt: charterSignatures.signedAt,
      name: members.name,
    })
    .from(charterSignatures)
    .innerJoin(members, eq(members.id, charterSignatures.signedBy))
    .orderBy(desc(charterSignatures.version))
    .limit(1)
  return rows[0]
}

/** A second signature of the same version changes nothing. */
export async function recordSignature(tx: Tx, version: number, signedBy: string, signedAt: number) {
  await tx.insert(charterSignatures).values({ version, signedBy, signedAt }).onConflictDoNothing()
}

/** Names of the executives who may sign. */
export async function listExecutives(db: Db): Promise<string[]> {
  const rows = await db.read
    .select({ name: members.name })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .where(eq(memberRoles.role, 'executive'))
  return rows.map((row) => row.name)
}
