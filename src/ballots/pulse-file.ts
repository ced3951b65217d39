import { existsSync, rmSync } from 'node:fs'
import { type Client, createClient, type InStatement } from '@libsql/client'
import type { Cell } from '../domain/cells.ts'
import type { PulsePlan } from './messages.ts'

export type StoredCell = { generation: number; epoch: number; sealed: Buffer }
export type CellChange = { cell: number; generation: number; sealed: Buffer }

const TABLES = [
  'CREATE TABLE plan (id INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT',
  `CREATE TABLE cell (id INTEGER PRIMARY KEY, generation INTEGER NOT NULL, epoch INTEGER NOT NULL,
    sealed BLOB NOT NULL) STRICT`,
  `CREATE TABLE roster (member_id TEXT PRIMARY KEY, cell INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE TABLE issue (member_id TEXT PRIMARY KEY, blinded BLOB NOT NULL) STRICT, WITHOUT ROWID`,
]

/**
 * The one SQLite file of a pulse: plan, roster, who drew, sealed boxes. It lies in the box
 * directory, never in a backup, and is held locked against any second process.
 */
export class PulseFile {
  private constructor(readonly client: Client) {}

  static async open(path: string): Promise<PulseFile> {
    const client = createClient({ url: `file:${path}`, concurrency: 1, timeout: 250 })
    const pragmas = ['locking_mode=EXCLUSIVE', 'journal_mode=WAL', 'synchronous=FULL']
    for (const pragma of [...pragmas, 'secure_delete=ON']) await client.execute(`PRAGMA ${pragma}`)
    return new PulseFile(client)
  }

  async create(plan: PulsePlan, boxes: Buffer[]): Promise<void> {
    const roster = plan.cells.flatMap((cell, i) => cell.memberIds.map((id) => [id, i] as const))
    await this.client.batch(
      [
        ...TABLES,
        { sql: 'INSERT INTO plan VALUES (1, ?)', args: [JSON.stringify(withoutRoster(plan))] },
        ...boxes.map((sealed, i) => ({
          sql: 'INSERT INTO cell VALUES (CAST(? AS INTEGER), 0, CAST(? AS INTEGER), ?)',
          args: [i, plan.epoch, sealed],
        })),
        ...roster
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map((row) => ({
            sql: 'INSERT INTO roster VALUES (?, CAST(? AS INTEGER))',
            args: [...row],
          })),
      ],
      'write',
    )
  }

  /** The plan with its rosters; undefined when the file was never finished. */
  async readPlan(): Promise<PulsePlan | undefined> {
    const { rows } = await this.client.execute("SELECT 1 FROM sqlite_master WHERE name = 'plan'")
    if (rows.length === 0) return undefined
    const stored = await this.client.execute('SELECT json FROM plan')
    const roster = await this.client.execute('SELECT member_id, cell FROM roster')
    const plan = JSON.parse(String(stored.rows[0]?.json)) as PulsePlan
    for (const row of roster.rows)
      plan.cells[Number(row.cell)]!.memberIds.push(String(row.member_id))
    return plan
  }

  async readCells(): Promise<StoredCell[]> {
    const { rows } = await this.client.execute('SELECT * FROM cell ORDER BY id')
    return rows.map((row) => ({
      generation: Number(row.generation),
      epoch: Number(row.epoch),
      sealed: Buffer.from(row.sealed as ArrayBuffer),
    }))
  }

  async readIssued(): Promise<Map<string, Buffer>> {
    const { rows } = await this.client.execute('SELECT member_id, blinded FROM issue')
    return new Map(
      rows.map((row) => [String(row.member_id), Buffer.from(row.blinded as ArrayBuffer)]),
    )
  }

  /** One durable commit of boxes and tickets issued. */
  async commit(changes: CellChange[], issued: { memberId: string; blinded: Buffer }[]) {
    const statements: InStatement[] = [
      ...changes.map(({ cell, generation, sealed }) => ({
        sql: 'UPDATE cell SET generation = CAST(? AS INTEGER), sealed = ? WHERE id = CAST(? AS INTEGER)',
        args: [generation, sealed, cell],
      })),
      ...issued.map(({ memberId, blinded }) => ({
        sql: 'INSERT INTO issue VALUES (?, ?)',
        args: [memberId, blinded],
      })),
    ]
    await this.client.batch(statements, 'write')
  }

  /** Empties one cell for a new epoch: its members draw and answer again. */
  async startOver(cell: number, epoch: number, generation: number, sealed: Buffer) {
    await this.client.batch(
      [
        {
          sql: `DELETE FROM issue WHERE member_id IN
            (SELECT member_id FROM roster WHERE cell = CAST(? AS INTEGER))`,
          args: [cell],
        },
        {
          sql: `UPDATE cell SET epoch = CAST(? AS INTEGER), generation = CAST(? AS INTEGER),
            sealed = ? WHERE id = CAST(? AS INTEGER)`,
          args: [epoch, generation, sealed, cell],
        },
      ],
      'write',
    )
  }

  /**
   * Overwrites all content and closes. Unlinking alone would leave it readable for as long as some
   * handle lingers, and the blocks after that.
   */
  async destroy(): Promise<void> {
    const { rows } = await this.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    )
    await this.client.batch(
      rows.map(({ name }) => `DELETE FROM "${String(name)}"`),
      'write',
    )
    await this.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    this.client.close()
  }
}

/** Unlinks the file and everything SQLite keeps beside it, and checks that it is gone. */
export function destroyPulseFile(path: string): void {
  const files = ['', '-wal', '-shm', '-journal'].map((ending) => path + ending)
  for (const file of files) rmSync(file, { force: true })
  const left = files.filter((file) => existsSync(file))
  if (left.length > 0) throw new Error(`still there after close: ${left.join(', ')}`)
}

const withoutRoster = (plan: PulsePlan): PulsePlan => ({
  ...plan,
  cells: plan.cells.map((cell): Cell => ({ ...cell, memberIds: [] })),
})
