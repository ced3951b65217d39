import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchLessons } from '../../db/queries/lesson-search.ts'
import { createLesson, setLessonState } from '../../db/queries/lessons.ts'
import { findSimilar } from '../../db/queries/similar.ts'
import { searchWords } from '../../db/schema.ts'
import type { Language } from '../../src/domain/languages.ts'
import type { LessonState } from '../../src/domain/lessons.ts'
import { UnitTree } from '../../src/domain/units.ts'
import { closeHouse } from '../../src/house.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { removeDir } from '../support/server.ts'

let opened: TestHouse
const ids: Record<string, string> = {}

const TEXTS: Record<string, [Language, string, string]> = {
  en: [
    'en',
    'Ask why it is late before you say it is too late',
    'The reason decides, not the day.',
  ],
  ro: [
    'ro',
    'Spune ce urmează și până când',
    'Clientul așteaptă răspunsul, chiar dacă nu știi soluția.',
  ],
  pl: [
    'pl',
    'Najpierw zapytaj o przesyłkę',
    'Spóźniona paczka leżała w zamkniętym punkcie odbioru.',
  ],
  el: ['el', 'Ρώτησε γιατί άργησε η παράδοση', 'Ο λόγος αποφασίζει, όχι η ημέρα του πελάτη.'],
  it: ['it', 'Perché il corriere è in ritardo', 'La città era chiusa: più tempo per restituire.'],
  pt: [
    'pt',
    'Não prometas o que não está na tua mão',
    'A devolução já não dependia de nós; a transportadora é que decidiu.',
  ],
}

const add = (
  name: string,
  [language, title, nextTime]: [Language, string, string],
  state: LessonState = 'validated',
) =>
  opened.house.db.write(async (tx) => {
    const content = { situation: 'late', title, tried: 'xx', happened: 'yy', nextTime }
    ids[name] = await createLesson(tx, content, {
      ...{ author: undefined, isNamed: false, language, on: '2026-11-22', state },
    })
  })

beforeAll(async () => {
  opened = await openTestHouse()
  for (const [name, text] of Object.entries(TEXTS)) await add(name, text)
})
afterAll(() => opened.close())

const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id)
const find = async (typed: string, situation?: string) =>
  (await searchLessons(opened.house.db, typed, { situation })).map(nameOf)

test.each([
  ['reason', 'en'],
  ['REASON decides', 'en'],
  ['urmeaza si pana', 'ro'],
  ['raspunsul', 'ro'],
  ['RĂSPUNSUL', 'ro'],
  ['przesylke', 'pl'],
  ['PRZESYŁKĘ', 'pl'],
  ['lezala zamknietym', 'pl'],
  ['γιατι αργησε', 'el'],
  ['ΓΙΑΤΊ ΆΡΓΗΣΕ', 'el'],
  ['λογος', 'el'],
  ['ΛΌΓΟΣ', 'el'],
  ['perche citta piu', 'it'],
  ["PERCHE'", 'it'],
  ['nao prometas', 'pt'],
  ['devolucao', 'pt'],
])('%s is found in %s, whatever its accents and case', async (typed, name) => {
  expect(await find(typed)).toEqual([name])
})

test.each([
  ['reas', 'en'],
  ['odbior', 'pl'],
  ['παραδ', 'el'],
  ['transport', 'pt'],
])('the last word may be unfinished: %s', async (typed, name) => {
  expect(await find(typed)).toEqual([name])
})

test.each([
  ['raeson', 'en'],
  ['decidse', 'en'],
  ['raspunzul', 'ro'],
  ['przesylkie', 'pl'],
  ['spozniana', 'pl'],
  ['παραδωση', 'el'],
  ['correre ritrado', 'it'],
  ['devoluçao promtas', 'pt'],
  ['eason', 'en'],
])('typing mistakes are seen through: %s', async (typed, name) => {
  expect(await find(typed)).toEqual([name])
})

