import { asc, desc, eq } from 'drizzle-orm'
import type { Rules } from '../../src/domain/rules.ts'
import type { Db, Tx } from '../client.ts'
import { pulses, ruleVersions } from '../schema.ts'
import { findNewestPulse } from './pulses.ts'

export type RuleVersion = typeof ruleVersions.$inferSelect
/** A version with the moment its first pulse opened; undefined while it waits for one. */
export type DatedVersion = RuleVersion & { inForceFrom: number | undefined }

/** Adds a version for good. Fails when this number is taken. */
export async function createRules(
  tx: Tx,
  rules: Rules & { number: number; setAt: number },
): Promise<void> {
  await tx.insert(ruleVersions).values(rules)
}

/** The version the next pulse opens under. Throws before set-up. */
export async function loadNewestRules(db: Db | Tx): Promise<RuleVersion> {
  const found = await ('read' in db ? db.read : db)
    .select()
    .from(ruleVersions)
    .orderBy(desc(ruleVersions.number))
    .limit(1)
    .get()
  if (!found) throw new Error('there are no rules before set-up')
  return found
}

/** The version the newest pulse was opened under; before any pulse, the first. Throws before set-up. */
export async function loadRulesInForce(db: Db): Promise<RuleVersion> {
  const newest = await findNewestPulse(db)
  return loadRules(db, newest?.rules ?? 1)
}

/** Throws for a number that no version has. */
export async function loadRules(db: Db, number: number): Promise<RuleVersion> {
  const found = await db.read
    .select()
    .from(ruleVersions)
    .where(eq(ruleVersions.number, number))
    .get()
  if (!found) throw new Error(`there is no version ${number} of the rules`)
  return found
}

/** All versions, oldest first. The first holds from set-up on. */
export async function listRules(db: Db): Promise<DatedVersion[]> {
  const versions = await db.read.select().from(ruleVersions).orderBy(asc(ruleVersions.number))
  const opened = await db.read
    .select({ rules: pulses.rules, opensAt: pulses.opensAt })
    .from(pulses)
    .orderBy(asc(pulses.isoWeek))
  return versions.map((version) => ({
    ...version,
    inForceFrom:
      version.number === 1
        ? version.setAt
        : opened.find(({ rules }) => rules === version.number)?.opensAt,
  }))
}
