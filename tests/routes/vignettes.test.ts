import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTree } from '../../db/queries/units.ts'
import { signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { answerAs, passDays, sendFive } from '../support/vignettes.ts'

let org: Organisation
let check: string
let idOf: (name: string) => string
beforeAll(async () => {
  org = await openOrganisation()
  await signCharter(org)
  const { units } = await loadTree(org.house.db)
  idOf = (name) => units.find((unit) => unit.name === name)!.id
  check = await sendFive(org, await org.signIn('eva'))
  // Six of Returns against six of Orders; Billing and four of Chat count together.
  await answerAs(org, check, ['rita', 0, 5], ['refund', '40'])
  await answerAs(org, check, ['otto', 0, 5], ['refusal'])
  await answerAs(org, check, ['will', 0, 6], ['refund', '40'])
  await answerAs(org, check, ['cleo', 0, 3], ['ask'])
}, 60_000)
afterAll(() => org.close())

test('while it is open its cases can be read, and nothing else', async () => {
  const maria = await org.signIn('maria')
  const list = await textOf(maria, '/app/vignettes')
  expect(list).toContain('Open until')
  expect(list).toContain(`href="${check}"`)
  const page = await textOf(maria, check)
  expect(page).toContain('The sofa came three weeks late')
  expect(page).not.toContain('%')
})

test('afterwards it shows shares, how far answers lie apart, and where a rule is proposed', async () => {
  await passDays(org, 15)
  const eva = await org.signIn('eva')
  const page = await textOf(eva, check)
  // 13, 6 and 4 of 23.
  for (const share of ['55%', '25%', '15%']) expect(page).toContain(share)
  expect(page).toContain(
    'Two people of one team would answer differently with a chance of 10%, two of different teams with 90%.',
  )
  expect(page).toContain('Answers lie far apart.')
  expect(page).toContain('half named about €50 or more')
  expect(page).toContain('href="/app/policy/draft"')
  expect(page).toContain('No rule in force speaks of this case.')
  const maria = await textOf(await org.signIn('maria'), check)
  expect(maria).toContain('href="/app/lessons?situation=window"')
})

test('a unit stands beside it for those who may read its figures; too few are withheld', async () => {
  const maria = await org.signIn('maria')
  const returns = await textOf(maria, `${check}?unit=${idOf('Returns')}`)
  expect(returns).toContain('90%')
  expect(returns).toContain('Nearly everyone answers alike.')
  expect((await maria.get(`${check}?unit=${idOf('Orders')}`)).status).toBe(404)
  expect((await maria.get(`${check}?unit=none`)).status).toBe(404)
  const hana = await org.signIn('hana')
  for (const name of ['Chat', 'Billing'])
    expect(await textOf(hana, `${check}?unit=${idOf(name)}`)).toContain(
      'withheld: too few answers to show safely',
    )
})

test('nobody is told who answered, or how many', async () => {
  for (const name of ['eva', 'maria', 'hana', 'ana']) {
    const page = await textOf(await org.signIn(name), check)
    const told = /<main.*<\/main>/s.exec(page)![0].replace(/<[^>]*>/g, ' ')
    expect(told).not.toMatch(/\b(?:23|13|12–20|21–29|5–7)\b/)
    expect(page).not.toMatch(/Rita|Otto|Will \d|Cleo/)
  }
})

test('the page of fit leads there, for those who find it', async () => {
  const link = 'href="/app/vignettes"'
  const fit = await textOf(await org.signIn('ana'), '/app/policy/fit')
  expect(fit).toContain(link)
  expect(fit).toContain(`href="${check}"`)
  expect(await textOf(org.admin, '/app/policy/fit')).not.toContain(link)
  for (const path of ['/app/vignettes', check]) expect((await org.admin.get(path)).status).toBe(404)
})
