import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, freshStep } from '../support/accounts.ts'
import { startBrowser } from '../support/browser.ts'
import { PASSWORD } from '../support/organisation.ts'
import { CAST, openSite, type Site } from '../support/site.ts'

// Coming in, by clicks: the second step, recovery codes, passkeys, a reset, invitations.

let browser: Browser
let site: Site
const contexts: BrowserContext[] = []
const problems: string[] = []

beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3190)
}, 120_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser.close()
  await site.close()
})

const watch = (page: Page): Page => {
  page.on('console', (message) => {
    const isRefusal = /status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !isRefusal) problems.push(message.text())
  })
  return page
}
const enter = async (email: string, options: Parameters<Site['enter']>[2] = {}) => {
  const context = await site.enter(browser, email, options)
  contexts.push(context)
  return watch(await context.newPage())
}
const stranger = async (options: { javaScriptEnabled?: boolean } = {}) => {
  const context = await browser.newContext({ locale: 'en', ...options })
  contexts.push(context)
  return watch(await context.newPage())
}
const go = (page: Page, path: string) => page.goto(site.origin + path)
const givePassword = async (page: Page, email: string, password = PASSWORD) => {
  await go(page, '/app/sign-in')
  await page.fill('#email', email)
  await page.fill('#password', password)
  await page.click('main form button >> nth=0')
}
const secretOn = async (page: Page) => (await page.textContent('.secret'))!.replaceAll(' ', '')
const codesOn = (page: Page) => page.locator('.codes code').allTextContents()
const isIn = (page: Page) => page.waitForURL(`${site.origin}/app`)

describe.each([
  ['with script', true, CAST.agent],
  ['without script', false, CAST.lead],
])('the second step %s', (_, javaScriptEnabled, email) => {
  let secret: string
  let codes: string[]

  test('is set up from the account page', async () => {
    const page = await enter(email, { javaScriptEnabled, width: 390 })
    await go(page, '/app/account')
    await page.click('a[href="/app/account/second-factor"]')
    await page.click('form[action$=begin] button')
    secret = await secretOn(page)
    expect(await page.isVisible('svg.qr')).toBe(true)
    await page.fill('#code', '000000')
    await page.click('form[action$=confirm] button')
    await page.waitForSelector('#code-error')
    expect(await secretOn(page)).toBe(secret)
    await freshStep()
    await page.fill('#code', codeOf(secret, -1))
    await page.click('form[action$=confirm] button')
    await page.waitForSelector('.codes')
    codes = await codesOn(page)
    expect(codes).toHaveLength(10)
    await page.click('main a.btn')
    await isIn(page)
  })

  test('is asked for at the door, and keeps where one was going', async () => {
    const page = await stranger({ javaScriptEnabled })
    await go(page, '/app/policy')
    await page.fill('#email', email)
    await page.fill('#password', PASSWORD)
    await page.click('main form button >> nth=0')
    await page.waitForURL('**/app/sign-in/code**')
    await page.fill('#code', '123 456')
    await page.click('main form button')
    await page.waitForSelector('#code-error')
    await page.fill('#code', codeOf(secret))
    await page.click('main form button')
    await page.waitForURL(`${site.origin}/app/policy`)
  })

  test('a recovery code does for once, and the account says what is left', async () => {
    const page = await stranger({ javaScriptEnabled })
    await givePassword(page, email)
    await page.waitForURL('**/app/sign-in/code**')
    await page.click('summary')
    await page.fill('#recovery', codes[0]!.toLowerCase())
    await page.click('main form button')
    await isIn(page)
    await go(page, '/app/account')
    expect(await page.textContent('main')).toContain('9 recovery codes are left.')
  })

  test('is turned off with the password', async () => {
    const page = await stranger({ javaScriptEnabled })
    await givePassword(page, email)
    await page.waitForURL('**/app/sign-in/code**')
    await page.click('summary')
    await page.fill('#recovery', codes[1]!)
    await page.click('main form button')
    await isIn(page)
    await go(page, '/app/account/second-factor')
    await page.fill('#proof', PASSWORD)
    await page.click('button[value=off]')
    await page.waitForSelector('form[action$=begin]')
  })
})

