import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { Footer } from './components/footer.tsx'
import { Mark } from './components/mark.tsx'
import { Menu } from './components/menu.tsx'
import type { Page } from './page.ts'

type Props = PropsWithChildren<{
  page: Page
  title: string
  /** Width and manner of the page: classes beside `page` on main. */
  kind?: string
  /** A page for one thing only, such as the pulse: no menu, no footer. */
  isBare?: boolean
  /** Script of this page alone, by its name in public. */
  script?: string | undefined
}>

export const Layout = ({ page, title, kind = '', isBare = false, script, children }: Props) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${page.words.brand.name}`}</title>
        <link rel="icon" href="/public/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/public/tokens.css" />
        <link rel="stylesheet" href="/public/app.css" />
        {isBare ? null : <script src="/public/htmx.min.js" defer />}
        {isBare ? null : <script src="/public/app.js" type="module" />}
        {script ? <script src={`/public/${script}`} type="module" /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {page.words.brand.skip}
        </a>
        <header>
          <div class="top">
            <a class="brand" href="/app">
              <Mark />
              {page.words.brand.name}
            </a>
            {page.viewer && !isBare ? <Menu page={page} viewer={page.viewer} /> : null}
          </div>
          {page.isPractice ? (
            <p class="practice">
              {page.words.brand.practice}{' '}
              {page.words.brand.practiceDate(page.format.day(page.today))}
            </p>
          ) : null}
        </header>
        <main id="main" class={`page ${kind}`}>
          {page.isSaved ? (
            <p class="saved" role="status">
              {page.words.settings.saved}
            </p>
          ) : null}
          {children}
        </main>
        {isBare ? null : <Footer page={page} />}
      </body>
    </html>
  </>
)
