import type { Language } from './languages.ts'
import type { Country } from './sample-names.ts'

export type SampleTeam = {
  name: string
  city: string
  department: string
  country: Country
  language: Language
  /** So few that many of their weeks are withheld. */
  isSmall: boolean
}

type City = Pick<SampleTeam, 'city' | 'department' | 'country' | 'language'>

const CITIES = [
  ['Iași', 'East', 'RO', 'ro'],
  ['Kraków', 'East', 'PL', 'pl'],
  ['Thessaloniki', 'South', 'GR', 'el'],
  ['Bari', 'South', 'IT', 'it'],
  ['Porto', 'South', 'PT', 'pt'],
  ['Leeds', 'North', 'GB', 'en'],
  ['Gdańsk', 'East', 'PL', 'pl'],
  ['Torino', 'South', 'IT', 'it'],
  ['Cluj', 'East', 'RO', 'ro'],
  ['York', 'North', 'GB', 'en'],
  ['Coimbra', 'South', 'PT', 'pt'],
  ['Patras', 'South', 'GR', 'el'],
] as const

const cities: City[] = CITIES.map(([city, department, country, language]) => ({
  ...{ city, department, country, language },
}))

/** City, desk and weight of the first teams; a weight of 0 is a small team. In order of need. */
const FIRST: [city: string, desk: string, weight: number][] = [
  ['Iași', 'Returns', 13],
  ['Porto', '', 18],
  ['Bari', 'Assembly', 0],
  ['Kraków', 'Orders', 17],
  ['Thessaloniki', '', 18],
  ['Leeds', 'Orders', 15],
  ['Kraków', 'Night', 0],
  ['Bari', 'Orders', 14],
  ['Leeds', 'Escalations', 0],
  ['Iași', 'Billing', 12],
]
const DESKS = ['Delivery', 'Chat', 'Warranty', 'Kitchens', 'Night', 'Orders', 'Spare Parts']
const MORE_DESKS = ['Returns', 'Billing', 'Business', 'Assembly', 'Escalations', 'Garden']
const SMALL_DESKS = ['Night', 'Escalations', 'Assembly']
const WEIGHTS = [14, 11, 17, 12, 15]

/** People of a small team who answer in it, and the fewest of any other. */
const SMALL = 6
const LEAST = 8

/** Those who lead a department or nobody: executive, administrator, HR. */
const APART = 3

/**
 * The teams of an organisation of so many people and how many agents each has: fewer or more of
 * the same. Beside agents, each team has a lead and each
 * department one above.
 */
export function planTeams(people: number): { teams: SampleTeam[]; agents: number[] } {
  const wanted = Math.round(people / (people < 140 ? 13 : people > 200 ? 15 : 14))
  const chosen = candidates().slice(0, Math.min(130, Math.max(2, wanted)))
  const departments = new Set(chosen.map(({ team }) => team.department)).size
  const small = chosen.filter(({ team }) => team.isSmall).length
  const total = people - APART - departments - chosen.length - small * SMALL
  const weight = chosen.reduce((sum, one) => sum + one.weight, 0)
  const shares = chosen.map(({ team, weight: own }) =>
    team.isSmall ? SMALL : Math.max(LEAST, Math.floor((total * own) / weight)),
  )
  // What rounding leaves goes to the teams of the most people, one each.
  const given = () => shares.reduce((sum, n, i) => sum + (chosen[i]!.team.isSmall ? 0 : n), 0)
  const order = chosen.map((_, i) => i).filter((i) => !chosen[i]!.team.isSmall)
  for (let turn = 0; given() < total; turn++) shares[order[turn % order.length]!]!++
  for (let turn = 0; given() > total && turn < people; turn++) {
    const i = order[turn % order.length]!
    if (shares[i]! > SMALL) shares[i]!--
  }
  return { teams: chosen.map(({ team }) => team), agents: shares }
}

function candidates(): { team: SampleTeam; weight: number }[] {
  const first = FIRST.map(([city, desk, weight]) => teamOf(city, desk, weight))
  const taken = new Set(first.map(({ team }) => team.name))
  const more = [...DESKS, ...MORE_DESKS].flatMap((desk, turn) =>
    cities.map(({ city }, i) => teamOf(city, desk, weightOf(desk, turn + i))),
  )
  return [...first, ...more.filter(({ team }) => !taken.has(team.name))]
}

const weightOf = (desk: string, turn: number): number =>
  SMALL_DESKS.includes(desk) ? 0 : WEIGHTS[turn % WEIGHTS.length]!

function teamOf(name: string, desk: string, weight: number) {
  const city = cities.find((one) => one.city === name)!
  const team = { ...city, name: desk === '' ? name : `${name} ${desk}`, isSmall: weight === 0 }
  return { team, weight }
}
