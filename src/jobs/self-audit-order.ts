import { type Pages, rowsOf, tablesIn } from '../../db/sqlite-file.ts'
import { groupBy } from '../domain/group.ts'

/** Where the pulse and the key stand in a row. Both tables are without hidden row numbers. */
const UNORDERED = [
  { name: 'comments', pulse: 1, key: 0 },
  { name: 'receipts', pulse: 0, key: 1 },
]
/** Pages that were rearranged hold a few runs of keys; rows as they came are out of order by half. */
const RUNS = 2
const SHARE = 0.2

/** Content of pages grows from the end: rows written in key order lie the other way round. */
export function orderProblems(pages: Pages): string[] {
  return UNORDERED.flatMap(({ name, pulse, key }) => {
    const table = tablesIn(pages).find((one) => one.name === name)
    const rows = table ? rowsOf(pages, table.root) : []
    const groups = groupBy(rows, (row) => `${row.page} ${String(row.values[pulse])}`)
    const isByKey = [...groups.values()].every((group) => {
      const byKey = group.toSorted((a, b) =>
        String(a.values[key]) < String(b.values[key]) ? -1 : 1,
      )
      const breaks = byKey.filter((row, i) => i > 0 && row.offset > byKey[i - 1]!.offset).length
      return breaks <= Math.max(RUNS, SHARE * byKey.length)
    })
    return isByKey ? [] : [`table ${name}: rows of one pulse lie in another order than by key`]
  })
}
