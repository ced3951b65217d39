import { and, desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { prepared } from '../prepared.ts'
import { charterReaders, charterSignatures, memberRoles, members } from '../schema.ts'

const newest = prepared((read) =>
  read
    .select({
      version: charterSignatures.version,
      signedAt: charterSignatures.signedAt,
      name: members.name,
    })
    .from(charterSignatures)
    .innerJoin(members, eq(members.id, charterSignatures.signedBy))
    .orderBy(desc(charterSignatures.version))
    .limit(1)
    .prepare(),
)

/** The signature of the charter; undefined until the executive signs, and sharing is off. */
export const findSignature = (db: Db) => newest(db).get()

/** A second signature of the same version changes nothing. */
export async function recordSignature(tx: Tx, version: number, signedBy: string, signedAt: number) {
  await tx.insert(charterSignatures).values({ version, signedBy, signedAt }).onConflictDoNothing()
}

/** A second reading of the same version changes nothing. */
export async function recordCharterReading(tx: Tx, version: number, memberId: string, at: number) {
  await tx.insert(charterReaders).values({ version, memberId, at }).onConflictDoNothing()
}

/** When somebody read a version; undefined before. */
export async function findCharterReading(db: Db, version: number, memberId: string) {
  const row = await db.read
    .select({ at: charterReaders.at })
    .from(charterReaders)
    .where(and(eq(charterReaders.version, version), eq(charterReaders.memberId, memberId)))
    .get()
  return row?.at
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
