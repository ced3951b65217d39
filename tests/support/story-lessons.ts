import { flagLesson, markLesson } from '../../db/queries/lesson-marks.ts'
import { createLesson } from '../../db/queries/lessons.ts'
import { chooseLessonOfWeek } from '../../db/queries/lessons-of-week.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createPrinciple } from '../../db/queries/principles.ts'
import { createProposal, takeProposalStep, tieToDraft } from '../../db/queries/proposals.ts'
import { addDays, dayAt, isoWeekAt } from '../../src/domain/calendar.ts'
import { CAST, type Site } from './site.ts'

const ZONE = 'Europe/Bucharest'

/**
 * Lessons as a team has them after a quarter: from the agent's call, with a principle and what it
 * suggests, one that helped the agent a week ago, the week's, one begun. Returns addresses.
 */
export async function tellLessons({ house }: Site, call: string) {
  const { db, clock } = house
  const on = dayAt(clock.now(), ZONE)
  const members = await listMembers(db)
  const personOf = (email: string) => members.find((one) => one.email === email)!
  const [agent, lead] = [personOf(CAST.agent), personOf(CAST.lead)]
  const reason = {
    situation: 'window',
    title: 'Ask why it is late before you say it is too late',
    tried: 'Refused on day 41, as the rule says, without asking why it came so late.',
    happened: 'The courier had held it for two weeks. She complained, and was right.',
    nextTime: 'Ask for the reason first: it decides, not the day. Then look where it was held.',
  }
  const credit = {
    situation: 'late',
    title: 'Al doilea credit rareori repară o promisiune încălcată',
    tried: 'Un al doilea credit după ce nici data nouă nu a fost respectată.',
    happened: 'Doi din trei au revenit. O dată nouă, respectată, a făcut mai mult.',
    nextTime: 'Dă o dată pe care o poți respecta și sună înainte de ea.',
  }
  const author = { id: agent.id, unitId: agent.unitId }
  const decisionId = call.split('/').at(-1)!
  return db.write(async (tx) => {
    const told = { author, isNamed: false, on } as const
    const state = 'validated' as const
    const first = await createLesson(tx, reason, { ...told, language: 'en', state, decisionId })
    const other = await createLesson(tx, credit, {
      ...{ author: undefined, isNamed: false, language: 'ro', on, state: 'not_validated' },
    })
    const begun = await createLesson(tx, credit, { ...told, language: 'en', state: 'in_progress' })
    await markLesson(tx, other, agent.id, addDays(on, -8))
    await flagLesson(tx, { lessonId: first, memberId: lead.id }, 'The courier changed in May.', on)
    const texts = {
      statement: 'The reason of a delay decides, not its length.',
      exception: 'Both teams asked for it before the season, on two calls only.',
    }
    const by = { createdOn: on, createdBy: lead.id, reviewBy: addDays(on, 182) }
    const principle = await createPrinciple(tx, { ...texts, language: 'en', ...by }, [other])
    const change = 'Count the days of the window from the delivery.'
    const asAgent = { name: agent.name, on }
    await createProposal(tx, { principleId: principle, change }, asAgent)
    const courier = 'Say which day the courier had it, before you say no.'
    const held = await createProposal(tx, { principleId: principle, change: courier }, asAgent)
    const steps = ['gathering', 'accepted', 'in_force'] as const
    for (const [i, state] of steps.entries()) {
      const step = { state, text: 'As both teams asked.', policyVersion: 1 }
      const at = { id: held, revision: i + 1 }
      await takeProposalStep(tx, at, step, { name: lead.name, on, reviewOn: addDays(on, -2) })
    }
    const worked = { principleId: principle, change: 'Ask where it was held, before the day.' }
    const draft = { id: await createProposal(tx, worked, asAgent), revision: 1 }
    for (const state of ['gathering', 'accepted'] as const) {
      const step = { state, text: 'As both teams asked.' }
      await takeProposalStep(tx, draft, step, { name: lead.name, on, reviewOn: undefined })
      draft.revision++
    }
    await tieToDraft(tx, draft)
    const week = { unitId: agent.unitId!, isoWeek: isoWeekAt(clock.now(), ZONE) }
    const choice = { ...week, lessonId: other, reason: 'opposite' as const, chosenBy: lead.id }
    await chooseLessonOfWeek(tx, choice, true)
    return {
      lesson: `/app/lessons/${first}`,
      principle: `/app/principles/${principle}`,
      review: `/app/principles/${principle}/proposals/${held}/review`,
      begun: `/app/lessons/${begun}`,
    }
  })
}
