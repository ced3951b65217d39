import { existsSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { Settings } from '../http/settings.ts'
import type { Asked, Told } from './commands.ts'

/** Where a running server listens for its own command line; only its user can reach it. */
const socketPath = ({ boxDir }: Settings): string => join(boxDir, 'leeway.sock')

/** What a command came to; a failure is told, not thrown. */
async function tell(work: () => Promise<Told>): Promise<Told> {
  try {
    return await work()
  } catch (error) {
    // A failed statement's own message repeats what was to be stored; its cause says why.
    const cause = error instanceof Error ? (error.cause ?? error) : error
    const why = cause instanceof Error ? cause.message : String(cause)
    return { ok: false, text: `That failed: ${why}`, data: { error: why } }
  }
}

/** How far a command is, on a line of its own before the line that says what it came to. */
type Line = { progress: string } | Told

/** Answers commands, lines of JSON, until closed. */
export function listenForCommands(
  settings: Settings,
  answer: (asked: Asked, progress: (text: string) => void) => Promise<Told>,
): Promise<Server> {
  const path = socketPath(settings)
  // The lock on the box directory is ours, so a socket here is what a killed server left.
  if (existsSync(path)) rmSync(path)
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('end', async () => {
      const say = (progress: string) => {
        if (socket.writable) socket.write(`${JSON.stringify({ progress } satisfies Line)}\n`)
      }
      socket.end(JSON.stringify(await tell(async () => answer(JSON.parse(text), say))))
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })
}

/** Whether a server runs here. */
export const isServed = (settings: Settings): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ path: socketPath(settings) })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

/** What a running server says to a command; undefined when none is running here. */
export function askServer(
  settings: Settings,
  asked: Asked,
  progress: (text: string) => void,
): Promise<Told | undefined> {
  const path = socketPath(settings)
  return new Promise((resolve, reject) => {
    if (!existsSync(path)) return resolve(undefined)
    const socket = createConnection({ path, allowHalfOpen: true })
    let text = ''
    socket.setEncoding('utf8')
    socket.on('connect', () => socket.end(JSON.stringify(asked)))
    socket.on('data', (chunk: string) => {
      const lines = (text + chunk).split('\n')
      text = lines.pop()!
      for (const line of lines) {
        const said = JSON.parse(line) as Line
        if ('progress' in said) progress(said.progress)
      }
    })
    socket.on('end', () =>
      text === ''
        ? reject(new Error('The server ended before this was done.'))
        : resolve(JSON.parse(text)),
    )
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(undefined) : reject(error),
    )
  })
}
