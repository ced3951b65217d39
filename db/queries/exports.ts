import { desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { exports, members } from '../schema.ts'
import { type Audit, recordAudit } from './audit.ts'

type NewExport = Omit<typeof exports.$inferInsert, 'id' | 'createdByName'>

/** Stores a report and its audit entry together; returns the report's id. */
export async function createExport(tx: Tx, report: NewExport, audit: Audit): Promise<string> {
  const id = newId()
  const maker = await tx
    .select({ name: members.name })
    .from(members)
    .where(eq(members.id, report.createdBy))
    .get()
  await tx.insert(exports).values({ id, createdByName: maker?.name ?? '', ...report })
  await recordAudit(tx, audit)
  return id
}

/** All reports, newest first, without their files. */
export async function listExports(db: Db) {
  return db.read
    .select({
      id: exports.id,
      createdAt: exports.createdAt,
      createdBy: exports.createdByName,
      purpose: exports.purpose,
      fromWeek: exports.fromWeek,
      toWeek: exports.toWeek,
      unitName: exports.unitName,
      ruleVersion: exports.ruleVersion,
    })
    .from(exports)
    .orderBy(desc(exports.createdAt))
}

/** The stored bytes of a report. */
export async function findExportFile(db: Db, id: string) {
  return db.read
    .select({ file: exports.file, fromWeek: exports.fromWeek, toWeek: exports.toWeek })
    .from(exports)
    .where(eq(exports.id, id))
    .get()
}
