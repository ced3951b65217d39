/**
 * Full-text indexes, which migrations make and the schema does not list: their columns, and whether
 * they keep the words themselves or point to a table of the schema.
 */
const INDEXES = [
  { name: 'lesson_search', columns: ['title', 'body'], keepsWords: false },
  { name: 'decision_search', columns: ['body'], keepsWords: false },
  { name: 'word_search', columns: ['padded'], keepsWords: true },
]

/** Tables that SQLite's FTS5 keeps for each index (sqlite.org/fts5.html, section 9), by ending. */
const SHADOWS = {
  _data: ['id', 'block'],
  _idx: ['segid', 'term', 'pgno'],
  _docsize: ['id', 'sz'],
  _config: ['k', 'v'],
}

/** Every table of the full-text indexes with its columns. */
export const SEARCH_TABLES: [table: string, columns: string[]][] = INDEXES.flatMap(
  ({ name, columns, keepsWords }) => [
    [name, columns] as [string, string[]],
    ...Object.entries(SHADOWS).map(([end, own]): [string, string[]] => [name + end, own]),
    ...(keepsWords
      ? [[`${name}_content`, ['id', ...columns.map((_, i) => `c${i}`)]] as [string, string[]]]
      : []),
  ],
)
