import type { Seen } from '../../src/domain/company.ts'
import type { Page } from '../page.ts'

/** Teams by their names, leads as "the leads of East", as a list in words. */
export const placesText = ({ words, format }: Page, places: Seen['others']): string =>
  format.list(places.map(({ kind, name }) => (kind === 'team' ? name : words.pulse.leadsOf(name))))
