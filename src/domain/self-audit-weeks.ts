import { bandOf } from './bands.ts'
import { COMMENTS_TOGETHER } from './comments.ts'
import { MINIMUM_BLOCK } from './figures.ts'
import { groupBy } from './group.ts'
import { type Attempt, attempt, type LoggedChange, type PublishedWeek } from './self-audit.ts'
import { cellsOf, fits, rosterFits, rosterOf } from './self-audit-figures.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

type Installation = { isPractice: boolean; clockOffset: number; rules: RuleVersion[] }
/** A version of the rules that protect answers. */
type RuleVersion = { number: number; minimumBlock: number; commentMinimum: number }

/** Looks at pulses as a whole: how often, how long, how large groups, and whether it was logged. */
export function weekAttempts(
  weeks: PublishedWeek[],
  log: LoggedChange[],
  installation: Installation,
): Attempt[] {
  const each = (check: (week: PublishedWeek) => string[]) =>
    weeks.flatMap((week) => check(week).map((what) => `week ${week.pulse.isoWeek}: ${what}`))
  return [
    attempt(
      'Two pulses of one week',
      'one person’s answers, by the difference between two counts of the same people.',
      each((week) => overlaps(week, weeks)),
    ),
    attempt(
      'Counts before their deadline',
      'the answers of those who came after, by counting again.',
      [
        ...each(uncounted),
        ...(installation.isPractice ? [] : each(({ pulse }) => earlyClose(pulse))),
        ...(installation.isPractice || installation.clockOffset === 0
          ? []
          : ['table installation: a clock that was moved']),
      ],
    ),
    attempt(
      'Pulses that the log of changes does not tell of',
      'that answers were counted, destroyed or asked again without anybody knowing.',
      each(({ pulse }) => unlogged(pulse, log)),
    ),
    attempt('Smallest groups below five', 'figures about so few that one can guess who is meant.', [
      ...installation.rules
        .filter(({ minimumBlock }) => minimumBlock < MINIMUM_BLOCK)
        .map(() => 'table rule_versions: below five'),
      ...each(({ pulse, keys }) => [
        ...(pulse.minimumBlock < MINIMUM_BLOCK ? ['table pulses: below five'] : []),
        ...keys
          .filter(({ roster }) => roster <= pulse.minimumBlock)
          .map(() => 'table pulse_keys: a cell of no more than the smallest group'),
      ]),
    ]),
    attempt('Rules bent without a word', 'smaller groups than the rules in force promise.', [
      ...each(({ pulse }) => bentRules(pulse, installation.rules)),
      ...installation.rules.flatMap((version) => unloggedRules(version, log)),
    ]),
    attempt(
      'Length and order of the lists of receipts',
      'how many answered, from a list shorter than the roster.',
      each(receiptProblems),
    ),
    attempt(
      'Comments below their minimum',
      'who wrote a comment, where only few answered or wrote.',
      each(commentProblems),
    ),
  ]
}

type Pulse = PublishedWeek['pulse']

function overlaps({ pulse }: PublishedWeek, weeks: PublishedWeek[]): string[] {
  const isWeek = /^\d{4}-W\d{2}$/.test(pulse.isoWeek)
  const others = weeks.filter((week) => week.pulse.id !== pulse.id).map((week) => week.pulse)
  const twice = others.filter(
    (other) => pulse.opensAt < other.closesAt && other.opensAt < pulse.closesAt,
  )
  const isLong = pulse.closesAt - pulse.opensAt > WEEK + 2 * HOUR
  return [
    ...(isWeek ? [] : ['table pulses: not the name of a week']),
    ...twice.map(() => 'table pulses: open at the same time as another'),
    ...(isLong ? ['table pulses: open for more than a week'] : []),
  ]
}

/** Deadlines are full hours on the organisation's clocks, and figures appear after them. */
function earlyClose({ state, closesAt, publishesAt }: Pulse): string[] {
  const isOnTime = closesAt % (HOUR / 4) === 0 && publishesAt >= closesAt
  return state !== 'closed' || isOnTime ? [] : ['table pulses: counted before its deadline']
}

const uncounted = ({ pulse, figures }: PublishedWeek): string[] =>
  pulse.state !== 'closed' && figures.length > 0 ? ['table figures: of a pulse not counted'] : []

const ENDS = { open: undefined, closed: 'pulse-closed', void: 'pulse-voided' }

function unlogged({ isoWeek, state, epoch }: Pulse, log: LoggedChange[]): string[] {
  const times = (action: string) =>
    log.filter((entry) => entry.action === action && entry.detail.split(/[: ]/)[0] === isoWeek)
      .length
  const end = ENDS[state]
  // A pulse opened after the database was put back begins with the second epoch, and that is logged.
  const wasLost = log.some(({ action }) => action === 'pulse-lost')
  const again = wasLost ? [epoch - 1, epoch - 2] : [epoch - 1]
  return [
    ...(times('pulse-opened') === 1 ? [] : ['opening not in the log once']),
    ...(end === undefined || times(end) === 1 ? [] : ['end not in the log once']),
    ...(again.includes(times('pulse-cells-emptied')) ? [] : ['asked again, but not in the log']),
  ]
}

/** A pulse has what its version of the rules says. */
function bentRules(pulse: Pulse, rules: RuleVersion[]): string[] {
  const own = rules.find(({ number }) => number === pulse.rules)
  const keys = ['minimumBlock', 'commentMinimum'] as const
  return own && keys.every((key) => own[key] === pulse[key])
    ? []
    : ['table pulses: other rules than its version says']
}

function unloggedRules({ number }: RuleVersion, log: LoggedChange[]): string[] {
  const isLogged = log.some(
    ({ action, detail }) =>
      action === 'rules-changed' && detail.split(';')[0] === `version: ${number - 1} > ${number}`,
  )
  return number === 1 || isLogged ? [] : ['table rule_versions: a version that the log lacks']
}

function receiptProblems(week: PublishedWeek): string[] {
  const { pulse, receipts } = week
  if (pulse.state !== 'closed') return receipts.length > 0 ? ['receipts before the count'] : []
  const roster = rosterOf(week)
  const isAsLong =
    roster === undefined
      ? receipts.length >= cellsOf(week).size * (pulse.minimumBlock + 1)
      : receipts.length === roster
  return [
    ...(isAsLong ? [] : ['table receipts: not as long as the roster']),
    ...(receipts.every((one) => /^[0-9a-f]{64}$/.test(one)) ? [] : ['table receipts: not hashes']),
  ]
}

function commentProblems(week: PublishedWeek): string[] {
  const { pulse, comments } = week
  if (pulse.state !== 'closed') return comments.length > 0 ? ['comments before the count'] : []
  const found: string[] = []
  for (const [unitId, those] of groupBy(comments, (comment) => comment.unitId)) {
    if (those.length < COMMENTS_TOGETHER) found.push('table comments: too few at one unit')
    const [figure] = week.figures.filter(
      (one) => one.unitId === unitId && one.covered === one.cells,
    )
    const isEnough = (roster: number) => bandOf(roster, roster).low >= pulse.commentMinimum
    // A figure's interval tells how large the roster can have been.
    const isSound = figure && rosterFits(figure, week, fits)
    if (isSound && !rosterFits(figure, week, (f, roster) => fits(f, roster) && isEnough(roster)))
      found.push('table comments: at a unit of too few respondents')
  }
  return found
}
