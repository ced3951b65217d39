import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginRules } from '../../src/domain/starter-rules.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { publishRules } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let ana: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  ana = await org.signIn('ana')
})
afterAll(() => org.close())

const ask = async (query: Record<string, string>) => {
  const response = await ana.get(`/app/policy/ask?${new URLSearchParams(query)}`)
  const page = await response.text()
  return {
    status: response.status,
    page,
    /** The rule shown first, and the zone said beneath it. */
    first: /<article id="([^"]+)"/.exec(page)?.[1],
    zone: /class="verdict zone-(\w+)"/.exec(page)?.[1],
  }
}

test('before there is a policy everything is silent', async () => {
  expect((await ask({ action: 'refund' })).page).toContain('Policy is silent on this')
})

describe('with the starter policy in force', () => {
  beforeAll(() => publishRules(org, beginRules(messagesFor('en').starter, 'EUR')))

  test.each([
    [{ action: 'goodwill_credit', amount: '45' }, 'goodwill', 'decide'],
    [{ action: 'goodwill_credit', amount: '99,50' }, 'goodwill', 'tell'],
    [{ action: 'goodwill_credit', amount: '260' }, 'goodwill', 'never'],
    [{ action: 'refund', situation: 'window', days: '75' }, 'window', 'ask'],
    [{ q: 'waive the fee, delivery was late' }, 'late', 'decide'],
    [{ q: 'goodwill 70 for the trouble' }, 'goodwill', 'tell'],
    [{ q: 'refund on day 41' }, 'window', 'decide'],
    [{ q: 'pausing instalments' }, 'hardship', undefined],
    [{ q: 'is the product safe' }, 'safety', 'never'],
  ])('%j is answered by %s: %s', async (query, rule, zone) => {
    expect(await ask(query as Record<string, string>)).toMatchObject({
      status: 200,
      first: rule,
      zone,
    })
  })

  test('the answer says whom to ask, how soon, and what holds when nobody answers', async () => {
    const { page } = await ask({ action: 'goodwill_credit', amount: '200' })
    expect(page).toContain('The team lead, who answers within 20 minutes')
    expect(page).toContain('If nobody answers within 20 minutes:')
    expect(page).toContain('you may act to €100.')
  })

  test('without an amount it says what is missing', async () => {
    expect((await ask({ action: 'goodwill_credit' })).page).toContain('With an amount you see')
  })

  test('silence leads to the log', async () => {
    const { page } = await ask({ action: 'workaround' })
    expect(page).toContain('Policy is silent on this')
    expect(page).toContain('href="/app/decisions/new"')
  })

  test('words that no rule has are no leave to decide', async () => {
    const { page, zone } = await ask({ q: 'throw a birthday party' })
    expect(zone).toBeUndefined()
    expect(page).toContain('Nothing found under these words')
    expect(page).not.toContain('Decide what is right')
    expect(page).toMatch(/<details class="more" open="">/)
  })

  test('what a rule gives as a case it does not mean is not answered by its zone', async () => {
    const { page, first, zone } = await ask({ q: 'credit because a friend got some' })
    expect([first, zone]).toEqual(['goodwill', undefined])
    expect(page).toContain('Ask before you act.')
  })

  test('an answer that rests on few of the words says so', async () => {
    const doubt = 'Found by a few words only'
    expect((await ask({ q: 'give goodwill for a broken lamp shade' })).page).toContain(doubt)
    expect((await ask({ q: 'goodwill credit 40' })).page).not.toContain(doubt)
  })

  test.each([
    [{ amount: '-5', action: 'refund' }, 'Write an amount such as'],
    [{ amount: '12.345,678', action: 'refund' }, 'Write an amount such as'],
    [{ days: 'soon', action: 'refund' }, 'Write a whole number of days'],
  ])('%j is told beside its field and kept', async (query, words) => {
    const { status, page } = await ask(query as Record<string, string>)
    expect([status, page.includes(words)]).toEqual([422, true])
    expect(page).toContain(`value="${Object.values(query)[0]}"`)
  })

  test('a page without a question asks one, and what is typed is only text', async () => {
    expect((await ask({})).page).toContain('Nothing you type is stored')
    expect((await ask({ q: '<b>x</b>', action: 'nothing' })).page).not.toContain('<b>x</b>')
  })
})

test('a question with nothing in it is told so; coming to the page is none', async () => {
  const empty = await ask({ q: ' ' })
  expect([empty.status, empty.page.includes('Write a few words')]).toEqual([422, true])
  const fresh = await ask({})
  expect([fresh.status, fresh.page.includes('Write a few words')]).toEqual([200, false])
})
