import type { Answers } from '../../src/domain/ballot.ts'
import { below, type Random, shuffled } from './random.ts'

/** How people of a world behave; shares are between 0 and 1. */
export type Habits = {
  /** Share of people with script, whose tickets are blind. */
  blind: number
  /** Share of ballots with a comment. */
  comments: number
  /** Languages of the members of each team, in turn. */
  languages: string[]
}

export const HABITS: Habits = { blind: 0.6, comments: 0.6, languages: ['en'] }

/** Teams that become the five cells; forty people in all. */
export const TEAMS = { Ash: 8, Birch: 8, Cedar: 8, Dill: 8, Elder: 8 }

export type Content = { answers: Answers; comment: string }
export type Act = {
  kind: 'draw' | 'cast' | 'change'
  person: number
  isBlind: boolean
  content: Content
}

const ABSENT = 0.1
const NEVER_SENT = 0.05
const CHANGED = 0.05
const AT_ONCE = 0.1
const BETWEEN = 0.05

/**
 * One week as a list of steps; what stands in one step is asked at the same moment. Most people
 * come one after another, each draws and casts; now and then two draw and cast at the same moment,
 * somebody comes and goes between another's drawing and casting, draws and never casts, or changes
 * the answers later in the week.
 */
export function planWeek(people: number, habits: Habits, random: Random): Act[][] {
  const everyone = Array.from({ length: people }, (_, person) => person)
  const visits = shuffled(everyone, random)
    .filter(() => random() >= ABSENT)
    .map((person) => {
      const isBlind = random() < habits.blind
      const act = (kind: Act['kind']): Act => ({
        ...{ kind, person, isBlind },
        content: contentOf(habits, random),
      })
      const isSent = random() >= NEVER_SENT
      return { draw: act('draw'), cast: isSent ? act('cast') : undefined, act }
    })
  const steps: Act[][] = []
  const changes: { act: Act; from: number }[] = []
  for (let i = 0; i < visits.length; i++) {
    const [one, two] = [visits[i]!, visits[i + 1]]
    const chance = random()
    const [first, second] = [one.cast, two?.cast].map((cast) => (cast ? [cast] : []))
    if (two && chance < AT_ONCE) {
      steps.push([one.draw, two.draw], [...first!, ...second!])
      i++
    } else if (two && chance < AT_ONCE + BETWEEN) {
      steps.push([one.draw], [two.draw], second!, first!)
      i++
    } else steps.push([one.draw], first!)
    if (one.cast && random() < CHANGED) changes.push({ act: one.act('change'), from: steps.length })
  }
  // From the last one on, so that no insertion moves what comes before another's `from`.
  for (const { act, from } of changes.toReversed())
    steps.splice(from + below(steps.length - from + 1, random), 0, [act])
  return steps.filter((step) => step.length > 0)
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz      '

function contentOf({ comments }: Habits, random: Random): Content {
  const answers: Answers = {}
  for (const item of ['M1', 'M2', 'M3', 'E1', 'E2'] as const)
    if (random() >= 0.1) answers[item] = below(5, random) as 0 | 1 | 2 | 3 | 4
  answers.M1 ??= 2
  const length = random() < comments ? 5 + below(380, random) : 0
  const letters = Array.from({ length }, () => LETTERS[below(LETTERS.length, random)])
  return { answers, comment: length > 0 ? `x${letters.join('')}x` : '' }
}
