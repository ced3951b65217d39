import {
  listCountedPeriods,
  listDecisionAmounts,
  listDecisionShares,
} from '../../db/queries/decision-figures.ts'
import { listUnitFigures } from '../../db/queries/figures.ts'
import { listPastPulses } from '../../db/queries/pulses.ts'
import type { ReviewColumn, ReviewUnit } from '../../views/principles/review-table.tsx'
import { mondayOf } from '../domain/calendar.ts'
import { averageOf } from '../domain/change.ts'
import type { Period } from '../domain/periods.ts'
import type { ReviewPeriods } from '../domain/proposal-review.ts'
import type { Unit } from '../domain/units.ts'
import type { House } from './env.ts'

/**
 * What was published about a unit in the periods of a review: shares and amounts as they were
 * stored when each period closed, and means of the published weeks. Nothing is counted here.
 */
export async function loadReviewUnit(
  { db, clock }: House,
  { id, name }: Unit,
  periods: ReviewPeriods,
): Promise<ReviewUnit> {
  const now = clock.now()
  const counted = await listCountedPeriods(db)
  const shares = await listDecisionShares(db, id)
  const amounts = await listDecisionAmounts(db, id)
  const pulses = (await listPastPulses(db, now)).map(({ isoWeek }) => mondayOf(isoWeek))
  const points = (await listUnitFigures(db, id, now))
    .filter(({ figure }) => figure.measure === 'empowerment')
    .map((one) => ({ ...one, monday: mondayOf(one.isoWeek) }))
  const meanIn = (some: Period[]) => {
    const own = points.filter(({ monday }) => some.some((period) => isIn(period, monday)))
    return own.length > 0 ? averageOf(own) : undefined
  }
  const columnOf = (period: Period, side: ReviewColumn['side']): ReviewColumn => {
    const own = shares.filter(({ fromDay }) => fromDay === period.from)
    const shareOf = (measure: string) => own.find(({ share }) => share.measure === measure)?.share
    return {
      ...{ from: period.from, side },
      isCounted: counted.includes(period.from),
      hadPulse: pulses.some((monday) => isIn(period, monday)),
      held: shareOf('good'),
      escalated: shareOf('settled-escalated'),
      amount: amounts.find(({ fromDay }) => fromDay === period.from)?.amount,
      felt: meanIn([period]),
    }
  }
  return {
    name,
    // Periods in which there was nothing to count, as before the first week, tell nothing.
    columns: [
      ...periods.before.map((period) => columnOf(period, 'before')),
      ...periods.since.map((period) => columnOf(period, 'since')),
    ].filter(({ isCounted, hadPulse }) => isCounted || hadPulse),
    felt: { before: meanIn(periods.before), since: meanIn(periods.since) },
  }
}

const isIn = ({ from, until }: Period, day: string): boolean => from <= day && day < until
