import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFigures } from '../../db/queries/figures.ts'
import { loadTree } from '../../db/queries/units.ts'
import { marginOf } from '../../src/domain/figures.ts'
import { type Organisation, openOrganisation, PEOPLE_CSV } from '../support/organisation.ts'
import { passWeeks } from '../support/sample.ts'
import type { Visitor } from '../support/visitor.ts'

let org: Organisation
let hana: Visitor
let ids: Record<string, string>
beforeAll(async () => {
  const csv = PEOPLE_CSV.concat('\nEd East,ed@test.example,,en,East,')
  org = await openOrganisation('practice', { csv })
  hana = await org.signIn('hana')
  const { units } = await loadTree(org.house.db)
  ids = Object.fromEntries(units.map((unit) => [unit.name, unit.id]))
})
afterAll(() => org.close())

const read = async (visitor: Visitor, path = '') =>
  (await visitor.get(`/app/organisation${path}`)).text()
/** The cells of a unit's row in the first heat map, without tags. */
const rowOf = (html: string, name: string): string[] => {
  const row = new RegExp(`>${name}</a>.*?</th>(.*?)</tr>`, 's').exec(html)![1]!
  return row.split('</td>').map((cell) =>
    cell
      .replaceAll('\u00ad', '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

test('before anything was published it says when there will be something', async () => {
  expect(await read(hana)).toContain('Nothing has been published yet')
})

test('shows exactly what was published, in tree order, and withholds by one wording', async () => {
  await passWeeks(org.house, 3, 100)
  const html = await read(hana)
  const now = org.house.clock.now()
  const figures = await listFigures(org.house.db, { from: '2000-W01', to: '2100-W01', now })
  for (const [name, unitId] of Object.entries(ids)) {
    const own = figures.filter(
      ({ figure }) => figure.unitId === unitId && figure.measure === 'morale',
    )
    const cells = rowOf(html, name).filter(Boolean)
    const expected = own.map(({ figure }) => `${figure.value} ±${marginOf(figure)}`)
    if (own.length === 3)
      expect(cells.map((cell) => cell.split(' ').slice(0, 2).join(' '))).toEqual(expected)
    else expect(cells).toEqual(['withheld', 'withheld', 'withheld'])
  }
  expect(rowOf(html, 'Chat').filter(Boolean)).toEqual(['withheld', 'withheld', 'withheld'])
  const order = ['Test House', 'East', 'Orders', 'Returns', 'West', 'Billing', 'Chat']
  const places = order.map((name) => html.indexOf(`>${name}</a>`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(rowOf(html, 'Test House')[0]).toMatch(/all \d+$/)
})

test('a department’s manager sees that department, and nothing beside or above it', async () => {
  const ed = await org.signIn('ed')
  const html = await read(ed)
  expect(html).toContain('<h1>East</h1>')
  expect(html).toContain('Returns')
  expect(html).not.toContain('Billing')
  expect(html).not.toContain('Export these figures')
  expect((await ed.get(`/app/organisation/${ids['Test House']}`)).status).toBe(404)
  expect((await ed.get(`/app/organisation/${ids.West}`)).status).toBe(404)
})

test('one goes down from the organisation to a department, not to a team', async () => {
  expect(await read(hana)).toContain(`href="/app/organisation/${ids.East}"`)
  const east = await read(hana, `/${ids.East}`)
  expect(east).toContain('<h1>East</h1>')
  expect(east).toContain(`href="/app/teams/${ids.Returns}"`)
  expect((await hana.get(`/app/organisation/${ids.Returns}`)).status).toBe(404)
  expect((await hana.get('/app/organisation/none')).status).toBe(404)
})

test('earlier weeks can be leafed through, and all be shown at once', async () => {
  await passWeeks(org.house, 14)
  const html = await read(hana)
  expect(rowOf(html, 'Returns').filter(Boolean)).toHaveLength(13)
  const earlier = /href="(\/app\/organisation\/\w+\?to=[\w-]+)">Earlier weeks/.exec(html)![1]!
  const before = await (await hana.get(earlier)).text()
  expect(rowOf(before, 'Returns').filter(Boolean)).toHaveLength(4)
  expect(before).toContain('Newest weeks')
  expect(html).toContain('class="w-old"')
  expect(await read(hana, '?all=yes')).not.toContain('class="w-old"')
  expect((await hana.get('/app/organisation?to=nonsense')).status).toBe(200)
})
