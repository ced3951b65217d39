import { listMembers, type Member } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { dayAt, type PulseWeek, pulseWeekAt, pulseWeekOf, shiftWeek } from '../domain/calendar.ts'
import type { Language } from '../domain/languages.ts'
import { CUSTOMERS, maskPersonalData } from '../domain/masking.ts'
import { type PlannedCall, planCalls } from '../domain/sample-calls.ts'
import { makeComments } from '../domain/sample-comments.ts'
import { planMoments, type SampleMoments } from '../domain/sample-moments.ts'
import { makeMoods, type SampleMoods } from '../domain/sample-moods.ts'
import {
  planOrganisation,
  type SampleOrganisation,
  type SamplePerson,
  type SampleSize,
} from '../domain/sample-organisation.ts'
import { makeRandom, type Random } from '../domain/sample-random.ts'
import { planStaff, type SampleWeek } from '../domain/sample-staff.ts'
import { DEFAULT_SCHEDULE } from '../domain/schedule.ts'
import type { UnitTree } from '../domain/units.ts'
import type { House } from '../http/env.ts'
import { VOCABULARY } from '../messages/sample/vocabulary.ts'

/** Everything that is decided about a sample before its first week. */
export type SamplePlan = {
  size: SampleSize
  random: Random
  organisation: SampleOrganisation
  moments: SampleMoments
  /** One for each week, and one for the week that is open now. */
  weeks: (SampleWeek & PulseWeek & { calls: PlannedCall[] })[]
  moods: SampleMoods
  comments: ReturnType<typeof makeComments>
}

export const SAMPLE_ZONE = 'Europe/Bucharest'

/** The plan of a sample whose last week is the one around `now`. */
export function planSample(size: SampleSize, now: number): SamplePlan {
  const random = makeRandom(`leeway sample ${size.seed}`)
  const organisation = planOrganisation(size.people, random.of('organisation'))
  const moments = planMoments(size.weeks)
  const staff = planStaff(organisation, size.weeks, moments, random.of('staff'))
  const calls = planCalls(organisation, staff, VOCABULARY, random.of('calls'))
  const { isoWeek } = pulseWeekAt(now, SAMPLE_ZONE, DEFAULT_SCHEDULE)
  return {
    ...{ size, random, organisation, moments },
    weeks: staff.map((week, i) => ({
      ...week,
      ...pulseWeekOf(shiftWeek(isoWeek, i - size.weeks), SAMPLE_ZONE, DEFAULT_SCHEDULE),
      calls: calls[i]!,
    })),
    moods: makeMoods(moments, random.of('moods')),
    comments: makeComments(organisation.teams, VOCABULARY, moments, random.of('comments')),
  }
}

/** Whom the house knows by now, and its units. */
export type Known = {
  idOf: (person: SamplePerson) => string
  memberOf: (person: SamplePerson) => Member
  members: Member[]
  tree: UnitTree
}

/** What a week's people have to go by. */
export type Week = { house: House; known: Known; plan: SamplePlan; week: number }

export async function knownIn({ db }: House): Promise<Known> {
  const members = await listMembers(db)
  const byEmail = new Map(members.map((member) => [member.email, member]))
  const memberOf = ({ email }: SamplePerson) => byEmail.get(email)!
  return { idOf: (person) => memberOf(person).id, memberOf, members, tree: await loadTree(db) }
}

/** The day it is in the house. */
export const todayIn = ({ clock }: House): string => dayAt(clock.now(), SAMPLE_ZONE)

/** Those at work in a week. */
export const presentIn = ({ plan, week }: Week): SamplePerson[] => {
  const { people, away } = plan.weeks[week]!
  return people.filter(({ id }) => !away.has(id))
}

/** The week that lies so many before the sample's end; the first where it has fewer. */
export const weekAgo = ({ size }: SamplePlan, ago: number): number => Math.max(0, size.weeks - ago)

/** Hides customers' data in a text of somebody who writes in a language. */
export const maskIn = (language: Language) => (text: string) =>
  maskPersonalData(text, { language, countries: CUSTOMERS }).text
