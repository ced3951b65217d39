/** Long enough for a double click or a lost answer, and no longer. */
const REMEMBERED = 10_000

/**
 * Gives a draw asked for again within ten seconds its answer again. Kept in memory for that long by
 * session and pulse, so that two clicks on "Start" do not cost somebody the week's ticket.
 */
export function makeRecentDraws() {
  const draws = new Map<string, Promise<unknown>>()
  return <T>(sessionId: string, pulseId: string, draw: () => Promise<T>): Promise<T> => {
    const key = `${sessionId} ${pulseId}`
    const known = draws.get(key)
    if (known) return known as Promise<T>
    const drawn = draw()
    draws.set(key, drawn)
    setTimeout(() => draws.delete(key), REMEMBERED).unref()
    return drawn
  }
}

export type RecentDraws = ReturnType<typeof makeRecentDraws>
