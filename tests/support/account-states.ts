import type { Browser, Page } from 'playwright-core'
import { members, recoveryCodes, totps } from '../../db/schema.ts'
import { codeOf, freshStep } from './accounts.ts'
import { PASSWORD } from './organisation.ts'
import { CAST, type Site } from './site.ts'

type Options = NonNullable<Parameters<Site['enter']>[2]>
type Look = (page: Page, state: string) => Promise<void>

/** Every page of the accounts that needs something done before, shown to `look` one by one. */
export async function walkAccounts(site: Site, browser: Browser, options: Options, look: Look) {
  const { db } = site.house
  const context = await site.enter(browser, CAST.hr, options)
  const page = await context.newPage()
  const go = (path: string) => page.goto(site.origin + path)
  await go('/app/account/second-factor')
  await look(page, 'second-factor-off')
  await page.click('form[action$=begin] button')
  await page.waitForSelector('.secret')
  await look(page, 'second-factor-begun')
  const secret = (await page.textContent('.secret'))!.replaceAll(' ', '')
  await page.fill('#code', '000000')
  await page.click('form[action$=confirm] button')
  await page.waitForSelector('#code-error')
  await look(page, 'second-factor-mistake')
  await freshStep()
  await page.fill('#code', codeOf(secret, -1))
  await page.click('form[action$=confirm] button')
  await page.waitForSelector('.codes')
  await look(page, 'recovery-codes')
  await go('/app/account/second-factor')
  await look(page, 'second-factor-on')
  await page.click('button[value=off]')
  await page.waitForSelector('#proof-error')
  await look(page, 'second-factor-on-mistake')
  await go('/app/account')
  await look(page, 'account')
  await page.click('.foot form button')
  await page.fill('#email', CAST.hr)
  await page.fill('#password', PASSWORD)
  await page.click('main form button >> nth=0')
  await page.waitForURL('**/sign-in/code**')
  await look(page, 'code')
  await page.click('summary')
  await page.click('main form button')
  await page.waitForSelector('#code-error')
  await look(page, 'code-mistake')
  await context.close()
  await db.write(async (tx) => {
    await tx.delete(recoveryCodes)
    await tx.delete(totps)
  })

  const admin = await site.enter(browser, CAST.admin, options)
  const cards = await admin.newPage()
  await db.write(async (tx) => tx.update(members).set({ language: options.language ?? 'en' }))
  await cards.goto(`${site.origin}/app/people/invitations`)
  await look(cards, 'invitations')
  await cards.selectOption('#unit', { index: 4 })
  await cards.click('main form button')
  await cards.waitForSelector('.card')
  await look(cards, 'cards')
  await admin.close()
}
