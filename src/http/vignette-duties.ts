import type { Context } from 'hono'
import { findSignature } from '../../db/queries/charter.ts'
import { listOwnAnswers } from '../../db/queries/vignette-answers.ts'
import { listChecks } from '../../db/queries/vignettes.ts'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import { canAnswerCases, canPublishPolicy } from '../domain/access.ts'
import { addDays, dayAt } from '../domain/calendar.ts'
import { middleOf, quarterOf } from '../domain/quarters.ts'
import type { UnitTree } from '../domain/units.ts'
import { NEWS_DAYS } from '../domain/vignettes.ts'
import type { AppEnv } from './env.ts'

/**
 * Five cases to choose, in the first half of a quarter; five to answer; five that were counted, for
 * those who answered.
 */
export async function vignetteDuties(
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
  hasPolicy: boolean,
): Promise<Duty[]> {
  const { db, viewer, house, installation } = c.var
  if (!hasPolicy || !(await findSignature(db))) return []
  const words = page.words.vignettes
  const checks = await listChecks(db)
  const quarter = quarterOf(page.today)
  const isMade = checks.some((check) => check.quarter === quarter.key)
  const duties: Duty[] = []
  if (!isMade && page.today < middleOf(quarter) && canPublishPolicy(viewer, tree))
    duties.push({ text: words.dutyMake, href: '/app/vignettes/new', action: words.dutyMakeAct })
  for (const { quarter: key, closesAt, countedAt } of checks) {
    const place = `/app/vignettes/${key}`
    const isOpen = house.clock.now() < closesAt
    const newsUntil = addDays(dayAt(closesAt, installation.timeZone), NEWS_DAYS)
    const isNews = countedAt !== null && page.today < newsUntil
    if (!isOpen && !isNews) continue
    const own = await listOwnAnswers(db, { quarter: key, memberId: viewer.id })
    if (isOpen && own.length === 0 && canAnswerCases(viewer))
      duties.push({
        text: words.dutyAnswer,
        note: words.dutyAnswerNote(page.format.deadline(closesAt)),
        ...{ href: `${place}/answers`, action: words.answer },
      })
    if (isNews && own.length > 0)
      duties.push({ text: words.dutyNews, href: `${place}/mine`, action: words.dutyNewsAct })
  }
  return duties
}
