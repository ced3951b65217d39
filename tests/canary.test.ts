import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSignInLink } from '../db/queries/accounts.ts'
import { listMembers } from '../db/queries/people.ts'
import { comments } from '../db/schema.ts'
import { createApp } from '../src/app.ts'
import { closePulse } from '../src/jobs/close-pulse.ts'
import { openPulse } from '../src/jobs/open-pulse.ts'
import {
  hiddenField,
  type Organisation,
  openOrganisation,
  PASSWORD,
} from './support/organisation.ts'
import { Visitor } from './support/visitor.ts'

// A whole pulse with words that occur nowhere else, looked for afterwards, byte by byte, in copies
// of everything on the disk and in the log made after every single commit.

const CHUNK = 4096
/** Longer than anything looked for, so that nothing hides across the edge of two chunks. */
const OVERLAP = 256

/** Copies of files, kept once for each chunk that ever stood in one. */
class Copies {
  readonly #chunks = new Map<string, Buffer>()

  constructor(paths: string[] = []) {
    for (const path of paths) this.add(readFileSync(path))
  }

  add(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const chunk = bytes.subarray(at, at + CHUNK + OVERLAP)
      this.#chunks.set(createHash('sha1').update(chunk).digest('base64'), Buffer.from(chunk))
    }
  }

  /** Which of the things looked for stand in a copy. */
  find(wanted: (string | Buffer)[]): (string | Buffer)[] {
    const chunks = [...this.#chunks.values()]
    return wanted.filter((one) => chunks.some((chunk) => chunk.includes(one)))
  }
}

type Voter = { comment: string; serial: Buffer; receipt: string; thread: string | undefined }

let org: Organisation
const log: string[] = []
const voters: Voter[] = []
const copies = new Copies()
/** Comments that were never to be counted: replaced by a newer one, or refused as too long. */
const unsent = ['vexjoqunreplaced', 'vexjoqunrefused']
const canary = (i: number) => `vexjoqun${String(i).padStart(2, '0')}mbrilzat`

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())

function copyAll(): void {
  for (const path of filesIn(org.dir)) copies.add(readFileSync(path))
  copies.add(Buffer.from(log.join('')))
}

const codesIn = (html: string) =>
  [...html.matchAll(/class="receipt-code">(.*?)<\/p>/gs)].map(([, code]) =>
    code!.replaceAll(/<[^>]+>|\s/g, ''),
  )

async function vote(visitor: Visitor, i: number, comment: string): Promise<void> {
  expect((await visitor.post('/app/pulse/ticket')).status).toBe(303)
  copyAll()
  const page = await (await visitor.get('/app/pulse')).text()
  const ticket = hiddenField(page, 'ticket')
  const number = Number(hiddenField(page, 'number'))
  const form = { ticket, lang: 'en', keep: 'yes', M1: '3', M2: '2', M3: '1', E1: '4' }
  const cast = async (text: string, rank: number) => {
    const done = await visitor.post('/ballots', { ...form, number: `${rank}`, comment: text })
    copyAll()
    return done
  }
  if (i === 0) expect((await cast(unsent[0]!, number)).status).toBe(200)
  if (i === 1) expect((await cast(unsent[1]!.repeat(30), number)).status).toBe(422)
  const done = await cast(comment, number + 1)
  expect(done.status).toBe(200)
  const [receipt = '', thread] = codesIn(await done.text())
  expect(receipt).toHaveLength(26)
  const serial = Buffer.from(ticket.split('.')[3]!, 'base64url')
  voters.push({ comment, serial, receipt, thread })
}

/** Two write of those counted above the teams: too few for comments to be shown anywhere. */
const writes = (email: string) => !/^(?:maria|cleo|will[2-9])/.test(email)

beforeAll(async () => {
  org = await openOrganisation()
  const out = { write: (line: string) => log.push(line) }
  const app = createApp({ ...org.house, log: pino({ level: 'debug' }, out) })
  expect((await openPulse(org.house)).ok).toBe(true)
  copyAll()
  const people = (await listMembers(org.house.db)).filter((m) => !/^(?:eva|adam)@/.test(m.email))
  const visitors = await Promise.all(
    people.map(async ({ id }) => {
      const visitor = new Visitor(app)
      const token = await org.house.db.write((tx) => createSignInLink(tx, id))
      await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })
      return visitor
    }),
  )
  for (const [i, visitor] of visitors.entries())
    await vote(visitor, i, writes(people[i]!.email) ? `${canary(i)} was on my mind` : '')
}, 60_000)
afterAll(() => org.close())

