import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { linkReuse, listLinkedCalls, validateReused } from '../../db/queries/lesson-links.ts'
import {
  confirmLesson,
  findLastMark,
  flagLesson,
  listOpenFlags,
  markLesson,
} from '../../db/queries/lesson-marks.ts'
import { type Lesson, listLessonsById, listToldLessons } from '../../db/queries/lessons.ts'
import {
  answerChoice,
  chooseLessonOfWeek,
  listAskedOfAuthor,
  listLessonsOfWeek,
} from '../../db/queries/lessons-of-week.ts'
import type { Language } from '../domain/languages.ts'
import { isKnownOutcome, mayMark, parseReason } from '../domain/lessons.ts'
import { pathOfTeam, type SamplePerson, spokenBy } from '../domain/sample-organisation.ts'
import { improving } from '../messages/sample/improving.ts'
import { listOffers } from './offer-lessons.ts'
import { MOST } from './sample-lessons.ts'
import { maskIn, presentIn, todayIn, type Week, weekAgo } from './sample-plan.ts'

/** Of those who read a lesson's language, how many a week it helps at most, and how many use it. */
const HELPING = 0.035
const REUSING = 0.25
/** Calls in which one lesson is used, at most. */
const REUSES = 3
/** Chance that a lead confirms a lesson in a week. */
const CONFIRMING = 0.6
/** Situation of the lesson that somebody holds something against, and when. */
const FLAGGED = { situation: 'damaged', ago: 3 }
/** Share of leads who look for a lesson of the week in a week, and of authors who agree. */
const CHOOSING = 0.3
const AGREEING = 0.85

/** What readers do with the lessons there are. */
export async function useLessons(at: Week): Promise<void> {
  const { house, plan, week } = at
  const told = await listToldLessons(house.db, { situation: undefined, limit: MOST })
  const linked = await listLinkedCalls(
    house.db,
    told.map(({ id }) => id),
  )
  // In an order that a seed repeats: ids are drawn by lot.
  const ordered = told.toSorted((a, b) => (a.title < b.title ? -1 : 1))
  for (const lesson of ordered) {
    const calls = linked.filter((call) => call.lessonId === lesson.id)
    const worth = HELPING * plan.random.of(`worth ${lesson.title}`).next()
    await confirm(at, lesson)
    for (const reader of presentIn(at).filter(({ team }) => team)) {
      const { id, language } = at.known.memberOf(reader)
      if (language !== lesson.language || id === lesson.authorId) continue
      const stream = plan.random.of(`lesson ${lesson.title} ${reader.id} ${week}`)
      if (stream.chance(worth)) await mark(at, lesson, id)
      const isUsed = calls.filter(({ kind }) => kind === 'reuse').length >= REUSES
      if (!isUsed && stream.chance(REUSING)) await reuse(at, lesson, reader)
    }
  }
  if (week === weekAgo(plan, FLAGGED.ago)) await flag(at, ordered)
}

/**
 * A lead of another team who has seen a lesson hold says so, the week after it was written at the
 * earliest. What only one team can read waits for somebody to use it.
 */
async function confirm(at: Week, lesson: Lesson): Promise<void> {
  const { house, known, plan, week } = at
  const today = todayIn(house)
  if (lesson.state !== 'not_validated' || lesson.createdOn === today) return
  const stream = plan.random.of(`confirm ${lesson.title} ${week}`)
  const leads = presentIn(at)
    .filter((one) => one.team && one.manages !== '' && spokenBy(one) === lesson.language)
    .map(known.memberOf)
    .filter(({ unitId }) => unitId !== lesson.unitId)
  if (leads.length === 0 || !stream.chance(CONFIRMING)) return
  const lead = stream.pick(leads)
  await house.db.write((tx) => confirmLesson(tx, lesson.id, lead.id, today))
}

async function mark({ house }: Week, { id }: Lesson, memberId: string): Promise<void> {
  const today = todayIn(house)
  if (mayMark(await findLastMark(house.db, id, memberId), today))
    await house.db.write((tx) => markLesson(tx, id, memberId, today))
}

/** The lesson was used in a call that the reader logged since it was told. */
async function reuse({ house, known, plan, week }: Week, lesson: Lesson, reader: SamplePerson) {
  const hasLogged = plan.weeks[week]!.calls.some(
    ({ authorId, form }) => authorId === reader.id && form.situation === lesson.situation,
  )
  if (!hasLogged) return
  const call = (await listOwnDecisions(house.db, known.idOf(reader))).find(
    ({ situation, visibility, decidedOn, withdrawnAt }) =>
      situation === lesson.situation &&
      visibility !== 'private' &&
      decidedOn >= lesson.createdOn &&
      withdrawnAt === null,
  )
  if (!call) return
  const today = todayIn(house)
  await house.db.write(async (tx) => {
    await linkReuse(tx, lesson.id, call.id, today)
    if (isKnownOutcome(call.outcome)) await validateReused(tx, call.id, today)
  })
}

async function flag(at: Week, lessons: Lesson[]): Promise<void> {
  const { house, known } = at
  const lesson = lessons.find(
    ({ situation, language, authorId }) =>
      situation === FLAGGED.situation && language === 'en' && authorId !== null,
  )
  const reader = presentIn(at)
    .filter(({ team, manages }) => team && manages === '')
    .map(known.memberOf)
    .find(({ id, language }) => language === lesson?.language && id !== lesson.authorId)
  const reason = parseReason(improving.flag)
  if (!lesson || !reader || !reason) return
  const [open] = await listOpenFlags(house.db, [lesson.id])
  const held = maskIn(reader.language)(reason)
  const by = { lessonId: lesson.id, memberId: reader.id }
  if (!open) await house.db.write((tx) => flagLesson(tx, by, held, todayIn(house)))
}

/** Some leads choose a lesson for their team's week, and its author is asked and mostly agrees. */
export async function chooseLessons(at: Week): Promise<void> {
  const { house, known, plan, week } = at
  const { isoWeek } = plan.weeks[week]!
  for (const team of plan.organisation.teams.filter(({ isSmall }) => !isSmall)) {
    const lead = presentIn(at).find((one) => one.manages === pathOfTeam(team))
    if (!lead) continue
    const { id: chosenBy, unitId = '' } = known.memberOf(lead)
    const [before] = await listLessonsOfWeek(house.db, [unitId], isoWeek)
    const stream = plan.random.of(`week ${team.name} ${week}`)
    if (before || (week < plan.size.weeks && !stream.chance(CHOOSING))) continue
    const offers = await listOffers(house.db, unitId, isoWeek)
    const lessons = await listLessonsById(
      house.db,
      offers.map(({ id }) => id),
    )
    const isIn = (wanted: Language) => lessons.filter(({ language }) => language === wanted)
    const readable = [...isIn(lead.language), ...isIn(spokenBy(lead))]
    const [lesson] = readable
    if (!lesson) continue
    const offer = offers.find(({ id }) => id === lesson.id)!
    const isFree = lesson.authorId === null || lesson.authorId === chosenBy
    const choice = { unitId, isoWeek, lessonId: offer.id, reason: offer.reason, chosenBy }
    await house.db.write((tx) => chooseLessonOfWeek(tx, choice, isFree))
    const asked = lesson.authorId ? await listAskedOfAuthor(house.db, lesson.authorId, isoWeek) : []
    const agrees = plan.random.of(`agree ${lesson.title} ${week}`).chance(AGREEING)
    const answered = { unitId, isoWeek, lessonId: lesson.id }
    if (asked.some((one) => one.unitId === unitId))
      await house.db.write((tx) => answerChoice(tx, answered, agrees))
  }
}
