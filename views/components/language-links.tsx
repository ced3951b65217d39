import { LANGUAGE_NAMES, LANGUAGES } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'

/** The same page in the other languages, for people not signed in. */
export const LanguageLinks = ({ page }: { page: Page }) => (
  <nav class="langs section-s" aria-label={page.words.brand.language}>
    {LANGUAGES.map((language) => (
      <a
        href={`${page.here}?lang=${language}`}
        lang={language}
        aria-current={language === page.language ? 'true' : undefined}
      >
        {LANGUAGE_NAMES[language]}
      </a>
    ))}
  </nav>
)
