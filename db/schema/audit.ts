import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AuditAction } from '../../src/domain/audit.ts'
import type { NoticeKind } from '../../src/domain/notices.ts'
import { members } from './organisation.ts'

/** The chained log: each entry's hash covers the hash before it. See queries/audit.ts. */
export const auditEntries = sqliteTable('audit_entries', {
  /** 1, 2, 3, without gaps. */
  number: integer().primaryKey(),
  at: integer().notNull(),
  /** Null where nobody signed in did it: the command line, the calendar, set-up. */
  actorId: text('actor_id').references(() => members.id),
  /** Whom it was done to. */
  subjectId: text('subject_id').references(() => members.id),
  /** What both were called then: a later name rewrites nothing. */
  actorName: text('actor_name'),
  subjectName: text('subject_name'),
  action: text().$type<AuditAction>().notNull(),
  detail: text().notNull(),
  hash: text().notNull(),
})

/** What was changed about a person by somebody else, told to that person. */
export const notices = sqliteTable(
  'notices',
  {
    id: text().primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => members.id),
    kind: text().$type<NoticeKind>().notNull(),
    detail: text().notNull(),
    at: integer().notNull(),
    isRead: integer('is_read', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('notices_member').on(t.memberId)],
)
