import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { closePulse } from '../../src/jobs/close-pulse.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { startBrowser } from '../support/browser.ts'
import { openSite, type Site } from '../support/site.ts'
import { watch } from '../support/watch.ts'

// Tickets that the browser makes itself, as people use them: on a phone with a bad connection, on
// two devices, at a shared desk, too late.

let browser: Browser
let site: Site
let agents: string[]
let isoWeek: string
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3417)
  const opened = await openPulse(site.house)
  if (!opened.ok) throw new Error(opened.refusal)
  isoWeek = opened.isoWeek
  agents = await askedPeople()
})
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser.close()
  await site.close()
})

/** Addresses of people who are asked; each test takes its own. */
async function askedPeople(): Promise<string[]> {
  const people = await listMembers(site.house.db)
  return people
    .filter(({ unitId, manages, roles }) => unitId && manages.length === 0 && roles.length === 0)
    .map(({ email }) => email)
}

const enter = async (email: string, options = {}): Promise<Page> => {
  const context = await site.enter(browser, email, { width: 390, ...options })
  contexts.push(context)
  return context.newPage()
}
const openPulsePage = async (page: Page) => {
  await page.goto(`${site.origin}/app/pulse`)
  await page.waitForSelector('#ballot:not([hidden])')
}
const send = async (page: Page, keep = false) => {
  await page.click('#s1 .stop >> nth=3')
  if (keep) await page.check('[name=keep]')
  await page.click('.sendbar button')
}
const receiptOn = async (page: Page) =>
  (await page.locator('.receipt-code').first().textContent())!.replaceAll(/\s/g, '')
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

