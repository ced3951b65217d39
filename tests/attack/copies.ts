import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What stood in a file at a step, and at all later ones until its next version. */
export type Version = { step: number; bytes: Buffer }

/**
 * Every state of every file below a folder. A write-ahead log only grows between two restarts of
 * it, so one version of each such stretch is kept, with the length it had at each step.
 */
export type Stretch = { bytes: Buffer; ends: { step: number; length: number }[] }

const isKeyFile = (name: string) => name.endsWith('.keys')
const isWal = (name: string) => name.endsWith('-wal')

/** Copies of a folder after each step, without the key files of open pulses; those on request. */
export class Copies {
  readonly files = new Map<string, Version[]>()
  readonly wals = new Map<string, Stretch[]>()
  readonly #seen = new Map<string, string>()
  step = 0

  constructor(readonly dir: string) {}

  take(): void {
    this.step++
    for (const name of readdirSync(this.dir, { recursive: true, encoding: 'utf8' })) {
      const path = join(this.dir, name)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (!stat?.isFile() || (isKeyFile(name) && !name.includes('backups'))) continue
      const mark = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`
      if (this.#seen.get(name) === mark) continue
      this.#seen.set(name, mark)
      const bytes = readFileSync(path)
      if (isWal(name)) this.#addWal(name, bytes)
      else this.add(name, bytes)
    }
  }

  add(name: string, bytes: Buffer): void {
    const versions = this.files.get(name) ?? []
    this.files.set(name, versions)
    if (!versions.at(-1)?.bytes.equals(bytes)) versions.push({ step: this.step, bytes })
  }

  /** The key files as they are at this moment. */
  keys(): Buffer[] {
    const box = join(this.dir, 'box')
    if (!existsSync(box)) return []
    return readdirSync(box)
      .filter(isKeyFile)
      .map((name) => readFileSync(join(box, name)))
  }

  #addWal(name: string, bytes: Buffer): void {
    const stretches = this.wals.get(name) ?? []
    this.wals.set(name, stretches)
    const last = stretches.at(-1)
    const end = { step: this.step, length: bytes.length }
    const isSame = last?.bytes.subarray(0, 32).equals(bytes.subarray(0, 32))
    if (last && isSame) Object.assign(last, { bytes, ends: [...last.ends, end] })
    else stretches.push({ bytes, ends: [end] })
  }
}