test('all words count, and where none has all, the rarer ones', async () => {
  expect(await find('reason client')).toContain('en')
  expect(await find('reason raspunsul')).toEqual(expect.arrayContaining(['en', 'ro']))
})

test('a title weighs more than what stands beneath, and a situation keeps the rest out', async () => {
  await add('beneath', ['en', 'Something else entirely', 'courier courier told us nothing'])
  await add('title', ['en', 'The courier knows', 'nothing to tell'])
  expect(await find('courier')).toEqual(['title', 'beneath'])
  expect(await find('courier', 'billing')).toEqual([])
})

test('what is begun or put away is not found, and its words are forgotten', async () => {
  const { db } = opened.house
  const words = async () => (await db.read.select().from(searchWords)).map(({ word }) => word)
  await add('begun', ['en', 'Zanzibar in progress', 'nothing'], 'in_progress')
  expect(await find('zanzibar')).toEqual([])
  await add('gone', ['en', 'Timbuktu is far', 'nothing'])
  expect(await find('timbuktu')).toEqual(['gone'])
  expect(await words()).toContain('timbuktu')
  await db.write((tx) => setLessonState(tx, ids.gone!, 'archived', '2026-11-23'))
  expect(await find('timbuktu')).toEqual([])
  expect(await words()).not.toContain('timbuktu')
})

const about = {
  situation: undefined,
  viewer: { ...{ id: 'x', name: '', email: '', language: 'en' }, unitId: 'x', unitName: 'x' },
  tree: new UnitTree([{ id: 'x', parentId: undefined, name: 'x' }]),
  now: 0,
} as unknown as Parameters<typeof findSimilar>[2]
about.viewer = { ...about.viewer, roles: [], manages: [], managesSeveral: false }

test.each([
  '" OR *',
  '*',
  '"',
  '""',
  "'; DROP TABLE lessons; --",
  'NEAR(a b)',
  'title:reason',
  '^reason',
  'a AND',
  '-reason',
  '{title}: x',
  '\u0000',
  '(',
  'rea*son"',
  '🙂',
  '%',
  '\ud800',
])('hostile input is text: %j', async (typed) => {
  expect(Array.isArray(await find(typed))).toBe(true)
  expect(Array.isArray(await findSimilar(opened.house.db, typed, about, 3))).toBe(true)
})

test('no input makes a search fail', async () => {
  const pieces = fc.constantFrom(
    '"',
    '*',
    ' OR ',
    ' AND ',
    'NEAR',
    '(',
    ')',
    ':',
    '^',
    '-',
    'reason',
    'ł',
    'ς',
    'é',
  )
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((p) => p.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      await searchLessons(opened.house.db, text)
      await findSimilar(opened.house.db, text, about, 3)
    }),
    { numRuns: 300 },
  )
})

test('what is put away is in no byte of the index, words included', async () => {
  const { house, dir } = await openTestHouse()
  const texts = { tried: 'xx', happened: 'yy', nextTime: 'the carillonneur waits' }
  const content = { situation: 'late', title: 'Quetzalcoatl came late', ...texts }
  const origin = { author: undefined, isNamed: false, language: 'en', on: '2026-11-22' } as const
  const id = await house.db.write((tx) =>
    createLesson(tx, content, { ...origin, state: 'validated' }),
  )
  await house.db.write((tx) => setLessonState(tx, id, 'archived', '2026-11-23'))
  await closeHouse(house)
  // Into the file with what still stands beside it.
  const client = createClient({ url: `file:${join(dir, 'leeway.db')}` })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  const left = readFileSync(join(dir, 'leeway.db'), 'latin1').toLowerCase()
  removeDir(dir)
  // The lesson itself stays, once; the index, which cuts words, holds no beginning of them.
  expect(left.split('quetzalcoatl')).toHaveLength(2)
  expect(left.split('carillonneur')).toHaveLength(2)
})
