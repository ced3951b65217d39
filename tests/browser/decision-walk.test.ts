import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisions } from '../../db/schema.ts'
import { pl } from '../../src/messages/pl.ts'
import { passWeeks } from '../support/sample.ts'
import { CAST } from '../support/site.ts'
import { prepare } from '../support/story.ts'
import { choose, openWalk, type Walk } from '../support/walk.ts'

// One call's whole way, by clicks: logged in Polish on a phone, masked, asked about later, talked
// about with the lead, told as a lesson that two colleagues meet beside their own forms, and the
// principle, the proposal and the version of the policy that come of the three.

let walk: Walk
let agent: Page
let lead: Page
let executive: Page

const open = (page: Page, path: string) => walk.open(page, path)
const stored = async () => JSON.stringify(await walk.site.house.db.read.select().from(decisions))
const pathOf = (page: Page) => new URL(page.url()).pathname

beforeAll(async () => {
  walk = await openWalk(3196)
  await prepare(walk.site)
  await passWeeks(walk.site.house, 2)
  agent = await walk.pageOf(CAST.agent, { language: 'pl', width: 390 })
  lead = await walk.pageOf(CAST.lead, { width: 1280 })
  executive = await walk.pageOf(CAST.executive, { width: 1280 })
}, 180_000)
afterAll(() => walk.close())

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
  call = pathOf(agent)
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
  await walk.wait(30)
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

const TITLE = 'W żałobie najpierw przesuń raty, potem pytaj o papiery'
let lesson: string
let principle: string

test('the agent makes a lesson of it, and the lead sees that it holds', async () => {
  await open(agent, call)
  await agent.click(`a:has-text("${pl.lessons.newTitle}")`)
  await agent.fill('#title', TITLE)
  await agent.fill('#tried', 'Czekałem na odpowiedź, której nikt nie miał.')
  await agent.fill('#happened', 'Klientka zadzwoniła trzeci raz i płakała.')
  await agent.fill('#nextTime', 'Przesuń raty o dwa miesiące i oddzwoń tego samego dnia.')
  await agent.click('main form button[type=submit] >> nth=0')
  await agent.waitForURL(/\/app\/lessons\/\w{24}$/)
  lesson = pathOf(agent)
  expect(await agent.textContent('main')).toContain(pl.lessons.states.not_validated)
  await open(lead, lesson)
  await lead.click('form[action$="/seen"] button')
  await lead.waitForSelector('text=Validated')
})

test.each(['andreea.cojocaru', 'jakub.majewski'])(
  '%s meets it beside their own form, and it holds there too',
  async (name) => {
    const page = await walk.pageOf(`${name}@verano.example`, { language: 'pl', width: 390 })
    await open(page, '/app/decisions/new')
    await choose(page, 'situation', 'bereavement')
    await choose(page, 'action', 'extension')
    await page.fill('#decided', 'przesuń raty o dwa miesiące, bo w domu żałoba')
    await page.focus('#why')
    await page.waitForSelector(`#cases a:has-text("${TITLE}")`)
    await choose(page, 'relation', 'silent')
    await choose(page, 'visibility', 'team_named')
    await page.click('.log-end button[type=submit] >> nth=0')
    await page.waitForURL(/\?logged/)

    await open(page, lesson)
    await page.click(`summary:has-text("${pl.lessons.reuseHead}")`)
    await page.click(`button:has-text("${pl.lessons.reuse}")`)
    await page.click(`button:has-text("${pl.lessons.helped}")`)
    await page.waitForSelector(`text=${pl.lessons.helpedDone}`)
  },
)

test('three such calls become a principle, and the principle a proposal', async () => {
  await open(lead, lesson)
  await lead.click('a:has-text("Make a principle of it")')
  await lead.fill('#statement', 'After a death, time comes before papers.')
  await lead.click('main form button[type=submit]')
  await lead.waitForURL(/\/app\/principles\/\w{24}$/)
  principle = pathOf(lead)
  // Three calls of three people in two teams: no exception had to be written down.
  expect(await lead.textContent('main')).not.toContain('Exception')
  await open(agent, principle)
  await agent.click(`summary:has-text("${pl.principles.propose}")`)
  await agent.fill('#change', 'Dwie raty można przesunąć bez pytania, gdy ktoś umarł.')
  await agent.click(`button:has-text("${pl.principles.send}")`)
  await agent.waitForSelector(`text=${pl.principles.states.suggested}`)

  await open(executive, principle)
  for (const state of ['gathering', 'accepted']) {
    await executive.click('summary:has-text("Next step")')
    await choose(executive, 'state', state)
    await executive.fill('textarea[name=text]', 'Three calls say the same.')
    await Promise.all([
      executive.waitForEvent('load'),
      executive.click('button:has-text("Save the step")'),
    ])
  }
  await executive.waitForSelector('form[action$="/draft"] button')
  await executive.click('form[action$="/draft"] button')
  await executive.waitForURL(/\/app\/policy\/draft$/)
  expect(await executive.textContent('main')).toContain('Dwie raty można przesunąć')
})

test('the policy says it from now on, and the agent reads what changed', async () => {
  await open(executive, '/app/policy/draft/rules/new')
  await executive.fill('#title', 'Instalments after a death')
  await executive.fill('#text', 'You move two instalments to the end when somebody has died.')
  await choose(executive, 'unit', 'months')
  await executive.fill('#decide', '2')
  await executive.selectOption('#principle', { label: 'After a death, time comes before papers.' })
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

  // The proposal is in force by the publishing itself, to be looked at in sixty days.
  await open(lead, principle)
  const told = await lead.textContent('main')
  expect(told).toContain('In force')
  expect(told).toContain('Instalments after a death')

  await open(agent, '/app')
  await agent.click('a[href="/app/policy/changed"]')
  await agent.waitForURL(/\/app\/policy\/changed$/)
  expect(await agent.textContent('main')).toContain('Instalments after a death')
  await Promise.all([agent.waitForEvent('load'), agent.click('button[value=read] >> nth=0')])
  await open(agent, '/app/policy/changed')
  expect(await agent.locator('button[value=read]').count()).toBe(0)
})

test('the team page marks the change on its axis', async () => {
  await passWeeks(walk.site.house, 1)
  await walk.wait(8)
  await open(lead, '/app/teams')
  await lead.waitForURL(/\/app\/teams\/\w+$/)
  const marks = await lead.textContent('main')
  // The flag says when; its note stands where there is room for it.
  expect(marks).toMatch(/Policy 1\d{1,2} \w{3}, First version/)
  expect(marks).toMatch(/Policy 2\d{1,2} \w{3}/)
})

test('nothing broke on the way', () => {
  expect(walk.problems).toEqual([])
})
