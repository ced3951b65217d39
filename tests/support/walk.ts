import type { Browser, BrowserContext, Page } from 'playwright-core'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { startBrowser } from './browser.ts'
import { DAY } from './calls.ts'
import { openSite, type Site } from './site.ts'

/** A site on a port of its own, its browser, and what went wrong in any of its pages. */
export type Walk = {
  site: Site
  /** A page in which this person is signed in. */
  pageOf: (email: string, options: Parameters<Site['enter']>[2]) => Promise<Page>
  open: (page: Page, path: string) => Promise<unknown>
  /** Lets days go by on the organisation's clock. */
  wait: (days: number) => Promise<void>
  /** Answers of 500 and above, and errors of scripts. */
  problems: string[]
  close: () => Promise<void>
}

export async function openWalk(port: number): Promise<Walk> {
  const browser: Browser = await startBrowser()
  const site = await openSite(port)
  const contexts: BrowserContext[] = []
  const problems: string[] = []
  return {
    site,
    problems,
    pageOf: async (email, options) => {
      const context = await site.enter(browser, email, options)
      contexts.push(context)
      const page = await context.newPage()
      page.on('response', (response) => {
        if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
      })
      page.on('pageerror', (error) => problems.push(error.message))
      return page
    },
    open: (page, path) => page.goto(site.origin + path),
    wait: async (days) => {
      const moved = await moveClock(site.house, site.house.clock.now() + days * DAY)
      if (!moved.ok) throw new Error(`the clock stands: ${moved.refusal}`)
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await browser.close()
      await site.close()
    },
  }
}

/** Presses one of a row of choices, as a finger would. */
export const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.click(`label:has(input[name="${name}"][value="${value}"])`)
