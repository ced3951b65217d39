import { recordSignature } from '../../db/queries/charter.ts'
import { createDecision } from '../../db/queries/decisions.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createDraft, findDraft, publishDraft } from '../../db/queries/policy.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { beginRules } from '../../src/domain/starter-rules.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { CAST, type Site } from './site.ts'

const idOf = async ({ house }: Site, email: string): Promise<string> =>
  (await listMembers(house.db)).find((one) => one.email === email)!.id

/** A signed charter and a first policy in force, as a working organisation has them. */
export async function prepare(site: Site): Promise<void> {
  const { db, clock } = site.house
  const executive = await idOf(site, CAST.executive)
  await db.write((tx) => recordSignature(tx, 1, executive, clock.now()))
  await publish(site, 'First version: what you may decide without asking.')
}

/** A draft of the next version, as somebody left it. */
export async function beginDraft({ house }: Site): Promise<void> {
  await house.db.write((tx) => createDraft(tx, starterRules()))
}

const starterRules = () => beginRules(messagesFor('en').starter, 'EUR')

/** Publishes the starter policy as the next version, with a note. */
async function publish(site: Site, changeNote: string): Promise<void> {
  const { db, clock } = site.house
  const publishedBy = await idOf(site, CAST.executive)
  const publishedAt = clock.now()
  const inForceFrom = dayAt(publishedAt, 'Europe/Bucharest')
  await db.write(async (tx) => {
    await createDraft(tx, starterRules())
    const { revision } = (await findDraft(site.house.db)) ?? { revision: 1 }
    await publishDraft(tx, { revision, inForceFrom, changeNote, publishedAt, publishedBy })
  })
}

/** A logged call of the agent's, shared with the team. */
export async function logCall(site: Site): Promise<void> {
  const { db, clock } = site.house
  const authorId = await idOf(site, CAST.agent)
  const author = (await listMembers(db)).find((one) => one.id === authorId)!
  await db.write((tx) =>
    createDecision(
      tx,
      {
        ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
        visibility: 'team_named',
        decided: 'refund the armchair on day 41, because the courier held it for two weeks.',
        why: 'The delay was ours, so the days should not count against her.',
        learned: 'Ask why it is late before you say it is too late.',
        ...{ amountMinor: 18_900, currency: 'EUR' },
      },
      {
        ...{ authorId, unitId: author.unitId, language: 'en', policyVersion: 1 },
        decidedOn: dayAt(clock.now(), 'Europe/Bucharest'),
        loggedAt: clock.now(),
      },
    ),
  )
}
