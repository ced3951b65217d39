import type { Browser, BrowserContext, Page } from 'playwright-core'
import { listMembers } from '../../db/queries/people.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { lendKeys } from './ready-keys.ts'
import { passWeeks } from './sample.ts'
import { CAST, openSite, type Site } from './site.ts'
import { beginDraft, changePolicy, logCall, prepare } from './story.ts'

/** Every page of every person; those with ids in their addresses are added by `openStory`. */
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
    '/app/decisions/code',
    '/app/policy',
    '/app/policy/fit',
    '/app/policy/ask',
    '/app/policy/ask?q=credit+45&action=goodwill_credit',
    '/app/policy/ask?q=elephant',
    '/app/policy/changed',
    '/app/policy/questions',
    '/app/policy/overrides',
    '/app/teams',
    '/app/charter',
    '/app/papers',
    '/app/papers/privacy',
    '/app/account',
    '/app/account/second-factor',
  ],
  lead: ['/app/teams', '/app/decisions', '/app/policy/overrides', '/app/policy/changed'],
  hr: [
    '/app/rules',
    '/app/papers/council',
    '/app',
    '/app/exports',
    '/app/teams',
    '/app/organisation',
    '/app/organisation?all=yes',
  ],
  admin: [
    '/app',
    '/app/people?q=East',
    '/app/people/new',
    '/app/people/import',
    '/app/people/invitations',
    '/app/units',
    '/app/calendar',
    '/app/settings',
    '/app/rules',
    '/app/papers/dpia',
    '/app/audit',
  ],
  executive: [
    '/app',
    '/app/policy',
    '/app/policy/draft',
    '/app/policy/draft/rules/new',
    '/app/policy/draft/rules/goodwill',
    '/app/policy/draft/rules/goodwill/words/pl',
    '/app/policy/draft/changes',
    '/app/policy/versions/1',
    '/app/policy/versions/2/changes',
    '/app/policy/questions',
    '/app/charter',
  ],
}
/** Buttons that send a form empty, to see its mistakes. */
const SENDS: Record<string, string> = {
  '/app/decisions/new': '.log-end button',
  '/app/decisions/code': 'form[action$=code] button',
  '/app/exports': 'form[action="/app/exports"] button',
  '/app/people/new': 'form[action="/app/people/new"] button',
  '/app/units': 'form[action="/app/units"] button',
  '/app/calendar': 'form[action$=void] button',
  '/app/people/import': 'form[action="/app/people/import"] button',
  '/app/policy/draft/rules/new': 'form[action$="/rules/new"] button',
  '/app/policy/draft/rules/goodwill/words/pl': 'form[action$="/words/pl"] button',
  '/app/account': 'form[action$=password] button',
}

/** The example's organisation after a quarter, with a pulse open and a draft begun. */
export async function openStory(port: number): Promise<Site> {
  const site = await openSite(port)
  await prepare(site)
  await beginDraft(site)
  await passWeeks(site.house, 14)
  lendKeys(site.house.settings.boxDir)
  await openPulse(site.house)
  const call = `/app/decisions/${await logCall(site)}`
  PAGES.agent.push(...['', '/correct', '/withdraw', '/sever', '/outcome'].map((act) => call + act))
  PAGES.lead.push(call, '/app/coaching', call.replace('decisions', 'coaching/about'))
  const { override, question } = await changePolicy(site)
  PAGES.lead.push(override)
  PAGES.agent.push(question)
  const agent = (await listMembers(site.house.db)).find((one) => one.email === CAST.agent)!
  PAGES.lead.push(`/app/pledges/of/${agent.unitId}`)
  PAGES.admin.push(`/app/people/${agent.id}`, `/app/units/${agent.unitId}`)
  return site
}

/** Looks at every page, and at each form with its mistakes. */
export async function visitPages(
  browser: Browser,
  site: Site,
  options: Parameters<Site['enter']>[2],
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
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
