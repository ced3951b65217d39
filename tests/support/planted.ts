import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/root.ts'
import type { Plant } from '../audit/plant.ts'
import { lendKeys } from './ready-keys.ts'

/** An installation that a (planted) program left: `data/`, `box/`, `backups/`, `data/leeway.log`. */
export type Left = { dir: string; remove: () => void }

/** Copies the compiled program and carries the replacements out. Throws unless each fits once. */
function copyProgram(to: string, edits: Plant['edits']): void {
  cpSync(join(ROOT, 'dist'), join(to, 'dist'), { recursive: true })
  mkdirSync(join(to, 'db'))
  for (const name of ['node_modules', 'package.json', 'public', 'db/migrations'])
    symlinkSync(join(ROOT, name), join(to, name))
  for (const { file, find, replace } of edits) {
    const path = join(to, 'dist', file)
    const parts = readFileSync(path, 'utf8').split(find)
    if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} times: ${find}`)
    writeFileSync(path, parts.join(replace))
  }
}

const STORY = join(ROOT, 'tests/support/planted-story.ts')

/**
 * Lets a program with these replacements live through the story of `planted-story.ts`, as a process
 * of its own that is killed at its end, so that WALs and an open pulse stay as after a power cut.
 */
export async function liveThrough({
  edits,
  kind = 'practice',
}: {
  edits: Plant['edits']
  kind?: 'practice' | 'real'
}): Promise<Left> {
  const program = mkdtempSync(join(tmpdir(), 'leeway-planted-'))
  const dir = mkdtempSync(join(tmpdir(), 'leeway-left-'))
  const remove = () => rmSync(dir, { recursive: true, force: true })
  try {
    copyProgram(program, edits)
    for (const name of ['data', 'backups']) mkdirSync(join(dir, name))
    lendKeys(join(dir, 'box'))
    const log = openSync(join(dir, 'data/leeway.log'), 'a')
    const child = spawn(process.execPath, ['--import', 'tsx', STORY, program, kind], {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: `file:${join(dir, 'data/leeway.db')}`,
        LEEWAY_BOX_DIR: join(dir, 'box'),
        LEEWAY_BACKUPS: join(dir, 'backups'),
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', log, 'pipe'],
    })
    let errors = ''
    child.stderr?.on('data', (chunk) => {
      errors += chunk
    })
    const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
    if (signal !== 'SIGKILL') throw new Error(`the story ended early: ${errors}`)
    return { dir, remove }
  } catch (error) {
    remove()
    throw error
  } finally {
    rmSync(program, { recursive: true, force: true })
  }
}
