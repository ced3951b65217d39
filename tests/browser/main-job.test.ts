import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../support/browser.ts'
import { PASSWORD } from '../support/organisation.ts'
import { newDir, type RunningServer, removeDir, startServer } from '../support/server.ts'

// The README's tour: one installation, from the set-up code to the report, by clicks alone.

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const CAST = {
  executive: 'imogen.fairbairn@verano.example',
  agent: 'andrei.moraru@verano.example',
  lead: 'ioana.popescu@verano.example',
  hr: 'justyna.wieczorek@verano.example',
}

describe.each([
  ['with script, in English', true, 'en'],
  ['without script, in Greek', false, 'el'],
])('the main job %s', (_, javaScriptEnabled, locale) => {
  let server: RunningServer
  let dir: string
  let admin: Page
  const contexts: BrowserContext[] = []
  const problems: string[] = []

  const newPage = async (width = 1280): Promise<Page> => {
    const viewport = { width, height: 844 }
    const context = await browser.newContext({ javaScriptEnabled, locale, viewport })
    contexts.push(context)
    const page = await context.newPage()
    page.on('console', (message) => {
      const isRefusal = /status of 4\d\d/.test(message.text())
      if (message.type() === 'error' && !isRefusal) problems.push(message.text())
    })
    page.on('response', (response) => {
      if (response.status() >= 500) problems.push(`${response.status()} ${response.url()}`)
    })
    return page
  }
  const choose = (page: Page, name: string, value: string) =>
    page.click(`label:has(input[name="${name}"][value="${value}"])`)
  const submit = (page: Page) => page.click('main form button[type=submit] >> nth=0')

  /** What the calendar of a practice installation does at the administrator's wish. */
  const calendar = async (step: 'open' | 'rehearse' | 'close') => {
    await admin.goto(`${server.origin}/app/calendar`)
    await admin.click(`button[value=${step}]`)
    const next = { open: 'close', rehearse: 'close', close: 'open' }[step]
    await admin.waitForSelector(`button[value=${next}]`)
    if (step === 'rehearse') await admin.waitForSelector('[role=status]')
  }

  /** The administrator makes a link; the person opens it, chooses a password and is in. */
  const comeIn = async (email: string, width = 1280): Promise<Page> => {
    await admin.goto(`${server.origin}/app/people?q=${email}`)
    await admin.click('tbody th a')
    await admin.click('form[action$="/link"] button')
    const link = (await admin.textContent('.link-made'))!.trim()
    const page = await newPage(width)
    await page.goto(link)
    await page.fill('#password', PASSWORD)
    await submit(page)
    await page.waitForURL(`${server.origin}/app`)
    return page
  }

  beforeAll(async () => {
    dir = newDir()
    server = await startServer(dir)
    admin = await newPage()
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
    expect(await server.stop()).toBe(0)
    removeDir(dir)
  })

  test('the administrator sets up and imports 140 people', async () => {
    await admin.goto(server.origin)
    await admin.fill('#code', server.setupCode())
    await admin.fill('#organisation', 'Verano Home')
    await choose(admin, 'kind', 'practice')
    await admin.fill('#name', 'Marek Sikora')
    await admin.fill('#email', 'admin@verano.example')
    await admin.fill('#password', PASSWORD)
    await submit(admin)
    await admin.waitForURL('**/app/people/import')
    await admin.setInputFiles('#file', 'public/people-example.csv')
    await submit(admin)
    await admin.click('form[action$=confirm] button')
    await admin.waitForURL(/\/app\/people\?saved$/)
    expect(await admin.textContent('main')).toMatch(/140 (?:people|άτομα)/)
  })

  test('the executive signs the charter and publishes a policy', async () => {
    const executive = await comeIn(CAST.executive)
    await executive.goto(`${server.origin}/app/charter`)
    await submit(executive)
    await executive.goto(`${server.origin}/app/policy/draft`)
    await executive.click('button[value=starter]')
    await executive.fill('#changeNote', 'First version: what you may decide without asking.')
    await executive.click('form[action$=publish] button')
    await executive.waitForURL('**/app/policy')
    expect(await executive.locator('.policy-list article').count()).toBe(5)
  })

  let agent: Page
  test('an agent answers on a phone, and the answers leave without a name', async () => {
    await calendar('open')
    agent = await comeIn(CAST.agent, 390)
    const sent: Request[] = []
    agent.on('request', (request) => {
      if (request.url().endsWith('/ballots')) sent.push(request)
    })
    await agent.click('a[href="/app/pulse"]')
    if (!javaScriptEnabled) {
      expect(await agent.isVisible('#ballot')).toBe(false)
      await agent.click('#start button')
    }
    await agent.waitForSelector('#ballot:not([hidden])')
    expect(await agent.isVisible('#start')).toBe(false)
    for (let item = 1; item <= 6; item++) await agent.click(`#s${item} .stop >> nth=3`)
    await agent.fill('#comment', 'A word about late deliveries')
    await agent.click('.sendbar button')
    await agent.waitForSelector('.receipt-code')
    expect(await agent.locator('.receipt-code').count()).toBe(2)
    expect(sent).toHaveLength(1)
    const headers = await sent[0]!.allHeaders()
    expect(headers.cookie).toBeUndefined()
    expect(sent[0]!.postData()).not.toContain('andrei')
  })

  test('the agent logs a call with a customer’s number, which is stored masked', async () => {
    await agent.goto(`${server.origin}/app/decisions/new`)
    await agent.click('.log-end button')
    await agent.waitForSelector('#situation.has-error')
    await choose(agent, 'situation', 'window')
    await choose(agent, 'action', 'refund')
    await agent.fill('#decided', 'refund the chair on day 41, called from +40 722 123 456')
    await agent.fill('#learned', 'Ask why it is late first.')
    await choose(agent, 'relation', 'beyond')
    await choose(agent, 'visibility', 'team_named')
    await agent.click('.log-end button')
    await agent.waitForURL(/logged/)
    expect(await agent.textContent('.lead')).toContain('[phone]')
  })

  let shown: string
  test('the week closes, and the lead sees figures beside the policy, and the call', async () => {
    await calendar('rehearse')
    await calendar('close')
    const lead = await comeIn(CAST.lead)
    await lead.goto(`${server.origin}/app/teams`)
    shown = (await lead.textContent('.c-val'))!.replace(/±.*/, '')
    expect(Number(shown)).toBeGreaterThanOrEqual(10)
    expect(await lead.locator('.plain-rule').count()).toBe(5)
    await lead.goto(`${server.origin}/app/decisions`)
    expect(await lead.textContent('.entries')).toContain('refund the chair on day 41')
    await agent.goto(`${server.origin}/app/decisions`)
    await agent.click('.entries a')
    expect(await agent.textContent('.notice:has(li)')).toContain('Ioana Popescu')
  })

  test('HR makes the report, which holds the same number', async () => {
    const hr = await comeIn(CAST.hr)
    await hr.goto(`${server.origin}/app/exports`)
    await hr.fill('#purpose', 'Report for the works council')
    await submit(hr)
    await hr.waitForSelector('.entries a')
    const [download] = await Promise.all([hr.waitForEvent('download'), hr.click('.entries a')])
    const csv = readFileSync(await download.path(), 'utf8')
    const rows = csv.split('\r\n').filter((row) => row.includes('Iași Returns'))
    // Two lines: empowerment, then morale, in the order of their names in the database.
    expect(rows).toHaveLength(2)
    expect(rows[1]!.split(',')[3]).toBe(shown)
    expect(csv).toContain('Report for the works council')
  })

  test('nothing broke the content security policy or failed on the way', () => {
    expect(problems).toEqual([])
  })
})
