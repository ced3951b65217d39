/** The installation's clock: the machine's, but in practice installations, which may move theirs. */
export type Clock = {
  /** ms since the epoch. */
  now: () => number
  /** Difference to the machine's clock in ms. */
  offset: () => number
  setOffset: (offset: number) => void
  /**
   * Whether the machine's clock was set, by more than five minutes, since this process started or
   * somebody confirmed the time. Opening and closing wait then: a wrong deadline would destroy
   * answers.
   */
  hasJumped: () => boolean
  /** Somebody looked and says that the time is right now. */
  confirm: () => void
}

const TOLERANCE = 5 * 60_000

export function makeClock(initialOffset: number): Clock {
  let offset = initialOffset
  const drift = () => Date.now() - performance.now()
  let trusted = drift()
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    setOffset: (value) => {
      offset = value
    },
    hasJumped: () => Math.abs(drift() - trusted) > TOLERANCE,
    confirm: () => {
      trusted = drift()
    },
  }
}
