import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { startBrowser } from '../support/browser.ts'
import { passWeeks } from '../support/sample.ts'
import { CAST, clippedIn, openSite, type Site } from '../support/site.ts'
import { beginDraft, logCall, prepare } from '../support/story.ts'

// Every page of every person: no axe violation in either theme, nothing clipped at 320 px in any
// language. Forms are looked at with their mistakes too.

const PAGES: Record<keyof typeof CAST | 'nobody', string[]> = {
  nobody: [
    '/app/sign-in',
    '/app/forgotten',
    '/anonymity',
    '/receipts',
    '/threads',
    '/app/welcome/gone',
    '/nothing',
  ],
  agent: [
    '/app',
    '/app/pulse',
    '/app/decisions',
    '/app/decisions/new',
    '/app/policy',
    '/app/teams',
    '/app/charter',
    '/app/account',
    '/app/account/second-factor',
  ],
  lead: ['/app/teams', '/app/decisions'],
  hr: ['/app', '/app/exports', '/app/teams', '/app/organisation', '/app/organisation?all=yes'],
  admin: [
    '/app',
    '/app/people?q=East',
    '/app/people/new',
    '/app/people/import',
    '/app/people/invitations',
    '/app/units',
    '/app/calendar',
    '/app/settings',
    '/app/audit',
  ],
  executive: [
    '/app',
    '/app/policy',
    '/app/policy/draft',
    '/app/policy/draft/rules/new',
    '/app/charter',
  ],
}
/** Buttons that send a form empty, to see its mistakes. */
const SENDS: Record<string, string> = {
  '/app/decisions/new': '.log-end button',
  '/app/exports': 'form[action="/app/exports"] button',
  '/app/people/new': 'form[action="/app/people/new"] button',
  '/app/units': 'form[action="/app/units"] button',
  '/app/calendar': 'form[action$=void] button',
  '/app/people/import': 'form[action="/app/people/import"] button',
  '/app/policy/draft/rules/new': 'form[action$="/rules/new"] button',
  '/app/account': 'form[action$=password] button',
}

let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3180)
  await prepare(site)
  await beginDraft(site)
  await passWeeks(site.house, 14)
  await openPulse(site.house)
  await logCall(site)
  // Pages whose addresses hold ids.
  const agent = (await listMembers(site.house.db)).find((one) => one.email === CAST.agent)!
  PAGES.admin.push(`/app/people/${agent.id}`, `/app/units/${agent.unitId}`)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

const visit = async (
  options: Parameters<Site['enter']>[2],
  look: (page: Page, path: string) => Promise<void>,
) => {
  for (const [who, paths] of Object.entries(PAGES)) {
    const context: BrowserContext =
      who === 'nobody'
        ? await browser.newContext({
            locale: options?.language ?? 'en',
            colorScheme: options?.scheme ?? 'light',
            viewport: { width: options?.width ?? 1280, height: 844 },
          })
        : await site.enter(browser, CAST[who as keyof typeof CAST], options)
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(site.origin + path)
      await look(page, path)
      const send = SENDS[path]
      if (!send) continue
      await page.click(send)
      await page.waitForSelector('.has-error', { timeout: 5_000 })
      await look(page, `${path} with its mistakes`)
    }
    await context.close()
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  test.each([390, 1280])(
    'axe finds nothing at %i px',
    async (width) => {
      const found: string[] = []
      await visit({ scheme, width }, async (page, path) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, nodes } of violations) found.push(`${path}: ${id}: ${nodes[0]?.html}`)
      })
      expect(found).toEqual([])
    },
    180_000,
  )
})

test.each(LANGUAGES)(
  'nothing is clipped or missing at 320 px in %s',
  async (language) => {
    const found: string[] = []
    await visit({ language, width: 320 }, async (page, path) => {
      for (const what of await clippedIn(page)) found.push(`${path}: ${what}`)
      const text = (await page.textContent('body')) ?? ''
      if (/undefined|\[object|NaN/.test(text)) found.push(`${path}: a word is missing`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
    })
    expect(found).toEqual([])
  },
  180_000,
)

test('the pulse can be answered by keyboard alone', async () => {
  const context = await site.enter(browser, CAST.agent)
  const page = await context.newPage()
  await page.goto(`${site.origin}/app/pulse`)
  await page.focus('#s1 input >> nth=0')
  for (let item = 1; item <= 6; item++) {
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(`#s${item} input:checked`).count()).toBe(1)
    await page.keyboard.press('Tab')
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('comment')
  for (const _ of ['keep', 'clear', 'send']) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.receipt-code')
  await context.close()
})
