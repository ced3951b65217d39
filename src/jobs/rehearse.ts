import { findInstallation } from '../../db/queries/installation.ts'
import { listMembers } from '../../db/queries/people.ts'
import { findOpenPulse } from '../../db/queries/pulses.ts'
import type { Answers } from '../domain/ballot.ts'
import { type Item, itemsAsked, SCALE } from '../domain/items.ts'
import type { House } from '../http/env.ts'
import { refuse } from './refusal.ts'

const REMARKS = [
  'The new return rule saved me three calls to the back office.',
  'Too many tickets on Monday, and nobody to ask after six.',
  'I would like to know sooner when a delivery is late.',
  'Good week. The lead backed me in a hard case.',
  'Please look at the hardship form, it takes twenty minutes.',
]

/**
 * Lets made-up people answer the open pulse of a practice installation: they draw and cast
 * through the counting room like anybody. `percent` of them answer; at 100 they leave nothing out.
 * Whoever has signed in is left to answer in person.
 */
export async function rehearse({ db, room }: House, percent: number) {
  const installation = await findInstallation(db)
  if (!installation?.isPractice) return refuse('not-practice')
  const pulse = await findOpenPulse(db)
  if (!pulse) return refuse('nothing-open')
  const people = (await listMembers(db)).filter((m) => m.isActive && !m.hasSignedIn)
  const mood = new Map<string, number>()
  let answered = 0
  await Promise.all(
    people.map(async (person) => {
      if (Math.random() * 100 >= percent) return
      const drawn = await room.draw(pulse.id, person.id)
      if (drawn.outcome !== 'drawn') return
      const team = person.unitId ?? ''
      if (!mood.has(team)) mood.set(team, 2.1 + Math.random() * 0.9)
      const items = itemsAsked(pulse.rotatingItem ?? undefined)
      const answers = makeUp(items, mood.get(team)!, percent < 100 ? SKIPPED : 0)
      const comment = Math.random() < 0.2 ? pick(REMARKS) : ''
      const cast = await room.cast(drawn.ticket, 1, { answers, comment })
      if (cast.outcome === 'stored') answered++
    }),
  )
  return { ok: true, answered } as const
}

/** Share of statements left out; none when everybody answers. */
const SKIPPED = 0.03

function makeUp(items: Item[], mood: number, skipped: number): Answers {
  const own = mood + gauss() * 0.6
  const answers: Answers = {}
  for (const item of items) {
    if (Math.random() < skipped) continue
    const felt = (item === 'M3' ? 4 - own : own) + gauss() * 0.6
    answers[item] = SCALE.reduce((a, b) => (Math.abs(b - felt) < Math.abs(a - felt) ? b : a))
  }
  return answers
}

/** Roughly normal, mean 0 and deviation 1: the sum of twelve dice (Irwin-Hall). */
const gauss = () => Array.from({ length: 12 }, Math.random).reduce((a, b) => a + b, 0) - 6

const pick = <T>(from: T[]): T => from[Math.floor(Math.random() * from.length)]!
