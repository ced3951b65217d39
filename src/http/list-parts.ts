/** A long list's part that one page shows; `newer` and `older` are the numbers of those beside it. */
export type ListPart<T> = { rows: T[]; newer: number | undefined; older: number | undefined }

/** Rows on one page. */
const SIZE = 20

/** The part that an address asks for by its number from 1 on; the first for anything else. */
export function partOf<T>(rows: T[], asked: string | undefined): ListPart<T> {
  const last = Math.max(1, Math.ceil(rows.length / SIZE))
  const number = /^[1-9]\d{0,5}$/.test(asked ?? '') ? Math.min(Number(asked), last) : 1
  return {
    rows: rows.slice((number - 1) * SIZE, number * SIZE),
    newer: number > 1 ? number - 1 : undefined,
    older: number < last ? number + 1 : undefined,
  }
}
