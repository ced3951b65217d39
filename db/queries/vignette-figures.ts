import { and, eq, inArray, isNull } from 'drizzle-orm'
import { asCaseFigure, type CaseFigure } from '../../src/domain/vignette-figures.ts'
import type { Db, Tx } from '../client.ts'
import { vignetteChecks, vignetteFigures } from '../schema.ts'

/** Rows of one statement, which binds at most 32,766 values. */
const CHUNK = 500

/** Keeps what was counted of a check, for good; `figures` by the number of the case. */
export async function recordVignetteFigures(
  tx: Tx,
  quarter: string,
  figures: { number: number; figure: CaseFigure }[],
): Promise<void> {
  const rows = figures.map(({ number, figure: { band, low, high, unitId, measure, value } }) => ({
    ...{ quarter, number, unitId, measure, value, low: low ?? null, high: high ?? null },
    ...{ bandLow: band.low, bandHigh: band.high ?? null },
  }))
  for (let i = 0; i < rows.length; i += CHUNK)
    await tx.insert(vignetteFigures).values(rows.slice(i, i + CHUNK))
}

/** Notes that a check was counted; false when it was before. */
export async function markCounted(tx: Tx, quarter: string, at: number): Promise<boolean> {
  const marked = await tx
    .update(vignetteChecks)
    .set({ countedAt: at })
    .where(and(eq(vignetteChecks.quarter, quarter), isNull(vignetteChecks.countedAt)))
    .returning({ quarter: vignetteChecks.quarter })
  return marked.length === 1
}

/** What was published of a check in some units, by the number of the case. */
export async function listVignetteFigures(db: Db, quarter: string, unitIds: string[]) {
  const rows = await db.read
    .select()
    .from(vignetteFigures)
    .where(and(eq(vignetteFigures.quarter, quarter), inArray(vignetteFigures.unitId, unitIds)))
  return rows.map(({ number, bandLow, bandHigh, quarter: _, low, high, ...figure }) => ({
    number,
    figure: asCaseFigure({
      ...{ ...figure, low: low ?? undefined, high: high ?? undefined },
      band: { low: bandLow, high: bandHigh ?? undefined },
    }),
  }))
}
