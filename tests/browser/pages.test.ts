import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, violationsOf } from '../support/browser.ts'
import { EVERYBODY, openStory, type Story, visitPages } from '../support/pages.ts'
import { CAST } from '../support/site.ts'

// Every page of every person: no axe violation in either theme. Forms are looked at with their
// mistakes too.

let browser: Browser
let site: Story
beforeAll(async () => {
  browser = await startBrowser()
  site = await openStory(3180)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe.each(EVERYBODY)('what %s sees', (who) => {
  test.each([390, 1280])(
    'axe finds nothing at %i px, in either theme',
    async (width) => {
      const found: string[] = []
      await visitPages(browser, site, { who, width }, async (page, path) => {
        // With less motion wanted, colours turn over at once: none is measured half way.
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        for (const one of await violationsOf(page)) found.push(`${path}: ${one}`)
        // The themes are the same pages in other colours, and these do not depend on the width.
        if (width > 390) return
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        for (const one of await violationsOf(page, ['color-contrast', 'link-in-text-block']))
          found.push(`${path}, dark: ${one}`)
      })
      expect(found).toEqual([])
    },
    180_000,
  )
})

test('axe is awake: it finds what a page has wrong, again after the page has changed', async () => {
  const page = await browser.newPage()
  await page.goto(`${site.origin}/anonymity`)
  expect(await violationsOf(page)).toEqual([])
  await page.evaluate(() => {
    document.querySelector('h1')!.style.color = '#ccc'
    document.documentElement.lang = ''
  })
  const found = await violationsOf(page)
  expect(found.map((one) => one.split(':')[0]).toSorted()).toEqual([
    'color-contrast',
    'html-has-lang',
  ])
  expect(await violationsOf(page, ['color-contrast'])).toHaveLength(1)
  await page.close()
})

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

test('a call can be logged by keyboard alone, in the order in which it is read', async () => {
  const context = await site.enter(browser, CAST.agent)
  const page = await context.newPage()
  await page.goto(`${site.origin}/app/decisions/new`)
  await page.focus('input[name=situation] >> nth=0')
  const met: string[] = []
  // Tab until the field is reached: nothing on the way may hold the focus.
  const reach = async (name: string) => {
    for (let i = 0; i < 12; i++) {
      const on = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        return element?.name || element?.type || element?.tagName || ''
      })
      if (on === name) return met.push(name)
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} cannot be reached by Tab`)
  }
  for (const name of ['situation', 'action']) {
    await reach(name)
    await page.keyboard.press('Space')
  }
  await reach('decided')
  await page.keyboard.type('refund the second lamp, it came broken too')
  await reach('relation')
  await page.keyboard.press('ArrowRight')
  await reach('visibility')
  await page.keyboard.press('Space')
  await reach('submit')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\?logged/)
  expect(met).toHaveLength(6)
  expect(await page.textContent('main')).toContain('the second lamp')
  await context.close()
})
