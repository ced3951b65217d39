import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CastResult, DrawResult, Status } from '../../src/ballots/messages.ts'
import type { Ballot } from '../../src/domain/ballot.ts'

type Answers = {
  open: boolean
  close: boolean
  draw: DrawResult
  cast: CastResult
  status: Status
}
type Asked = {
  open: object
  close: object
  draw: { pulseId: string; memberId: string; blinded?: string }
  cast: { ticket: string; number: number; ballot: Ballot }
  status: { pulseId: string }
}

export type HouseProcess = {
  /** Undefined when the process ended before it answered; rejects with what it says went wrong. */
  ask: <A extends keyof Asked>(asked: A, what: Asked[A]) => Promise<Answers[A] | undefined>
  kill: () => Promise<void>
  ended: Promise<unknown>
}

/**
 * Starts the compiled house over a folder, in a process of its own. With `LIMIT_KB` in its
 * environment no file of its can grow larger, as on a full disk.
 */
export async function startHouse(
  dir: string,
  execArgv: string[] = [],
  env: Record<string, string> = {},
) {
  const child: ChildProcess = fork('tests/support/house-process.mjs', {
    execArgv,
    ...(env.LIMIT_KB ? { execPath: './tests/support/limited-node.sh' } : {}),
    env: {
      ...process.env,
      DATABASE_URL: `file:${join(dir, 'leeway.db')}`,
      LEEWAY_BOX_DIR: join(dir, 'box'),
      LOG_LEVEL: 'silent',
      ...env,
    },
  })
  const ended = once(child, 'exit')
  const waiting = new Map<number, { resolve: (a: never) => void; reject: (e: Error) => void }>()
  let next = 0
  const isReady = new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error('the house ended before it was ready')))
    child.on('message', (said: 'ready' | { id: number; answer?: unknown; error?: string }) => {
      if (said === 'ready') return resolve()
      const { resolve: answer, reject: fail } = waiting.get(said.id)!
      waiting.delete(said.id)
      if (said.error === undefined) answer(said.answer as never)
      else fail(new Error(said.error))
    })
  })
  void ended.then(() => {
    for (const { resolve } of waiting.values()) resolve(undefined as never)
  })
  await isReady
  const house: HouseProcess = {
    ask: (asked, what) =>
      new Promise((resolve, reject) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve(undefined)
        const id = next++
        waiting.set(id, { resolve, reject })
        child.send({ id, asked, ...what }, () => {})
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
  return house
}
