import { readdirSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { CellKey } from '../domain/key-directory.ts'
import { castInto, drawFrom, type Staged } from './draw-and-cast.ts'
import { destroyKeys } from './keys.ts'
import { LivePulse, pathsOf } from './live-pulse.ts'
import { lockBoxDir } from './lock.ts'
import type { Answer, Count, Envelope, Message, PulsePlan, RoomData, Status } from './messages.ts'
import { destroyPulseFile } from './pulse-file.ts'
import { ReadyKeys } from './ready-keys.ts'
import { readTicket } from './tickets.ts'

// The counting room: a worker thread that alone holds ballots and keys. It answers six messages
// in the order they came; draws and casts that wait together are committed together.

const { boxDir, livePulses } = workerData as RoomData
const port = parentPort!
const pulses = new Map<string, LivePulse>()
const waiting: Envelope[] = []
let isBusy = false

await lockBoxDir(boxDir)
const readyKeys = new ReadyKeys(boxDir)
sweep()
for (const id of livePulses) await reload(id)
port.on('message', (envelope: Envelope) => {
  waiting.push(envelope)
  if (!isBusy) void work()
})
port.postMessage('ready')

async function work(): Promise<void> {
  isBusy = true
  while (waiting.length > 0) {
    const [first] = waiting
    if (isBallotWork(first!)) {
      const end = waiting.findIndex((envelope) => !isBallotWork(envelope))
      await commitTogether(waiting.splice(0, end < 0 ? waiting.length : end))
    } else {
      waiting.shift()
      await reply(first!, () => single(first!.message))
    }
    // Lets SQLite's statements be freed and new messages join the next commit.
    await new Promise((resolve) => setImmediate(resolve))
  }
  isBusy = false
}

const isBallotWork = ({ message }: Envelope) => message.type === 'draw' || message.type === 'cast'

function single(message: Message): Promise<unknown> {
  if (message.type === 'prepare') return prepare(message.cells)
  if (message.type === 'open') return open(message.plan)
  if (message.type === 'close') return close(message.pulseId, message.step)
  if (message.type === 'status') return Promise.resolve(status(message.pulseId, message.memberId))
  throw new Error('not a message of its own')
}

/** Draws and casts of several pulses may wait together; each pulse has its own commit. */
async function commitTogether(batch: Envelope[]): Promise<void> {
  for (const [pulseId, envelopes] of byPulse(batch)) {
    const pulse = pulseId === undefined ? undefined : pulses.get(pulseId)
    const staged: Staged = { drafts: new Map(), issues: new Map() }
    const answers = envelopes.map((envelope) => ({
      envelope,
      reply: stage(pulse, envelope, staged),
    }))
    try {
      if (pulse && staged.drafts.size > 0) {
        const drafts = [...staged.drafts].map(([cell, box]) => ({ cell, box }))
        await pulse.commit(drafts, [...staged.issues.values()])
      }
      for (const { envelope, reply } of answers) send({ id: envelope.id, ok: true, reply })
    } catch (error) {
      // Whether the commit reached the disk is unknown: what is on the disk decides.
      if (pulse) await reload(pulse.plan.id)
      for (const { envelope } of answers) send({ id: envelope.id, ok: false, error: nameOf(error) })
    }
  }
}

function stage(pulse: LivePulse | undefined, { message }: Envelope, staged: Staged) {
  if (message.type === 'draw') return drawFrom(pulse, message, staged)
  if (message.type === 'cast') return castInto(pulse, message, staged)
  throw new Error('neither draw nor cast')
}

function byPulse(batch: Envelope[]): Map<string | undefined, Envelope[]> {
  const groups = new Map<string | undefined, Envelope[]>()
  for (const envelope of batch) {
    const id = pulseIdOf(envelope.message)
    groups.set(id, [...(groups.get(id) ?? []), envelope])
  }
  return groups
}

const pulseIdOf = (message: Message): string | undefined => {
  if (message.type === 'draw') return message.pulseId
  return message.type === 'cast' ? readTicket(message.ticket)?.pulseId : undefined
}

/** Not waited for: what comes meanwhile is answered, and a failure leaves keys to be made later. */
function prepare(cells: number): Promise<undefined> {
  void readyKeys.prepare(cells).catch(() => undefined)
  return Promise.resolve(undefined)
}

async function open(plan: PulsePlan): Promise<{ keys: CellKey[] }> {
  const live = pulses.get(plan.id)
  const { hasBlindTickets, cells } = live?.plan ?? plan
  const signing = await readyKeys.take(hasBlindTickets ? cells.length : 0)
  if (!live) pulses.set(plan.id, await LivePulse.create(boxDir, plan, signing))
  else {
    await live.startOver(boxDir, plan.epoch, signing)
    await reload(plan.id)
  }
  return { keys: pulses.get(plan.id)?.publicKeys() ?? [] }
}

function status(pulseId: string, memberId: string | undefined): Status {
  const pulse = pulses.get(pulseId)
  const cells = pulse?.cells ?? []
  return {
    isOpen: pulse !== undefined,
    epoch: Math.max(0, ...cells.map((cell) => cell.epoch)),
    stoppedCells: cells.filter((_, i) => pulse!.isStopped(i)).length,
    cell: memberId === undefined ? undefined : pulse?.statusOf(memberId),
  }
}

async function close(pulseId: string, step: 'count' | 'destroy'): Promise<Count | undefined> {
  const pulse = pulses.get(pulseId)
  if (step === 'count') {
    // From here on nothing may be stored any more, or it would be acknowledged and not counted.
    if (pulse) pulse.plan.closesAt = 0
    return pulse?.count()
  }
  await pulse?.release()
  pulses.delete(pulseId)
  destroy(pulseId)
  return undefined
}

async function reload(pulseId: string): Promise<void> {
  const known = pulses.get(pulseId)
  pulses.delete(pulseId)
  const pulse = await (known ? known.reload(boxDir) : LivePulse.load(boxDir, pulseId))
  if (pulse) pulses.set(pulseId, pulse)
  else destroyPulseFile(pathsOf(boxDir, pulseId).file)
}

/** What a crash left of pulses that never opened, or are counted already. */
function sweep(): void {
  for (const name of readdirSync(boxDir)) {
    const [, id] = /^([a-z0-9]+)\.(?:db|keys)$/.exec(name) ?? []
    if (id && !livePulses.includes(id)) destroy(id)
  }
}

function destroy(pulseId: string): void {
  const { file, keys } = pathsOf(boxDir, pulseId)
  destroyKeys(keys)
  destroyPulseFile(file)
}

async function reply(envelope: Envelope, run: () => Promise<unknown>): Promise<void> {
  try {
    send({ id: envelope.id, ok: true, reply: (await run()) as never })
  } catch (error) {
    send({ id: envelope.id, ok: false, error: nameOf(error) })
  }
}

const send = (answer: Answer) => port.postMessage(answer)

// Only the name and message: an error's other fields could carry what was being stored.
const nameOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'
