import type { Problem } from '../domain/people-row.ts'
import type { Imported } from '../jobs/import-people.ts'
import type { MadeSample } from '../jobs/make-sample.ts'
import type { Refusal, SampleRefusal } from '../jobs/refusal.ts'
import { en } from '../messages/en.ts'

const REFUSALS: Record<Refusal | SampleRefusal, string> = {
  'not-set-up': 'Leeway is not set up yet: open it in a browser first.',
  'already-open': 'A pulse is open already. Close it first.',
  'week-has-had-its-pulse': 'This week has had its pulse. There is one a week.',
  'not-yet': "This week's pulse opens later; see the calendar.",
  'week-is-over': "This week's closing time has passed; the next pulse opens next week.",
  'too-few-people':
    'There are too few people for a pulse: a cell needs one more than the smallest group shown.',
  'clock-was-set':
    "The machine's clock was set while Leeway ran. Confirm the time on the calendar page, or restart it.",
  'nothing-open': 'No pulse is open.',
  'not-over-yet':
    'The pulse runs until its deadline. Closing early would destroy what was answered: add --void to do that, openly.',
  'box-is-gone':
    'The boxes of this pulse are not in the box directory. Mount it again and restart; if they are lost, open --again, or close --void.',
  'nothing-stopped': 'No cell of this pulse is stopped, so nothing starts over.',
  'not-practice': 'That is for practice installations only.',
  'not-forward': 'The clock of a practice installation moves forward only.',
  'already-set-up':
    'Leeway is set up already. A sample organisation is made only where nothing is: use an empty database.',
  'sample-under-way': 'A sample organisation is being made already.',
}

export const describeRefusal = (refusal: Refusal | SampleRefusal): string => REFUSALS[refusal]

const STOPS: Partial<Record<Problem, string>> = {
  'many-deactivated': 'This list would end more than 40 % of all accounts.',
  'many-identities': 'In this list more than 5 % of the people have another address or key.',
}
const ANYWAY = 'Check that it is the right list; --anyway imports it all the same.'

/** The outcome of an import for a terminal. */
export function describeImport(result: Imported, isDryRun: boolean): string {
  if (!result.ok) {
    const stops = result.problems.flatMap(({ problem }) => STOPS[problem] ?? [])
    if (stops.length > 0) return ['Nothing was imported.', ...stops, ANYWAY].join('\n')
    const lines = result.problems.map(
      ({ line, problem, value }) => `  line ${line}: ${problem}${value ? ` (${value})` : ''}`,
    )
    return ['Nothing was imported. Mend these lines first:', ...lines].join('\n')
  }
  const { added, changed, moved, deactivated, unchanged, newUnits } = result
  const would = isDryRun ? 'Would be' : 'Done'
  return `${would}: ${added} added, ${changed} changed (${moved} moved), ${deactivated} deactivated, ${unchanged} as they were, ${newUnits} new units.`
}

/** Who there is in a sample, and what to look at first, for a terminal. */
export function describeSample(made: MadeSample & { ok: true }, origin: string): string {
  const { roles, firstLook } = en.sample
  const people = withLook(made).signIns.map(({ role, name, email, password, look }) =>
    [
      `  ${roles[role]}: ${name}`,
      `    ${email}`,
      `    ${password}`,
      `    ${firstLook} ${look}`,
    ].join('\n'),
  )
  return [
    `${made.organisation} is ready: ${made.people} made-up people, ${made.weeks} weeks. Sign in at ${origin} as one of them.`,
    'These passwords are shown this once.',
    '',
    ...people,
  ].join('\n')
}

/** The same for programs. */
export const withLook = (made: MadeSample & { ok: true }) => ({
  ...made,
  signIns: made.signIns.map((one) => ({ ...one, look: en.sample.look[one.role] })),
})
