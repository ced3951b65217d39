import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisions } from '../../db/schema.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { pl } from '../../src/messages/pl.ts'
import { startBrowser } from '../support/browser.ts'
import { DAY } from '../support/calls.ts'
import { passWeeks } from '../support/sample.ts'
import { CAST, openSite, type Site } from '../support/site.ts'
import { prepare } from '../support/story.ts'

// One call's whole way, by clicks: logged in Polish on a phone, masked, asked about after two weeks,
// talked about with the lead, and the policy that changes because of calls like it.

let browser: Browser
let site: Site
let agent: Page
let lead: Page
let executive: Page
const contexts: BrowserContext[] = []
const problems: string[] = []

const pageOf = async (who: keyof typeof CAST, options: Parameters<Site['enter']>[2]) => {
  const context = await site.enter(browser, CAST[who], options)
  contexts.push(context)
  const page = await context.newPage()
  page.on('response', (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (error) => problems.push(error.message))
  return page
}
const choose = (page: Page, name: string, value: string) =>
  page.click(`label:has(input[name="${name}"][value="${value}"])`)
const open = (page: Page, path: string) => page.goto(site.origin + path)
const wait = async (days: number) => {
  const moved = await moveClock(site.house, site.house.clock.now() + days * DAY)
  expect(moved.ok).toBe(true)
}
const stored = async () => JSON.stringify(await site.house.db.read.select().from(decisions))

beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3196)
  await prepare(site)
  await passWeeks(site.house, 2)
  agent = await pageOf('agent', { language: 'pl', width: 390 })
  lead = await pageOf('lead', { width: 1280 })
  executive = await pageOf('executive', { width: 1280 })
}, 180_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser.close()
  await site.close()
})

const LINE = 'obiecałem oddzwonić pod 601 234 567, bo nikt nie wie, co z ratami w żałobie'
let call: string

test('an agent logs a call on which policy is silent; the customer’s number is nowhere', async () => {
  await open(agent, '/app')
  await agent.click(`a:has-text("${pl.home.log}")`)
  await choose(agent, 'situation', 'bereavement')
  await choose(agent, 'action', 'extension')
  await agent.fill('#decided', LINE)
  await agent.focus('#why')
  expect(await agent.inputValue('#decided')).toContain('[phone]')
  await choose(agent, 'relation', 'silent')
  await choose(agent, 'visibility', 'team_named')
  await agent.click('.log-end button[type=submit] >> nth=0')
  await agent.waitForURL(/\?logged/)
  call = new URL(agent.url()).pathname
  expect(await agent.textContent('main')).toContain('[phone]')
  // The policy is silent too: said and derived agree.
  expect(await agent.textContent('main')).toContain(pl.record.derivedSame(1))
  expect(await stored()).not.toContain('601 234')
  expect(await stored()).toContain('[phone]')
})

test('an interrupted line is there again, in another page too', async () => {
  await open(agent, '/app/decisions/new')
  await agent.fill('#decided', 'to jeszcze nie jest gotowe')
  await agent.waitForFunction(
    (saved) => document.querySelector('#draft-state')?.textContent === saved,
    pl.record.draftSaved,
  )
  await open(agent, '/app/decisions')
  await agent.click(`a:has-text("${pl.record.draftContinue}")`)
  expect(await agent.inputValue('#decided')).toBe('to jeszcze nie jest gotowe')
  await agent.context().setOffline(true)
  await agent.fill('#decided', 'to dopisane bez sieci')
  await agent.waitForFunction(
    (local) => document.querySelector('#draft-state')?.textContent === local,
    pl.record.draftLocal,
  )
  await agent.context().setOffline(false)
  await agent.reload()
  expect(await agent.inputValue('#decided')).toBe('to dopisane bez sieci')
  await agent.click(`button:has-text("${pl.record.draftDrop}")`)
  await agent.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#decided')?.value === '',
  )
})

test('thirty days later it is asked how it turned out: two taps', async () => {
  // Bereavement is asked about after thirty days, as we propose.
  await wait(30)
  await open(agent, '/app')
  await agent.click(`a:has-text("${pl.record.tell}")`)
  await choose(agent, 'outcome', 'held')
  await choose(agent, 'again', 'should_be_a_rule')
  await agent.click('main form button[type=submit]')
  await agent.waitForURL((url) => url.pathname === call)
  expect(await agent.textContent('main')).toContain(pl.record.outcomes.held)
})

test('the agent asks the lead about it, and the lead answers in time', async () => {
  await agent.click(`a:has-text("${pl.coaching.ask}")`)
  await agent.fill('#question', 'Czy to było w porządku?')
  await agent.click('main form button[type=submit]')
  await agent.waitForURL(/\/app\/coaching\/\w+$/)
  await open(lead, '/app')
  await lead.click('a:has-text("Open")')
  await lead.fill('#worked', 'You gave her time before money.')
  await lead.fill('#asked', 'How long would have been enough?')
  await lead.fill('#nextTime', 'Tell me the same day, I will back you.')
  await lead.click('main form button[type=submit]')
  await lead.waitForSelector('text=Answered')
  await agent.reload()
  expect(await agent.textContent('main')).toContain('I will back you')
})

test('the policy says it from now on, and the agent reads what changed', async () => {
  await open(executive, '/app/policy/draft')
  await executive.click('button[value=last]')
  await executive.waitForSelector('a[href="/app/policy/draft/rules/new"]')
  await open(executive, '/app/policy/draft/rules/new')
  await executive.fill('#title', 'Instalments after a death')
  await executive.fill('#text', 'You move two instalments to the end when somebody has died.')
  await choose(executive, 'unit', 'months')
  await executive.fill('#decide', '2')
  await executive.fill('#reason', 'Nobody should ask for papers on such a day.')
  for (const box of ['actions-extension', 'situations-bereavement']) {
    const input = executive.locator(`input[name="${box}"]`)
    if ((await input.count()) === 0) continue
    await executive.evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`)!
      field.closest('details')?.setAttribute('open', '')
      field.checked = true
    }, box)
  }
  await executive.click('main form button[type=submit] >> nth=0')
  await executive.waitForURL(/\/app\/policy\/draft$/)
  await executive.fill('#changeNote', 'Bereavement has a rule of its own now.')
  await executive.click('form[action$="/publish"] button[type=submit] >> nth=0')
  await executive.waitForURL(/\/app\/policy$/)
  expect(await executive.textContent('main')).toContain('Instalments after a death')

  await open(agent, '/app')
  await agent.click('a[href="/app/policy/changed"]')
  expect(await agent.textContent('main')).toContain('Instalments after a death')
  await Promise.all([
    agent.waitForResponse((response) => response.request().method() === 'POST'),
    agent.click('button[value=read] >> nth=0'),
  ])
  await open(agent, '/app/policy/changed')
  expect(await agent.locator('button[value=read]').count()).toBe(0)
})

test('the team page marks the change on its axis', async () => {
  await passWeeks(site.house, 1)
  await wait(8)
  await open(lead, '/app/teams')
  await lead.waitForURL(/\/app\/teams\/\w+$/)
  const marks = await lead.textContent('main')
  // The flag says when; its note stands where there is room for it.
  expect(marks).toMatch(/Policy 1\d{1,2} \w{3}, First version/)
  expect(marks).toMatch(/Policy 2\d{1,2} \w{3}/)
})

test('nothing broke on the way', () => {
  expect(problems).toEqual([])
})
