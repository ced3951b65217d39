/** Points of the agreement scale, from "no" to "yes". */
export const SCALE = [0, 1, 2, 3, 4] as const
export type Score = (typeof SCALE)[number]

export const MORALE_ITEMS = ['M1', 'M2', 'M3'] as const
export const EMPOWERMENT_ITEMS = ['E1', 'E2'] as const

/** Asked one a week in turn; never part of an index. */
export const ROTATING_ITEMS = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
] as const

export type RotatingItem = (typeof ROTATING_ITEMS)[number]
export type Item = (typeof MORALE_ITEMS)[number] | (typeof EMPOWERMENT_ITEMS)[number] | RotatingItem

/** The items of one pulse in the order they are asked. A 13th week asks no rotating item. */
export function itemsAsked(rotating: RotatingItem | undefined): Item[] {
  const fixed = [...MORALE_ITEMS, ...EMPOWERMENT_ITEMS]
  return rotating ? [...fixed, rotating] : fixed
}

/** The rotating item of an ISO week: weeks 1 to 12 of each 13, none in the 13th. */
export function rotatingItem(isoWeek: string): RotatingItem | undefined {
  const week = Number(isoWeek.slice(-2))
  return ROTATING_ITEMS[(week - 1) % 13]
}

/** Points 0-100 for one answer; "The work wore me down" (M3) counts the other way round. */
export const points = (item: Item, score: Score): number =>
  item === 'M3' ? 100 - 25 * score : 25 * score