const words = () => [...voters.keys()].map(canary).concat(unsent)
const encodings = (raw: Buffer) => [
  raw,
  ...(['hex', 'base64url', 'base64'] as const).map((one) => raw.toString(one).replace(/=+$/, '')),
]
const nonces = () => voters.flatMap(({ serial }) => encodings(serial))
const codes = () => voters.flatMap(({ receipt, thread }) => [receipt, thread ?? receipt])
const hashes = () =>
  codes().flatMap((code) => encodings(createHash('sha256').update(code).digest()))

describe('while the pulse is open, in no copy', () => {
  test('stands a word of a comment', () => {
    expect(voters).toHaveLength(30)
    // What does stand in them is found: the search looked at something.
    for (const known of ['ana@test.example', 'CREATE TABLE roster', '"status":303'])
      expect(copies.find([known])).toEqual([known])
    expect(copies.find(words())).toEqual([])
  })

  test('stands the nonce of a ticket', () => {
    expect(copies.find(nonces())).toEqual([])
  })

  test('stands a receipt or a thread code, or the hash of one', () => {
    expect(voters.filter((voter) => voter.thread)).toHaveLength(20)
    expect(copies.find(codes())).toEqual([])
    expect(copies.find(hashes())).toEqual([])
  })

  test('the search is able to fail: it finds what stands in a file', () => {
    const scratch = join(org.dir, 'box', 'scratch')
    const planted = [canary(3), ...encodings(voters[3]!.serial).slice(0, 2), codes()[0]!]
    const parts = [Buffer.alloc(CHUNK - 5), ...planted.map((part) => Buffer.from(part))]
    writeFileSync(scratch, Buffer.concat(parts))
    const found = new Copies(filesIn(org.dir))
    rmSync(scratch)
    expect(found.find([...words(), ...nonces(), ...codes()])).toEqual(planted)
  })
})

describe('after the close', () => {
  const database = () => filesIn(org.dir).filter((path) => path.includes('leeway.db'))
  const box = () => filesIn(join(org.dir, 'box'))
  let published: string[]

  beforeAll(async () => {
    expect((await closePulse(org.house)).ok).toBe(true)
    copyAll()
    const rows = await org.house.db.read.select().from(comments)
    published = words().filter((word) => rows.some((row) => row.text.includes(word)))
  })

  test('published comments stand in the database alone, all others nowhere', () => {
    expect(published).toHaveLength(18)
    expect(new Copies(database()).find(words())).toEqual(published)
    expect(new Copies(box()).find(words())).toEqual([])
    expect(log.join('')).not.toContain('vexjoqun')
    expect(copies.find(words())).toEqual(published)
  })

  test('nonces, receipts and thread codes stood nowhere at any time', () => {
    expect(copies.find([...nonces(), ...codes()])).toEqual([])
  })

  test('the box directory holds no pulse and no member', async () => {
    const ids = (await listMembers(org.house.db)).map((member) => member.id)
    expect(box().filter((path) => /\.(?:db|keys|db-wal|db-shm)$/.test(path))).toEqual([])
    expect(new Copies(box()).find(ids)).toEqual([])
    expect(new Copies(database()).find(ids)).toEqual(ids)
  })

  test('a report holds none of it', async () => {
    const hana = await org.signIn('hana')
    const week = /<option value="([\dW-]+)"/.exec(
      await (await hana.get('/app/exports')).text(),
    )![1]!
    const form = { purpose: 'looking for canaries', from: week, to: week }
    expect((await hana.post('/app/exports', form)).status).toBe(303)
    const list = await (await hana.get('/app/exports')).text()
    const file = await hana.get(/href="(\/app\/exports\/\w+\/csv)"/.exec(list)![1]!)
    const report = new Copies()
    report.add(Buffer.from(await file.arrayBuffer()))
    expect(report.find(['Morale'])).toEqual(['Morale'])
    expect(report.find([...words(), ...nonces(), ...codes(), ...hashes()])).toEqual([])
  })
})
