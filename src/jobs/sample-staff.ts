import { dayAt, mondayOf, shiftWeek } from '../domain/calendar.ts'
import { pathOfTeam, type SamplePerson } from '../domain/sample-organisation.ts'
import type { House } from '../http/env.ts'
import { setAway } from './change-person.ts'
import { importPeople } from './import-people.ts'
import { type Known, knownIn, SAMPLE_ZONE, type SamplePlan } from './sample-plan.ts'

/** Brings people and leaves to what they are in a week that is about to begin. */
export async function prepareStaff(
  house: House,
  known: Known,
  plan: SamplePlan,
  week: number,
): Promise<Known> {
  const { people, isChanged, leaves, isoWeek } = plan.weeks[week]!
  const actorId = known.idOf(plan.organisation.cast.administrator)
  const changed = isChanged ? await importSample(house, people, actorId) : known
  const today = dayAt(house.clock.now(), SAMPLE_ZONE)
  for (const { id, weeks } of leaves) {
    const memberId = changed.idOf(people.find((one) => one.id === id)!)
    const absence = { fromDay: mondayOf(isoWeek), untilDay: mondayOf(shiftWeek(isoWeek, weeks)) }
    await setAway(house, memberId, { today, absence }, { actorId })
  }
  return changed
}

/** Imports the list of people, the way an administrator does. */
export async function importSample(
  house: House,
  people: SamplePerson[],
  actorId: string,
): Promise<Known> {
  const list = Buffer.from(listOf(people))
  const imported = await importPeople(house, list, { isDryRun: false, actorId })
  if (!imported.ok) throw new Error(`the people of the sample: ${imported.problems[0]?.problem}`)
  return knownIn(house)
}

const listOf = (people: SamplePerson[]): string =>
  [
    'id,name,email,unit,language,manages,roles',
    ...people
      // Set-up made the administrator, whom an import leaves as they are.
      .filter(({ roles }) => !roles.includes('administrator'))
      .map(({ id, name, email, team, language, manages, roles }) =>
        [id, name, email, team ? pathOfTeam(team) : '', language, manages, roles.join('|')].join(),
      ),
  ].join('\n')
