import type { Db, Tx } from '../client.ts'
import { prepared } from '../prepared.ts'
import { installation } from '../schema.ts'

export type Installation = Omit<typeof installation.$inferSelect, 'id'>

const theOne = prepared((read) => read.select().from(installation).prepare())

/** Undefined until set up. */
export const findInstallation = async (db: Db): Promise<Installation | undefined> =>
  theOne(db).get()

/** Fails when the installation exists already: set-up happens once. */
export async function createInstallation(tx: Tx, given: Installation): Promise<void> {
  await tx.insert(installation).values({ id: 1, ...given })
}

export type Revisable = Pick<
  Installation,
  'organisation' | 'language' | 'timeZone' | 'contacts' | 'schedule' | 'runsFrom'
>

export async function reviseInstallation(tx: Tx, change: Partial<Revisable>): Promise<void> {
  await tx.update(installation).set(change)
}

export async function setClockOffset(tx: Tx, clockOffset: number): Promise<void> {
  await tx.update(installation).set({ clockOffset })
}
