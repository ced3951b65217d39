import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { startBrowser, violationsOf } from '../support/browser.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { clippedIn } from '../support/site.ts'

// A port for each test: a browser may keep a connection to the one before.
let port = 3190
const at = (path: string) => `http://localhost:${port}${path}`

let browser: Browser
let fresh: TestHouse
let server: ReturnType<typeof serve>
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  port++
  fresh = await openTestHouse({ LEEWAY_ORIGIN: at('') })
  fresh.house.sample.size = { people: 20, weeks: 20, seed: 1 }
  server = serve({ fetch: fresh.app.fetch, port })
})
afterEach(async () => {
  while (fresh.house.sample.state === 'making') await new Promise((r) => setTimeout(r, 50))
  server.close()
  await fresh.close()
})

test.each([true, false])(
  'looking around first, by clicks, with script %s',
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'en' })
    const page = await context.newPage()
    await page.goto(at('/app'))
    await page.click('a[href="#sample"]')
    await page.fill('#sampleCode', 'WRONG')
    await page.click('#sample button')
    await page.waitForSelector('#sampleCode-error')
    await page.fill('#sampleCode', fresh.house.setupCode.code)
    await page.click('#sample button')
    await page.waitForSelector('progress')
    const shown = await page.textContent('label[for=progress]')
    expect(shown).toMatch(/^(?:The people arrive|Week \d+ of 20)$/)

    // Without a further click: the page looks again by itself.
    await page.waitForSelector('text=Verano Home is ready', { timeout: 30_000 })
    const agent = page.locator('.entries > li').first()
    const [email, password] = await agent.locator('dd').allTextContents()
    await page.click('main form button')
    await page.waitForURL(at('/app/sign-in'))
    await page.fill('#email', email!)
    await page.fill('#password', password!)
    await page.click('main form button')
    await page.waitForURL(at('/app'))
    expect(await page.textContent('h1')).toContain('Andrei')
    await context.close()
  },
)

test('its pages have no fault of access and nothing clipped, in any language and theme', async () => {
  const found: string[] = []
  const { sample, setupCode } = fresh.house
  const context = await browser.newContext({ viewport: { width: 320, height: 844 } })
  const page = await context.newPage()
  const look = async (path: string, what: string) => {
    for (const language of LANGUAGES) {
      await page.goto(at(`${path}?lang=${language}`))
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      for (const one of await clippedIn(page)) found.push(`${what} in ${language}: ${one}`)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const one of await violationsOf(page)) found.push(`${what} when ${colorScheme}: ${one}`)
    }
  }
  await look('/app/setup', 'set-up')
  await page.fill('#sampleCode', setupCode.code)
  await page.click('#sample button')
  await page.waitForSelector('progress')
  await page.waitForSelector('.entries > li', { timeout: 30_000 })
  await look('/app/setup/sample', 'ready')
  // The page looks again by itself, and could do so in the middle of a step of this test.
  await page.route('**/app/setup/sample*', async (route) => {
    const answer = await route.fetch()
    const { refresh: _, ...headers } = answer.headers()
    await route.fulfill({ response: answer, headers })
  })
  Object.assign(sample, { state: 'making', week: 12, weeks: 26 })
  await look('/app/setup/sample', 'progress')
  await look('/anonymity', 'busy')
  sample.state = 'made'
  expect(found).toEqual([])
  await context.close()
}, 120_000)
