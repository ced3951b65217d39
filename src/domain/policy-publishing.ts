import { daysBetween, isDay } from './calendar.ts'
import type { PolicyVersion } from './policy.ts'
import { writtenIn } from './policy-figures-form.ts'
import type { UnitTree } from './units.ts'

/** Furthest day a version may wait for, and longest trial. */
const AHEAD = 366
const LONGEST_TRIAL = 183

export type PublishingField = 'inForceFrom' | 'changeNote' | 'trialUnits' | 'trialUntil'
export type PublishingError = 'day' | 'note' | 'units' | 'until' | 'overlaps'

/** What is published: the day, the note, and for a trial where and until when. */
export type Plan = {
  inForceFrom: string
  changeNote: string
  isEditorial: boolean
  trial: { unitIds: string[]; until: string } | undefined
}

export type PublishingErrors = Partial<Record<PublishingField, PublishingError>>
type Parsed =
  | { ok: true; plan: Plan }
  /** `with`: the version whose days are in the way. */
  | { ok: false; errors: PublishingErrors; with?: PolicyVersion }

/**
 * Reads the publishing form: a day from today to a year ahead, a note of 10 to 280 characters; for
 * a trial (`kind` trial) the units ticked as `unit-<id>` and a last day. Days on which another
 * version waits or is tried out are refused, but for those of `adopted`.
 */
export function parsePublishing(
  form: Record<string, string>,
  {
    today,
    tree,
    versions,
    adopted,
  }: { today: string; tree: UnitTree; versions: PolicyVersion[]; adopted?: number },
): Parsed {
  const errors: PublishingErrors = {}
  const { inForceFrom = '' } = form
  const changeNote = writtenIn(form, 'changeNote')
  const length = [...changeNote].length
  const ahead = isDay(inForceFrom) ? daysBetween(today, inForceFrom) : -1
  if (ahead < 0 || ahead > AHEAD) errors.inForceFrom = 'day'
  if (length < 10 || length > 280) errors.changeNote = 'note'
  const isTrial = form.kind === 'trial'
  const unitIds = tree.units.map(({ id }) => id).filter((id) => form[`unit-${id}`])
  const until = form.trialUntil ?? ''
  if (isTrial && (unitIds.length === 0 || unitIds.includes(tree.root.id)))
    errors.trialUnits = 'units'
  if (isTrial && !(isDay(until) && isPeriod(inForceFrom, until))) errors.trialUntil = 'until'
  const trial = isTrial ? { unitIds, until } : undefined
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const plan = { inForceFrom, changeNote, isEditorial: form.isEditorial === 'yes', trial }
  const others = versions.filter(({ number }) => number !== adopted)
  const inTheWay = findOverlap(plan, others, { today, tree })
  return inTheWay
    ? { ok: false, errors: { inForceFrom: 'overlaps' }, with: inTheWay }
    : { ok: true, plan }
}

const isPeriod = (from: string, until: string): boolean => {
  const days = isDay(from) ? daysBetween(from, until) : -1
  return days >= 0 && days <= LONGEST_TRIAL
}

/**
 * The version whose days a plan would cut: an organisation-wide one that waits for the same day or a
 * later one, or a trial. Two trials may run at once in units that have nothing in common.
 */
export function findOverlap(
  plan: Pick<Plan, 'inForceFrom' | 'trial'>,
  versions: PolicyVersion[],
  { today, tree }: { today: string; tree: UnitTree },
): PolicyVersion | undefined {
  const last = plan.trial?.until ?? plan.inForceFrom
  return versions
    .filter(({ closed }) => closed === undefined || closed.from > today)
    .find((other) => {
      if (!other.trial && !plan.trial)
        return other.inForceFrom > today && other.inForceFrom >= plan.inForceFrom
      if (!other.trial)
        return (
          other.inForceFrom > today &&
          other.inForceFrom >= plan.inForceFrom &&
          other.inForceFrom <= last
        )
      const { trial, closed } = other
      const isBefore =
        plan.inForceFrom <= trial.until && !(closed && plan.inForceFrom >= closed.from)
      return (
        isBefore &&
        other.inForceFrom <= last &&
        (!plan.trial || haveCommon(tree, plan.trial.unitIds, trial.unitIds))
      )
    })
}

const haveCommon = (tree: UnitTree, some: string[], others: string[]): boolean =>
  some.some((a) => others.some((b) => tree.isWithin(a, b) || tree.isWithin(b, a)))
