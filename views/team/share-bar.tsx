import type { Page } from '../page.ts'

const WIDTH = 90

/** A published share. */
type Share = { value: number; low?: number | undefined; high?: number | undefined }

/** A share with the interval in which it lies; a dash where it is withheld. */
export const ShareBar = ({ page, share }: { page: Page; share: Share | undefined }) => {
  const words = page.words.fit
  if (!share) return <span class="quiet">–</span>
  const { value, low = value, high = value } = share
  const at = (percent: number) => (percent * WIDTH) / 100
  return (
    <span class="share">
      <svg viewBox={`0 0 ${WIDTH} 12`} class="share-bar" aria-hidden="true">
        <rect x="0" y="3" width={at(value)} height="6" />
        <path d={`M${at(low)} 6H${at(high)}M${at(low)} 3.5v5M${at(high)} 3.5v5`} />
      </svg>
      <b class="num" title={words.interval(low, high)}>
        {words.share(value)}
      </b>
    </span>
  )
}