describe('a ticket made in the browser', () => {
  test('is never seen by the server beside a name', async () => {
    const page = await enter(agents.pop()!, { language: 'el' })
    const spy = watch(page)
    await openPulsePage(page)
    expect(await page.isVisible('#plain-note')).toBe(false)
    await send(page)
    await page.waitForSelector('.receipt-code')
    expect(await page.textContent('#main')).toContain('Η απόδειξή σου')
    expect(await page.isVisible('a[href="/app/pulse"]')).toBe(false)
    const seen = await spy.settled()
    const [draw, ballot] = ['/app/pulse/ticket/blind', '/ballots'].map(
      (path) => seen.filter((one) => one.path === path)[0]!,
    )
    expect(seen.filter(({ path }) => path === '/ballots')).toHaveLength(1)
    expect(draw!.cookie).toContain('leeway=')
    expect(ballot!.cookie).toBeUndefined()
    expect(seen.find(({ path }) => path.startsWith('/keys/'))!.cookie).toBeUndefined()
    // Serial, prefix and signature: none of them was in anything that went with the cookie.
    const secrets = /ticket=([^&]+)/.exec(ballot!.sent)![1]!.split('.').slice(3)
    expect(secrets.map(({ length }) => length)).toEqual([43, 43, 342])
    const named = seen.filter(({ cookie }) => cookie).map((one) => one.sent + one.received)
    for (const secret of secrets)
      expect(named.some((text) => text.includes(secret.slice(0, 20)))).toBe(false)
    // Nor does the ballot say what language its sender reads, or whether they keep the ticket.
    expect(ballot!.language).toBe('en')
    expect(ballot!.sent).not.toMatch(/lang=|keep=/)
    expect(ballot!.received).toMatch(/^\{"receipt":"[A-Z2-7]{26}","superseded":false\}$/)
    // And it is gone from here too.
    expect(await stored(page)).toBe('{}')
  })

  test('not kept, it cannot be used again', async () => {
    const page = await enter(agents.pop()!)
    await openPulsePage(page)
    await send(page)
    await page.waitForSelector('.receipt-code')
    await page.goto(`${site.origin}/app/pulse`)
    await page.waitForSelector('#drawn')
    expect(await page.isVisible('#ballot')).toBe(false)
  })

  test('kept, it changes the answers in another tab, and stays sealed on the disk', async () => {
    const page = await enter(agents.pop()!)
    const spy = watch(page)
    await openPulsePage(page)
    await send(page, true)
    await page.waitForSelector('.receipt-code')
    const receipt = await receiptOn(page)
    const ballot = (await spy.settled()).find(({ path }) => path === '/ballots')!
    const serial = /ticket=([^&]+)/.exec(ballot.sent)![1]!.split('.')[3]!
    expect(await stored(page)).toMatch(/leeway-ticket/)
    expect(await stored(page)).not.toContain(serial)
    const again = await page.context().newPage()
    await openPulsePage(again)
    expect(await again.isVisible('#replace-note')).toBe(true)
    await send(again)
    await again.waitForSelector('.receipt-code')
    expect(await receiptOn(again)).toBe(receipt)
  })

  test('survives an answer lost on the way, of the draw and of the ballot', async () => {
    const page = await enter(agents.pop()!)
    const lost: string[] = []
    const lose = (pattern: string) =>
      page.route(
        pattern,
        async (route) => {
          lost.push((await route.fetch()).ok() ? pattern : 'not answered')
          await route.abort()
        },
        { times: 1 },
      )
    await lose('**/app/pulse/ticket/blind')
    await openPulsePage(page)
    await send(page)
    await page.waitForSelector('#send-error:not([hidden])')
    // The tab is gone, the signature with it; the same value is signed again.
    await lose('**/ballots')
    await openPulsePage(page)
    await send(page)
    await page.waitForSelector('#send-error:not([hidden])')
    expect(lost).toEqual(['**/app/pulse/ticket/blind', '**/ballots'])
    await page.click('.sendbar button')
    await page.waitForSelector('.receipt-code')
    expect(await receiptOn(page)).toMatch(/^[A-Z2-7]{26}$/)
  })

  test('another device of the same person is told that it was given out', async () => {
    const email = agents.pop()!
    const phone = await enter(email)
    await openPulsePage(phone)
    await send(phone, true)
    await phone.waitForSelector('.receipt-code')
    const desk = await enter(email)
    await desk.goto(`${site.origin}/app/pulse`)
    await desk.waitForSelector('#drawn')
    expect(await desk.isVisible('#ballot')).toBe(false)
    // The first one still holds it.
    await openPulsePage(phone)
  })

  test('at a shared desk the next person neither finds nor disturbs it', async () => {
    const first = agents.pop()!
    const second = agents.pop()!
    const page = await enter(first)
    await openPulsePage(page)
    await send(page, true)
    await page.waitForSelector('.receipt-code')
    const before = await stored(page)
    const theirs = await (await site.enter(browser, second)).cookies()
    await page.context().clearCookies()
    await page.context().addCookies(theirs)
    await openPulsePage(page)
    expect(await page.isVisible('#replace-note')).toBe(false)
    await send(page)
    await page.waitForSelector('.receipt-code')
    expect(await stored(page)).toBe(before)
  })

  test('a key that is not everybody’s is refused before anything is sent', async () => {
    const page = await enter(agents.pop()!)
    const spy = watch(page)
    await page.route('**/keys/**', (route) => route.fulfill({ json: { root: '0'.repeat(64) } }))
    await openPulsePage(page)
    await send(page)
    await page.waitForSelector('#send-error:not([hidden])')
    expect(await page.textContent('#send-error')).toContain('Nothing was sent.')
    const paths = (await spy.settled()).map(({ path }) => path)
    expect(paths).not.toContain('/app/pulse/ticket/blind')
    expect(paths).not.toContain('/ballots')
  })

  test('so is one made for another number of people than the page names', async () => {
    const page = await enter(agents.pop()!)
    await openPulsePage(page)
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('#ballot')!
      form.dataset.people = String(Number(form.dataset.people) - 1)
    })
    await send(page)
    await page.waitForSelector('#send-error:not([hidden])')
    expect(await page.textContent('#send-error')).toContain('Nothing was sent.')
  })

  test('without https the server makes the ticket, and the page says so', async () => {
    const page = await enter(agents.pop()!)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false })
    })
    const spy = watch(page)
    await openPulsePage(page)
    expect(await page.isVisible('#plain-note')).toBe(true)
    await send(page)
    await page.waitForSelector('.receipt-code')
    expect((await spy.settled()).map(({ path }) => path)).toContain('/app/pulse/ticket')
  })
})

describe('at the close', () => {
  test('late is late; a receipt is found on one’s own machine, another is not', async () => {
    const page = await enter(agents.pop()!)
    const late = await enter(agents.pop()!)
    await openPulsePage(page)
    await send(page)
    await page.waitForSelector('.receipt-code')
    const receipt = await receiptOn(page)
    await openPulsePage(late)
    expect(await closePulse(site.house)).toMatchObject({ ok: true })
    await send(late)
    await late.waitForSelector('#main h1:has-text("No pulse is open")')

    const spy = watch(page)
    await page.goto(`${site.origin}/receipts`)
    await page.waitForSelector('#check:not([hidden])')
    const look = async (code: string) => {
      await page.fill('#receipt', code)
      await page.click('#check button')
      await page.waitForFunction(() => document.querySelector('#answer')?.textContent)
      return page.textContent('#answer')
    }
    expect(await page.inputValue('#week')).toBe(isoWeek)
    expect(await look(receipt.toLowerCase().replace(/(.{4})/g, '$1 '))).toContain('was counted')
    expect(await look(receipt.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')))).toContain('not stand')
    expect(await look('ABC')).toContain('26')
    const sent = (await spy.settled()).map((one) => one.path + one.sent)
    expect(sent.some((text) => text.includes(receipt))).toBe(false)
  })
})
