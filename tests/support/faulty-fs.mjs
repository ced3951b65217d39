// Loaded before a house (`node --import`): makes the counting room's n-th change of a file fail, or
// end the process there and then, once the file named by FAULT_ARM exists.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { FAULT, FAULT_AT, FAULT_ARM } = process.env
const real = { ...fs }
/** What the files held where it was written over and not synced yet, oldest first. */
let unsynced = []
let calls = 0

/** Counts a change; at the n-th one the fault happens instead of it. */
function step(what) {
  if (!real.existsSync(FAULT_ARM)) return
  if (++calls !== Number(FAULT_AT)) return
  real.writeFileSync(`${FAULT_ARM}-met`, what)
  if (FAULT === 'crash') process.kill(process.pid, 'SIGKILL')
  if (FAULT === 'power') {
    for (const { file, at, before } of unsynced.toReversed())
      real.writeSync(file, before, 0, before.length, at)
    process.kill(process.pid, 'SIGKILL')
  }
  throw Object.assign(new Error(`${FAULT}: made by a test`), { code: FAULT })
}

if (!isMainThread) {
  fs.writeSync = (file, bytes, offset, length, at) => {
    step('write')
    const before = Buffer.alloc(length)
    real.readSync(file, before, 0, length, at)
    unsynced.push({ file, at, before })
    return real.writeSync(file, bytes, offset, length, at)
  }
  for (const sync of ['fsyncSync', 'fdatasyncSync'])
    fs[sync] = (file) => {
      step(sync)
      unsynced = unsynced.filter((write) => write.file !== file)
      return real[sync](file)
    }
  fs.ftruncateSync = (file, length) => {
    step('truncate')
    return real.ftruncateSync(file, length)
  }
  fs.rmSync = (path, options) => {
    step('remove')
    return real.rmSync(path, options)
  }
  syncBuiltinESMExports()
}
