import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { CaseAnswer } from '../../src/domain/vignette-figures.ts'
import type { Answer } from '../../src/domain/vignettes.ts'
import type { Db, Tx } from '../client.ts'
import { vignetteAnswers, vignetteChecks } from '../schema.ts'

// Nobody reads another person's answers: queries here take one's own id, or give no id at all.

type Mine = { quarter: string; memberId: string }

const ofMine = ({ quarter, memberId }: Mine) =>
  and(eq(vignetteAnswers.quarter, quarter), eq(vignetteAnswers.memberId, memberId))

/** What one answered oneself, by case. */
export async function listOwnAnswers(db: Db, mine: Mine): Promise<(Answer & { unitId: string })[]> {
  const { number, choice, amountMinor, unitId } = vignetteAnswers
  const rows = await db.read
    .select({ number, choice, amountMinor, unitId })
    .from(vignetteAnswers)
    .where(ofMine(mine))
    .orderBy(asc(number))
  return rows.map((row) => ({ ...row, amountMinor: row.amountMinor ?? undefined }))
}

type Given = { answers: Answer[]; leftOut: number[] }

/**
 * Puts one's answers in the place of those given before to the same cases, and takes back those
 * left out: a page opened before others were answered says nothing of them. False, storing nothing,
 * once the check has closed by `now`, read within the commit.
 */
export async function saveOwnAnswers(
  tx: Tx,
  mine: Mine & { unitId: string },
  { answers, leftOut }: Given,
  now: () => number,
): Promise<boolean> {
  const open = await tx
    .select({ quarter: vignetteChecks.quarter })
    .from(vignetteChecks)
    .where(and(eq(vignetteChecks.quarter, mine.quarter), gt(vignetteChecks.closesAt, now())))
    .get()
  if (!open) return false
  const said = [...answers.map((answer) => answer.number), ...leftOut]
  await tx.delete(vignetteAnswers).where(and(ofMine(mine), inArray(vignetteAnswers.number, said)))
  // All count in one place: where they are now.
  await tx.update(vignetteAnswers).set({ unitId: mine.unitId }).where(ofMine(mine))
  if (answers.length > 0)
    await tx.insert(vignetteAnswers).values(answers.map((answer) => ({ ...mine, ...answer })))
  return true
}

/** All answers to a check, as they are counted: by case, without who gave them. */
export async function listAnswersToCount(
  tx: Tx,
  quarter: string,
): Promise<(CaseAnswer & { number: number })[]> {
  const { number, choice, amountMinor, unitId } = vignetteAnswers
  const rows = await tx
    .select({ number, choice, amountMinor, unitId })
    .from(vignetteAnswers)
    .where(eq(vignetteAnswers.quarter, quarter))
  return rows.map((row) => ({ ...row, amountMinor: row.amountMinor ?? undefined }))
}

/** Deletes everybody's answers to some checks. */
export const deleteAnswers = async (tx: Tx, quarters: string[]): Promise<void> => {
  await tx.delete(vignetteAnswers).where(inArray(vignetteAnswers.quarter, quarters))
}
