import type { Db, Reader } from './client.ts'

/**
 * A query that is built once for each database and not for each call, for what every page asks:
 * building one takes longer than SQLite takes to answer it. Values go in by `sql.placeholder`.
 */
export function prepared<Query>(build: (read: Reader) => Query): (db: Db) => Query {
  const built = new WeakMap<Db, Query>()
  return (db) => {
    const known = built.get(db) ?? build(db.read)
    built.set(db, known)
    return known
  }
}
