import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { walkAccounts } from '../support/account-states.ts'
import { startBrowser, violationsOf } from '../support/browser.ts'
import { clippedIn, isWordMissing, openSite, type Site } from '../support/site.ts'

// The pages of an account that only stand after something was done; the others are in pages.test.

let browser: Browser
let site: Site
beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3191)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

test.each([
  ['light', 390],
  ['dark', 1280],
] as const)(
  'axe finds nothing in the %s theme at %i px',
  async (scheme, width) => {
    const found: string[] = []
    await walkAccounts(site, browser, { scheme, width }, async (page, state) => {
      for (const one of await violationsOf(page)) found.push(`${state}: ${one}`)
    })
    expect(found).toEqual([])
  },
  120_000,
)

test.each(LANGUAGES)(
  'nothing is clipped or missing at 320 px in %s',
  async (language) => {
    const found: string[] = []
    await walkAccounts(site, browser, { language, width: 320 }, async (page, state) => {
      for (const what of await clippedIn(page)) found.push(`${state}: ${what}`)
      const text = (await page.textContent('body')) ?? ''
      if (isWordMissing(text)) found.push(`${state}: a word is missing`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
    })
    expect(found).toEqual([])
  },
  120_000,
)
