import type { PolicyVersion } from './policy.ts'

/** Where a published version stands on a day. */
export type VersionStatus =
  | 'scheduled'
  | 'trial'
  | 'in_force'
  | 'superseded'
  | 'withdrawn'
  | 'adopted'
  | 'ended'

/** Whether a version holds on a day somewhere, superseded ones too. */
const isOpenOn = ({ closed }: Pick<PolicyVersion, 'closed'>, day: string): boolean =>
  closed === undefined || day < closed.from

/** Whether a version is on trial, on that day, in one of a unit's line of units. */
export const isTriedIn = (version: PolicyVersion, line: string[], day: string): boolean =>
  version.trial !== undefined &&
  version.inForceFrom <= day &&
  day <= version.trial.until &&
  isOpenOn(version, day) &&
  version.trial.unitIds.some((id) => line.includes(id))

/** The organisation's version in force on a day out of all. */
export const inForceOn = (versions: PolicyVersion[], day: string): PolicyVersion | undefined =>
  versions
    .filter((one) => !one.trial && one.inForceFrom <= day && isOpenOn(one, day))
    .toSorted((a, b) =>
      a.inForceFrom === b.inForceFrom
        ? b.number - a.number
        : a.inForceFrom < b.inForceFrom
          ? 1
          : -1,
    )[0]

export function statusOf(
  version: PolicyVersion,
  versions: PolicyVersion[],
  day: string,
): VersionStatus {
  if (!isOpenOn(version, day)) return version.closed!.as
  if (version.inForceFrom > day) return 'scheduled'
  if (version.trial) return day <= version.trial.until ? 'trial' : 'ended'
  return inForceOn(versions, day)?.number === version.number ? 'in_force' : 'superseded'
}

/**
 * What a version is compared with: the newest published before it for the whole organisation and
 * not withdrawn. Undefined for the first.
 */
export const baseOf = (
  version: PolicyVersion,
  versions: PolicyVersion[],
): PolicyVersion | undefined =>
  versions
    .filter((one) => one.number < version.number && !one.trial && one.closed?.as !== 'withdrawn')
    .toSorted((a, b) => b.number - a.number)[0]
