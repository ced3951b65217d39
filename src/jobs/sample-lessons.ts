import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { createLesson, listStarters, listToldLessons } from '../../db/queries/lessons.ts'
import { SITUATIONS } from '../domain/decisions.ts'
import type { Language } from '../domain/languages.ts'
import { isKnownOutcome, parseLesson } from '../domain/lessons.ts'
import { isSourceOf, type SampleLesson } from '../domain/sample-words.ts'
import { STARTER_KEYS, STARTER_LESSONS, type StarterKey } from '../domain/starter-lessons.ts'
import { startersFor } from '../messages/lessons/starters.ts'
import { VOCABULARY } from '../messages/sample/vocabulary.ts'
import { maskIn, presentIn, todayIn, type Week } from './sample-plan.ts'

/** When leads take starters over, which, and how many of them do. */
const STARTING = 0.12
const TAKEN: StarterKey[] = ['quick', 'promise', 'sorry']
const TAKING = 3
/** Lessons that may be looked through. */
export const MOST = 200

/** Some leads take over lessons to begin with, in the language they read. */
export async function takeStarters(at: Week): Promise<void> {
  const { house, known, plan, week } = at
  if (week !== Math.floor(plan.size.weeks * STARTING)) return
  const leads = presentIn(at).filter(({ team, manages }) => team && manages !== '')
  for (const [i, lead] of leads.slice(0, TAKING).entries()) {
    const { language } = known.memberOf(lead)
    const taken = (await listStarters(house.db, language)).map(({ key }) => key)
    for (const key of STARTER_KEYS.filter((one) => TAKEN.slice(i).includes(one))) {
      if (taken.includes(key)) continue
      const content = { situation: STARTER_LESSONS[key], ...startersFor(language)[key] }
      await house.db.write((tx) =>
        createLesson(tx, content, {
          ...{ author: undefined, isNamed: false, language, on: todayIn(house) },
          ...{ state: 'validated', starterKey: key },
        }),
      )
    }
  }
}

/** Authors write down what they learned, once it is known how their call turned out. */
export async function writeLessons(at: Week): Promise<void> {
  const told = await listToldLessons(at.house.db, { situation: undefined, limit: MOST })
  const titles = told.map(({ title }) => title)
  for (const [language, { lessons }] of Object.entries(VOCABULARY))
    for (const words of lessons)
      if (!titles.includes(words.title)) await writeOne(at, language as Language, words)
}

async function writeOne(at: Week, language: Language, words: SampleLesson): Promise<void> {
  const { house, known, plan, week } = at
  const { decided } = VOCABULARY[language].calls.find((call) => isSourceOf(call, words))!
  const authors = plan.weeks
    .slice(0, week)
    .flatMap(({ calls }) => calls.filter(({ form }) => form.decided === decided))
    .map(({ authorId }) => authorId)
  for (const author of presentIn(at).filter(({ id }) => authors.includes(id))) {
    const member = known.memberOf(author)
    const own = await listOwnDecisions(house.db, member.id)
    const call = own.find(
      (one) =>
        one.decided === decided && one.visibility === 'team_named' && one.withdrawnAt === null,
    )
    if (!call || !isKnownOutcome(call.outcome)) continue
    const { isNamed, action, ...form } = words
    const parsed = parseLesson(form, { situations: SITUATIONS, mask: maskIn(language) })
    if (!parsed.ok) throw new Error(`a lesson of the sample does not hold: ${words.title}`)
    await house.db.write((tx) =>
      createLesson(tx, parsed.content, {
        ...{ author: member, isNamed, language, on: todayIn(house) },
        ...{ state: 'not_validated', decisionId: call.id },
      }),
    )
    return
  }
}
