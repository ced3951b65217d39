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

/** Answers commands, one line of JSON each way, until closed. */
export function listenForCommands(
  settings: Settings,
  answer: (asked: Asked) => Promise<Told>,
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
      socket.end(JSON.stringify(await tell(async () => answer(JSON.parse(text)))))
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })
}

/** What a running server says to a command; undefined when none is running here. */
export function askServer(settings: Settings, asked: Asked): Promise<Told | undefined> {
  const path = socketPath(settings)
  return new Promise((resolve, reject) => {
    if (!existsSync(path)) return resolve(undefined)
    const socket = createConnection({ path, allowHalfOpen: true })
    let text = ''
    socket.setEncoding('utf8')
    socket.on('connect', () => socket.end(JSON.stringify(asked)))
    socket.on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('end', () => resolve(JSON.parse(text)))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(undefined) : reject(error),
    )
  })
}
