import { join } from 'node:path'
import { type Item, itemsAsked } from '../domain/items.ts'
import type { CellKey } from '../domain/key-directory.ts'
import { type SigningKey, signingKeyOf, spkiOf } from './blind.ts'
import { type Box, openBox, sealBox } from './box.ts'
import { count } from './count.ts'
import { destroyKeys, KeyFile } from './keys.ts'
import type { CellStatus, Count, PulsePlan } from './messages.ts'
import { destroyPulseFile, PulseFile } from './pulse-file.ts'

/** One cell while its pulse is open. A stopped one has no box: its keys or its copy are damaged. */
export type LiveCell = {
  epoch: number
  generation: number
  ticketKey: Buffer | undefined
  /** Undefined in a pulse without blind tickets. */
  signingKey: SigningKey | undefined
  box: Box | undefined
}

export type CellDraft = { cell: number; box: Box }
export type Issue = { memberId: string; blinded: Buffer }

export const pathsOf = (boxDir: string, pulseId: string) => ({
  file: join(boxDir, `${pulseId}.db`),
  keys: join(boxDir, `${pulseId}.keys`),
})

/** An open pulse, in memory and on disk; the only code that reads or writes its two files. */
export class LivePulse {
  readonly items: Item[]
  readonly cellOf = new Map<string, number>()
  /** How often each ticket was cast since this process started. */
  casts = new Map<string, number>()
  /** How often each member drew since then. */
  draws = new Map<string, number>()

  private constructor(
    readonly plan: PulsePlan,
    readonly cells: LiveCell[],
    /** By member: the digest of the blinded value that was signed, or random bytes as long. */
    public issued: Map<string, Buffer>,
    private readonly file: PulseFile,
    private readonly keys: KeyFile | undefined,
  ) {
    this.items = itemsAsked(plan.rotatingItem)
    plan.cells.forEach((cell, i) => {
      for (const memberId of cell.memberIds) this.cellOf.set(memberId, i)
    })
  }

  /** `signing` holds a private key for each cell, or nothing in a pulse without blind tickets. */
  static async create(boxDir: string, plan: PulsePlan, signing: Buffer[]): Promise<LivePulse> {
    const paths = pathsOf(boxDir, plan.id)
    destroyPulseFile(paths.file)
    destroyKeys(paths.keys)
    const keys = KeyFile.create(
      paths.keys,
      plan.cells.map((_, i) => signing[i]),
    )
    const items = itemsAsked(plan.rotatingItem)
    const boxes = plan.cells.map((cell, i) =>
      sealBox(new Map(), cell.memberIds.length, items, keys.boxKey(i, 0)!.key),
    )
    keys.close()
    const file = await PulseFile.open(paths.file)
    await file.create(plan, boxes)
    const live = await LivePulse.load(boxDir, plan.id, file)
    if (!live) throw new Error('a pulse just written cannot be read')
    return live
  }

  /**
   * Undefined when the file is missing or was never finished. Damaged cells come back stopped.
   * `open` is the file where it is open already: its lock is not given back at once by closing.
   */
  static async load(
    boxDir: string,
    pulseId: string,
    open?: PulseFile,
  ): Promise<LivePulse | undefined> {
    const paths = pathsOf(boxDir, pulseId)
    const file = open ?? (await PulseFile.open(paths.file))
    const plan = await file.readPlan()
    if (!plan) {
      await file.destroy()
      return undefined
    }
    const keys = openKeys(paths.keys)
    const items = itemsAsked(plan.rotatingItem)
    const stored = await file.readCells()
    const cells = stored.map(({ generation, epoch, sealed }, i): LiveCell => {
      const boxKey = keys?.boxKey(i, generation)
      const box = boxKey && openBox(sealed, items, boxKey.key)
      const pkcs8 = keys?.signingKey(i)
      const signingKey = pkcs8 && signingKeyOf(pkcs8)
      return { epoch, generation, ticketKey: keys?.ticketKey(i), signingKey, box }
    })
    return new LivePulse(plan, cells, await file.readIssued(), file, keys)
  }

