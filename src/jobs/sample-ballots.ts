import { findOpenPulse } from '../../db/queries/pulses.ts'
import type { Ballot } from '../domain/ballot.ts'
import { itemsAsked } from '../domain/items.ts'
import type { SamplePerson } from '../domain/sample-organisation.ts'
import type { SampleComment } from '../domain/sample-words.ts'
import type { House } from '../http/env.ts'
import { type Known, knownIn, type SamplePlan } from './sample-plan.ts'

/** A comment and the code by which its author finds the replies. */
export type WrittenComment = { comment: SampleComment; code: string }

/** Lets those answer the open pulse who do in this week. No pulse, no answers. */
export function answerWeek(house: House, known: Known, plan: SamplePlan, week: number) {
  const { people, away } = plan.weeks[week]!
  const present = people.filter((one) => one.team !== undefined && !away.has(one.id))
  return castFor(
    house,
    known,
    plan,
    week,
    present.filter((one) => plan.moods.answers(one, week)),
  )
}

/** In the week that is not over yet about half have answered; those one signs in as have not. */
export async function answerHalf(house: House, plan: SamplePlan): Promise<void> {
  const week = plan.size.weeks
  const { people, away } = plan.weeks[week]!
  const cast = Object.values(plan.organisation.cast).map(({ id }) => id)
  const half = people
    .filter(({ id, team }) => team !== undefined && !away.has(id) && !cast.includes(id))
    .filter(({ id }) => plan.random.of(`half ${id}`).chance(0.5))
  await castFor(house, await knownIn(house), plan, week, half)
}

/** Ballots go the way all ballots go: a ticket is drawn, then cast with the answers. */
async function castFor(
  { db, room }: House,
  { idOf }: Known,
  plan: SamplePlan,
  week: number,
  answering: SamplePerson[],
): Promise<WrittenComment[]> {
  const pulse = await findOpenPulse(db)
  if (!pulse) return []
  const items = itemsAsked(pulse.rotatingItem ?? undefined)
  const written = plan.comments(answering, week)
  const drawn = await Promise.all(
    answering.map(async (person) => ({ person, draw: await room.draw(pulse.id, idOf(person)) })),
  )
  const cast = await Promise.all(
    drawn.map(async ({ person, draw }) => {
      if (draw.outcome !== 'drawn') return []
      const comment = written.get(person.id)
      const answers = plan.moods.ballotOf(person, week, items)
      const ballot: Ballot = { answers, comment: comment?.text ?? '' }
      const done = await room.cast(draw.ticket, 1, ballot)
      if (done.outcome !== 'stored') throw new Error(`a ballot of the sample was ${done.outcome}`)
      return comment && done.threadCode ? [{ comment, code: done.threadCode }] : []
    }),
  )
  return cast.flat()
}
