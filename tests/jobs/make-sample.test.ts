import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../../db/queries/audit.ts'
import { findSignature } from '../../db/queries/charter.ts'
import { listExports } from '../../db/queries/exports.ts'
import { findInstallation } from '../../db/queries/installation.ts'
import { listMembers } from '../../db/queries/people.ts'
import { listPolicyVersions } from '../../db/queries/policy.ts'
import { findOpenPulse, listPastPulses, listReceipts } from '../../db/queries/pulses.ts'
import { comments, decisions, figures, pulses, readings, units } from '../../db/schema.ts'
import {
  ACTIONS,
  RELATIONS,
  RESOLUTIONS,
  SITUATIONS,
  VISIBILITIES,
} from '../../src/domain/decisions.ts'
import { isKnownOutcome } from '../../src/domain/lessons.ts'
import { closeHouse } from '../../src/house.ts'
import type { House } from '../../src/http/env.ts'
import { type MadeSample, makeSample } from '../../src/jobs/make-sample.ts'
import { setUp } from '../../src/jobs/set-up.ts'
import { openTestHouse, reopen, type TestHouse } from '../support/house.ts'
import { openOrganisation } from '../support/organisation.ts'
import { seeImproving } from '../support/sample-improving.ts'
import { Visitor } from '../support/visitor.ts'

const SIZE = { people: 40, weeks: 6, seed: 1 }

let fresh: TestHouse
let made: MadeSample & { ok: true }
const seen: number[] = []
beforeAll(async () => {
  fresh = await openTestHouse()
  const result = await makeSample(fresh.house, SIZE, (week) => seen.push(week))
  if (!result.ok) throw new Error(result.refusal)
  made = result
})
afterAll(() => fresh.close())

/** All that one seed has to repeat: names, figures, words, decisions; no ids, no codes. */
async function storyOf({ db }: House) {
  const name = new Map((await db.read.select().from(units)).map((unit) => [unit.id, unit.name]))
  const weeks = (await db.read.select().from(pulses).orderBy(pulses.isoWeek)).map(({ id }) => id)
  const people = new Map((await listMembers(db)).map((member) => [member.id, member.name]))
  const lines = [
    ...[...people.values()].map((one) => `person ${one}`),
    ...(await db.read.select().from(figures)).map(
      (f) =>
        `${weeks.indexOf(f.pulseId)} ${name.get(f.unitId)} ${f.measure} ${f.value} ${f.low} ${f.covered}`,
    ),
    ...(await db.read.select().from(comments)).map(
      (c) => `${weeks.indexOf(c.pulseId)} ${name.get(c.unitId)} ${c.text}`,
    ),
    ...(await db.read.select().from(decisions)).map(
      (d) =>
        `${people.get(d.authorId!)} ${d.decidedOn} ${d.visibility} ${d.decided} ${d.policyVersion}`,
    ),
  ]
  return lines.toSorted()
}

