import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyAll } from '../../db/copy.ts'
import { findInstallation, type Installation } from '../../db/queries/installation.ts'
import { pulseWeekAt } from '../domain/calendar.ts'
import type { SampleSize } from '../domain/sample-organisation.ts'
import { closeHouse, openHouse } from '../house.ts'
import type { House } from '../http/env.ts'
import { type SampleSignIn, sampleDir } from '../http/sample-making.ts'
import { openPulse } from './open-pulse.ts'
import { refuse, type SampleRefusal } from './refusal.ts'
import { answerHalf } from './sample-ballots.ts'
import { planSample, type SamplePlan } from './sample-plan.ts'
import { walkWeeks } from './sample-walk.ts'

export type MadeSample =
  | { ok: true; organisation: string; people: number; weeks: number; signIns: SampleSignIn[] }
  | { ok: false; refusal: SampleRefusal }

/**
 * Makes a practice organisation with a past, in an installation that is not set up: its weeks go by
 * in a house of its own, with its own database and counting room in a folder beside the boxes, and
 * the finished whole is copied over in one transaction. Until then there is nothing here, so a
 * process that dies half-way leaves a folder to throw away and an installation still not set up.
 */
export async function makeSample(
  house: House,
  size: SampleSize,
  onWeek: (week: number) => void = () => {},
): Promise<MadeSample> {
  if (await findInstallation(house.db)) return refuse('already-set-up')
  // Told to whoever asked here, and to no browser that asked before.
  if (house.sample.state !== 'making') house.sample.owner = undefined
  return fillWithSample(house, size, onWeek)
}

/** The same where it is known that nothing is set up; from this very moment it is being made. */
export async function fillWithSample(
  house: House,
  size: SampleSize,
  onWeek: (week: number) => void = () => {},
): Promise<MadeSample> {
  const { sample, db } = house
  if (sample.state === 'making') return refuse('sample-under-way')
  Object.assign(sample, { state: 'making', week: 0, weeks: size.weeks, signIns: [] })
  try {
    const plan = planSample(size, Date.now())
    const signIns = await makeApart(house, plan, (week) => {
      sample.week = week
      onWeek(week)
    })
    await openThisWeek(house, plan).catch(() =>
      // The organisation is whole without it, and its calendar opens what is due.
      house.log.warn('the sample is ready, but its open pulse is not'),
    )
    Object.assign(sample, { state: 'made', signIns: sample.owner === undefined ? [] : signIns })
    const { organisation } = (await findInstallation(db))!
    return { ok: true, organisation, people: size.people, weeks: size.weeks, signIns }
  } catch (error) {
    sample.state = 'failed'
    throw error
  }
}

async function makeApart(
  house: House,
  plan: SamplePlan,
  onWeek: (week: number) => void,
): Promise<SampleSignIn[]> {
  const dir = sampleDir(house.settings.boxDir)
  const settings = {
    ...house.settings,
    databaseUrl: `file:${join(dir, 'leeway.db')}`,
    databaseAuthToken: undefined,
    boxDir: join(dir, 'box'),
  }
  rmSync(dir, { recursive: true, force: true })
  try {
    const apart = await openHouse(settings)
    try {
      const signIns = await walkWeeks(apart, plan, onWeek)
      await takeOver(house, apart)
      return signIns
    } finally {
      await closeHouse(apart)
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Whoever set up in the meantime comes first: the copy then fails as a whole. */
async function takeOver(house: House, apart: House): Promise<void> {
  const { clockOffset } = (await findInstallation(apart.db)) as Installation
  await house.db.write(async (tx) => {
    if (await findInstallation(house.db)) throw new Error('Leeway was set up in the meantime')
    await copyAll(apart.db, tx)
  })
  house.clock.setOffset(clockOffset)
}

/** An hour before closing and later, a pulse is not worth opening for a look around. */
const LEAST_OPEN = 3_600_000

async function openThisWeek(house: House, plan: SamplePlan): Promise<void> {
  const { timeZone, schedule } = (await findInstallation(house.db))!
  const now = house.clock.now()
  const { opensAt, closesAt } = pulseWeekAt(now, timeZone, schedule)
  if (now < opensAt || now > closesAt - LEAST_OPEN) return
  // The calendar may have been quicker: then it is open already.
  await openPulse(house)
  await answerHalf(house, plan)
}
