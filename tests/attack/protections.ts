import { type Edit, edit } from '../support/patched-program.ts'
import { keyOfOnesOwn } from './own-key.ts'
import { HABITS, type Habits } from './plan.ts'

/** A build with one protection taken out, and the people who live with it. */
export type Build = {
  /** The protection that is missing. */
  name: string
  edits: Edit[]
  habits: Habits
  /** What the attacker of this row has: everything stored, or everything sent and received. */
  by: 'copies' | 'transcript'
  /** Everybody asks for the pulse page, since this build offers each something else. */
  showsAll?: boolean
}

const BOX = 'src/ballots/box.js'
const KEYS = 'src/ballots/keys.js'
const COUNT = 'src/ballots/count.js'
const DRAW = 'src/ballots/draw-and-cast.js'
const LIVE = 'src/ballots/live-pulse.js'
/** Maps in memory have no order of arrival either; boxes and lists inherit theirs. */
const FORGETS = edit(LIVE, 'new Map([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))', 'map')
const TICKET = 'src/routes/pulse-ticket.js'
const ISSUE = '(member_id TEXT PRIMARY KEY, blinded BLOB NOT NULL) STRICT'
const SLOT = 'encode(slot, items).copy(plain, place * SLOT);'
const RECEIPTS =
  'PRIMARY KEY(`pulse_id`, `sha256`),\n\tFOREIGN KEY (`pulse_id`) REFERENCES `pulses`(`id`) ON UPDATE no action ON DELETE no action'
const GONE = 'for (const { memberId, blinded } of issues)'
const BACKUP = [
  "const { copyFileSync } = await import('node:fs')",
  "const from = keys.path.replace(/keys$/, '')",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the patched program's own.
  'const to = `${process.env.LEEWAY_BACKUPS}/${this.plan.id}.`',
  "for (const end of ['db', 'db-wal', 'keys']) copyFileSync(from + end, to + end)",
].join('; ')

const copies = (name: string, edits: Edit[], habits: Partial<Habits> = {}): Build => ({
  ...{ name, edits, by: 'copies' },
  habits: { ...HABITS, ...habits },
})
const transcript = (name: string, edits: Edit[], more: Partial<Build> = {}): Build => ({
  ...{ name, edits, by: 'transcript', habits: { ...HABITS, blind: 1 } },
  ...more,
})

