import type { Seen } from '../../src/domain/company.ts'
import { placesText } from '../components/places-text.ts'
import type { Page } from '../page.ts'

/** Where the reader's answers will count and with which groups, when that is not their own team alone. */
export const CountedNote = ({ page, counted }: { page: Page; counted: Seen }) => {
  const words = page.words.pulse
  const { unitName, own, others, isElsewhere } = counted
  if (own?.kind === 'team' && others.length === 0) return null
  const together = placesText(page, others)
  return (
    <p class="fine section-s">
      {own?.kind === 'leads' ? `${words.countedAsLead(own.name)} ` : null}
      {others.length === 0
        ? null
        : own && isElsewhere
          ? own.kind === 'team'
            ? words.countedElsewhere(own.name, unitName, together)
            : words.leadsElsewhere(unitName, together)
          : words.countedAt(unitName, together)}
    </p>
  )
}
