import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ReadyKeys } from '../../src/ballots/ready-keys.ts'

const MADE = 'dist/test-keys'
/** Enough for a pulse of the 140 people of the example list. */
const KEYS = 40

/** Run once before all tests: an RSA key takes a quarter of a second, so they share those made here. */
export default async function makeKeysAhead(): Promise<void> {
  mkdirSync(MADE, { recursive: true })
  await new ReadyKeys(MADE).prepare(KEYS)
}

/** Lays them where a counting room finds them as if it had made them ahead itself. */
export function lendKeys(boxDir: string): void {
  if (!existsSync(join(MADE, 'ready-keys'))) return
  mkdirSync(boxDir, { recursive: true, mode: 0o700 })
  copyFileSync(join(MADE, 'ready-keys'), join(boxDir, 'ready-keys'))
}
