import type { Context } from 'hono'
import { hasBegun } from '../../db/queries/audit.ts'
import { findSignature } from '../../db/queries/charter.ts'
import { listCoachings } from '../../db/queries/coaching.ts'
import { listWaitingReleases } from '../../db/queries/decision-releases.ts'
import { listOwnDecisions } from '../../db/queries/decisions.ts'
import { listMembers } from '../../db/queries/people.ts'
import { listWaitingUnsealings } from '../../db/queries/unsealings.ts'
import type { Duty } from '../../views/home/home-page.tsx'
import type { Page } from '../../views/page.ts'
import {
  canAdminister,
  canCurate,
  canPublishPolicy,
  hasRole,
  managesUnit,
} from '../domain/access.ts'
import { daysLate } from '../domain/coaching.ts'
import { followUpState } from '../domain/follow-ups.ts'
import type { UnitTree } from '../domain/units.ts'
import { canAgreeUnsealing } from '../domain/unsealing.ts'
import { apologyDuties } from './apology-ties.ts'
import type { AppEnv } from './env.ts'
import { lessonDuties } from './lesson-duties.ts'
import { policyDuties } from './policy-duties.ts'
import { vignetteDuties } from './vignette-duties.ts'

/** What nobody but this person can do next, the way things get going first. */
export const listDuties = async (
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
  hasPolicy: boolean,
): Promise<Duty[]> => [
  ...(await setUpDuties(c, page, tree, hasPolicy)),
  ...(await decisionDuties(c, page, tree)),
  ...(await lessonDuties(c, page)),
  ...(await apologyDuties(c, page, tree)),
  ...(await policyDuties(c, page, tree)),
  ...(await vignetteDuties(c, page, tree, hasPolicy)),
]

async function setUpDuties(
  c: Context<AppEnv>,
  page: Page,
  tree: UnitTree,
  hasPolicy: boolean,
): Promise<Duty[]> {
  const { db, viewer, installation } = c.var
  const words = page.words.home
  const duties: Duty[] = []
  if (hasRole(viewer, 'executive') && !(await findSignature(db)))
    duties.push({ text: words.signCharter, href: '/app/charter', action: words.readCharter })
  if (canAdminister(viewer)) {
    const members = await listMembers(db)
    const isEmpty = members.length === 1
    const isAlone = members.filter((member) => member.hasSignedIn).length === 1
    const isIdle = installation.runsFrom === null && !(await hasBegun(db))
    if (isEmpty)
      duties.push({
        text: words.importPeople,
        href: '/app/people/import',
        action: words.importButton,
      })
    else {
      if (isAlone)
        duties.push({
          text: words.invitePeople,
          href: '/app/people/invitations',
          action: page.words.accounts.invitations.title,
        })
      if (isIdle)
        duties.push({ text: words.startCalendar, href: '/app/calendar', action: words.startButton })
    }
  }
  if (!hasPolicy && canPublishPolicy(viewer, tree))
    duties.push({ text: words.publishPolicy, href: '/app/policy/draft', action: words.beginPolicy })
  return duties
}

/** Calls that wait to hear how they turned out, records for a second reader, coaching. */
async function decisionDuties(c: Context<AppEnv>, page: Page, tree: UnitTree): Promise<Duty[]> {
  const { db, viewer } = c.var
  const { record, coaching } = page.words
  const duties: Duty[] = []
  const asked = (await listOwnDecisions(db, viewer.id)).filter(
    (one) => one.withdrawnAt === null && followUpState(one, page.today).state === 'due',
  )
  if (asked[0])
    duties.push({
      text: record.followUps(asked.length),
      href: `/app/decisions/${asked[0].id}/outcome`,
      action: record.tell,
    })
  if (canCurate(viewer)) {
    const led = tree.units.map(({ id }) => id).filter((id) => managesUnit(viewer, id, tree))
    const waiting = await listWaitingReleases(db, viewer, led)
    if (waiting.length > 0)
      duties.push({
        text: record.curateDuty(waiting.length),
        href: '/app/curate',
        action: record.curateAct,
      })
  }
  const talks = await listCoachings(db, viewer, tree)
  const owed = talks.filter((one) => one.leadId === viewer.id && one.state === 'asked')
  const late = Math.max(0, ...owed.map((one) => daysLate(one, page.today)))
  if (owed[0])
    duties.push({
      text: coaching.dutyReply(owed.length),
      ...(late > 0 ? { note: coaching.late(late) } : {}),
      href: `/app/coaching/${owed[0].id}`,
      action: coaching.open,
    })
  const news = talks.find(
    (one) => one.authorId === viewer.id && ['offered', 'answered'].includes(one.state),
  )
  if (news)
    duties.push({
      text: coaching.dutyRead,
      href: `/app/coaching/${news.id}`,
      action: coaching.open,
    })
  if (canAgreeUnsealing(viewer)) {
    const [asked] = await listWaitingUnsealings(db, viewer.id)
    if (asked)
      duties.push({
        text: page.words.sealed.duty,
        href: `/app/unsealings/${asked.id}`,
        action: page.words.sealed.dutyAct,
      })
  }
  return duties
}
