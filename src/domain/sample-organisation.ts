import type { Role } from './access.ts'
import type { Language } from './languages.ts'
import { addressOf, makeNames } from './sample-names.ts'
import type { Random } from './sample-random.ts'
import { planTeams, type SampleTeam } from './sample-teams.ts'

export type SampleSize = { people: number; weeks: number; seed: number }

export const SAMPLE_SIZE: SampleSize = { people: 140, weeks: 26, seed: 1 }
export const LEAST_PEOPLE = 20
export const MOST_PEOPLE = 2000
export const MOST_WEEKS = 104

/** As whom one may look around: one account each. */
export const SAMPLE_ROLES = [
  'agent',
  'lead',
  'departmentLead',
  'executive',
  'hr',
  'council',
  'administrator',
] as const
export type SampleRole = (typeof SAMPLE_ROLES)[number]

export type SamplePerson = {
  /** The key in the list of people. */
  id: string
  name: string
  email: string
  /** What this person reads and logs in. */
  language: Language
  /** Undefined for somebody in no team. */
  team: SampleTeam | undefined
  /** Names of units as in the list of people, "*" for all. */
  manages: string
  roles: Role[]
}

export type SampleOrganisation = {
  teams: SampleTeam[]
  people: SamplePerson[]
  cast: Record<SampleRole, SamplePerson>
  /** Somebody new for a team. */
  hire: (team: SampleTeam) => SamplePerson
}

export const ORGANISATION = 'Verano Home'

/** Those whom one signs in as. They read English, the organisation's language, wherever they are. */
const CAST: Record<SampleRole, string> = {
  agent: 'Andrei Moraru',
  lead: 'Ioana Popescu',
  departmentLead: 'Piotr Kozłowski',
  executive: 'Imogen Fairbairn',
  hr: 'Justyna Wieczorek',
  council: 'Simone Ventura',
  administrator: 'Marek Sikora',
}

/** The people of a practice organisation, everybody counted, in an order that one seed repeats. */
export function planOrganisation(people: number, random: Random): SampleOrganisation {
  const { teams, agents } = planTeams(people)
  const nameFrom = makeNames(random.of('names'))
  const addresses = new Set<string>()
  let last = 0
  const person = (
    name: string,
    given: Partial<SamplePerson> & Pick<SamplePerson, 'language'>,
  ): SamplePerson => {
    const id = `V${String(++last).padStart(4, '0')}`
    const plain = addressOf(name)
    const address = addresses.has(plain) ? `${plain}.${last}` : plain
    addresses.add(address)
    const email = `${address}@verano.example`
    return { id, name, email, team: undefined, manages: '', roles: [], ...given }
  }
  const known = (role: SampleRole, given: Partial<SamplePerson>) =>
    person(CAST[role], { language: 'en', ...given })
  const somebody = (team: SampleTeam, manages = '') =>
    person(nameFrom(team.country), { language: team.language, team, manages })

  const council = teams.find((team) => team.city === 'Bari' && !team.isSmall) ?? teams.at(-1)!
  const cast: SampleOrganisation['cast'] = {
    executive: known('executive', { manages: '*', roles: ['executive'] }),
    administrator: known('administrator', {
      email: 'admin@verano.example',
      roles: ['administrator'],
    }),
    hr: known('hr', { roles: ['hr'] }),
    lead: known('lead', { team: teams[0]!, manages: pathOfTeam(teams[0]!) }),
    agent: known('agent', { team: teams[0]! }),
    departmentLead: known('departmentLead', {
      team: teams.find((team) => team.city === 'Kraków') ?? teams[0]!,
      manages: teams[0]!.department,
    }),
    council: known('council', { team: council, roles: ['council'] }),
  }
  const departments = [...new Set(teams.map((team) => team.department))].slice(1)
  const all = [
    ...Object.values(cast),
    ...departments.map((name) => somebody(bigTeamIn(name, teams), name)),
    ...teams.slice(1).map((team) => somebody(team, pathOfTeam(team))),
    ...teams.flatMap((team, i) => {
      const here = Object.values(cast).filter((one) => one.team === team && one.manages === '')
      return Array.from({ length: agents[i]! - here.length }, () => somebody(team))
    }),
  ]
  return { teams, people: all, cast, hire: (team) => somebody(team) }
}

export const pathOfTeam = ({ department, name }: SampleTeam): string => `${department} / ${name}`

const bigTeamIn = (department: string, teams: SampleTeam[]): SampleTeam => {
  const inside = teams.filter((team) => team.department === department)
  return inside.find((team) => !team.isSmall) ?? inside[0]!
}

/** What one says beside the other: the language of one's team, whatever one reads Leeway in. */
export const spokenBy = ({ team, language }: SamplePerson): Language => team?.language ?? language
