import { VISIBILITIES, type Visibility } from './decisions.ts'
import type { Language } from './languages.ts'
import type { SampleOrganisation, SamplePerson } from './sample-organisation.ts'
import type { Random } from './sample-random.ts'
import type { SampleWeek } from './sample-staff.ts'
import { isSourceOf, type SampleCall, type SampleVocabulary } from './sample-words.ts'

/** A call as its author logs it: the form's fields, and when in the week, in minutes from Monday. */
export type PlannedCall = {
  authorId: string
  language: Language
  form: Record<string, string>
  minute: number
}

/** Calls a week in a team, and those of the agent as whom one looks around. */
const RATE = 2.1
const SMALL_RATE = 0.5
const OWN_RATE = 0.3
/** An organisation of fewer teams logs more in each, so that it shows all kinds as well. */
const FEW_TEAMS = 6
/** Share of people who ever log. */
const WILLING = 0.7
/** Weeks until the same words may be read in a team again. */
const FORGOTTEN = 52

const TURNS: Visibility[] = [
  ...['team_named', 'manager', 'team_named', 'manager'],
  ...['everyone_unnamed', 'manager', 'team_named', 'private'],
].map((name) => VISIBILITIES.find((visibility) => visibility === name)!)

const DAY = 24 * 60
const SHIFT = { from: 9 * 60, length: 8 * 60 + 30 }

/**
 * The calls of each week. Those that bring a kind not seen before come first, and no words stand
 * twice where the same people could read them.
 */
export function planCalls(
  { teams, cast }: SampleOrganisation,
  staff: SampleWeek[],
  words: SampleVocabulary,
  random: Random,
): PlannedCall[][] {
  const seen = new Set<string>()
  const used = new Map<string, number>()
  const last = new Map<string, number>()
  const lastOf = ({ id }: SamplePerson) => last.get(id) ?? -1
  let turn = random.below(TURNS.length)

  const log = (author: SamplePerson, week: number, wanted?: Visibility): PlannedCall[] => {
    const visibility = wanted ?? TURNS[turn++ % TURNS.length]!
    const circles = visibility === 'private' ? [author.id] : [author.id, author.team!.name]
    const keysOf = ({ decided }: SampleCall) => circles.map((circle) => `${circle} ${decided}`)
    const isFresh = (call: SampleCall) =>
      keysOf(call).every((key) => week - (used.get(key) ?? -FORGOTTEN) >= FORGOTTEN)
    const { calls, everyday, lessons } = words[author.language]
    const fresh = random.shuffle([...calls, ...everyday].filter(isFresh))
    const news = (call: SampleCall) => kindsOf(call).filter((kind) => !seen.has(kind)).length
    // A lesson can only come from a call that others may read.
    const isTold = (call: SampleCall) =>
      visibility === 'team_named' && lessons.some((lesson) => isSourceOf(call, lesson))
    const weight = (call: SampleCall) => (isTold(call) ? 9 : 0) + news(call)
    const [call] = fresh.toSorted((a, b) => weight(b) - weight(a))
    if (!call) return []
    for (const kind of kindsOf(call)) seen.add(kind)
    for (const key of keysOf(call)) used.set(key, week)
    const minute = random.below(5) * DAY + SHIFT.from + random.below(SHIFT.length)
    return [
      { authorId: author.id, language: author.language, form: formOf(call, visibility), minute },
    ]
  }

  return staff.map(({ people, away }, week) => {
    const present = people.filter(({ id, team }) => team && !away.has(id))
    const calls = teams.flatMap((team) => {
      const agents = present.filter((one) => one.team === team && one.manages === '')
      const authors = agents.filter(
        ({ id }) => id !== cast.agent.id && random.of(`log ${id}`).chance(WILLING),
      )
      if (authors.length === 0) return []
      const rate = (team.isSmall ? SMALL_RATE : RATE) * Math.max(1, FEW_TEAMS / teams.length)
      const n = Math.floor(rate) + (random.chance(rate % 1) ? 1 : 0)
      // Who has logged nothing for longest is next; among those, whoever it may be.
      const waiting = random.shuffle(authors).toSorted((a, b) => lastOf(a) - lastOf(b))
      return waiting.slice(0, n).flatMap((one) => {
        last.set(one.id, week)
        return log(one, week)
      })
    })
    // The newest of whoever looks around can be seen and talked about.
    const isNew = week >= staff.length - 2
    const own = isNew || random.chance(OWN_RATE) ? [cast.agent] : []
    const logged = own.flatMap((one) => log(one, week, isNew ? 'team_named' : undefined))
    return [...calls, ...logged].toSorted((a, b) => a.minute - b.minute)
  })
}

const kindsOf = ({ situation, action, relation, resolution }: SampleCall): string[] => [
  `situation ${situation}`,
  `action ${action}`,
  `relation ${relation}`,
  `resolution ${resolution}`,
]

function formOf(call: SampleCall, visibility: Visibility): Record<string, string> {
  const { situation, action, relation, resolution, decided, why, learned = '', amount = '' } = call
  return { situation, action, relation, resolution, visibility, decided, why, learned, amount }
}
