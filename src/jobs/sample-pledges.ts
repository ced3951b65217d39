import {
  createPledge,
  findMark,
  listPledges,
  markPledge,
  type Pledge,
  takeStep,
} from '../../db/queries/pledges.ts'
import { addDays } from '../domain/calendar.ts'
import { isOpen, parseSaid, parseStep } from '../domain/pledges.ts'
import { pathOfTeam } from '../domain/sample-organisation.ts'
import type { SamplePledge } from '../domain/sample-words.ts'
import { improving } from '../messages/sample/improving.ts'
import { maskIn, presentIn, todayIn, type Week, weekAgo } from './sample-plan.ts'

/** Share of a team that says in a week whether what was done helped, and of those how many yes. */
const MARKING = 0.3
const HELPED = 0.85

/** Leads write down what their teams said and what comes of it; then the teams say if it helped. */
export async function keepPledges(at: Week): Promise<void> {
  const { house, plan, week } = at
  for (const words of improving.pledges) {
    const team = plan.organisation.teams.find(
      ({ city, isSmall }) => city === words.city && !isSmall,
    )
    const lead = team && presentIn(at).find((one) => one.manages === pathOfTeam(team))
    if (!team || !lead) continue
    const { id: leadId, name, unitId = '', language } = at.known.memberOf(lead)
    const mask = maskIn(language)
    const today = todayIn(house)
    const by = { name, on: today }
    if (weekAgo(plan, words.ago) === week)
      await house.db.write((tx) =>
        createPledge(tx, { unitId, said: mask(parseSaid({ said: words.said })!) }, by),
      )
    for (const { ago, state, text, dueIn } of words.steps) {
      if (weekAgo(plan, ago) !== week) continue
      const pledge = (await findSaid(at, unitId, words))!
      const dueOn = dueIn === undefined ? '' : addDays(today, dueIn)
      const options = { from: pledge.state, owners: [leadId], today }
      const owner = dueIn === undefined ? '' : leadId
      const parsed = parseStep({ state, text, owner, dueOn }, options)
      if (!parsed.ok) throw new Error(`a step of the sample does not hold: ${text}`)
      const step = { ...parsed.step, text: mask(parsed.step.text) }
      await house.db.write((tx) => takeStep(tx, pledge, step, by))
    }
    const pledge = await findSaid(at, unitId, words)
    if (pledge && !isOpen(pledge.state)) await markAll(at, pledge)
  }
}

const findSaid = async ({ house }: Week, unitId: string, { said }: SamplePledge) =>
  (await listPledges(house.db, [unitId])).find((one) => one.said === said)

async function markAll(at: Week, { id, unitId, said, state }: Pledge): Promise<void> {
  const { house, known, plan, week } = at
  for (const person of presentIn(at)) {
    const member = known.memberOf(person)
    if (member.unitId !== unitId || person.manages !== '') continue
    const stream = plan.random.of(`pledge ${said} ${person.id} ${week}`)
    if (!stream.chance(MARKING) || (await findMark(house.db, id, member.id))) continue
    const hasHelped = stream.chance(state === 'declined' ? 1 - HELPED : HELPED)
    await house.db.write((tx) => markPledge(tx, id, member.id, hasHelped))
  }
}
