import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInstallation } from '../../db/queries/installation.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { setupForm } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

const PATH = '/app/setup/sample'

let fresh: TestHouse
let visitor: Visitor
beforeEach(async () => {
  fresh = await openTestHouse()
  fresh.house.sample.size = { people: 20, weeks: 3, seed: 1 }
  visitor = new Visitor(fresh.app)
})
afterEach(async () => {
  await done()
  await fresh.close()
})

const ask = (sampleCode = fresh.house.setupCode.code) => visitor.post(PATH, { sampleCode })
const done = async () => {
  while (fresh.house.sample.state === 'making') await new Promise((r) => setTimeout(r, 20))
}

test('the set-up page offers to look around first, for the code alone', async () => {
  const page = await (await visitor.get('/app/setup')).text()
  expect(page).toContain('href="#sample"')
  expect(page).toContain('name="sampleCode"')
  expect(page).not.toContain('when Leeway stopped')
})

test.each(['', 'WRONG'])('with the code "%s" it says so and makes nothing', async (code) => {
  const response = await ask(code)
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('This code does not fit')
  expect(page).toContain(`aria-describedby="sampleCode-hint sampleCode-error"`)
  expect(fresh.house.sample.state).toBe('none')
  expect((await visitor.get(PATH)).headers.get('location')).toBe('/app/setup')
})

test('wrong codes count together with those of the other form', async () => {
  for (let i = 0; i < 10; i++) await ask('WRONG')
  expect((await ask()).status).toBe(422)
  expect((await visitor.post('/app/setup', setupForm(fresh, 'real'))).status).toBe(422)
})

describe('while it is made', () => {
  beforeEach(async () => {
    expect((await ask()).headers.get('location')).toBe(PATH)
  })

  test('whoever asked sees how far it is, on a page that looks again by itself', async () => {
    const response = await visitor.get(PATH)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('refresh')).toBe('2')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(page).toMatch(/<progress [^>]*max="3"/)
    fresh.house.sample.week = 2
    expect(await (await visitor.get(PATH)).text()).toContain('Week 2 of 3')
    for (const path of ['/app', '/app/setup', '/app/sign-in'])
      expect((await visitor.get(path)).headers.get('location')).toBe(PATH)
  })

  test('everybody else is told so and shown nothing', async () => {
    const other = new Visitor(fresh.app)
    const codes = [await other.get(PATH), await other.post(PATH, { sampleCode: 'X' })]
    const paths = ['/', '/app', '/app/setup', '/app/sign-in', '/receipts', '/threads', '/anonymity']
    const all = [...codes, ...(await Promise.all(paths.map((path) => other.get(path))))]
    for (const response of all) {
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('30')
      const page = await response.text()
      expect(page).toContain('Leeway is being filled with a sample organisation')
      expect(page).not.toContain('<progress')
    }
    expect((await other.post('/app/setup', setupForm(fresh, 'real'))).status).toBe(503)
    expect((await other.post('/ballots', {})).status).toBe(503)
    expect((await other.get('/healthz')).status).toBe(200)
  })

  test('then the sign-ins are shown to whoever asked, until it is said that they are noted', async () => {
    await done()
    expect(fresh.house.sample.state).toBe('made')
    expect(await findInstallation(fresh.house.db)).toMatchObject({ isPractice: true })
    const other = new Visitor(fresh.app)
    expect((await other.get(PATH)).status).toBe(404)
    expect((await other.post(`${PATH}/done`)).status).toBe(404)
    const response = await visitor.get(PATH)
    const page = await response.text()
    expect(response.headers.get('refresh')).toBeNull()
    expect(page).toContain('Verano Home is ready')
    const { signIns } = fresh.house.sample
    expect(signIns).toHaveLength(7)
    for (const { name, email, password } of signIns)
      for (const text of [name, email, password]) expect(page).toContain(text)

    const left = await visitor.post(`${PATH}/done`)
    expect(left.headers.get('location')).toBe('/app/sign-in')
    expect(fresh.house.sample.signIns).toEqual([])
    expect((await visitor.get(PATH)).status).toBe(404)
    const { email, password } = signIns[0]!
    const signedIn = await visitor.post('/app/sign-in', { email, password })
    expect(signedIn.headers.get('location')).toBe('/app')
    expect(await (await visitor.get('/app')).text()).toContain('Answer the pulse')
  })
})

test('once set up, nobody gets a sample by this way', async () => {
  const { code } = fresh.house.setupCode
  await visitor.post('/app/setup', setupForm(fresh, 'real'))
  expect((await ask(code)).status).toBe(404)
  expect((await visitor.get(PATH)).status).toBe(404)
  expect(await findInstallation(fresh.house.db)).toMatchObject({ organisation: 'Test House' })
})

test('when it fails, nothing of it is there, the page says so, and one may ask again', async () => {
  const { sample } = fresh.house
  sample.size = { people: 20, weeks: 3, seed: 1 }
  const failing = { ...fresh.house.settings }
  // A folder that cannot be made: its place is taken by a file.
  Object.assign(fresh.house.settings, { boxDir: '/dev/null/box' })
  await ask()
  await done()
  expect(sample.state).toBe('failed')
  expect((await visitor.get(PATH)).headers.get('location')).toBe('/app/setup')
  expect(await (await visitor.get('/app/setup')).text()).toContain('could not be made')
  expect(await findInstallation(fresh.house.db)).toBeUndefined()
  Object.assign(fresh.house.settings, failing)
  expect((await ask()).headers.get('location')).toBe(PATH)
  await done()
  expect(await findInstallation(fresh.house.db)).toBeDefined()
})
