import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Db, openDb, type Reader, type Tx } from '../../db/client.ts'
import { migrateDb } from '../../db/migrate.ts'
import { units } from '../../db/schema.ts'
import { ROOT } from '../../src/root.ts'
import { holdDatabase } from '../support/lock.ts'

let dir: string
let url: string
let db: Db
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'leeway-db-'))
  url = `file:${join(dir, 'leeway.db')}`
  await migrateDb(url, join(ROOT, 'db/migrations'))
  db = await openDb(url)
})
afterEach(async () => {
  await db.close()
  rmSync(dir, { recursive: true, force: true })
})

const add = (name: string) =>
  db.write((tx) => tx.insert(units).values({ id: name, parentId: null, name }))
const names = async () =>
  (await db.read.select({ name: units.name }).from(units).orderBy(sql`rowid`)).map((u) => u.name)

const HELD = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 }
const pragmasOf = async (connection: Reader | Tx) => {
  const held: Record<string, unknown> = {}
  for (const pragma of Object.keys(HELD))
    Object.assign(held, await connection.get(sql.raw(`PRAGMA ${pragma}`)))
  return held
}
const expectPragmas = async () => {
  expect(await db.write((tx) => pragmasOf(tx))).toEqual(HELD)
  expect(await pragmasOf(db.read)).toEqual(HELD)
  expect(await db.read.get(sql`PRAGMA query_only`)).toEqual({ query_only: 1 })
}

/** The longest time for which nothing else could run while the work went on. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 10)
  await work()
  clearInterval(timer)
  return Math.max(longest, performance.now() - last)
}

describe('PRAGMAs', () => {
  test('hold on writer and reader from the start and after many operations', async () => {
    await expectPragmas()
    for (let i = 0; i < 50; i++) {
      await add(`unit ${i}`)
      await db.write(async () => Promise.reject(new Error('no'))).catch(() => {})
      await names()
    }
    await expectPragmas()
  })
})

describe('writing', () => {
  test('a hundred writes at once all commit, in the order they were asked for', async () => {
    const asked = Array.from({ length: 100 }, (_, i) => `unit ${i}`)
    await Promise.all(asked.map(add))
    expect(await names()).toEqual(asked)
  })

  test('gives back what the work returns, and what was written is seen at once', async () => {
    const found = await db.write(async (tx) => {
      await tx.insert(units).values({ id: 'a', parentId: null, name: 'A' })
      return tx.select().from(units)
    })
    expect(found).toHaveLength(1)
    expect(await names()).toEqual(['A'])
  })

  test.each([
    ['throws', async () => Promise.reject(new Error('thought better of it'))],
    [
      'breaks a constraint',
      async (tx: Tx) => tx.insert(units).values({ id: 'kept', parentId: null, name: 'twice' }),
    ],
  ])('work that %s stores nothing, and later writes go on', async (_, fail) => {
    await add('kept')
    const failing = db.write(async (tx) => {
      await tx.insert(units).values({ id: 'half', parentId: null, name: 'half' })
      await fail(tx)
    })
    await expect(failing).rejects.toThrow()
    await add('later')
    expect(await names()).toEqual(['kept', 'later'])
  })

  test('a failing write among others takes none of them along', async () => {
    const asked = Array.from({ length: 20 }, (_, i) =>
      i % 3 === 0 ? db.write(async () => Promise.reject(new Error('no'))) : add(`unit ${i}`),
    )
    const done = await Promise.allSettled(asked)
    expect(done.filter((one) => one.status === 'rejected')).toHaveLength(7)
    expect(await names()).toHaveLength(13)
  })

  test('a write inside a write is refused, without freezing what follows', async () => {
    await expect(db.write(() => add('nested'))).rejects.toThrow('nested write')
    await add('later')
    expect(await names()).toEqual(['later'])
  })

  test('closing waits for what was asked before', async () => {
    const asked = Array.from({ length: 10 }, (_, i) => add(`unit ${i}`))
    await db.close()
    await Promise.all(asked)
    db = await openDb(url)
    expect(await names()).toHaveLength(10)
  })
})

describe('reading', () => {
  test('the reader cannot write', async () => {
    const writing = db.read.insert(units).values({ id: 'a', parentId: null, name: 'A' })
    await expect(writing).rejects.toMatchObject({ cause: { message: /readonly/ } })
    expect(await names()).toEqual([])
  })

  test('sees what was there before while a write is under way', async () => {
    await add('before')
    await db.write(async (tx) => {
      await tx.insert(units).values({ id: 'new', parentId: null, name: 'new' })
      expect(await names()).toEqual(['before'])
    })
    expect(await names()).toEqual(['before', 'new'])
  })
})

describe('a lock held by another process', () => {
  test.each([100, 600])('for %i ms is waited out, without holding up this process', async (ms) => {
    await add('before')
    const { gone } = await holdDatabase(url, ms, 'write')
    const began = performance.now()
    const gap = await longestGap(() => Promise.all(['during', 'after'].map(add)))
    // Node's own timer may have run a little before this process heard of the lock.
    expect(performance.now() - began).toBeGreaterThan(ms - 50)
    expect(gap).toBeLessThan(1000)
    expect(await names()).toEqual(['before', 'during', 'after'])
    await gone
    await expectPragmas()
  })
})
