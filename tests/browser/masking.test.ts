import { statSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisions } from '../../db/schema.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { CUSTOMERS, maskPersonalData } from '../../src/domain/masking.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { startBrowser, violationsOf } from '../support/browser.ts'
import { MASKING_CASES } from '../support/masking-cases.ts'
import { CAST, clippedIn, openSite, type Site } from '../support/site.ts'
import { watch } from '../support/watch.ts'

// Customers' data in the form of a decision, as an agent types them.

let browser: Browser
let site: Site
const contexts: BrowserContext[] = []
beforeAll(async () => {
  browser = await startBrowser()
  site = await openSite(3427)
}, 120_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser.close()
  await site.close()
})

const openForm = async (options: Parameters<Site['enter']>[2] = {}): Promise<Page> => {
  const context = await site.enter(browser, CAST.agent, { width: 390, ...options })
  contexts.push(context)
  const page = await context.newPage()
  await page.goto(`${site.origin}/app/decisions/new`)
  return page
}
const choose = async (page: Page) => {
  const chosen = { situation: 'late', action: 'refund', relation: 'within', visibility: 'private' }
  for (const [name, value] of Object.entries(chosen))
    await page.click(`label:has(input[name="${name}"][value="${value}"])`)
}
const send = (page: Page) => page.click('.log-end button[type=submit] >> nth=0')
const note = (page: Page, field = 'decided') => page.locator(`#${field} + .masking`)
const said = (page: Page, field = 'decided') =>
  note(page, field).locator('[role=status]').textContent()
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
  )
const stored = async () => {
  const rows = await site.house.db.read.select().from(decisions)
  return rows.map(({ decided, why, learned }) => [decided, why, learned].join(' | '))
}

