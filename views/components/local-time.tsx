import type { Page } from '../page.ts'

/** A moment on the reader's own clock; a script fills it in where that differs from the page's. */
export const LocalTime = ({ page, at }: { page: Page; at: number }) => (
  <span
    class="tiny local-time"
    data-moment={at}
    data-zone={page.timeZone}
    data-text={page.words.brand.yourClock}
    hidden
  />
)
