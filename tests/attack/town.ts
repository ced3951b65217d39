import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { ORIGIN } from '../support/house.ts'
import { PASSWORD, setupForm } from '../support/organisation.ts'
import { lendKeys } from '../support/ready-keys.ts'
import { Visitor } from '../support/visitor.ts'
import { type Habits, TEAMS } from './plan.ts'
import type { Program } from './program.ts'
import { Recorder } from './recorder.ts'

/** An installation set up once, with forty people signed in, to begin each run from. */
export type Town = {
  program: Program
  habits: Habits
  /** By person: id, address, and the browser in which they are signed in. */
  people: { id: string; email: string; visitor: Visitor }[]
  recorder: Recorder
  begin: (program: Program) => Promise<Begun>
  remove: () => void
}
export type Begun = Awaited<ReturnType<typeof openIn>> & { end: () => Promise<void> }

const environmentOf = (dir: string) => ({
  DATABASE_URL: `file:${join(dir, 'data/leeway.db')}`,
  LEEWAY_BOX_DIR: join(dir, 'box'),
  LEEWAY_ORIGIN: ORIGIN,
  LOG_LEVEL: 'debug',
})

async function openIn(program: Program, dir: string) {
  const lines: string[] = []
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => lines.push(line) })
  const house = { ...(await program.openHouse(program.readSettings(environmentOf(dir)))), log }
  return { dir, house, app: program.createApp(house), lines }
}

export async function buildTown(program: Program, habits: Habits): Promise<Town> {
  const template = mkdtempSync(join(tmpdir(), 'leeway-town-'))
  const recorder = new Recorder()
  const { house, app } = await openIn(program, template)
  recorder.app = app
  const admin = new Visitor(recorder.doorOf(undefined))
  const done = await admin.post('/app/setup', setupForm({ house } as never, 'practice'))
  if (done.status !== 303) throw new Error(`set-up answered ${done.status}`)
  const { languages } = habits
  const names = Object.entries(TEAMS).flatMap(([team, n]) =>
    Array.from({ length: n }, (_, i) => {
      return { team, name: `${team}${i}`, speaks: languages[i % languages.length]! }
    }),
  )
  const rows = names.map(({ team, name, speaks }) => {
    return `${name} Person,${name.toLowerCase()}@test.example,${team},${speaks},,`
  })
  // The administrator has to belong somewhere: Ash, where all but this one answer.
  rows.push('Adam Admin,adam@test.example,Ash,en,,administrator')
  const csv = Buffer.from(['name,email,unit,language,manages,roles', ...rows].join('\n'))
  const imported = await program.importPeople(house, csv, { isDryRun: false })
  if (!imported.ok) throw new Error(JSON.stringify(imported))
  const people: Town['people'] = []
  for (const [person, { name, speaks }] of names.entries()) {
    const email = `${name.toLowerCase()}@test.example`
    const { id } = (await program.findAccount(house.db, email))!
    const visitor = new Visitor(recorder.doorOf(person), speaks)
    const token = await house.db.write((tx) => program.createSignInLink(tx, id))
    const welcome = await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })
    if (welcome.status !== 303) throw new Error(`signing in answered ${welcome.status}`)
    people.push({ id, email, visitor })
  }
  await program.closeHouse(house)
  const begin: Town['begin'] = async (living) => {
    const dir = mkdtempSync(join(tmpdir(), 'leeway-run-'))
    cpSync(template, dir, { recursive: true })
    mkdirSync(join(dir, 'backups'))
    lendKeys(join(dir, 'box'))
    // Read by builds that keep copies they should not.
    process.env.LEEWAY_BACKUPS = join(dir, 'backups')
    const begun = await openIn(living, dir)
    recorder.app = begun.app
    recorder.exchanges = []
    return {
      ...begun,
      end: async () => {
        await living.closeHouse(begun.house)
        rmSync(dir, { recursive: true, force: true })
      },
    }
  }
  const remove = () => rmSync(template, { recursive: true, force: true })
  return { program, habits, people, recorder, begin, remove }
}
