import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Scores } from './score.ts'

/** A build by name and the seeds of its runs, both ends included. */
export type Job = { name: string; first: number; last: number }

/** What is studied is what was written, not whether a disk keeps it: memory is faster. */
const TMPDIR = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Lets one build live in a process of its own; resolves with the scores of its runs. */
export async function run({ name, first, last }: Job): Promise<Scores[]> {
  const child = fork('tests/attack/job.ts', [name, String(first), String(last)], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TMPDIR },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const scores: Scores[] = []
  child.on('message', (message) => scores.push(message as Scores))
  await new Promise((resolve) => child.once('close', resolve))
  if (scores.length !== last - first + 1) throw new Error(`${name} ended early: ${errors}`)
  return scores
}

/** Runs jobs side by side, `workers` at a time, in the order given. */
export async function runAll(jobs: Job[], workers: number): Promise<Map<string, Scores[]>> {
  const results = new Map<string, Scores[]>()
  const left = [...jobs]
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      const scores = await run(job)
      results.set(job.name, [...(results.get(job.name) ?? []), ...scores])
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return results
}
