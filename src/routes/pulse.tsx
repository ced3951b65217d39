import { type Context, Hono } from 'hono'
import { findAuditHead, listRenamed } from '../../db/queries/audit.ts'
import { findCounting } from '../../db/queries/company.ts'
import { listInactive, listNames, listPeople, listPlacements } from '../../db/queries/people.ts'
import { listKeys } from '../../db/queries/pulse-keys.ts'
import { findPulseBefore, loadAbsent, loadCells, type Pulse } from '../../db/queries/pulses.ts'
import { loadNewestRules, loadRules } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { NoBallotPage, type NoBallotReason } from '../../views/pulse/no-ballot-page.tsx'
import { PulsePage } from '../../views/pulse/pulse-page.tsx'
import { placeKey, placeOf as placeOfPerson, planCells } from '../domain/cells.ts'
import { changesOfCompany, seenFrom } from '../domain/company.ts'
import { itemsAsked } from '../domain/items.ts'
import { placeOf } from '../domain/key-directory.ts'
import { findAnswerable } from '../http/answerable.ts'
import type { AppEnv } from '../http/env.ts'
import { pageFor } from '../http/locale.ts'
import { cookieEnd, heldTicket, holdTicket, keepUnder } from '../http/ticket-cookie.ts'

export const pulse = new Hono<AppEnv>()

pulse.get('/', async (c) => {
  const { db, viewer, sessionId, house } = c.var
  const open = await findAnswerable(c)
  if (!open) return say(c, (await isTooSmall(c)) ? 'too-small' : 'no-pulse')
  const { cell, isOpen } = await house.room.status(open.id, viewer.id)
  if (!isOpen) return say(c, 'stopped')
  if (!cell) return say(c, 'not-invited')
  if (cell.isStopped) return say(c, 'stopped')

  const kept = heldTicket(c, sessionId)
  const held =
    cell.isDrawn && kept?.pulseId === open.id ? { ...kept, number: kept.number + 1 } : undefined
  const place = await placeOf(await listKeys(db, open.id), cell.number)
  // Where the browser made its ticket itself, only its script can tell whether it still has it.
  if (cell.isDrawn && !held && !place) return say(c, 'drawn-before')
  // Each showing of the form has a higher number, so that an older one sent later changes nothing.
  if (held) holdTicket(c, held, sessionId, cookieEnd(c, open.closesAt))

  const names = await listNames(
    db,
    cell.memberIds.filter((id) => id !== viewer.id),
  )
  const moves = await movesInto(c, open, cell.memberIds)
  return c.html(
    <PulsePage
      page={pageFor(c, viewer)}
      items={itemsAsked(open.rotatingItem ?? undefined)}
      closesAt={open.closesAt}
      publishesAt={open.publishesAt}
      contacts={c.var.installation.contacts}
      together={{ names: names.map((n) => n.name), ...moves, isAskedAgain: cell.epoch > 1 }}
      counted={await findCounted(c, open, cell.places)}
      rules={await rulesOf(c, open)}
      logHead={await findAuditHead(db)}
      held={held}
      isDrawn={cell.isDrawn}
      offer={
        place && {
          ...place,
          ...{ pulseId: open.id, isoWeek: open.isoWeek, keepUnder: keepUnder(c, open.id) },
        }
      }
    />,
  )
})

async function isTooSmall(c: Context<AppEnv>): Promise<boolean> {
  const { db } = c.var
  const { minimumBlock } = await loadNewestRules(db)
  const cells = planCells(await listPeople(db), await loadTree(db), minimumBlock)
  return cells.length === 0
}

/** Where this person's answers will count, as their place in the cell has it. */
async function findCounted(c: Context<AppEnv>, open: Pulse, places: string[]) {
  const { db, viewer } = c.var
  const self = (await listPeople(db)).find(({ id }) => id === viewer.id)
  const place = self && placeOfPerson(self, await loadTree(db))
  const counting = await findCounting(db, open.id, places[0]!)
  return counting && seenFrom(counting, place && placeKey(place))
}

/** The rules the open pulse was opened under, and those of the last one that was counted. */
async function rulesOf(c: Context<AppEnv>, open: Pulse) {
  const { db } = c.var
  const before = await findPulseBefore(db, open.opensAt)
  return {
    now: await loadRules(db, open.rules),
    before: before && (await loadRules(db, before.rules)),
  }
}

/** Names of who joined and left this person's company since the last pulse. */
async function movesInto(c: Context<AppEnv>, open: Pulse, memberIds: string[]) {
  const { db, viewer } = c.var
  const before = await findPulseBefore(db, open.opensAt)
  const nothing = {
    ...{ joined: [], left: [], renamed: [], wasElsewhere: false, isFirst: true },
    cannotAnswer: await listInactive(db, memberIds),
  }
  if (!before) return nothing
  const { joined, left, wasElsewhere } = changesOfCompany(viewer.id, memberIds, {
    people: await listPeople(db),
    tree: await loadTree(db),
    // All moves up to now: the first one since then says where somebody was.
    moves: await listPlacements(db, before.opensAt),
    cellsBefore: await loadCells(db, before.id),
    absentBefore: await loadAbsent(db, before.id),
  })
  const namesOf = async (ids: string[]) => (await listNames(db, ids)).map(({ name }) => name)
  const renamed = await listRenamed(db, memberIds, before.opensAt)
  return {
    ...nothing,
    joined: await namesOf(joined),
    left: await namesOf(left),
    renamed,
    wasElsewhere,
    isFirst: false,
  }
}

const say = (c: Context<AppEnv>, reason: NoBallotReason) =>
  c.html(<NoBallotPage page={pageFor(c, c.var.viewer)} reason={reason} />)
