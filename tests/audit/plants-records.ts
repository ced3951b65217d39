import { type Plant, plant } from './plant.ts'

const TICKET_PAGE = 'src/routes/pulse-ticket.js'
const DRAWN = 'const held = { ticket: drawn.ticket, number: 0, pulseId: open.id };'

/** Weaknesses of the calendar, the log of changes and the logs. */
export const RECORDS: Plant[] = [
  plant(
    'comments under other rules than told',
    14,
    'src/jobs/open-pulse.js',
    'const rules = await loadNewestRules(db);',
    'const rules = { ...(await loadNewestRules(db)), commentMinimum: 6 };',
  ),
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
]
