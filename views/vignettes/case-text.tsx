import type { Language } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

/** A case as it was sent, its situation named. */
export type SentCase = { number: number; situation: string; text: string; language: Language }

/** A case's text with its situation, in the language it was written in. */
export const CaseText = ({ page, given }: { page: Page; given: Omit<SentCase, 'number'> }) => (
  <>
    <p class="decision-line case-text" lang={given.language}>
      {given.text}
    </p>
    <p class="entry-meta">
      <span>{given.situation}</span>
      {given.language === page.language ? null : <span>{page.words.vignettes.original}</span>}
    </p>
  </>
)
