import { type Plant, plant } from './plant.ts'

const KEYS = 'src/ballots/keys.js'
const PULSE_FILE = 'src/ballots/pulse-file.js'
const LIVE = 'src/ballots/live-pulse.js'
const MEMBERS_OF = 'cells.flatMap((cell) => cell.memberIds)'

/** Weaknesses that keep copies where none belongs. */
export const COPIES: Plant[] = [
  plant(
    'pulse file copied beside the backups',
    5,
    LIVE,
    'for (const { memberId, blinded } of issues)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the planted program's own.
    "if (this.issued.size === 0) await this.file.client.execute(`VACUUM INTO '${process.env.LEEWAY_BACKUPS}/${this.plan.id}.db'`); for (const { memberId, blinded } of issues)",
  ),
  {
    name: 'roster in a table of the database',
    rule: 5,
    edits: [
      {
        file: 'db/queries/pulses.js',
        find: "import { and, desc, eq, inArray, lte } from 'drizzle-orm';",
        replace: "import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';",
      },
      {
        file: 'db/queries/pulses.js',
        find: 'await tx.insert(pulses).values(pulse);',
        replace: `await tx.insert(pulses).values(pulse); await tx.run(sql\`CREATE TABLE IF NOT EXISTS pulse_roster (member_id TEXT)\`); for (const id of ${MEMBERS_OF}) await tx.run(sql\`INSERT INTO pulse_roster VALUES (\${id})\`);`,
      },
    ],
  },
  plant(
    'roster among the absent',
    5,
    'db/queries/pulses.js',
    'for (const memberId of absent)',
    `for (const memberId of [...absent, ...${MEMBERS_OF}])`,
  ),
  plant(
    'pulse file left after close',
    14,
    PULSE_FILE,
    "const files = ['', '-wal', '-shm', '-journal']",
    "const files = ['-shm', '-journal']",
  ),
  plant(
    'keys left after close',
    6,
    KEYS,
    'const size = statSync(path, { throwIfNoEntry: false })?.size;',
    'const size = undefined;',
  ),
  plant(
    'deleted rows stay in pages',
    5,
    'db/client.js',
    "'secure_delete=ON'",
    "'secure_delete=OFF'",
  ),
]