describe('with script, in Polish, on a phone', () => {
  const words = messagesFor('pl').masking

  test('a number is hidden when the field is left, and the author is told', async () => {
    const page = await openForm({ language: 'pl' })
    const typed = 'Oddzwoniłam pod 601 234 567, PESEL 44051401359 skasowany'
    await page.fill('#decided', typed)
    expect(await page.inputValue('#decided')).toBe(typed)
    expect(await said(page)).toBe('')
    await page.focus('#why')
    expect(await page.inputValue('#decided')).toBe('Oddzwoniłam pod [phone], PESEL [id] skasowany')
    expect(await said(page)).toBe('2 zasłonięte: numer identyfikacyjny, numer telefonu.')
    // Looked at once more, nothing changes.
    await page.focus('#decided')
    await page.focus('#why')
    expect(await said(page)).toBe('2 zasłonięte: numer identyfikacyjny, numer telefonu.')
  })

  test('a name is hidden by keyboard, brought back, kept and hidden again', async () => {
    const page = await openForm({ language: 'pl' })
    await page.fill('#decided', 'Obiecałam Joannie Kowalskiej wymianę stołu')
    await page.press('#decided', 'Tab')
    expect(await focused(page)).toBe(words.hideThis('Joannie Kowalskiej'))
    expect(await said(page)).toBe(words.asks)
    await page.keyboard.press('Enter')
    expect(await page.inputValue('#decided')).toBe('Obiecałam [name] wymianę stołu')
    expect(await said(page)).toBe(`1 zasłonięty: nazwisko. ${words.isHidden('Joannie Kowalskiej')}`)
    expect(await focused(page)).toBe(words.undoThis('Joannie Kowalskiej'))
    await page.keyboard.press('Enter')
    expect(await page.inputValue('#decided')).toBe('Obiecałam Joannie Kowalskiej wymianę stołu')
    expect(await focused(page)).toBe(words.hideThis('Joannie Kowalskiej'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.inputValue('#decided')).toContain('Joannie Kowalskiej')
    expect(await note(page).locator('li').innerText()).toContain(words.isKept('Joannie Kowalskiej'))
    // Kept, it is not asked about again, whatever else is typed.
    await page.fill('#decided', 'Tak, obiecałam Joannie Kowalskiej wymianę stołu')
    await page.focus('#why')
    expect(await said(page)).toBe('')
    await note(page).locator('[data-do=undo]').click()
    await note(page).locator('[data-do=hide]').click()
    expect(await page.inputValue('#decided')).toBe('Tak, obiecałam [name] wymianę stołu')
  })

  test('what was hidden by hand comes back where it was, though the text has changed', async () => {
    const page = await openForm({ language: 'pl' })
    await page.fill('#decided', 'Pani Lis i Tomasz Nowak, potem znowu Tomasz Nowak i kurier')
    await page.focus('#why')
    expect(await page.inputValue('#decided')).toBe(
      'Pani [name] i Tomasz Nowak, potem znowu Tomasz Nowak i kurier',
    )
    await note(page).locator('[data-do=hide]').click()
    const hidden = 'Pani [name] i [name], potem znowu [name] i kurier'
    expect(await page.inputValue('#decided')).toBe(hidden)
    await page.fill('#decided', `Dziś: ${hidden}`)
    await page.focus('#why')
    await note(page).locator('[data-do=undo]').click()
    expect(await page.inputValue('#decided')).toBe(
      'Dziś: Pani [name] i Tomasz Nowak, potem znowu Tomasz Nowak i kurier',
    )
  })

  test('nothing that was hidden is sent, and what the author never saw is shown first', async () => {
    const page = await openForm({ language: 'pl' })
    const spy = watch(page)
    await choose(page)
    await page.fill('#decided', 'Zwrot na kartę 4111 1111 1111 1111 po terminie')
    await page.fill('#learned', 'Ewa Zając pisała z a.zajac@example.com i z ul. Długiej 14')
    await send(page)
    expect(await focused(page)).toBe(words.hideThis('Ewa Zając'))
    expect(await said(page, 'learned')).toBe(
      `1 zasłonięty: adres e-mail. ${words.asks} ${words.held}`,
    )
    expect((await spy.settled()).filter(({ sent }) => sent)).toEqual([])
    await page.keyboard.press('Enter')
    await send(page)
    await page.waitForURL(/\?logged/)
    const posted = (await spy.settled()).filter(({ sent }) => sent)
    expect(posted).toHaveLength(1)
    const sent = new URLSearchParams(posted[0]!.sent)
    expect(sent.get('decided')).toBe('Zwrot na kartę [card] po terminie')
    expect(sent.get('learned')).toBe('[name] pisała z [email] i z ul. Długiej 14')
    expect(await stored()).toContain(
      'Zwrot na kartę [card] po terminie |  | [name] pisała z [email] i z ul. Długiej 14',
    )
  })

  test('a form that comes back with mistakes masks as before', async () => {
    const page = await openForm({ language: 'pl' })
    await page.fill('#decided', 'Oddzwoniłam pod 601 234 567 i obiecałam zwrot')
    await send(page)
    await page.waitForSelector('.has-error')
    expect(await said(page)).toBe('1 zasłonięty: numer telefonu.')
    await page.fill('#why', 'Pani Nowak czekała trzy tygodnie')
    await page.focus('#learned')
    expect(await page.inputValue('#why')).toBe('Pani [name] czekała trzy tygodnie')
    expect(await said(page, 'why')).toBe('1 zasłonięty: nazwisko.')
  })

  test('a button pressed straight from the field is not pushed away', async () => {
    const page = await openForm({ language: 'pl' })
    await choose(page)
    await page.fill('#decided', 'Zwrot po terminie, numer 601 234 567 do kuriera')
    await page.focus('#learned')
    await page.keyboard.type('Następnym razem oddzwonić na 601 234 568 od razu')
    await send(page)
    await page.waitForURL(/\?logged/)
    expect((await stored()).at(-1)).not.toMatch(/\d{3}/)
  })
})

test('the browser masks as the server does', async () => {
  const page = await openForm()
  const texts = MASKING_CASES.map(({ text }) => text)
  const here = texts.map(
    (text) => maskPersonalData(text, { language: 'en', countries: CUSTOMERS }).text,
  )
  const there = await page.evaluate((all) => {
    const field = document.querySelector<HTMLTextAreaElement>('#decided')!
    return all.map((text) => {
      field.value = text
      field.dispatchEvent(new Event('change', { bubbles: true }))
      return field.value
    })
  }, texts)
  expect(there.filter((text, place) => text !== here[place])).toEqual([])
  expect(there.filter((text, place) => text !== texts[place]).length).toBeGreaterThan(150)
})

test('its script is packed', async () => {
  const size = (name: string) => statSync(`dist/public/${name}`).size
  const sent = await fetch(`${site.origin}/public/masking.js`, {
    headers: { 'accept-encoding': 'gzip' },
  })
  console.log(
    `masking.js: ${size('masking.js')} bytes, ${size('masking.js.gz')} by gzip, ` +
      `${size('masking.js.br')} by brotli`,
  )
  expect(sent.headers.get('content-encoding')).toBe('gzip')
  expect(size('masking.js.gz')).toBeLessThan(50_000)
})

test('without script the server masks, and nothing of the note is seen', async () => {
  const page = await openForm({ javaScriptEnabled: false, language: 'el' })
  await choose(page)
  await page.fill('#decided', 'Ο κ. Παπαδόπουλος κάλεσε από 694 123 4567, ΑΜΚΑ 18047522133')
  expect(await page.locator('.masking').count()).toBe(0)
  await send(page)
  await page.waitForURL(/\?logged/)
  expect((await stored()).at(-1)).toContain('Ο κ. [name] κάλεσε από [phone], ΑΜΚΑ [id]')
})

describe('the note', () => {
  /** A line masked, one suspicion open and one decided. */
  const fill = async (page: Page, language: Language) => {
    await page.fill('#decided', 'a@example.com, Joanna Smith-Barraclough, 12 Baker Street')
    await page.focus('#why')
    await note(page).locator('[data-do=keep] >> nth=0').click()
    await page.fill('#why', '+48 601 234 567, 0722 123 456')
    await page.focus('#learned')
    expect(await said(page, 'why')).toContain(messagesFor(language).masking.kinds.phone(2))
    expect(await note(page).locator('li').count()).toBe(2)
  }

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
    const page = await openForm({ scheme })
    await fill(page, 'en')
    expect(await violationsOf(page)).toEqual([])
  })

  test.each(LANGUAGES)('is not clipped at 320 px in %s', async (language) => {
    const page = await openForm({ language, width: 320 })
    await fill(page, language)
    expect(await clippedIn(page)).toEqual([])
  })
})
