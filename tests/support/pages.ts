import type { Browser, BrowserContext, Page } from 'playwright-core'
import { listMembers } from '../../db/queries/people.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { lendKeys } from './ready-keys.ts'
import { passWeeks } from './sample.ts'
import { CAST, openSite, type Site } from './site.ts'
import { beginDraft, changePolicy, logCall, prepare } from './story.ts'
import { tellLessons } from './story-lessons.ts'
import { tellVignettes } from './story-vignettes.ts'

export const EVERYBODY = ['nobody', 'agent', 'lead', 'hr', 'admin', 'executive'] as const
type Who = (typeof EVERYBODY)[number]

/** Every page of every person; those with ids in their addresses are added by `openStory`. */
const PAGES: Record<Who, string[]> = {
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
    '/app/lessons',
    '/app/lessons?q=reason',
    '/app/lessons/recall',
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
  lead: [
    '/app/teams',
    '/app/decisions',
    '/app/decisions?q=armchair&situation=window',
    '/app/policy/overrides',
    '/app/policy/changed',
  ],
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
    '/app/policy/care',
    '/app/policy/versions/1',
    '/app/policy/versions/2/changes',
    '/app/policy/questions',
    '/app/charter',
    '/app/vignettes/new',
    '/app/vignettes/new/cases/new',
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
  '/app/policy/care': 'form[action$="/care"] button',
  '/app/account': 'form[action$=password] button',
  '/app/vignettes/new/cases/new': 'form[action$=cases] button',
}

/** A site with the paths of every page of every person in it. */
export type Story = Site & { pages: Record<Who, string[]> }

/** The example's organisation after a quarter, with a pulse open and a draft begun. */
export async function openStory(port: number): Promise<Story> {
  const site = await openSite(port)
  await prepare(site)
  await beginDraft(site)
  await passWeeks(site.house, 14)
  lendKeys(site.house.settings.boxDir)
  await openPulse(site.house)
  const call = `/app/decisions/${await logCall(site)}`
  const { lesson, principle, review, begun } = await tellLessons(site, call)
  const { override, question } = await changePolicy(site)
  const { open, counted, draft } = await tellVignettes(site)
  const agent = (await listMembers(site.house.db)).find((one) => one.email === CAST.agent)!
  const acts = ['', '/correct', '/withdraw', '/sever', '/outcome', '/never-again'].map(
    (act) => call + act,
  )
  const about = call.replace('decisions', 'coaching/about')
  const pages = {
    ...PAGES,
    agent: [
      ...[...PAGES.agent, ...acts, question, lesson, `${lesson}/fix`, `${begun}/fix`],
      ...['/app/vignettes', `${open}/answers`, `${counted}/mine`, `${counted}/answers`],
      `/app/lessons/new?from=${call.split('/').at(-1)}`,
    ],
    lead: [
      ...[...PAGES.lead, call, '/app/coaching', about, override],
      `/app/pledges/of/${agent.unitId}`,
      ...['/app/lessons', '/app/lessons/week', '/app/lessons/starters', lesson, principle],
      ...[`${principle}/lessons`, review],
      lesson.replace('lessons/', 'principles/new?lesson='),
      ...['/app/vignettes', open, `${counted}?unit=${agent.unitId}`],
    ],
    executive: [...PAGES.executive, principle, review, counted, draft],
    admin: [...PAGES.admin, `/app/people/${agent.id}`, `/app/units/${agent.unitId}`],
  }
  return { ...site, pages }
}

/** Looks at every page of one person, or of nobody, and at each form with its mistakes. */
export async function visitPages(
  browser: Browser,
  site: Story,
  { who, ...options }: { who: Who } & NonNullable<Parameters<Site['enter']>[2]>,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const context: BrowserContext =
    who === 'nobody'
      ? await browser.newContext({
          locale: options.language ?? 'en',
          colorScheme: options.scheme ?? 'light',
          viewport: { width: options.width ?? 1280, height: 844 },
        })
      : await site.enter(browser, CAST[who], options)
  const page = await context.newPage()
  for (const path of site.pages[who]) {
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
