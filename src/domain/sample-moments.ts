/** What happens in which week of a sample, counted from 0; the week that is open now is `weeks`. */
export type SampleMoments = {
  /** Weeks from whose Monday a policy version is in force. The first is 0. */
  policies: number[]
  /** In which everybody's mood is low, and one team's far out. */
  dip: number | undefined
  /** With few answers, as around a holiday. */
  low: number[]
  /** Without a pulse. */
  skipped: number | undefined
  /** At whose end HR makes a report. */
  reports: number[]
  /** From and until when the smallest team has too few people to count by itself. */
  merged: { from: number; until: number } | undefined
}

/** So that after the newest policy eight weeks can be held against twelve before it. */
const SINCE_POLICY = 9

/** Spread over the weeks there are; what does not fit into few of them is left out. */
export function planMoments(weeks: number): SampleMoments {
  const at = (share: number) => Math.round(weeks * share)
  const newest = weeks >= 2 * SINCE_POLICY ? weeks - SINCE_POLICY : at(0.65)
  return {
    policies: [...new Set([0, at(0.3), newest])],
    dip: weeks >= 4 ? weeks - 3 : undefined,
    low: weeks >= 10 ? [at(0.4), at(0.4) + 1] : weeks >= 5 ? [1] : [],
    skipped: weeks >= 10 ? at(0.5) : undefined,
    reports: weeks >= 4 ? [at(0.5) - 1, weeks - 2] : [],
    merged: weeks >= 8 ? { from: at(0.7), until: at(0.85) } : undefined,
  }
}
