import { and, asc, count, eq } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import { CASES, type CaseContent, type CaseSource } from '../../src/domain/vignettes.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { vignetteDrafts } from '../schema.ts'

export type VignetteDraft = typeof vignetteDrafts.$inferSelect

/** Cases put together for the next check, in their order. */
export const listDraftCases = (db: Db): Promise<VignetteDraft[]> =>
  db.read.select().from(vignetteDrafts).orderBy(asc(vignetteDrafts.addedAt))

export const findDraftCase = (db: Db, id: string): Promise<VignetteDraft | undefined> =>
  db.read.select().from(vignetteDrafts).where(eq(vignetteDrafts.id, id)).get()

type Origin = { source: CaseSource | undefined; language: Language; at: number }

/** Adds a case whose text is masked; false where there are five, or its source is among them. */
export async function addDraftCase(
  tx: Tx,
  content: CaseContent,
  { source, language, at }: Origin,
): Promise<boolean> {
  const [there] = await tx.select({ n: count() }).from(vignetteDrafts)
  if (there!.n >= CASES) return false
  const added = await tx
    .insert(vignetteDrafts)
    .values({
      ...{ id: newId(), ...content, language, addedAt: at, revision: 1 },
      ...{ sourceKind: source?.kind ?? null, sourceId: source?.id ?? null },
    })
    .onConflictDoNothing()
    .returning({ id: vignetteDrafts.id })
  return added.length === 1
}

/** False, storing nothing, when it is gone, or somebody else changed it since `revision` was read. */
export async function changeDraftCase(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  content: CaseContent,
): Promise<boolean> {
  const changed = await tx
    .update(vignetteDrafts)
    .set({ ...content, revision: revision + 1 })
    .where(and(eq(vignetteDrafts.id, id), eq(vignetteDrafts.revision, revision)))
    .returning({ id: vignetteDrafts.id })
  return changed.length === 1
}

export const removeDraftCase = async (tx: Tx, id: string): Promise<void> => {
  await tx.delete(vignetteDrafts).where(eq(vignetteDrafts.id, id))
}

/** Empties the case made from a call that its author has taken back; one sent before stays. */
export const emptyDraftCaseOf = async (tx: Tx, decisionId: string): Promise<void> => {
  await tx
    .update(vignetteDrafts)
    .set({ text: '', revision: 0 })
    .where(and(eq(vignetteDrafts.sourceKind, 'call'), eq(vignetteDrafts.sourceId, decisionId)))
}
