import type { Answers } from './ballot.ts'
import { type Item, SCALE } from './items.ts'
import type { SampleMoments } from './sample-moments.ts'
import type { SamplePerson } from './sample-organisation.ts'
import type { Random } from './sample-random.ts'
import type { SampleTeam } from './sample-teams.ts'

/** How a week was, on the scale of the answers. */
export type Mood = { morale: number; empowerment: number }

export type SampleMoods = {
  /** Whether somebody answers this week at all. */
  answers: (person: SamplePerson, week: number) => boolean
  /** What somebody answers to these statements, some of them left out. */
  ballotOf: (person: SamplePerson, week: number, items: Item[]) => Answers
}

const SKIPPED_ITEMS = 0.02
/** Share of people who answer otherwise in a week like any other, and in one of few answers. */
const LOW_WEEK = 0.55
/** The department in which the newest policy is felt. */
const FREED = 'East'
/** The city whose team is far out in the week in which all are low. */
const FAR_OUT = 'Porto'

export function makeMoods(moments: SampleMoments, random: Random): SampleMoods {
  const teams = new Map<string, ReturnType<typeof makeTeam>>()
  const people = new Map<string, ReturnType<typeof makePerson>>()
  const teamOf = (team: SampleTeam) =>
    known(teams, team.name, () => makeTeam(team, moments, random.of(`team ${team.name}`)))
  const personOf = ({ id }: SamplePerson) =>
    known(people, id, () => makePerson(random.of(`person ${id}`)))
  const drawn = (what: string, { id }: SamplePerson, week: number) =>
    random.of(`${what} ${id} ${week}`)
  const overall = (week: number) => random.of(`week ${week}`).normal() * 0.05

  return {
    answers: (person, week) => {
      const factor = moments.low.includes(week) ? LOW_WEEK : 1
      const team = person.team ? teamOf(person.team).response(week) : 0
      return drawn('answers', person, week).chance((personOf(person).diligence + team) * factor)
    },
    ballotOf: (person, week, items) => {
      const own = personOf(person)
      const team = person.team ? teamOf(person.team).mood(week) : { morale: 2.5, empowerment: 2.5 }
      const stream = drawn('ballot', person, week)
      const day = stream.normal() * 0.3 + overall(week)
      const felt: Mood = {
        morale: team.morale + own.morale + day,
        empowerment: team.empowerment + own.empowerment + day * 0.6,
      }
      const answers: Answers = {}
      for (const item of items) {
        const isSkipped = stream.chance(SKIPPED_ITEMS)
        const noise = stream.normal() * 0.55
        if (!isSkipped) answers[item] = nearest(levelOf(item, felt) + noise)
      }
      return answers
    },
  }
}

/** A statement that wears one down is agreed to when morale is low. */
function levelOf(item: Item, { morale, empowerment }: Mood): number {
  if (item === 'M3') return 4 - morale
  if (item.startsWith('M')) return morale
  if (item.startsWith('E')) return empowerment
  // Rotating ones lie between the two, each a little elsewhere.
  return (morale + empowerment) / 2 + (Number(item.slice(1)) % 5) * 0.12 - 0.2
}

const nearest = (felt: number) =>
  SCALE.reduce((a, b) => (Math.abs(b - felt) < Math.abs(a - felt) ? b : a))

function makePerson(random: Random) {
  const morale = random.normal() * 0.42
  return {
    morale,
    empowerment: morale * 0.5 + random.normal() * 0.34,
    diligence: 0.64 + random.next() * 0.3,
  }
}

function makeTeam(team: SampleTeam, moments: SampleMoments, random: Random) {
  const isFreed = team.department === FREED
  const base: Mood = {
    morale: 2.35 + random.normal() * 0.1,
    empowerment: (isFreed ? 1.95 : 2.2) + random.normal() * 0.1,
  }
  const [slow, quick] = [18 + random.below(14), 9 + random.below(5)]
  const [one, other] = [random.next() * 2 * Math.PI, random.next() * 2 * Math.PI]
  const trend = (week: number) =>
    0.12 * Math.sin(one + (2 * Math.PI * week) / slow) +
    0.06 * Math.sin(other + (2 * Math.PI * week) / quick)
  const [, second = 0, newest = 0] = moments.policies
  const isFarOut = team.city === FAR_OUT
  return {
    response: (week: number) => random.of(`response ${week}`).normal() * 0.05,
    mood: (week: number): Mood => {
      const wiggle = random.of(`mood ${week}`)
      const isDip = week === moments.dip
      const freed = (week >= second ? 0.06 : 0) + (week >= newest ? (isFreed ? 0.45 : 0.06) : 0)
      return {
        morale:
          base.morale +
          trend(week) +
          wiggle.normal() * 0.07 -
          (isDip ? (isFarOut ? 1.1 : 0.35) : 0),
        empowerment:
          base.empowerment +
          trend(week + 7) * 0.6 +
          wiggle.normal() * 0.06 +
          freed -
          (isDip ? 0.08 : 0),
      }
    },
  }
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
