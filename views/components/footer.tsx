import { LANGUAGE_NAMES } from '../../src/domain/languages.ts'
import type { Page } from '../page.ts'
import { LanguageLinks } from './language-links.tsx'

export const Footer = ({ page }: { page: Page }) => (
  <footer class="foot">
    <ul>
      <li>
        <a href={`/anonymity?lang=${page.language}`}>{page.words.menu.anonymity}</a>
      </li>
      {page.viewer ? (
        <>
          <li>
            <a href="/app/charter">{page.words.menu.charter}</a>
          </li>
          <li>
            <a href="/app/papers">{page.words.papers.title}</a>
          </li>
          <li>
            <a href="/app/account">{`${page.words.brand.language}: ${LANGUAGE_NAMES[page.language]}`}</a>
          </li>
          <li>
            <form method="post" action="/app/sign-out">
              <button class="text-btn" type="submit">
                {page.words.menu.signOut}
              </button>
            </form>
          </li>
        </>
      ) : null}
    </ul>
    {page.viewer ? null : <LanguageLinks page={page} />}
  </footer>
)
