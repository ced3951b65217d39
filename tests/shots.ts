import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { isLanguage, type Language } from '../src/domain/languages.ts'
import { startBrowser } from './support/browser.ts'
import { passWeeks } from './support/sample.ts'
import { CAST, openSampleSite, openSite, type Site } from './support/site.ts'
import { beginDraft, prepare } from './support/story.ts'

// npm run shots [language] [folder]: pictures of page × state × theme × width.

const WIDTHS = [320, 390, 820, 1280, 1600]
const [wanted = 'en', folder = 'shots'] = process.argv.slice(2)
const language: Language = isLanguage(wanted) ? wanted : 'en'
mkdirSync(folder, { recursive: true })

let site = await openSite(3170)
const browser = await startBrowser()
await prepare(site)
await beginDraft(site)
await shootAll('early')
await passWeeks(site.house, 1)
await shootAll('week')
await site.close()
site = await openSampleSite(3171)
await beginDraft(site)
await shootAll('year')
await browser.close()
await site.close()

/** All pages of all people in one state of the organisation. */
async function shootAll(state: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of WIDTHS) {
      if (scheme === 'dark' && ![390, 1280].includes(width)) continue
      if (state !== 'year' && ![390, 1280].includes(width)) continue
      for (const [who, paths] of Object.entries(pagesOf(site))) {
        const email = CAST[who as keyof typeof CAST]
        const context = await site.enter(browser, email, { language, width, scheme })
        const page = await context.newPage()
        for (const path of paths) await shoot(page, path, `${state}-${who}-${width}-${scheme}`)
        await context.close()
      }
    }
}

function pagesOf({ origin }: Site): Record<string, string[]> {
  const paths = {
    agent: [
      '',
      '/pulse',
      '/decisions',
      '/decisions/new',
      '/policy',
      '/teams',
      '/charter',
      '/papers',
      '/papers/privacy',
      '/account',
      '/account/second-factor',
    ],
    lead: ['/teams', '/decisions'],
    hr: ['/exports', '/teams'],
    admin: ['/rules', '/papers/dpia', '/people?q=East', '/people/import', '/people/invitations'],
    executive: ['/policy/draft', '/policy/draft/rules/new'],
  }
  const outside = [
    '/anonymity',
    '/receipts',
    '/threads',
    '/app/sign-in',
    '/app/forgotten',
    '/nothing',
  ].map((path) => `${origin}${path}?lang=${language}`)
  const inside = Object.entries(paths).map(
    ([who, list]) => [who, list.map((p) => `${origin}/app${p}`)] as const,
  )
  return { ...Object.fromEntries(inside), agent: [...inside[0]![1], ...outside] }
}

async function shoot(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address)
  const path = new URL(address).pathname.replaceAll('/', '_').slice(1) || 'root'
  await page.screenshot({ path: `${folder}/${path}-${name}.png`, fullPage: true, caret: 'initial' })
}
