/** One weakness, made by replacing text in the compiled program. */
export type Plant = {
  name: string
  /** The rule of the ballot it breaks (README, "How anonymity works"; numbers of the design). */
  rule: number
  edits: { file: string; find: string; replace: string }[]
  /** In which kind of installation the weakness leaves its trace. */
  kind?: 'real'
}

const plant = (
  name: string,
  rule: number,
  file: string,
  find: string,
  replace: string,
  more: Partial<Plant> = {},
): Plant => ({ name, rule, edits: [{ file, find, replace }], ...more })

const KEYS = 'src/ballots/keys.js'
const BOX = 'src/ballots/box.js'
const COUNT = 'src/ballots/count.js'
const PULSE_FILE = 'src/ballots/pulse-file.js'
const READY = 'src/ballots/ready-keys.js'
const LIVE = 'src/ballots/live-pulse.js'
const DRAW = 'src/ballots/draw-and-cast.js'
const FIGURES = 'src/domain/figures.js'
const BANDS = 'src/domain/bands.js'
const DISCLOSURE = 'src/domain/disclosure.js'
const TICKET_PAGE = 'src/routes/pulse-ticket.js'
const DRAWN = 'const held = { ticket: drawn.ticket, number: 0, pulseId: open.id };'
const MEMBERS_OF = 'cells.flatMap((cell) => cell.memberIds)'

const BOXES: Plant[] = [
  plant(
    'box key not renewed',
    1,
    KEYS,
    'const next = { key: randomBytes(KEY), generation: generation + 1 };',
    'const next = { key: this.boxKey(cell, generation).key, generation: generation + 1 };',
  ),
  plant(
    'old key kept',
    1,
    KEYS,
    'forget = (cell, committed) => this.#write(cell, placeOf(committed - 1), Buffer.alloc(SLOT));',
    'forget = () => { };',
  ),
  plant('nonce constant', 1, BOX, 'randomBytes(NONCE)', 'Buffer.alloc(NONCE)'),
  plant(
    'slots in order of arrival',
    4,
    BOX,
    '[...box.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1))',
    '[...box.entries()]',
  ),
  plant(
    'box as large as its answers',
    4,
    BOX,
    'Buffer.alloc(roster * SLOT)',
    'Buffer.alloc(box.size * SLOT)',
  ),
  plant(
    'issue row holds the serial',
    4,
    DRAW,
    'digest: randomBytes(32)',
    'digest: readTicket(ticket).serial',
  ),
  plant('issue row of another size', 4, DRAW, 'digest: randomBytes(32)', 'digest: randomBytes(31)'),
  {
    name: 'issue row tells the time',
    rule: 4,
    edits: [
      {
        file: PULSE_FILE,
        find: '(member_id TEXT PRIMARY KEY, blinded BLOB NOT NULL)',
        replace:
          '(member_id TEXT PRIMARY KEY, blinded BLOB NOT NULL, at TEXT DEFAULT CURRENT_TIMESTAMP)',
      },
      {
        file: PULSE_FILE,
        find: "'INSERT INTO issue VALUES (?, ?)'",
        replace: "'INSERT INTO issue (member_id, blinded) VALUES (?, ?)'",
      },
    ],
  },
  plant(
    'generation stands still',
    6,
    KEYS,
    'generation: generation + 1 };',
    'generation: generation };',
  ),
  {
    name: 'signing keys stay among those made ahead',
    rule: 6,
    edits: [
      { file: READY, find: 'ftruncateSync(file, start);', replace: '' },
      {
        file: READY,
        find: 'writeSync(file, Buffer.alloc(bytes.length), 0, bytes.length, start);',
        replace: '',
      },
    ],
  },
  plant(
    'cells of k people',
    7,
    'src/domain/cells.js',
    'partition(root, k + 1)',
    'partition(root, k)',
  ),
  plant(
    'box directory not marked',
    5,
    'src/ballots/lock.js',
    'writeFileSync(tag, CACHEDIR_TAG)',
    'void CACHEDIR_TAG',
  ),
]

