import { recordSignature } from '../../db/queries/charter.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createDraft, createVersion, findDraft, publishDraft } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { parseDecision, SITUATIONS } from '../../src/domain/decisions.ts'
import { beginRules } from '../../src/domain/starter-rules.ts'
import { changeOverride } from '../../src/jobs/change-overrides.ts'
import { logDecision } from '../../src/jobs/log-decision.ts'
import { askAbout } from '../../src/jobs/policy-questions.ts'
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

/**
 * A second version that changes rules, limits of the lead's own unit, and a question of the agent's
 * about it. Says where the last two are looked at.
 */
export async function changePolicy(site: Site): Promise<{ override: string; question: string }> {
  const { house } = site
  const rules = starterRules().map((rule) =>
    rule.key === 'goodwill'
      ? {
          ...rule,
          ...{ limits: { decide: 7500, tell: 15_000, ask: 25_000 }, teamPool: 150_000 },
          conditions: ['We caused the trouble', 'The customer has not been paid for it yet'],
          text: `${rule.text} It will be enough to say why.`,
        }
      : rule,
  )
  const [first, ...others] = rules.filter(({ key }) => key !== 'hardship')
  const publishedBy = await idOf(site, CAST.executive)
  const at = house.clock.now()
  const version = {
    ...{ inForceFrom: dayAt(at, 'Europe/Bucharest'), publishedAt: at, publishedBy },
    changeNote: 'More goodwill is yours.',
  }
  await house.db.write((tx) => createVersion(tx, [first!, ...others], version))
  const lead = (await listMembers(house.db)).find(({ email }) => email === CAST.lead)!
  const unit = (await loadTree(house.db)).find(lead.manages[0]!)!
  const change = { unit, rule: first!, fromDay: version.inForceFrom, actorId: lead.id }
  const { unit: kind, currency } = first!
  await changeOverride(
    house,
    { ...change, note: 'Our parcels are dear ones.', seen: '' },
    {
      ...{ limits: { decide: 9000, tell: 15_000, ask: 30_000 }, conditions: [], reason: '' },
      ...{ unit: kind, currency },
    },
  )
  const agent = (await listMembers(house.db)).find(({ email }) => email === CAST.agent)!
  const question = await askAbout(
    house,
    { ruleKey: 'late', title: 'Late-delivery fee', mark: 'v1', version: 1, language: 'en' },
    'Does it hold when the customer moved the day once, and we were late again?',
    { actorId: agent.id, actorName: agent.name },
  )
  return {
    override: `/app/policy/overrides/${unit.id}/goodwill`,
    question: `/app/policy/questions/${question}`,
  }
}

/** A logged call of the agent's, shared with the team. */
export async function logCall(site: Site): Promise<string> {
  const { db, clock } = site.house
  const authorId = await idOf(site, CAST.agent)
  const author = (await listMembers(db)).find((one) => one.id === authorId)!
  const at = { now: clock.now(), today: dayAt(clock.now(), 'Europe/Bucharest') }
  const form = {
    ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
    visibility: 'team_named',
    decided: 'refund the armchair on day 41, because the courier held it for two weeks.',
    why: 'The delay was ours, so the days should not count against her.',
    learned: 'Ask why it is late before you say it is too late.',
    amount: '189',
    apologyWhy: 'The courier held it, and we did not tell her.',
    apologyFix: 'The full price, today.',
    apologyNever: 'We look where a parcel was held before we say no.',
  }
  const parsed = parseDecision(form, {
    ...{ situations: SITUATIONS, currencies: ['EUR'], countries: ['RO'], sharingAllowed: true },
    language: 'en',
    today: at.today,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return logDecision(site.house, { ...author, language: 'en' }, parsed.content, at)
}