  isStopped(cell: number): boolean {
    const { box, ticketKey, signingKey } = this.cells[cell]!
    return !box || !ticketKey || (this.plan.hasBlindTickets && !signingKey)
  }

  /** What the key directory is made of. */
  publicKeys = (): CellKey[] =>
    this.cells.flatMap(({ signingKey, epoch }, cell) => {
      const roster = this.plan.cells[cell]!.memberIds.length
      return signingKey ? [{ cell, epoch, roster, spki: spkiOf(signingKey) }] : []
    })

  statusOf(memberId: string): CellStatus | undefined {
    const index = this.cellOf.get(memberId)
    const cell = index === undefined ? undefined : this.plan.cells[index]
    if (index === undefined || !cell) return undefined
    const { memberIds, places } = cell
    const isDrawn = this.issued.has(memberId)
    const { epoch } = this.cells[index]!
    const isStopped = this.isStopped(index)
    return { number: index, memberIds, places, epoch, isStopped, isDrawn }
  }

  /**
   * Makes boxes and issued tickets durable in one commit: new keys are on disk before, old ones
   * overwritten after, so that each copy of a box ever made needs a key that is gone.
   */
  async commit(drafts: CellDraft[], issues: Issue[]): Promise<void> {
    const keys = this.keys
    if (!keys) throw new Error('the keys of this pulse are missing')
    const changes = drafts.map(({ cell, box }) => {
      const next = keys.prepareNext(cell, this.cells[cell]!.generation)
      const roster = this.plan.cells[cell]!.memberIds.length
      return {
        cell,
        generation: next.generation,
        sealed: sealBox(box, roster, this.items, next.key),
      }
    })
    keys.sync()
    await this.file.commit(changes, issues)
    for (const { cell, generation } of changes) keys.forget(cell, generation)
    keys.sync()
    changes.forEach(({ cell, generation }, i) => {
      Object.assign(this.cells[cell]!, { generation, box: sorted(drafts[i]!.box) })
    })
    for (const { memberId, blinded } of issues) this.issued.set(memberId, blinded)
    this.issued = sorted(this.issued)
    this.draws = sorted(this.draws)
    this.casts = sorted(this.casts)
  }

  /** Empties stopped cells under a new epoch; answers so far in them are lost and said to be. */
  async startOver(boxDir: string, epoch: number, signing: Buffer[]): Promise<void> {
    const none = this.cells.map(() => undefined)
    const keys = this.keys ?? KeyFile.create(pathsOf(boxDir, this.plan.id).keys, none)
    for (const [cell, live] of this.cells.entries()) {
      if (!this.isStopped(cell)) continue
      const generation = live.generation + 1
      const { key } = keys.renew(cell, generation, signing[cell])
      const roster = this.plan.cells[cell]!.memberIds.length
      const sealed = sealBox(new Map(), roster, this.items, key)
      await this.file.startOver(cell, epoch, generation, sealed)
    }
    if (!this.keys) keys.close()
  }

  /** Stopped cells count as empty: their ballots cannot be opened by anybody. */
  count = (): Count =>
    count(
      this.plan,
      this.cells.map((cell) => cell.box ?? new Map()),
    )

  /** Reads both files again, as after a start; this object is not to be used any more. */
  async reload(boxDir: string): Promise<LivePulse | undefined> {
    this.keys?.close()
    return LivePulse.load(boxDir, this.plan.id, this.file)
  }

  /** Empties the file before closing it; unlinking is up to the caller. */
  async release(): Promise<void> {
    this.keys?.close()
    await this.file.destroy()
  }
}

/** A map remembers in what order it was filled; here nothing may, not even in memory. */
const sorted = <T>(map: Map<string, T>): Map<string, T> =>
  new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))

function openKeys(path: string): KeyFile | undefined {
  try {
    return new KeyFile(path)
  } catch {
    return undefined
  }
}
