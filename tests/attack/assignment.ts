/**
 * The matching of most weight, each row with a column of its own (Hungarian method); needs at least
 * as many columns as rows. Returns the column of each row.
 */
export function assign(weights: number[][]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const u = new Array<number>(rows + 1).fill(0)
  const v = new Array<number>(columns + 1).fill(0)
  const rowOf = new Array<number>(columns + 1).fill(0)
  for (let row = 1; row <= rows; row++) {
    const way = new Array<number>(columns + 1).fill(0)
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const isUsed = new Array<boolean>(columns + 1).fill(false)
    rowOf[0] = row
    let column = 0
    do {
      isUsed[column] = true
      let [delta, next] = [Number.POSITIVE_INFINITY, 0]
      for (let j = 1; j <= columns; j++) {
        if (isUsed[j]) continue
        const i = rowOf[column]!
        const cost = -weights[i - 1]![j - 1]! - u[i]! - v[j]!
        if (cost < least[j]!) [least[j], way[j]] = [cost, column]
        if (least[j]! < delta) [delta, next] = [least[j]!, j]
      }
      for (let j = 0; j <= columns; j++) {
        if (isUsed[j]) {
          u[rowOf[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const before = way[column]!
      rowOf[column] = rowOf[before]!
      column = before
    }
  }
  const found = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j++) if (rowOf[j]! > 0) found[rowOf[j]! - 1] = j - 1
  return found
}
