import { headOf, type Pages, rowsOf } from './sqlite-file.ts'

export type Stale = { pages: number; blocks: number }

/**
 * How many free pages, and how many free blocks within used pages, still hold bytes. Under
 * `secure_delete` SQLite clears both, so what is found was deleted and can be read. The list of
 * tables is left out: it holds nobody's data, and migrations rewrite it.
 */
export function staleIn(pages: Pages): Stale {
  if (pages.length === 0) return { pages: 0, blocks: 0 }
  const roots = rowsOf(pages, 1).map(({ values }) => Number(values[3]))
  const trees = roots.filter((root) => root > 0).flatMap((root) => treeAt(pages, root))
  const blocks = trees.flatMap((number) => freeBlocks(pages[number - 1]!, number))
  return {
    pages: freePages(pages).filter((bytes) => !isClear(bytes)).length,
    blocks: blocks.filter((bytes) => !isClear(bytes)).length,
  }
}

const isClear = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0)

/** Free pages are listed by trunk pages: next trunk, count, and as many page numbers. */
function freePages(pages: Pages): Buffer[] {
  const found: Buffer[] = []
  const seen = new Set<number>()
  let trunk = pages[0]!.readUInt32BE(32)
  while (pages[trunk - 1] && !seen.has(trunk)) {
    seen.add(trunk)
    const page: Buffer = pages[trunk - 1]!
    const count = page.readUInt32BE(4)
    // Numbers of pages that were on the list and are used again may stay behind its end.
    const isNumber = (at: number) => page.readUInt32BE(at) <= pages.length
    let end = 8 + 4 * count
    while (end + 4 <= page.length && isNumber(end)) end += 4
    found.push(page.subarray(end))
    for (let i = 0; i < count; i++) {
      const leaf = pages[page.readUInt32BE(8 + 4 * i) - 1]
      if (leaf) found.push(leaf)
    }
    trunk = page.readUInt32BE(0)
  }
  return found
}

/** A free block holds the offset of the next one and its own size, then what was there. */
function freeBlocks(page: Buffer, number: number): Buffer[] {
  const found: Buffer[] = []
  for (let at = headOf(page, number).free; at > 0 && at + 4 <= page.length; ) {
    const size = page.readUInt16BE(at + 2)
    found.push(page.subarray(at + 4, at + size))
    const next = page.readUInt16BE(at)
    if (next <= at) break
    at = next
  }
  return found
}

/** The numbers of all pages of a b-tree. */
function treeAt(pages: Pages, root: number): number[] {
  const page = pages[root - 1]
  if (!page) return []
  const { offsets, rightmost } = headOf(page, root)
  if (rightmost === 0) return [root]
  const below = [...offsets.map((offset) => page.readUInt32BE(offset)), rightmost]
  return [root, ...below.flatMap((child) => treeAt(pages, child))]
}
