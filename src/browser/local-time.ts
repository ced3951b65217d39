/**
 * Fills in what a deadline is on the clock of this browser, where that is not the organisation's.
 * The server knows nobody's time zone, and is not told.
 */
export function showLocalTimes(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-moment]')) {
    const { moment = '', zone = 'UTC', text = '' } = place.dataset
    const at = new Date(Number(moment))
    const here = wallClock(at, undefined)
    if (here === wallClock(at, zone)) continue
    place.textContent = `${text} ${here}`
    place.hidden = false
  }
}

const wallClock = (at: Date, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    ...{ weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(timeZone ? { timeZone } : {}),
  }).format(at)
