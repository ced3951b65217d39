/**
 * Reads SQLite files byte by byte (sqlite.org/fileformat2): what a query never shows, such as in
 * which order rows lie in a page, and what free pages still hold. Takes bytes and writes nothing,
 * so it needs no lock and disturbs nobody.
 *
 * A file is pages of equal size, the first with a header of 100 bytes. A b-tree page begins with
 * its kind, the offset of its first free block, its number of cells, and where cells begin; then
 * come two bytes a cell, in the order of keys, pointing into the content, which grows from the end
 * in the order of arrival.
 */
export type Pages = Buffer[]

const FILE_HEADER = 100
const TABLE_LEAF = 0x0d
const INDEX_LEAF = 0x0a
const TABLE_INNER = 0x05
const INDEX_INNER = 0x02

export const isSqlite = (bytes: Buffer): boolean =>
  bytes.subarray(0, 16).toString('latin1') === 'SQLite format 3\0'

export const pageSizeOf = (file: Buffer): number => {
  const size = file.readUInt16BE(16)
  return size === 1 ? 65_536 : size
}

/** The pages of a file. */
export const cut = (bytes: Buffer, size: number): Pages =>
  Array.from({ length: Math.floor(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )

export type Value = null | number | string | Buffer
/** A row as it lies in the file; `rowid` undefined in tables without. */
export type Row = { values: Value[]; rowid: number | undefined; page: number; offset: number }
export type StoredTable = { name: string; sql: string; root: number }

/** All tables of a database, its own list of them left out. */
export const tablesIn = (pages: Pages): StoredTable[] =>
  rowsOf(pages, 1)
    .filter(({ values }) => values[0] === 'table')
    .map(({ values }) => ({
      name: String(values[1]),
      root: Number(values[3]),
      sql: String(values[4]),
    }))

/** All rows of a table in the order of their keys. Reads both kinds of tables. */
export function rowsOf(pages: Pages, root: number): Row[] {
  const page = pages[root - 1]
  if (!page) return []
  const { kind, offsets, rightmost } = headOf(page, root)
  if (kind === TABLE_LEAF || kind === INDEX_LEAF)
    return offsets.map((offset) => cellAt(pages, root, offset, kind))
  if (kind !== TABLE_INNER && kind !== INDEX_INNER) return []
  const below = offsets.flatMap((offset) => [
    ...rowsOf(pages, page.readUInt32BE(offset)),
    // An inner page of an index holds rows of its own between its children.
    ...(kind === INDEX_INNER ? [cellAt(pages, root, offset + 4, kind)] : []),
  ])
  return [...below, ...rowsOf(pages, rightmost)]
}

/** The head of a b-tree page: kind, offsets of its cells by key, and what is free in it. */
export function headOf(page: Buffer, number: number) {
  const at = number === 1 ? FILE_HEADER : 0
  const kind = page[at]!
  const isInner = kind === TABLE_INNER || kind === INDEX_INNER
  const pointers = at + (isInner ? 12 : 8)
  const count = page.readUInt16BE(at + 3)
  const offsets = Array.from({ length: count }, (_, i) => page.readUInt16BE(pointers + 2 * i))
  const content = page.readUInt16BE(at + 5) || 65_536
  const rightmost = isInner ? page.readUInt32BE(at + 8) : 0
  return {
    kind,
    offsets,
    content,
    rightmost,
    free: page.readUInt16BE(at + 1),
    end: pointers + 2 * count,
  }
}

function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i]!
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, next: at + i + 1 }
  }
  return { value: value * 256 + bytes[at + 8]!, next: at + 9 }
}

function cellAt(pages: Pages, page: number, offset: number, kind: number): Row {
  const bytes = pages[page - 1]!
  const size = varint(bytes, offset)
  const key = kind === TABLE_LEAF ? varint(bytes, size.next) : undefined
  const payload = payloadAt(pages, bytes, key?.next ?? size.next, size.value, kind)
  return { values: valuesIn(payload), rowid: key?.value, page, offset }
}

/** What does not fit a page goes on in a chain of overflow pages. */
function payloadAt(pages: Pages, bytes: Buffer, at: number, size: number, kind: number): Buffer {
  const usable = bytes.length
  const most = kind === TABLE_LEAF ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (size <= most) return bytes.subarray(at, at + size)
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((size - least) % (usable - 4))
  const local = fitting <= most ? fitting : least
  const parts = [bytes.subarray(at, at + local)]
  let next = bytes.readUInt32BE(at + local)
  for (let left = size - local; left > 0 && pages[next - 1]; left -= usable - 4) {
    const page: Buffer = pages[next - 1]!
    parts.push(page.subarray(4, 4 + Math.min(left, usable - 4)))
    next = page.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}

const INTEGERS = [0, 1, 2, 3, 4, 6, 8]

function valuesIn(payload: Buffer): Value[] {
  const head = varint(payload, 0)
  const values: Value[] = []
  let at = head.value
  for (let i = head.next; i < head.value; ) {
    const { value: type, next } = varint(payload, i)
    i = next
    const length =
      type >= 12 ? (type - 12 - (type % 2)) / 2 : type === 7 ? 8 : (INTEGERS[type] ?? 0)
    const bytes = payload.subarray(at, at + length)
    at += length
    if (type === 0) values.push(null)
    else if (type >= 12) values.push(type % 2 === 0 ? bytes : bytes.toString('utf8'))
    else if (type === 7) values.push(bytes.readDoubleBE())
    else if (type === 8 || type === 9) values.push(type - 8)
    else values.push(length <= 6 ? bytes.readIntBE(0, length) : Number(bytes.readBigInt64BE()))
  }
  return values
}
