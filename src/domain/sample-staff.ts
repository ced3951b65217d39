import type { SampleMoments } from './sample-moments.ts'
import type { SampleOrganisation, SamplePerson } from './sample-organisation.ts'
import type { Random } from './sample-random.ts'
import type { SampleTeam } from './sample-teams.ts'

/** Away from the Monday of a week on, for some weeks. */
export type SampleLeave = { id: string; weeks: number }

export type SampleWeek = {
  /** Who is in the list of people in this week, where each belongs by then. */
  people: SamplePerson[]
  /** Whether that is another list than the week before. */
  isChanged: boolean
  /** Leaves that begin. */
  leaves: SampleLeave[]
  /** Ids of those away. */
  away: Set<string>
}

/** Of a hundred agents, how many a week leave, move within their city, or begin a leave. */
const LEAVE = 0.005
const MOVE = 0.0025
const AWAY = 0.012

/** Who comes, goes, moves and is away, for each week up to the one that is open now. */
export function planStaff(
  organisation: SampleOrganisation,
  weeks: number,
  moments: SampleMoments,
  random: Random,
): SampleWeek[] {
  let people = organisation.people
  const vacancies: { team: SampleTeam; week: number }[] = []
  const returns = new Map<string, number>()
  const planned: SampleWeek[] = []
  const cast = new Set(Object.values(organisation.cast).map(({ id }) => id))

  for (let week = 0; week <= weeks; week++) {
    const before = people
    const isAgent = (one: SamplePerson) =>
      one.team !== undefined && one.manages === '' && !cast.has(one.id)
    for (const one of week === 0 ? [] : people.filter(isAgent)) {
      const team = one.team!
      const fate = random.next()
      if (fate < LEAVE && !team.isSmall) {
        people = people.filter(({ id }) => id !== one.id)
        vacancies.push({ team, week: week + 1 + random.below(3) })
      } else if (fate > 1 - MOVE) {
        const near = organisation.teams.filter(
          (other) => other.city === team.city && other !== team && !other.isSmall && !team.isSmall,
        )
        if (near.length > 0) people = replaced(people, { ...one, team: random.pick(near) })
      }
    }
    const due = vacancies.filter((vacancy) => vacancy.week === week)
    people = [...people, ...due.map(({ team }) => organisation.hire(team))]

    const leaves: SampleLeave[] = []
    const begin = (id: string, length: number) => {
      leaves.push({ id, weeks: length })
      returns.set(id, week + length)
    }
    const isAway = (id: string) => (returns.get(id) ?? 0) > week
    for (const { id, team } of week === 0 ? [] : people.filter(isAgent))
      if (!isAway(id) && !team!.isSmall && random.chance(AWAY)) begin(id, 1 + random.below(6))
    if (moments.merged?.from === week)
      for (const id of shrinking(organisation, people))
        if (!isAway(id)) begin(id, moments.merged.until - week)

    const away = new Set(people.map(({ id }) => id).filter(isAway))
    planned.push({
      people,
      isChanged: week > 0 && people !== before && !same(people, before),
      leaves,
      away,
    })
  }
  return planned
}

const replaced = (people: SamplePerson[], changed: SamplePerson): SamplePerson[] =>
  people.map((one) => (one.id === changed.id ? changed : one))

const same = (some: SamplePerson[], others: SamplePerson[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i])

/** Two of the last small team: without them its roster is too small to be counted by itself. */
function shrinking({ teams }: SampleOrganisation, people: SamplePerson[]): string[] {
  const team = teams.findLast((one) => one.isSmall)
  return people
    .filter((one) => one.team === team && one.manages === '')
    .slice(0, 2)
    .map(({ id }) => id)
}
