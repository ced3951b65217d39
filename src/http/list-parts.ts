/** A long list's part that one page shows; `newer` and `older` are the numbers of those beside it. */
export type ListPart<T> = { rows: T[]; newer: number | undefined; older: number | undefined }

/** Rows on one page. */
const SIZE = 20

/** The number of the part that an address asks for, from 1 on; the first for anything else. */
const numberOf = (asked: string | undefined): number =>
  /^[1-9]\d{0,3}$/.test(asked ?? '') ? Number(asked) : 1

/** How many rows must be there to show the part asked for, and whether there are older ones. */
export const rowsUpTo = (asked: string | undefined): number => numberOf(asked) * SIZE + 1

/** The part that an address asks for, or the last that there is. */
export function partOf<T>(rows: T[], asked: string | undefined): ListPart<T> {
  const last = Math.max(1, Math.ceil(rows.length / SIZE))
  const number = Math.min(numberOf(asked), last)
  return {
    rows: rows.slice((number - 1) * SIZE, number * SIZE),
    newer: number > 1 ? number - 1 : undefined,
    older: number < last ? number + 1 : undefined,
  }
}
