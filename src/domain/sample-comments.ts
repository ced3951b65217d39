import type { Language } from './languages.ts'
import type { SampleMoments } from './sample-moments.ts'
import { type SamplePerson, spokenBy } from './sample-organisation.ts'
import type { Random } from './sample-random.ts'
import type { SampleTeam } from './sample-teams.ts'
import type { SampleComment, SampleVocabulary } from './sample-words.ts'

/** Teams in which several write in one week, of a hundred, and at least so many a week in all. */
const TALKATIVE = 0.12
const LEAST_TALK = 0.8
/** How much more when all are low or the policy is new. */
const STIRRED = 2.2
/** Share of all others who write something. */
const STRAY = 0.012
/** Weeks after a new policy in which people speak of it. */
const NEW_POLICY = 2

/**
 * Who writes what in a week, by person. Comments are shown where three were written together, so
 * they come from few teams at once; no words return before all of their language were used.
 */
export function makeComments(
  teams: SampleTeam[],
  words: SampleVocabulary,
  moments: SampleMoments,
  random: Random,
): (answering: SamplePerson[], week: number) => Map<string, SampleComment> {
  const decks = new Map<string, SampleComment[]>()
  const take = (language: Language, when: SampleComment['when']): SampleComment | undefined => {
    const key = `${language} ${when}`
    const all = words[language].comments.filter((comment) => comment.when === when)
    const deck = decks.get(key) ?? []
    if (deck.length === 0 && when === undefined) deck.push(...random.shuffle(all))
    if (!decks.has(key) && when !== undefined) deck.push(...random.shuffle(all))
    decks.set(key, deck)
    return deck.pop() ?? (when === undefined ? undefined : take(language, undefined))
  }
  return (answering, week) => {
    const when = occasionOf(week, moments)
    const wanted = Math.max(LEAST_TALK, teams.length * TALKATIVE) * (when ? STIRRED : 1)
    const n = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0)
    const large = random.shuffle(teams.filter((team) => !team.isSmall)).slice(0, n)
    const written = new Map<string, SampleComment>()
    const write = (person: SamplePerson) => {
      const comment = take(spokenBy(person), when)
      if (comment) written.set(person.id, comment)
    }
    for (const person of random.shuffle(answering)) {
      const { team, manages } = person
      const inTeam = answering
        .filter(({ id }) => written.has(id))
        .filter((one) => one.team === team)
      const isTalkative = team && large.includes(team) && manages === ''
      if (isTalkative ? inTeam.length < 3 : random.chance(STRAY)) write(person)
    }
    return written
  }
}

function occasionOf(week: number, { dip, policies }: SampleMoments): SampleComment['when'] {
  if (week === dip) return 'dip'
  const isNew = policies.slice(1).some((from) => week >= from && week < from + NEW_POLICY)
  return isNew ? 'policy' : undefined
}