export const TAKEN_OUT: Build[] = [
  copies('a fresh box key at every write, the old one overwritten', [
    edit(
      KEYS,
      'const next = { key: randomBytes(KEY), generation: generation + 1 };',
      'const next = { key: this.boxKey(cell, generation).key, generation: generation + 1 };',
    ),
    edit(
      KEYS,
      'forget = (cell, committed) => this.#write(cell, placeOf(committed - 1), Buffer.alloc(SLOT));',
      'forget = () => { };',
    ),
  ]),
  copies('a key of chance (it is constant)', [
    edit(
      BOX,
      "createCipheriv('aes-256-gcm', key",
      "createCipheriv('aes-256-gcm', Buffer.alloc(32)",
    ),
    edit(
      BOX,
      "createDecipheriv('aes-256-gcm', key",
      "createDecipheriv('aes-256-gcm', Buffer.alloc(32)",
    ),
  ]),
  copies('the sealing of boxes', [
    edit(
      BOX,
      'return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);',
      'return Buffer.concat([nonce, plain, Buffer.alloc(TAG)]);',
    ),
    edit(
      BOX,
      'const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);',
      'const plain = sealed.subarray(NONCE, -TAG);',
    ),
  ]),
  copies('slots and issue rows in an order of chance', [
    edit(BOX, '.toSorted(([a], [b]) => (a < b ? -1 : 1))', ''),
    edit('src/ballots/pulse-file.js', `${ISSUE}, WITHOUT ROWID`, ISSUE),
    FORGETS,
  ]),
  copies(
    'an issue row without the serial (plain tickets)',
    [edit(DRAW, 'digest: randomBytes(32)', 'digest: readTicket(ticket).serial')],
    { blind: 0 },
  ),
  copies(
    'boxes of one size, written at draws too (all comment)',
    [
      edit(BOX, 'const plain = Buffer.alloc(roster * SLOT);', 'const parts = [];'),
      edit(
        BOX,
        SLOT,
        'parts.push(encode(slot, items).subarray(0, HEADER + items.length + Buffer.byteLength(slot.ballot.comment)));',
      ),
      edit(
        BOX,
        'const nonce = randomBytes(NONCE);',
        'const plain = Buffer.concat(parts); const nonce = randomBytes(NONCE);',
      ),
      edit(
        DRAW,
        '    draftOf(pulse, place, staged);\n    return drawn.result;',
        'return drawn.result;',
      ),
      edit(
        'src/ballots/room.js',
        'if (pulse && staged.drafts.size > 0) {',
        'if (pulse && staged.drafts.size + staged.issues.size > 0) {',
      ),
    ],
    { comments: 1 },
  ),
  copies('no ticket and no drawing in the log', [
    edit(
      TICKET,
      'const held = { ticket: drawn.ticket, number: 0, pulseId: open.id };',
      'house.log.info({ member: viewer.id, path: c.req.path }); const held = { ticket: drawn.ticket, number: 0, pulseId: open.id };',
    ),
    edit(
      TICKET,
      'return c.json({ signature: drawn.signature });',
      'house.log.info({ member: viewer.id, path: c.req.path }); return c.json({ signature: drawn.signature });',
    ),
    edit(
      'src/routes/ballots.js',
      'const open = await findOpenPulse(db);',
      'const open = await findOpenPulse(db); house.log.info({ path: c.req.path, ticket: form.ticket });',
    ),
  ]),
  copies('no backup of the pulse file with its keys', [edit(LIVE, GONE, `${BACKUP}; ${GONE}`)]),
  copies('receipts and comments sorted, in tables without row numbers', [
    edit('db/migrations/0000_house.sql', `${RECEIPTS}\n) WITHOUT ROWID;`, `${RECEIPTS}\n);`),
    FORGETS,
    edit(COUNT, '[...real, ...padding].toSorted()', '[...real, ...padding]'),
    edit(COUNT, 'shuffle(comments).map(', 'comments.map('),
    edit(COUNT, '.toSorted((a, b) => (a.id < b.id ? -1 : 1)),', ','),
  ]),
  transcript('blind tickets (all are plain)', [], { habits: { ...HABITS, blind: 0 } }),
  transcript('one key for a whole cell', keyOfOnesOwn(), { showsAll: true }),
  transcript('a blinding factor of chance', [
    edit(
      'src/browser/blind.js',
      'const { blindedMsg, inv } = await suite.blind(key, message);',
      `const made = await suite.blind(key, message);
       const big = (bytes) => BigInt('0x' + Buffer.from(bytes).toString('hex'));
       const n = big(toBytes((await crypto.subtle.exportKey('jwk', key)).n));
       const power = (base) => { let [all, square] = [1n, base % n]; for (let e = 65537n; e > 0n; e >>= 1n) { if (e & 1n) all = all * square % n; square = square * square % n; } return all; };
       const bytes = (value) => Uint8Array.from(Buffer.from(value.toString(16).padStart(512, '0'), 'hex'));
       const blindedMsg = bytes(big(made.blindedMsg) * power(big(made.inv)) * power(2n) % n);
       const inv = bytes((n + 1n) / 2n);`,
    ),
  ]),
]

/** The program as it is. */
export const PROTECTED: Build[] = [
  { name: 'protected', edits: [], habits: HABITS, by: 'copies' },
  {
    name: 'protected, three languages in each cell',
    ...{ edits: [], by: 'transcript', showsAll: true },
    habits: { ...HABITS, blind: 1, languages: ['en', 'en', 'en', 'en', 'en', 'ro', 'ro', 'pl'] },
  },
]
