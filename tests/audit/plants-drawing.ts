import type { Plant } from './plant.ts'

const TICKET_PAGE = 'src/routes/pulse-ticket.js'
const SIGNED = 'return c.json({ signature: drawn.signature });'
const DRAWN = 'const held = { ticket: drawn.ticket, number: 0, pulseId: open.id };'

/** Weaknesses that write down who drew a ticket, by either of the two ways to one. */
export const DRAWN_BY: Plant[] = [
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
      {
        file: TICKET_PAGE,
        find: SIGNED,
        replace: `await house.db.write((tx) => recordAudit(tx, { at: house.clock.now(), actorId: viewer.id, action: 'person-changed', detail: '' })); ${SIGNED}`,
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
      {
        file: TICKET_PAGE,
        find: SIGNED,
        replace: `await house.db.write((tx) => tx.run(sql\`ALTER TABLE members ADD last_answered_at INTEGER\`)).catch(() => {}); await house.db.write((tx) => tx.run(sql\`UPDATE members SET last_answered_at = 1 WHERE id = \${viewer.id}\`)); ${SIGNED}`,
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
      {
        file: TICKET_PAGE,
        find: SIGNED,
        replace: `await house.db.write((tx) => tx.run(sql\`UPDATE members SET revision = revision + 5 WHERE id = \${viewer.id}\`)); ${SIGNED}`,
      },
    ],
  },
]
