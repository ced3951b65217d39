import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { setLanguage, setPassword } from '../../db/queries/accounts.ts'
import { listMembers } from '../../db/queries/people.ts'
import { createApp } from '../../src/app.ts'
import type { Language } from '../../src/domain/languages.ts'
import { SAMPLE_SIZE } from '../../src/domain/sample-organisation.ts'
import { closeHouse, openHouse } from '../../src/house.ts'
import type { House } from '../../src/http/env.ts'
import { hashPassword } from '../../src/http/passwords.ts'
import { readSettings } from '../../src/http/settings.ts'
import { importPeople } from '../../src/jobs/import-people.ts'
import { makeSample } from '../../src/jobs/make-sample.ts'
import { PASSWORD, setupForm } from './organisation.ts'
import { linkFor } from './sample.ts'
import { newDir, removeDir } from './server.ts'

/** Leeway listening on a port of its own in this process, with the example's 140 people. */
export type Site = {
  house: House
  origin: string
  /** A browser context in which this person is signed in. */
  enter: (browser: Browser, email: string, options?: EnterOptions) => Promise<BrowserContext>
  close: () => Promise<void>
}
type EnterOptions = {
  language?: Language
  width?: number
  scheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

/** People of the example list, and of the sample, by what they do. */
export const CAST = {
  admin: 'admin@verano.example',
  executive: 'imogen.fairbairn@verano.example',
  hr: 'justyna.wieczorek@verano.example',
  lead: 'ioana.popescu@verano.example',
  agent: 'andrei.moraru@verano.example',
}

export async function openSite(port: number): Promise<Site> {
  const site = await openEmptySite(port)
  await setUpExample(site)
  return site
}

/** The same with the sample organisation, weeks and all, in the place of the example's people. */
export async function openSampleSite(port: number): Promise<Site> {
  const site = await openEmptySite(port)
  const { db } = site.house
  const made = await makeSample(site.house, SAMPLE_SIZE)
  if (!made.ok) throw new Error(made.refusal)
  const passwordHash = await hashPassword(PASSWORD)
  const known = (await listMembers(db)).filter(({ hasSignedIn }) => hasSignedIn)
  await db.write(async (tx) => {
    for (const { id } of known) await setPassword(tx, id, passwordHash)
  })
  return site
}

async function openEmptySite(port: number): Promise<Site> {
  const dir = newDir()
  const origin = `http://localhost:${port}`
  const house = await openHouse(
    readSettings({
      DATABASE_URL: `file:${dir}/leeway.db`,
      LEEWAY_BOX_DIR: `${dir}/box`,
      LEEWAY_ORIGIN: origin,
      LOG_LEVEL: 'silent',
    }),
  )
  const app = createApp(house)
  const server = serve({ fetch: app.fetch, port })
  return {
    house,
    origin,
    enter: (browser, email, options) => enter(browser, house, origin, email, options),
    close: async () => {
      server.close()
      await closeHouse(house)
      removeDir(dir)
    },
  }
}

async function setUpExample({ house, origin }: Site): Promise<void> {
  const form = { ...setupForm({ house }, 'practice'), email: CAST.admin }
  const body = new URLSearchParams({ ...form, organisation: 'Verano Home' })
  const done = await fetch(`${origin}/app/setup`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin },
  })
  if (done.status !== 303) throw new Error(`set-up answered ${done.status}`)
  const example = readFileSync('public/people-example.csv')
  const imported = await importPeople(house, example, { isDryRun: false })
  if (!imported.ok) throw new Error('the example could not be imported')
}

async function enter(
  browser: Browser,
  house: House,
  origin: string,
  email: string,
  { language = 'en', width = 1280, scheme = 'light', javaScriptEnabled = true }: EnterOptions = {},
) {
  const member = (await listMembers(house.db)).find((one) => one.email === email)!
  await house.db.write((tx) => setLanguage(tx, member.id, language))
  const context = await browser.newContext({
    ...{ locale: language, javaScriptEnabled, colorScheme: scheme },
    viewport: { width, height: 844 },
  })
  const page = await context.newPage()
  if (member.hasSignedIn) {
    await page.goto(`${origin}/app/sign-in`)
    await page.fill('#email', email)
  } else await page.goto(origin + (await linkFor(house, email)))
  await page.fill('#password', PASSWORD)
  await page.click('main form button')
  await page.waitForURL(`${origin}/app`)
  await page.close()
  return context
}

/** Whether a page shows what no page means to show. Links of chance may hold such letters within. */
export const isWordMissing = (text: string): boolean =>
  /\bundefined\b|\[object|(?<![\w-])NaN(?![\w-])/.test(text)

/** Words or controls that are cut off or stick out of the screen, described for a human. */
export const clippedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const found: string[] = wide > 0 ? [`the page is ${wide} px too wide`] : []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element)
      if (
        style.display === 'inline' ||
        element.closest('svg, pre, .visually-hidden, .table-wrap, select, details:not([open])')
      )
        continue
      const overflows = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const box = element.getBoundingClientRect()
      const isOut = box.right > innerWidth + 1 && box.width > 0 && style.visibility !== 'hidden'
      // The scale reaches into the page's margin on both sides, by design.
      if (element.matches('.skip, input, textarea, .item, .pulse-form')) continue
      if (overflows || isOut)
        found.push(
          `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 50)}`,
        )
    }
    return found
  })
