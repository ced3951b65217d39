// Moments are ms since the epoch, days are "2026-11-23", ids are random text. drizzle wants all
// tables in one module; each feature's stand in a file of their own.

export * from './schema/accounts.ts'
export * from './schema/audit.ts'
export * from './schema/calendar.ts'
export * from './schema/coaching.ts'
export * from './schema/decision-figures.ts'
export * from './schema/decisions.ts'
export * from './schema/lessons.ts'
export * from './schema/organisation.ts'
export * from './schema/pledges.ts'
export * from './schema/policy.ts'
export * from './schema/principles.ts'
export * from './schema/pulse.ts'
export * from './schema/reports.ts'
export * from './schema/rules.ts'
export * from './schema/search.ts'
export * from './schema/settings.ts'
