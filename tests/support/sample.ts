import { createSignInLink } from '../../db/queries/accounts.ts'
import { listMembers } from '../../db/queries/people.ts'
import type { House } from '../../src/http/env.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { rehearse } from '../../src/jobs/rehearse.ts'
import { lendKeys } from './ready-keys.ts'

/** Lets weeks pass in a practice house: pulses opened, answered by made-up people, counted. */
export async function passWeeks(house: House, weeks: number, percent = 85): Promise<void> {
  for (let week = 0; week < weeks; week++) {
    lendKeys(house.settings.boxDir)
    const opened = await openPulse(house)
    if (!opened.ok) throw new Error(opened.refusal)
    // Every ninth week most are away, so that some teams' figures are withheld.
    await rehearse(house, week % 9 === 5 ? 35 : percent)
    const closed = await closePulse(house)
    if (!closed.ok) throw new Error(closed.refusal)
  }
}

/** A sign-in link's path for a person found by address. */
export async function linkFor(house: House, email: string): Promise<string> {
  const member = (await listMembers(house.db)).find((one) => one.email === email)
  if (!member) throw new Error(`nobody has the address ${email}`)
  return `/app/welcome/${await house.db.write((tx) => createSignInLink(tx, member.id))}`
}
