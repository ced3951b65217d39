/** The FTS5 tables of the migration "lessons", by what is searched in them. */
const SEARCHED: Record<string, string[]> = {
  lesson_search: ['title', 'body'],
  decision_search: ['body'],
  word_search: ['padded'],
}

/** What FTS5 keeps of its own beside each: its index and the lengths of texts. */
const KEPT: Record<string, string[]> = {
  data: ['id', 'block'],
  idx: ['segid', 'term', 'pgno'],
  docsize: ['id', 'sz'],
  config: ['k', 'v'],
}

/** Every table that searching needs and drizzle does not know, with its columns. */
export function searchTables(): [name: string, columns: Set<string>][] {
  const tables = Object.entries(SEARCHED).flatMap(([name, columns]) => [
    [name, columns] as const,
    ...Object.entries(KEPT).map(([part, own]) => [`${name}_${part}`, own] as const),
  ])
  // The other two read their texts from tables of ours.
  const content = ['word_search_content', ['id', 'c0']] as const
  return [...tables, content].map(([name, columns]) => [name, new Set(columns)])
}