describe('a passkey', () => {
  let page: Page
  let keys: CDPSession
  let authenticatorId: string

  beforeAll(async () => {
    page = await enter(CAST.agent)
    keys = await page.context().newCDPSession(page)
    await keys.send('WebAuthn.enable')
    const added = await keys.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true },
        automaticPresenceSimulation: true,
      },
    })
    authenticatorId = added.authenticatorId
  })
  const isVerified = (is: boolean) =>
    keys.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: is })

  test('is added by name', async () => {
    await go(page, '/app/account')
    await page.fill('#passkey-name', '')
    await page.click('#passkey-add button')
    await page.waitForSelector('#passkey-error:not([hidden])')
    expect(await page.textContent('#passkey-error')).toContain('Give it a name')
    await page.fill('#passkey-name', 'Desk phone')
    await page.click('#passkey-add button')
    await page.waitForSelector('#passkeys .entries')
    expect(await page.textContent('#passkeys .entries')).toContain('Desk phone')
  })

  test('signs in without a password, to where one was going', async () => {
    await page.click('.foot form button')
    await page.waitForURL('**/app/sign-in')
    await go(page, '/app/policy')
    await page.click('#passkey-sign-in button')
    await page.waitForURL(`${site.origin}/app/policy`)
    expect(await page.textContent('.who')).toContain('Andrei Moraru')
  })

  test('is still offered beside a mistake in another form', async () => {
    await go(page, '/app/account')
    await page.click('form[action$=password] button')
    await page.waitForSelector('#current-error')
    expect(await page.isVisible('#passkey-add')).toBe(true)
    const other = await stranger()
    await givePassword(other, CAST.agent, 'not the password')
    await other.waitForSelector('#email-error')
    expect(await other.isVisible('#passkey-sign-in button')).toBe(true)
    await other.fill('#password', PASSWORD)
    await other.click('main form button >> nth=0')
    await isIn(other)
  })

  test('does not without finger or PIN, and says so', async () => {
    await page.click('.foot form button')
    await page.waitForURL('**/app/sign-in')
    await isVerified(false)
    await page.click('#passkey-sign-in button')
    await page.waitForSelector('#passkey-error:not([hidden])')
    expect(page.url()).toContain('/app/sign-in')
    await isVerified(true)
  })

  test('once removed it opens nothing', async () => {
    await givePassword(page, CAST.agent)
    await isIn(page)
    await go(page, '/app/account')
    await page.click('#passkeys .entries button')
    await page.waitForSelector('#passkeys:not(:has(.entries))')
    await page.click('.foot form button')
    await page.waitForURL('**/app/sign-in')
    await page.click('#passkey-sign-in button')
    await page.waitForSelector('#passkey-error:not([hidden])')
    expect(await page.textContent('#passkey-error')).toContain('does not know this passkey')
  })

  test('is not offered without script', async () => {
    const plain = await stranger({ javaScriptEnabled: false })
    await go(plain, '/app/sign-in')
    expect(await plain.isVisible('#passkey-sign-in')).toBe(false)
    expect(await plain.isVisible('#email')).toBe(true)
    await plain.click('a[href="/app/forgotten"]')
    expect(await plain.textContent('main')).toContain('Ask an administrator')
  })
})

describe('the administrator', () => {
  let admin: Page
  beforeAll(async () => {
    admin = await enter(CAST.admin, { javaScriptEnabled: false })
  })

  test('resets a password, and the person chooses a new one by the link', async () => {
    const lead = await enter(CAST.lead)
    await go(admin, `/app/people?q=${CAST.lead}`)
    await admin.click('tbody th a')
    await admin.click('form[action$="/reset"] button')
    await admin.waitForSelector('.link-made')
    const link = (await admin.textContent('.link-made'))!
    await go(lead, '/app')
    expect(lead.url()).toContain('/app/sign-in')
    await lead.goto(link)
    await lead.fill('#password', 'a fresh and long password')
    await lead.click('main form button')
    await isIn(lead)
  })

  test('makes links for a team at once, and somebody comes in by a card', async () => {
    await go(admin, '/app/people')
    await admin.click('a[href="/app/people/invitations"]')
    const team = admin.locator('#unit option', { hasText: 'Returns' }).first()
    await admin.selectOption('#unit', (await team.getAttribute('value'))!)
    await admin.click('main form button')
    await admin.waitForSelector('.card')
    const cards = admin.locator('.card')
    expect(await cards.count()).toBeGreaterThan(3)
    const name = (await cards.nth(1).locator('h2').textContent())!
    const link = (await cards.nth(1).locator('.link-made').textContent())!
    const page = await stranger()
    await page.goto(link)
    await page.fill('#password', PASSWORD)
    await page.click('main form button')
    await isIn(page)
    expect(await page.textContent('.who')).toContain(name)
  })

  test('makes links for all 140 in one go, and no card is cut by a page', async () => {
    await go(admin, '/app/people/invitations')
    await admin.click('main form button')
    await admin.waitForSelector('.card')
    expect(await admin.locator('.card').count()).toBeGreaterThan(120)
    await admin.emulateMedia({ media: 'print' })
    const style = await admin
      .locator('.card')
      .first()
      .evaluate((card) => getComputedStyle(card).breakInside)
    expect(style).toBe('avoid')
    expect(await admin.isVisible('.nav')).toBe(false)
  })
})

test('nothing broke the content security policy on the way', () => {
  expect(problems).toEqual([])
})
