import { fsyncSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Answers } from '../../src/domain/ballot.ts'
import { drawBlind } from './blind-visitor.ts'
import { Visitor } from './visitor.ts'

// Run as a process of its own over a copy of the compiled program: argv names its folder and the
// kind of installation. Forty-eight people in six teams; one pulse answered, counted and reported
// (practice only), a second one open with nine answers; a backup. Then the process kills itself.

const [program = '', kind = ''] = process.argv.slice(2)
const ORIGIN = 'http://localhost:3000'
const PASSWORD = 'violet lantern harbour'

const load = (path: string) => import(join(program, 'dist', `${path}.js`))
const { openHouse } = (await load('src/house')) as typeof import('../../src/house.ts')
const { createApp } = (await load('src/app')) as typeof import('../../src/app.ts')
const { readSettings } = (await load(
  'src/http/settings',
)) as typeof import('../../src/http/settings.ts')
const { openPulse } = (await load(
  'src/jobs/open-pulse',
)) as typeof import('../../src/jobs/open-pulse.ts')
const { closePulse } = (await load(
  'src/jobs/close-pulse',
)) as typeof import('../../src/jobs/close-pulse.ts')
const { importPeople } = (await load(
  'src/jobs/import-people',
)) as typeof import('../../src/jobs/import-people.ts')
const { exportReport } = (await load(
  'src/jobs/export-report',
)) as typeof import('../../src/jobs/export-report.ts')
const { findAccount, createSignInLink } = (await load(
  'db/queries/accounts',
)) as typeof import('../../db/queries/accounts.ts')
const { findOpenPulse } = (await load(
  'db/queries/pulses',
)) as typeof import('../../db/queries/pulses.ts')
const { messagesFor } = (await load(
  'src/messages/messages',
)) as typeof import('../../src/messages/messages.ts')

const TEAMS = { North: { Ash: 5, Birch: 5, Cedar: 8 }, South: { Dill: 9, Elder: 9, Fern: 12 } }
const rows = Object.entries(TEAMS).flatMap(([part, teams]) =>
  Object.entries(teams).flatMap(([team, people]) =>
    Array.from({ length: people }, (_, i) => {
      const name = `${team}${i}`
      const roles = name === 'Fern11' ? 'hr' : ''
      return `${name} Person,${name.toLowerCase()}@test.example,${part} / ${team},en,${roles}`
    }),
  ),
)

const house = await openHouse(readSettings({ ...process.env, LEEWAY_ORIGIN: ORIGIN }))
const app = createApp(house)

/** What is expected of a page, told with what it answered instead. */
async function expectOf(status: number, answer: Promise<Response>): Promise<string> {
  const response = await answer
  const text = await response.text()
  if (response.status !== status)
    throw new Error(`answered ${response.status}, not ${status}: ${text}`)
  return text
}

const must = <T extends { ok: boolean }>(done: T): T => {
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done
}
const idOf = async (name: string): Promise<string> => {
  const account = await findAccount(house.db, `${name.toLowerCase()}@test.example`)
  if (!account) throw new Error(`nobody is called ${name}`)
  return account.id
}

const setUp = new Visitor(app).post('/app/setup', {
  ...{ code: house.setupCode.code, organisation: 'Test House', language: 'en', kind },
  ...{ timeZone: 'Europe/Bucharest', currency: 'EUR', contacts: '0800 1' },
  ...{ name: 'Adam Admin', email: 'adam@test.example', password: PASSWORD },
})
await expectOf(303, setUp)
const csv = ['name,email,unit,language,roles', ...rows].join('\n')
must(await importPeople(house, Buffer.from(csv), { isDryRun: false }))

/** The ballot as the form posts it. */
const formOf = (ticket: string, number: number, answers: Answers, comment: string) => ({
  ...{ ticket, number: String(number), lang: 'en', comment },
  ...Object.fromEntries(Object.entries(answers).map(([item, score]) => [item, String(score)])),
})
const scores = (seed: number): Answers => ({
  ...{ M1: ([2, 3, 1, 4] as const)[seed % 4]!, M2: ([3, 2, 1] as const)[seed % 3]!, M3: 1 },
  ...{ E1: ([2, 3] as const)[seed % 2]!, E2: ([1, 3, 2, 4, 0] as const)[seed % 5]! },
})

