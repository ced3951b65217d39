import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Attempt } from '../../src/domain/self-audit.ts'
import { ROOT } from '../../src/root.ts'

export type Audited = {
  code: number
  attempts: number
  findings: number
  list: Attempt[]
  /** Names of the attempts that found something. */
  finding: string[]
  err: string
}

const environmentOf = (dir: string) => ({
  ...process.env,
  DATABASE_URL: `file:${join(dir, 'data/leeway.db')}`,
  LEEWAY_BOX_DIR: join(dir, 'box'),
})

/** Runs the real `leeway sample` on such a folder. */
export function leewaySample(dir: string, ...words: string[]): Promise<number> {
  const all = [join(ROOT, 'dist/src/commands/main.js'), 'sample', ...words]
  const child = spawn(process.execPath, all, { cwd: dir, env: environmentOf(dir), stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/** Runs the real `leeway audit --json` on a folder with `data/leeway.db`, `box/` and `backups/`. */
export function leewayAudit(dir: string, ...words: string[]): Promise<Audited> {
  const env = environmentOf(dir)
  const all = [join(ROOT, 'dist/src/commands/main.js'), 'audit', '--json', ...words]
  const options = { cwd: dir, env, maxBuffer: 10_000_000 }
  return new Promise((resolve, reject) =>
    execFile(process.execPath, all, options, (error, out, err) => {
      if (out === '') return reject(new Error(`no outcome: ${err}`))
      const told = JSON.parse(out) as Omit<Audited, 'code' | 'finding' | 'err'>
      const finding = (told.list ?? [])
        .filter(({ found }) => found.length > 0)
        .map(({ name }) => name)
      resolve({ ...told, code: Number(error?.code ?? 0), finding, err })
    }),
  )
}