describe('the sample', () => {
  test('is a practice installation at the present, whose calendar runs', async () => {
    const { db, clock } = fresh.house
    const installation = (await findInstallation(db))!
    expect(installation.isPractice).toBe(true)
    expect(Math.abs(clock.offset())).toBeLessThan(60_000)
    expect(installation.clockOffset).toBe(clock.offset())
    expect(installation.runsFrom).toBeLessThan(clock.now())
    expect(seen).toEqual([1, 2, 3, 4, 5, 6])
    expect(existsSync(join(fresh.dir, 'box/sample'))).toBe(false)
  })

  test('has a counted pulse for every week, and this week’s open and half answered', async () => {
    const { db, clock, room } = fresh.house
    expect(await listPastPulses(db, clock.now())).toHaveLength(SIZE.weeks)
    const open = (await findOpenPulse(db))!
    const members = await listMembers(db)
    const drawn = await Promise.all(
      members.map(async ({ id }) => (await room.status(open.id, id)).cell?.isDrawn),
    )
    const share =
      drawn.filter((one) => one).length / drawn.filter((one) => one !== undefined).length
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.7)
    const known = members.filter(({ email }) => made.signIns.some((one) => one.email === email))
    for (const { id } of known)
      expect((await room.status(open.id, id)).cell?.isDrawn ?? false).toBe(false)
  })

  test('shows large teams almost always and withholds a small one now and then', async () => {
    const { db } = fresh.house
    const rows = await db.read.select().from(figures)
    const all = await db.read.select().from(units)
    const weeksOf = (name: string) => {
      const unit = all.find((one) => one.name === name)!
      return rows.filter((f) => f.unitId === unit.id && f.measure === 'morale').length
    }
    expect(weeksOf('Porto')).toBeGreaterThanOrEqual(SIZE.weeks - 1)
    expect(weeksOf('Verano Home')).toBe(SIZE.weeks)
    expect(weeksOf('Bari Assembly')).toBeLessThan(SIZE.weeks)
    for (const { value } of rows) expect(value).toBeGreaterThanOrEqual(10)
  })

  test('has policies, a signed charter, decisions of every kind and their readings', async () => {
    const { db, clock } = fresh.house
    const versions = await listPolicyVersions(db)
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1])
    for (const { rules } of versions) expect(rules).toHaveLength(7)
    expect(await findSignature(db)).toMatchObject({ name: 'Imogen Fairbairn' })
    const logged = await db.read.select().from(decisions)
    const kinds = (key: keyof (typeof logged)[number]) => new Set(logged.map((one) => one[key]))
    expect(kinds('situation')).toEqual(new Set(SITUATIONS))
    expect(kinds('action')).toEqual(new Set(ACTIONS))
    expect(kinds('relation')).toEqual(new Set(RELATIONS))
    expect(kinds('resolution')).toEqual(new Set(RESOLUTIONS))
    expect(kinds('visibility')).toEqual(new Set(VISIBILITIES))
    expect(kinds('language').size).toBeGreaterThan(2)
    for (const { loggedAt } of logged) expect(loggedAt).toBeLessThanOrEqual(clock.now())
    for (const { decisionId, at } of await db.read.select().from(readings)) {
      const read = logged.find(({ id }) => id === decisionId)!
      expect(at).toBeGreaterThan(read.loggedAt)
      expect(read.visibility).not.toBe('private')
    }
  })

  test('shows what comes of calls: lessons, promises, talks, own limits, five cases', async () => {
    const seen = await seeImproving(fresh.house)
    expect(seen.starters.length).toBeGreaterThan(2)
    expect(seen.lessons.length).toBeGreaterThan(2)
    for (const { lessonId, decision } of seen.sources) {
      const { authorId } = seen.lessons.find(({ id }) => id === lessonId)!
      expect(decision.authorId).toBe(authorId)
      expect(decision.visibility).toBe('team_named')
      expect(isKnownOutcome(decision.outcome)).toBe(true)
    }
    expect(seen.sources).toHaveLength(seen.lessons.length)
    expect(seen.pledges.map(({ state }) => state).toSorted()).toEqual([
      ...['checked', 'declined', 'planned'],
    ])
    expect(seen.pledges.find(({ state }) => state === 'planned')).toMatchObject({ hasOwner: true })
    expect(seen.overrides).toMatchObject([{ unitName: 'East', ruleKey: 'goodwill' }])
    expect([seen.romanian('goodwill'), seen.romanian('window')]).toEqual(['reviewed', 'stale'])
    expect(seen.readers).toBeGreaterThan(SIZE.people / 2)
    expect(seen.readers).toBeLessThan(SIZE.people)
    expect(seen.talks).toMatchObject({ all: 7, inTime: 6, overdue: 1 })
    expect(seen.check?.countedAt).not.toBe(null)
    expect(new Set(seen.answers.map(({ number }) => number)).size).toBe(5)
  })

  test('has two reports, an unbroken log, and a receipt for everybody on a roster', async () => {
    const { db, clock } = fresh.house
    expect(await listExports(db)).toHaveLength(2)
    expect(await verifyAudit(db)).toEqual({ brokenAt: undefined })
    const [first] = await listPastPulses(db, clock.now())
    expect((await listReceipts(db, first!.id)).length).toBeGreaterThan(30)
  })

  test('lets in each of its seven people by the password told', async () => {
    expect(new Set(made.signIns.map(({ password }) => password)).size).toBe(7)
    for (const { email, password } of made.signIns) {
      const visitor = new Visitor(fresh.app)
      const done = await visitor.post('/app/sign-in', { email, password })
      expect(done.status).toBe(303)
      const today = await visitor.get('/app')
      expect(today.status).toBe(200)
      expect(await today.text()).toContain('Practice installation. Nothing here is real.')
    }
  })
})