const COPIES: Plant[] = [
  plant(
    'pulse file copied beside the backups',
    5,
    LIVE,
    'for (const { memberId } of issues)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the planted program's own.
    "if (this.issued.size === 0) await this.file.client.execute(`VACUUM INTO '${process.env.LEEWAY_BACKUPS}/${this.plan.id}.db'`); for (const { memberId } of issues)",
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

const PUBLISHED: Plant[] = [
  plant('receipts not padded', 2, COUNT, 'length: roster - real.length', 'length: 0'),
  plant(
    'receipts not sorted',
    2,
    COUNT,
    '[...real, ...padding].toSorted()',
    '[...real, ...padding]',
  ),
  plant(
    'thread hash is the receipt',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'hashCode(receiptOf(s.serial))',
  ),
  plant(
    'thread hash derives from the receipt',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'hashCode(hashCode(receiptOf(s.serial)))',
  ),
  plant(
    'thread code in the clear',
    3,
    COUNT,
    'hashCode(threadCodeOf(s.serial))',
    'threadCodeOf(s.serial)',
  ),
  plant(
    'comments in order of arrival',
    14,
    COUNT,
    '.toSorted((a, b) => (a.id < b.id ? -1 : 1))',
    '',
  ),
  plant(
    'comment ids count up',
    14,
    COUNT,
    "const randomId = () => randomBytes(16).toString('hex');",
    "let last = 0; const randomId = () => (++last).toString(16).padStart(32, '0');",
  ),
  plant(
    'single comments shown',
    14,
    'src/domain/comments.js',
    'COMMENTS_TOGETHER = 3',
    'COMMENTS_TOGETHER = 1',
  ),
  plant(
    'comments of few shown',
    14,
    'src/domain/comments.js',
    'respondents >= COMMENT_RESPONDENTS && bandOf(respondents, roster).low >= COMMENT_RESPONDENTS',
    'respondents >= 5',
  ),
]

const FIGURES_OF: Plant[] = [
  plant(
    'exact values',
    8,
    FIGURES,
    'isLarge ? Math.round(mean) : Math.min(90, Math.max(10, 5 * Math.round(mean / 5)))',
    'Math.round(mean * 10) / 10',
  ),
  plant(
    'values not clamped',
    8,
    FIGURES,
    'Math.min(90, Math.max(10, 5 * Math.round(mean / 5)))',
    '5 * Math.round(mean / 5)',
  ),
  plant(
    'intervals from exact values',
    8,
    FIGURES,
    'low: Math.max(0, value - margin)',
    'low: Math.max(0, Math.round(mean - margin))',
  ),
  plant(
    'number of answers as band',
    8,
    FIGURES,
    'const band = bandOf(n, roster);',
    'const band = { low: n, high: n };',
  ),
  plant(
    'band of full participation',
    10,
    BANDS,
    'edge < roster || edge === EDGES[0]',
    'edge <= roster || edge === EDGES[0]',
  ),
  plant('response below ten people', 10, FIGURES, 'if (roster < 10)', 'if (roster < 5)'),
  plant(
    'lines over other ballots than their index',
    11,
    DISCLOSURE,
    '...itemFigures(part, INDEX_ITEMS[index]),',
    '...INDEX_ITEMS[index].flatMap((item) => unionsOf(tree, complete(counted, [item]), k).filter((one) => one.unitId === part.unitId).flatMap((one) => itemFigures(one, [item]))),',
  ),
  plant(
    'remainder not counted with a block',
    11,
    'src/domain/blocks.js',
    'return [...blocks.filter((block) => block !== smallest), joined];',
    'return [...blocks, { ...joined, leaves: rest.map((leaf) => leaf.id), n: total(rest) }];',
  ),
  {
    name: 'lines of small groups',
    rule: 12,
    edits: [
      {
        file: DISCLOSURE,
        find: 'const ITEM_RESPONDENTS = 12;',
        replace: 'const ITEM_RESPONDENTS = 5;',
      },
      { file: DISCLOSURE, find: 'const ITEM_BLOCKS = 2;', replace: 'const ITEM_BLOCKS = 1;' },
    ],
  },
  {
    name: 'blocks of three',
    rule: 11,
    edits: [
      {
        file: 'src/jobs/open-pulse.js',
        find: 'const { timeZone, schedule, isPractice, minimumBlock } = installation;',
        replace: 'const { timeZone, schedule, isPractice } = installation; const minimumBlock = 3;',
      },
      { file: BANDS, find: 'const EDGES = [5,', replace: 'const EDGES = [3, 5,' },
    ],
  },
  plant(
    'report finer than the figures',
    8,
    'src/domain/report.js',
    '[value, low, high].map(String)',
    '[value + 0.25, low, high].map(String)',
  ),
]

const RECORDS: Plant[] = [
  plant(
    'two pulses in a week',
    9,
    'src/jobs/open-pulse.js',
    'week = pulseWeekOf(shiftWeek(week.isoWeek, 1), timeZone, schedule);',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the planted program's own.
    'week = { ...week, isoWeek: `${week.isoWeek}b` };',
  ),
  plant(
    'counted before its deadline',
    9,
    'src/jobs/close-pulse.js',
    'if (now < pulse.closesAt && !installation.isPractice)',
    'if (now < 0)',
    { kind: 'real' },
  ),
  plant(
    'key directory not in the log',
    4,
    'src/jobs/open-pulse.js',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the planted program's own.
    'root ? `${pulse.isoWeek} ${root}` : pulse.isoWeek',
    'pulse.isoWeek',
  ),
  plant(
    'close not in the log',
    9,
    'src/jobs/close-pulse.js',
    "await recordAudit(tx, { at: now, actorId, action: 'pulse-closed', detail });",
    '',
  ),
  plant(
    'requests for ballots logged',
    16,
    'src/http/log.js',
    'if (isUnlogged(c.req.path))',
    'if (false)',
  ),
  plant(
    'ballots logged',
    16,
    'src/routes/ballots.js',
    'const parsed = parseBallot(items, form);',
    "const parsed = parseBallot(items, form); house.log.info({ form }, 'received');",
  ),
  plant(
    'tickets logged',
    15,
    TICKET_PAGE,
    DRAWN,
    `${DRAWN} house.log.info({ ticket: drawn.ticket }, 'drawn');`,
  ),
  {
    name: 'drawing written to the log of changes',
    rule: 17,
    edits: [
      {
        file: TICKET_PAGE,
        find: "import { Hono } from 'hono';",
        replace:
          "import { Hono } from 'hono'; import { recordAudit } from '../../db/queries/audit.js';",
      },
      {
        file: TICKET_PAGE,
        find: DRAWN,
        replace: `${DRAWN} await house.db.write((tx) => recordAudit(tx, { at: house.clock.now(), actorId: viewer.id, action: 'person-changed', detail: '' }));`,
      },
    ],
  },
  {
    name: 'last answered at, in a new column',
    rule: 17,
    edits: [
      {
        file: TICKET_PAGE,
        find: "import { Hono } from 'hono';",
        replace: "import { Hono } from 'hono'; import { sql } from 'drizzle-orm';",
      },
      {
        file: TICKET_PAGE,
        find: DRAWN,
        replace: `${DRAWN} await house.db.write((tx) => tx.run(sql\`ALTER TABLE members ADD last_answered_at INTEGER\`)).catch(() => {}); await house.db.write((tx) => tx.run(sql\`UPDATE members SET last_answered_at = 1 WHERE id = \${viewer.id}\`));`,
      },
    ],
  },
  {
    name: 'drawing raises the revision of a person',
    rule: 17,
    edits: [
      {
        file: TICKET_PAGE,
        find: "import { Hono } from 'hono';",
        replace: "import { Hono } from 'hono'; import { sql } from 'drizzle-orm';",
      },
      {
        file: TICKET_PAGE,
        find: DRAWN,
        replace: `${DRAWN} await house.db.write((tx) => tx.run(sql\`UPDATE members SET revision = revision + 5 WHERE id = \${viewer.id}\`));`,
      },
    ],
  },
]

export const PLANTS: Plant[] = [...BOXES, ...COPIES, ...PUBLISHED, ...FIGURES_OF, ...RECORDS]
