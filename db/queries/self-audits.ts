import { asc, desc, sql } from 'drizzle-orm'
import { groupBy } from '../../src/domain/group.ts'
import type { LoggedChange, PublishedWeek } from '../../src/domain/self-audit.ts'
import type { Table } from '../../src/domain/self-audit-links.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import {
  auditEntries,
  comments,
  exports,
  figures,
  pulseKeys,
  pulses,
  pulseUnits,
  receipts,
  selfAudits,
} from '../schema.ts'

/** A run of the self-audit: of which version of the program, and what came of it. */
export type SelfAudit = Omit<typeof selfAudits.$inferSelect, 'id'>

export async function createSelfAudit(tx: Tx, run: SelfAudit): Promise<void> {
  await tx.insert(selfAudits).values({ id: newId(), ...run })
}

/** The last run of the self-audit; undefined before the first. */
export async function findLastSelfAudit(db: Db): Promise<SelfAudit | undefined> {
  const { at, version, attempts, findings } = selfAudits
  return db.read
    .select({ at, version, attempts, findings })
    .from(selfAudits)
    .orderBy(desc(selfAudits.at))
    .limit(1)
    .get()
}

/** All that is stored about pulses, oldest first, published or not. */
export async function listAllWeeks(db: Db): Promise<PublishedWeek[]> {
  const units = groupBy(await db.read.select().from(pulseUnits), (row) => row.pulseId)
  const values = groupBy(await db.read.select().from(figures), (row) => row.pulseId)
  const cells = groupBy(await db.read.select().from(pulseKeys), (row) => row.pulseId)
  const said = groupBy(await db.read.select().from(comments), (row) => row.pulseId)
  const codes = groupBy(await db.read.select().from(receipts), (row) => row.pulseId)
  const all = await db.read.select().from(pulses).orderBy(asc(pulses.opensAt))
  return all.map((pulse) => ({
    pulse,
    units: units.get(pulse.id) ?? [],
    figures: values.get(pulse.id) ?? [],
    comments: said.get(pulse.id) ?? [],
    receipts: (codes.get(pulse.id) ?? []).map((row) => row.sha256),
    keys: (cells.get(pulse.id) ?? []).toSorted((a, b) => a.cell - b.cell),
  }))
}

export async function listReportFiles(db: Db) {
  const { file, createdAt, purpose } = exports
  return db.read.select({ bytes: file, createdAt, purpose }).from(exports)
}

export async function listLoggedChanges(db: Db): Promise<LoggedChange[]> {
  const { at, action, detail } = auditEntries
  return db.read.select({ at, action, detail }).from(auditEntries).orderBy(auditEntries.number)
}

/** Every table with every row, those too that this version of Leeway knows nothing of. */
export async function listAllTables(db: Db): Promise<Table[]> {
  const named = await db.read.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\\'`,
  )
  const tables: Table[] = []
  for (const { name } of named) {
    const { columns, rows } = await db.read.run(sql`SELECT * FROM ${sql.identifier(name)}`)
    tables.push({ name, columns, rows: rows.map((row) => ({ ...row })) })
  }
  return tables
}