test('one seed repeats all but ids and codes; another makes other people and figures', async () => {
  const [again, other] = await Promise.all([openTestHouse(), openTestHouse()])
  try {
    expect(await makeSample(again.house, SIZE)).toMatchObject({ ok: true })
    expect(await makeSample(other.house, { ...SIZE, seed: 2 })).toMatchObject({ ok: true })
    const story = await storyOf(fresh.house)
    expect(await storyOf(again.house)).toEqual(story)
    const shared = (await storyOf(other.house)).filter((line) => story.includes(line))
    expect(shared.length).toBeLessThan(story.length / 3)
  } finally {
    await Promise.all([again.close(), other.close()])
  }
})

describe('an installation that is set up', () => {
  test.each(['real', 'practice'] as const)('of the %s kind never gets a sample', async (kind) => {
    const org = await openOrganisation(kind)
    try {
      const people = (await listMembers(org.house.db)).length
      expect(await makeSample(org.house, SIZE)).toEqual({ ok: false, refusal: 'already-set-up' })
      expect((await listMembers(org.house.db)).length).toBe(people)
    } finally {
      await org.close()
    }
  })

  test('while a sample was being made comes first, and nothing of the sample is kept', async () => {
    const org = await openTestHouse()
    try {
      const making = makeSample(org.house, SIZE, async (week) => {
        if (week !== 2) return
        await org.house.db.write((tx) => setUpReal(tx))
      })
      await expect(making).rejects.toThrow('set up in the meantime')
      expect(await findInstallation(org.house.db)).toMatchObject({ isPractice: false })
      expect((await listMembers(org.house.db)).length).toBe(1)
      expect(org.house.sample.state).toBe('failed')
    } finally {
      await org.close()
    }
  })
})

test('only one is made at a time', async () => {
  const org = await openTestHouse()
  try {
    const results = await Promise.all([makeSample(org.house, SIZE), makeSample(org.house, SIZE)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, refusal: 'sample-under-way' })
  } finally {
    await org.close()
  }
})

test('what a dead process left is thrown away at the next start, which says so', async () => {
  const org = await openTestHouse()
  const left = join(org.dir, 'box/sample')
  mkdirSync(left, { recursive: true })
  writeFileSync(join(left, 'leeway.db'), 'half')
  await closeHouse(org.house)
  const next = await reopen(org.dir)
  try {
    expect(existsSync(left)).toBe(false)
    expect(next.house.sample.state).toBe('interrupted')
    expect(await findInstallation(next.house.db)).toBeUndefined()
  } finally {
    await closeHouse(next.house)
  }
})

async function setUpReal(tx: Parameters<Parameters<House['db']['write']>[0]>[0]) {
  const given = {
    ...{ organisation: 'Real', language: 'en' as const, timeZone: 'UTC', currency: 'EUR' },
    ...{ contacts: '', isPractice: false, name: 'Adam', email: 'adam@test.example' },
  }
  await setUp(tx, given, { at: Date.now(), passwordHash: '' })
}
