import { execFileSync } from 'node:child_process'
import { createClient } from '@libsql/client'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf } from '../support/accounts.ts'
import { startBrowser } from '../support/browser.ts'
import { PASSWORD } from '../support/organisation.ts'
import { newDir, type RunningServer, removeDir, startServer } from '../support/server.ts'

// A new administrator's first day in Greek by clicks alone, and the weeks after it, which nobody
// touches but the clock.

let browser: Browser
const servers: RunningServer[] = []
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  for (const server of servers) {
    await server.stop()
    removeDir(server.dir)
  }
})

async function begin(kind: 'real' | 'practice') {
  const server = await startServer(newDir())
  servers.push(server)
  const context = await browser.newContext({ locale: 'el', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.goto(server.origin)
  await page.fill('#code', server.setupCode())
  await page.fill('#organisation', 'Οίκος Βεράνο')
  await page.click(`label:has(input[name=kind][value=${kind}])`)
  await page.fill('#name', 'Ελένη Παπαδοπούλου')
  await page.fill('#email', 'admin@verano.example')
  await page.fill('#password', PASSWORD)
  await page.click('main form button[type=submit] >> nth=0')
  await page.waitForURL(kind === 'real' ? '**/app/account/second-factor' : '**/app/people/import')
  return { server, page }
}

async function importPeople(server: RunningServer, page: Page): Promise<void> {
  await page.goto(`${server.origin}/app/people/import`)
  await page.setInputFiles('#file', 'public/people-example.csv')
  await page.click('main form button[type=submit] >> nth=0')
  await page.click('form[action$=confirm] button')
  await page.waitForURL(/\/app\/people\?saved$/)
}

test('from the set-up code to pulses that run, in a real installation', async () => {
  const { server, page } = await begin('real')
  await page.click('form[action$=begin] button')
  const secret = (await page.textContent('.secret'))!.replaceAll(' ', '')
  await page.fill('#code', codeOf(secret))
  await page.click('form[action$=confirm] button')
  await page.waitForSelector('.codes')
  await importPeople(server, page)

  // Today says what comes next, one thing after the other.
  await page.goto(`${server.origin}/app`)
  await page.click('a.btn[href="/app/people/invitations"]')
  await page.click('main form button[type=submit] >> nth=0')
  await page.waitForSelector('.link-made')
  expect(await page.locator('.link-made').count()).toBe(139)
  await page.goto(`${server.origin}/app`)
  await page.click('a.btn[href="/app/calendar"]')
  await page.click('form[action$=start] button >> nth=0')
  await page.waitForSelector('form[action$=pause]')
  expect(await page.getAttribute('html', 'lang')).toBe('el')
})

test('three weeks go by over a change of clocks and a skipped week', async () => {
  const { server, page } = await begin('practice')
  await importPeople(server, page)
  const leeway = (...words: string[]) =>
    execFileSync('node', ['dist/src/commands/main.js', ...words], {
      env: { ...process.env, ...server.environment },
      encoding: 'utf8',
    })
  // Days are counted from the Sunday in March that has 23 hours.
  const year = new Date().getUTCFullYear() + 1
  const lastDay = new Date(Date.UTC(year, 2, 31))
  const sunday = 31 - lastDay.getUTCDay()
  const moment = (days: number) => new Date(Date.UTC(year, 2, sunday + days, 9)).toISOString()
  leeway('clock', moment(-13))
  await page.goto(`${server.origin}/app/calendar`)
  const weeks = await page.locator('tbody th').allTextContents()
  const [first, second, third, fourth] = weeks.map((text) => text.trim().slice(0, 8))
  const row = page.locator('tr', { hasText: third! })
  await row.locator('summary').click()
  await row.locator('input[name=reason]').fill('Πάσχα')
  await row.locator('button[type=submit]').click()
  await page.waitForSelector('button[name=restore]')
  await page.click('form[action$=start] button[name=now]')
  await page.waitForSelector('form[action$=pause]')

  for (const days of [-6, 1]) {
    leeway('rehearse')
    leeway('clock', moment(days))
  }
  leeway('clock', moment(8))
  const client = createClient({ url: server.environment.DATABASE_URL! })
  const { rows } = await client.execute('SELECT iso_week, state, closes_at FROM pulses ORDER BY 1')
  client.close()
  expect(rows.map((pulse) => [pulse.iso_week, pulse.state])).toEqual([
    [first, 'closed'],
    [second, 'closed'],
    [fourth, 'open'],
  ])
  // Monday 00:00 in Athens: an hour earlier than the Monday before, by the sun.
  expect(rows.map((pulse) => Number(pulse.closes_at))).toEqual([
    Date.UTC(year, 2, sunday - 7, 22),
    Date.UTC(year, 2, sunday, 21),
    Date.UTC(year, 2, sunday + 14, 21),
  ])
  await page.goto(`${server.origin}/app`)
  expect(await page.textContent('main')).toContain(String(Number(second!.slice(-2))))
})
