import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Scores } from './score.ts'

/** A build by name and the seeds of its runs, both ends included. */
export type Job = { name: string; first: number; last: number }

/** What is studied is what was written, not whether a disk keeps it: memory is faster. */
const TMPDIR = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A process that does one job after another. */
function startWorker() {
  const child = fork('tests/attack/job.ts', {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TMPDIR },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const run = (job: Job) =>
    new Promise<Scores[]>((resolve, reject) => {
      child.once('message', (scores) => resolve(scores as Scores[]))
      void closed.then(() => reject(new Error(`${job.name} ended early: ${errors}`)))
      child.send(job)
    })
  const end = async () => {
    child.send('end')
    await closed
  }
  return { run, end }
}

/** Runs jobs side by side, `workers` at a time, in the order given; scores by name of the build. */
export async function runAll(jobs: Job[], workers: number): Promise<Map<string, Scores[]>> {
  const results = new Map<string, Scores[]>()
  const left = [...jobs]
  const work = async () => {
    const worker = startWorker()
    for (let job = left.shift(); job; job = left.shift()) {
      const scores = await worker.run(job)
      results.set(job.name, [...(results.get(job.name) ?? []), ...scores])
    }
    await worker.end()
  }
  await Promise.all(Array.from({ length: workers }, work))
  return results
}
