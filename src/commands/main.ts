import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  LEAST_PEOPLE,
  MOST_PEOPLE,
  MOST_WEEKS,
  SAMPLE_SIZE,
} from '../domain/sample-organisation.ts'
import { closeHouse, openHouse } from '../house.ts'
import { boxPlace } from '../http/box-place.ts'
import { readSettings, type Settings } from '../http/settings.ts'
import { recoverPulse } from '../jobs/recover-pulse.ts'
import { audit, type Given } from './audit.ts'
import { type Asked, carryOut, type Told } from './commands.ts'
import { askServer } from './socket.ts'

const HELP = `leeway <command> [options]

  import FILE        bring people and units in line with a CSV list
    --dry-run        only say what would change
    --anyway         go on although very many people would change
  open               open this week's pulse
    --again          start cells over whose keys or boxes were lost
  close              count the pulse and destroy its answers
    --void           destroy them uncounted, at any time, openly
  rehearse           let made-up people answer (practice installations)
    --percent N      how many of a hundred answer (80)
  clock MOMENT       move the clock forward (practice installations), to a moment
                     such as 2026-12-01T09:00Z

  audit              try to link people to answers in all that is stored; exit code 1
                     when something is found
    --logs PATH      a log, or a folder of logs, beside those by the database
    --backups PATH   a backup, or a folder of backups, beside those by the database

  sample             make a practice organisation with a past, where nothing is set up
    --people N       how many people (140; 20 to 2000)
    --weeks N        how many weeks (26; 1 to 104)
    --seed N         the same number makes the same organisation (1)

  --json             print the result as JSON
  --help             this text

Settings come from the environment as for the server. A running server carries the
command out; without one this process does. Exit codes: 0 done, 1 refused or failed,
2 the command line is wrong.
`

class UsageError extends Error {}

const number = (value: number) => ({ type: 'string', default: String(value) }) as const
const NUMBERS = {
  percent: number(80),
  people: number(SAMPLE_SIZE.people),
  weeks: number(SAMPLE_SIZE.weeks),
  seed: number(SAMPLE_SIZE.seed),
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  try {
    const { values, positionals } = parse(words)
    if (values.help || positionals.length === 0) {
      console.log(HELP)
      return values.help ? 0 : 2
    }
    const settings = readSettings(process.env)
    const { logs, backups } = values
    const told =
      positionals[0] === 'audit' && positionals.length === 1
        ? await audit(settings, existing({ logs, backups }))
        : await run(settings, askedFor(positionals, values))
    console.log(values.json ? JSON.stringify(told.data) : told.text)
    return told.ok ? 0 : 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error instanceof UsageError ? 2 : 1
  }
}

function parse(words: string[]) {
  const paths = { type: 'string', multiple: true, default: [] as string[] } as const
  const flag = { type: 'boolean', default: false } as const
  const options = { help: flag, json: flag, 'dry-run': flag, anyway: flag, again: flag, void: flag }
  try {
    return parseArgs({
      args: words,
      options: { ...options, ...NUMBERS, logs: paths, backups: paths },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
  }
}

function askedFor(positionals: string[], values: ReturnType<typeof parse>['values']): Asked {
  const [command, file, ...rest] = positionals
  const surplus = command === 'import' || command === 'clock' ? rest.length : positionals.length - 1
  if (surplus > 0) throw new UsageError(`Too many words.\n\n${HELP}`)
  if (command === 'open') return { command, isAgain: values.again }
  if (command === 'close') return { command, isVoid: values.void }
  if (command === 'clock') {
    const to = Date.parse(file ?? '')
    if (Number.isNaN(to)) throw new UsageError('Name a moment such as 2026-12-01T09:00Z.')
    return { command, to }
  }
  if (command === 'rehearse') {
    const percent = Number(values.percent)
    if (!(percent >= 0 && percent <= 100)) throw new UsageError('--percent is from 0 to 100.')
    return { command, percent }
  }
  if (command === 'sample') {
    const { people, weeks, seed } = values
    return {
      command,
      people: wholeNumber('people', people, LEAST_PEOPLE, MOST_PEOPLE),
      weeks: wholeNumber('weeks', weeks, 1, MOST_WEEKS),
      seed: wholeNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER),
    }
  }
  if (command === 'audit') throw new UsageError(`Too many words.\n\n${HELP}`)
  if (command !== 'import') throw new UsageError(`There is no command "${command}".\n\n${HELP}`)
  if (!file) throw new UsageError('Name the file to import.')
  const bytes = readFileSync(file).toString('base64')
  return { command, bytes, isDryRun: values['dry-run'], isAnyway: values.anyway }
}

function existing(places: Given): Given {
  for (const path of [...places.logs, ...places.backups])
    if (!existsSync(path)) throw new UsageError(`There is no ${path}.`)
  return places
}

function wholeNumber(name: string, given: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}.`)
}

async function run(settings: Settings, asked: Asked): Promise<Told> {
  const progress = (text: string) => console.error(text)
  const told = await askServer(settings, asked, progress)
  if (told) return told
  const house = await openHouse(settings)
  await recoverPulse(house, boxPlace(settings.boxDir))
  try {
    return await carryOut(house, asked, progress)
  } finally {
    await closeHouse(house)
  }
}
