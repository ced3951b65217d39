import { Worker } from 'node:worker_threads'
import type { Ballot } from '../domain/ballot.ts'
import type { Answer, Count, Message, PulsePlan, Reply, RoomData } from './messages.ts'

/**
 * The only way to a ballot. Six plain messages go through it; answers never come back out, only
 * the count at close, suppressed already.
 */
export type Door = {
  /** Resolves at once; the keys are made in the room's own time. */
  prepare: (cells: number) => Promise<Reply['prepare']>
  /** Opens a pulse; for one that is open, empties its stopped cells under the plan's epoch. */
  open: (plan: PulsePlan) => Promise<Reply['open']>
  /** `blinded`, base64url, is signed unseen; without it the room makes a plain ticket. */
  draw: (pulseId: string, memberId: string, blinded?: string) => Promise<Reply['draw']>
  /** Resolves once the ballot is on disk. `number` rises with each change of one's answers. */
  cast: (ticket: string, number: number, ballot: Ballot) => Promise<Reply['cast']>
  status: (pulseId: string, memberId?: string) => Promise<Reply['status']>
  /**
   * Counts, hands the count to `publish`, and destroys the ballots once that is done. Without
   * `publish` they are destroyed uncounted.
   */
  close: (pulseId: string, publish?: (count: Count) => Promise<void>) => Promise<void>
  /** Finishes what is under way and ends the room. */
  shut: () => Promise<void>
  /** Resolves if the room ends by itself, which it never should. */
  failed: Promise<Error>
}

type Waiting = { resolve: (reply: never) => void; reject: (error: Error) => void }

// Worker threads start from a real file: compiled code even when this module runs from source.
const ROOM = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/ballots/room.js', import.meta.url)
  : new URL('./room.js', import.meta.url)

/** Starts the room over a box directory. Rejects when another process has it. */
export async function openRoom(data: RoomData): Promise<Door> {
  const worker = new Worker(ROOM, { workerData: data })
  const waiting = new Map<number, Waiting>()
  let isShutting = false
  let closings = 0
  let next = 0

  const failed = new Promise<Error>((resolve) => {
    const fail = (error: Error) => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
      if (!isShutting) resolve(error)
    }
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('the counting room has ended')))
  })
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    void failed.then(reject)
  })
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.ok) asked?.resolve(answer.reply as never)
    else asked?.reject(new Error(answer.error))
  })

  const ask = <M extends Message>(message: M): Promise<Reply[M['type']]> =>
    new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, message })
    })

  const close: Door['close'] = async (pulseId, publish) => {
    if (publish) {
      const count = await ask({ type: 'close', pulseId, step: 'count' })
      if (!count) throw new Error('this pulse is not in the box directory')
      await publish(count)
    }
    await ask({ type: 'close', pulseId, step: 'destroy' })
  }

  return {
    prepare: (cells) => ask({ type: 'prepare', cells }),
    open: (plan) => ask({ type: 'open', plan }),
    draw: (pulseId, memberId, blinded) => ask({ type: 'draw', pulseId, memberId, blinded }),
    cast: (ticket, number, ballot) => ask({ type: 'cast', ticket, number, ballot }),
    status: (pulseId, memberId) => ask({ type: 'status', pulseId, memberId }),
    close: async (pulseId, publish) => {
      closings++
      try {
        await close(pulseId, publish)
      } finally {
        closings--
      }
    },
    shut: async () => {
      while (waiting.size > 0 || closings > 0)
        await new Promise((resolve) => setTimeout(resolve, 5))
      isShutting = true
      await worker.terminate()
    },
    failed,
  }
}
