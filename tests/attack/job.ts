import { join } from 'node:path'
import { ROOT } from '../../src/root.ts'
import { patchProgram } from '../support/patched-program.ts'
import type { Job } from './builds.ts'
import { liveThrough } from './live.ts'
import { loadProgram, type Program } from './program.ts'
import { type Build, PROTECTED, TAKEN_OUT } from './protections.ts'
import { randomFrom } from './random.ts'
import { attack, type Scores } from './score.ts'
import { SeedPool } from './seed-pool.ts'
import { buildTown, type Town } from './town.ts'

// A process of its own that lets builds live and attacks each run: it is told jobs over IPC and
// answers with the scores of their runs.

process.env.LEEWAY_TEST_PILE = join(ROOT, 'dist/test-keys/ready-keys')
const towns = new Map<string, Promise<Town>>()
const pools = new Map<string, SeedPool>()

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** Builds share what their edits leave alone: the people set up once, and serials blinded before. */
async function settle({ edits, habits }: Build, program: Program) {
  const touching = (path: string) =>
    JSON.stringify(edits.filter(({ file }) => file.startsWith(path)))
  const townKey = `${touching('db/migrations/')} ${habits.languages}`
  const town = await known(towns, townKey, () => buildTown(program, habits))
  const seeds = known(pools, touching('src/browser/'), () => new SeedPool(program))
  return { town: { ...town, program, habits }, seeds }
}

async function run({ name, first, last }: Job): Promise<Scores[]> {
  const build = [...PROTECTED, ...TAKEN_OUT].find((one) => one.name === name)
  if (!build) throw new Error(`no build is called ${name}`)
  const patched = patchProgram(build.edits)
  try {
    const { town, seeds } = await settle(build, await loadProgram(patched.dir))
    const { languages } = build.habits
    const speaks = (person: number) => languages[(person % 8) % languages.length]!
    const scores: Scores[] = []
    for (let seed = first; seed <= last; seed++) {
      const lived = await liveThrough(town, seeds, seed, !build.showsAll && seed % 5 !== 0)
      scores.push(attack(lived, randomFrom(seed), speaks))
    }
    return scores
  } finally {
    patched.remove()
  }
}

process.on('message', async (job: Job | 'end') => {
  if (job !== 'end') return void process.send?.(await run(job))
  for (const town of towns.values()) (await town).remove()
  process.exit()
})
process.on('disconnect', () => process.exit())
