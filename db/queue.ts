import { AsyncLocalStorage } from 'node:async_hooks'

export type Queue = <T>(job: () => Promise<T>) => Promise<T>

/**
 * Runs jobs one after another, first in, first out, whatever becomes of each. A job that queues
 * another and waits for it would wait for ever, so that is refused with `nested`.
 */
export function makeQueue(nested: string): Queue {
  let tail: Promise<unknown> = Promise.resolve()
  const inside = new AsyncLocalStorage<true>()
  return <T>(job: () => Promise<T>): Promise<T> => {
    if (inside.getStore()) throw new Error(nested)
    const run = () => inside.run(true, job)
    const result = tail.then(run, run)
    tail = result.catch(() => {})
    return result
  }
}
