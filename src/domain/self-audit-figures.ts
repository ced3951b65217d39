import { coarsen, halfAnswered } from './figures.ts'
import { INDEX_ITEMS, INDICES } from './scoring.ts'
import { type Attempt, attempt, type PublishedWeek, type StoredFigure } from './self-audit.ts'

/** A roster this many times the lower edge of a band has the interval of an endless one. */
const WIDE = 600
const ITEM_RESPONDENTS = 12

/** Looks in stored figures for anything finer than rules 8, 10, 11 and 12 of the ballot allow. */
export function figureAttempts(weeks: PublishedWeek[]): Attempt[] {
  const each = (check: (figure: StoredFigure, week: PublishedWeek) => string | undefined) =>
    weeks.flatMap((week) =>
      week.figures.flatMap((figure) => {
        const found = check(figure, week)
        return found === undefined ? [] : [`table figures, week ${week.pulse.isoWeek}: ${found}`]
      }),
    )
  return [
    attempt(
      'Values finer than they may be',
      'exact means, from which single answers in a small group could be worked out.',
      each(valueProblem),
    ),
    attempt(
      'Bands and intervals that give exact numbers away',
      'how many people answered, or the exact mean, from a band or interval that follows it.',
      each(bandProblem),
    ),
    attempt(
      'Response told of small groups',
      'that everybody, or all but one, of a small group answered.',
      each(responseProblem),
    ),
    attempt(
      'Statements by themselves',
      'what single people of a small group answered to one statement.',
      each(itemProblem),
    ),
    attempt(
      'Figures over other sets of ballots',
      'answers of those few by whom two sets of ballots of one unit differ.',
      each(setProblem),
    ),
  ]
}

function valueProblem({ value, bandLow }: StoredFigure): string | undefined {
  const isWhole = Number.isInteger(value) && value >= 0 && value <= 100
  const isCoarse = value % 5 === 0 && value >= 10 && value <= 90
  return isWhole && (bandLow >= 30 || isCoarse) ? undefined : 'a value finer than its band allows'
}

function bandProblem(figure: StoredFigure, week: PublishedWeek): string | undefined {
  if ((figure.bandHigh ?? Number.POSITIVE_INFINITY) < week.pulse.minimumBlock || figure.bandLow < 5)
    return 'a band below the smallest group'
  if (valueProblem(figure)) return undefined
  return rosterFits(figure, week, fits)
    ? undefined
    : 'a band or interval that no roster and rounded value give'
}

function responseProblem(figure: StoredFigure, week: PublishedWeek): string | undefined {
  if (figure.half === null || !rosterFits(figure, week, fits)) return undefined
  const isAllowed = rosterFits(figure, week, (f, roster) => fits(f, roster) && halfFits(f, roster))
  return isAllowed ? undefined : 'a response that only small rosters would give'
}

/** Whether some roster that the unit could have had gives what is stored. */
export function rosterFits(
  figure: StoredFigure,
  week: PublishedWeek,
  isFitting: (figure: StoredFigure, roster: number) => boolean,
): boolean {
  const isWholeHouse = figure.cells === cellsOf(week).size && figure.covered === figure.cells
  if (isWholeHouse) return isFitting(figure, rosterOf(week) ?? week.receipts.length)
  const least = Math.max(figure.bandLow, figure.covered * (week.pulse.minimumBlock + 1))
  for (let roster = least; roster <= WIDE * figure.bandLow; roster += Math.ceil(roster / 300)) {
    if (isFitting(figure, roster)) return true
  }
  return false
}

/** All who were asked, by the key directory; undefined for a pulse without one. */
export const rosterOf = ({ keys }: PublishedWeek): number | undefined =>
  keys.length > 0 ? keys.reduce((sum, { roster }) => sum + roster, 0) : undefined

export const cellsOf = ({ units }: PublishedWeek): Set<string> =>
  new Set(units.flatMap(({ teamCell, leadsCell }) => [teamCell ?? [], leadsCell ?? []].flat()))

/** The stored band and interval, made anew from the value, the band's edge and a roster. */
export function fits(
  { value, low, high, bandLow, bandHigh }: StoredFigure,
  roster: number,
): boolean {
  if (bandLow < 5 || roster < bandLow) return false
  const again = coarsen(value, bandLow, roster)
  const isSameBand = again.band.low === bandLow && (again.band.high ?? null) === bandHigh
  return isSameBand && again.low === low && again.high === high
}

function halfFits({ half, bandLow, bandHigh }: StoredFigure, roster: number): boolean {
  const most = Math.min(bandHigh ?? roster, roster)
  return [bandLow, most].some((n) => halfAnswered(n, roster) === half)
}

const isIndex = (measure: string) => INDICES.some((index) => index === measure)

function itemProblem({ measure, bandLow, covered }: StoredFigure): string | undefined {
  if (isIndex(measure) || (bandLow >= ITEM_RESPONDENTS && covered >= 2)) return undefined
  return 'a statement of a unit with too few respondents or blocks'
}

/** A statement of an index is taken over the very ballots of that index. */
function setProblem(figure: StoredFigure, { figures }: PublishedWeek): string | undefined {
  const index = INDICES.find((one) => INDEX_ITEMS[one].some((item) => item === figure.measure))
  if (!index) return undefined
  const whole = figures.find((f) => f.unitId === figure.unitId && f.measure === index)
  const keys = ['bandLow', 'bandHigh', 'covered', 'cells', 'half'] as const
  if (whole && keys.every((key) => whole[key] === figure[key])) return undefined
  return 'a statement over other ballots than its index'
}
