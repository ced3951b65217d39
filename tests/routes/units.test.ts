import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/audit.ts'
import { listUnread } from '../../db/queries/notices.ts'
import { listMembers } from '../../db/queries/people.ts'
import { loadTree } from '../../db/queries/units.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const tree = () => loadTree(org.house.db)
const find = async (name: string) => (await tree()).units.find((unit) => unit.name === name)!
const newest = async () => (await listAudit(org.house.db, 1))[0]!
const parentOf = async (name: string) => {
  const { parentId } = await find(name)
  return (await tree()).find(parentId ?? '')?.name
}

/** Sends the page's form of a unit with some fields otherwise. */
async function change(name: string, fields: { name?: string; parent?: string }) {
  const unit = await find(name)
  return org.admin.post(`/app/units/${unit.id}`, {
    ...{ wasName: unit.name, wasParent: unit.parentId ?? '' },
    ...{ name: unit.name, parent: unit.parentId ?? '', ...fields },
  })
}

test('shows who leads what, and what has no lead', async () => {
  const page = await (await org.admin.get('/app/units')).text()
  expect(page).toContain('10 people · led by Maria Manager')
  expect(page).toContain('4 people · without a lead')
})

test('a unit is added, renamed and moved, each logged; who is in it is told', async () => {
  const root = (await tree()).root.id
  expect((await org.admin.post('/app/units', { name: 'North', parent: root })).status).toBe(303)
  expect(await newest()).toMatchObject({ action: 'unit-added', detail: 'North' })
  expect((await change('Chat', { name: 'Live Chat' })).status).toBe(303)
  expect(await newest()).toMatchObject({
    action: 'unit-renamed',
    detail: 'West / Chat > West / Live Chat',
  })
  expect((await change('Live Chat', { parent: (await find('North')).id })).status).toBe(303)
  expect(await newest()).toMatchObject({ action: 'unit-moved' })
  expect(await parentOf('Live Chat')).toBe('North')
  const cleo = (await listMembers(org.house.db)).find((m) => m.name === 'Cleo 1')!
  expect(await listUnread(org.house.db, cleo.id)).toMatchObject([
    { kind: 'unit-changed', detail: 'West / Live Chat > North / Live Chat' },
  ])
})

describe('is refused:', () => {
  test.each<[string, string, () => Promise<{ name?: string; parent?: string }>, string]>([
    ['a move under itself', 'East', async () => ({ parent: (await find('East')).id }), 'itself'],
    ['a move below itself', 'East', async () => ({ parent: (await find('Returns')).id }), 'itself'],
    [
      'a move under a team with people',
      'Billing',
      async () => ({ parent: (await find('Returns')).id }),
      'People belong to that unit',
    ],
    ['a name that is there', 'Returns', async () => ({ name: 'Orders' }), 'unit of this name'],
    ['no name', 'Returns', async () => ({ name: ' ' }), 'Write a name'],
    ['a name of 121', 'Returns', async () => ({ name: 'x'.repeat(121) }), 'Shorten the name'],
    ['a slash', 'Returns', async () => ({ name: 'A / B' }), 'no slash between spaces'],
    ['a bar', 'Returns', async () => ({ name: 'A|B' }), 'A name has no bar'],
    ['a parent that is not there', 'Returns', async () => ({ parent: 'none' }), 'where it belongs'],
  ])('%s', async (_, name, fields, words) => {
    const before = (await tree()).units
    const response = await change(name, await fields())
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect((await tree()).units).toEqual(before)
  })

  test('a second editor who did not see the first', async () => {
    const unit = await find('Billing')
    const fields = { wasName: 'Before', wasParent: unit.parentId ?? '', name: 'After' }
    const response = await org.admin.post(`/app/units/${unit.id}`, {
      ...fields,
      parent: unit.parentId ?? '',
    })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Somebody else changed this unit')
    expect((await find('Billing')).id).toBe(unit.id)
  })

  test.each([
    ['a unit with people', 'Billing', 'People belong to this unit'],
    ['one with units below', 'East', 'There are units below'],
  ])('removing %s', async (_, name, words) => {
    const { id } = await find(name)
    const response = await org.admin.post(`/app/units/${id}/remove`)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect((await tree()).find(id)).toBeDefined()
  })

  test('the organisation itself, which is no unit among others', async () => {
    const { id } = (await tree()).root
    expect((await org.admin.get(`/app/units/${id}`)).status).toBe(404)
    expect((await org.admin.post(`/app/units/${id}/remove`)).status).toBe(404)
    const fields = { wasName: 'Test House', wasParent: '', name: 'Other', parent: '' }
    expect((await org.admin.post(`/app/units/${id}`, fields)).status).toBe(404)
    expect((await tree()).root.name).toBe('Test House')
  })
})

test('an empty unit goes', async () => {
  const parent = (await tree()).root.id
  await org.admin.post('/app/units', { name: 'Empty', parent })
  const { id } = await find('Empty')
  expect((await org.admin.post(`/app/units/${id}/remove`)).status).toBe(303)
  expect((await tree()).find(id)).toBeUndefined()
  expect(await newest()).toMatchObject({ action: 'unit-removed', detail: 'Empty' })
})
