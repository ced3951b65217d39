import { join } from 'node:path'
import { ROOT } from '../../src/root.ts'
import { patchProgram } from '../support/patched-program.ts'
import { liveThrough } from './live.ts'
import { loadProgram } from './program.ts'
import { PROTECTED, TAKEN_OUT } from './protections.ts'
import { randomFrom } from './random.ts'
import { attack } from './score.ts'
import { SeedPool } from './seed-pool.ts'
import { buildTown } from './town.ts'

// A process of its own that lets one build live and attacks each run. argv: name of the build,
// first and last seed. Tells the scores of each run over IPC.

const [name, first, last] = process.argv.slice(2)
const build = [...PROTECTED, ...TAKEN_OUT].find((one) => one.name === name)
if (!build) throw new Error(`no build is called ${name}`)
process.env.LEEWAY_TEST_PILE = join(ROOT, 'dist/test-keys/ready-keys')
const patched = patchProgram(build.edits)
try {
  const program = await loadProgram(patched.dir)
  const town = await buildTown(program, build.habits)
  const seeds = new SeedPool(program)
  const { languages } = build.habits
  for (let seed = Number(first); seed <= Number(last); seed++) {
    const lived = await liveThrough(town, seeds, seed, !build.showsAll && seed % 5 !== 0)
    const speaks = (person: number) => languages[(person % 8) % languages.length]!
    process.send?.(attack(lived, randomFrom(seed), speaks))
  }
  town.remove()
} finally {
  patched.remove()
}
process.disconnect?.()
