import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { startBrowser } from '../support/browser.ts'
import { EVERYBODY, openStory, type Story, visitPages } from '../support/pages.ts'
import { clippedIn, isWordMissing } from '../support/site.ts'

// Every page of every person on the smallest phone, in every language: nothing clipped or missing.

let browser: Browser
let site: Story
beforeAll(async () => {
  browser = await startBrowser()
  site = await openStory(3182)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

test.each(LANGUAGES)(
  'nothing is clipped or missing at 320 px in %s',
  async (language) => {
    const found: string[] = []
    const look = async (page: Page, path: string) => {
      for (const what of await clippedIn(page)) found.push(`${path}: ${what}`)
      const text = (await page.textContent('body')) ?? ''
      if (isWordMissing(text)) found.push(`${path}: a word is missing`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
    }
    for (const who of EVERYBODY)
      await visitPages(browser, site, { who, language, width: 320 }, look)
    expect(found).toEqual([])
  },
  180_000,
)