/**
 * The first week, drawn in the room itself and cast over HTTP. Three of Fern answer, too few; all
 * of Cedar and all but one of the rest in North do; all of Cedar are of one opinion.
 */
async function answerFirstWeek(): Promise<void> {
  const open = (await findOpenPulse(house.db))!
  const counts = { Ash: 4, Birch: 4, Cedar: 8, Dill: 7, Elder: 6, Fern: 3 }
  const comments: Record<string, number> = { Ash: 4, Birch: 4, Cedar: 8, Fern: 1 }
  let seed = 0
  for (const [team, people] of Object.entries(counts))
    for (let i = 0; i < people; i++) {
      const drawn = await house.room.draw(open.id, await idOf(`${team}${i}`))
      if (drawn.outcome !== 'drawn') throw new Error(drawn.outcome)
      const answers: Answers =
        team === 'Cedar' ? { M1: 4, M2: 4, M3: 0, E1: 4, E2: 4 } : scores(seed++)
      // Three leave one statement out, so that lines and indices are of different ballots.
      if (i === 0 && ['Dill', 'Elder', 'Ash'].includes(team)) delete answers.M2
      const comment = i < (comments[team] ?? 0) ? `Remark of the first week, ${team} ${i}.` : ''
      const form = formOf(drawn.ticket, 1, answers, comment)
      await expectOf(200, new Visitor(app).post('/ballots', form))
    }
}

/** Signs in by link and looks around. */
async function signIn(name: string): Promise<Visitor> {
  const visitor = new Visitor(app)
  const memberId = await idOf(name)
  const token = await house.db.write((tx) => createSignInLink(tx, memberId))
  await expectOf(303, visitor.post(`/app/welcome/${token}`, { password: PASSWORD }))
  await expectOf(200, visitor.get('/app'))
  return visitor
}

/** Draws and answers as a browser does, every third with a blind ticket as its script makes it. */
async function answerInBrowser(name: string, i: number): Promise<void> {
  const visitor = await signIn(name)
  const send = (ticket: string, number: number) =>
    expectOf(
      200,
      new Visitor(app).post(
        '/ballots',
        formOf(ticket, number, scores(i), `Remark of the open week by ${name}.`),
      ),
    )
  if (i % 3 === 0) return void (await send(await (await drawBlind(visitor)).ticket(), 1))
  await expectOf(303, visitor.post('/app/pulse/ticket'))
  const page = await expectOf(200, visitor.get('/app/pulse'))
  const field = (of: string) => new RegExp(`name="${of}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  await send(field('ticket'), Number(field('number')))
}

must(await openPulse(house))
if (kind === 'practice') {
  await answerFirstWeek()
  must(await closePulse(house))
  const { isoWeek } = (await house.db.read.query.pulses.findFirst())!
  const purpose = 'Evidence for the quarterly review'
  const weeks = { purpose, from: isoWeek, to: isoWeek }
  await exportReport(house, await idOf('Fern11'), messagesFor('en'), weeks)
  must(await openPulse(house))
}
const ANSWERING = ['Dill', 'Elder', 'Cedar'].flatMap((team) => [2, 1, 3].map((i) => `${team}${i}`))
for (const [i, name] of ANSWERING.entries()) await answerInBrowser(name, i)
for (const name of ['Fern4', 'Dill7']) await signIn(name)
// A real installation refuses this before its deadline.
if (kind === 'real') await closePulse(house)

const backup = createClient({ url: house.settings.databaseUrl })
await backup.execute(`VACUUM INTO '${process.env.LEEWAY_BACKUPS}/leeway.db'`)
backup.close()
fsyncSync(1)
process.kill(process.pid, 'SIGKILL')
