import { type Plant, plant } from './plant.ts'

const KEYS = 'src/ballots/keys.js'
const BOX = 'src/ballots/box.js'
const PULSE_FILE = 'src/ballots/pulse-file.js'
const READY = 'src/ballots/ready-keys.js'
const DRAW = 'src/ballots/draw-and-cast.js'

/** Weaknesses of keys, boxes, tickets and groups while a pulse is open. */
export const BOXES: Plant[] = [
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
