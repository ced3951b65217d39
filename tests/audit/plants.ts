import type { Plant } from './plant.ts'
import { BOXES } from './plants-boxes.ts'
import { COPIES } from './plants-copies.ts'
import { DRAWN_BY } from './plants-drawing.ts'
import { FIGURE_PLANTS } from './plants-figures.ts'
import { PUBLISHED } from './plants-published.ts'
import { RECORDS } from './plants-records.ts'

/** Everything the self-audit has to find. */
export const PLANTS: Plant[] = [
  ...BOXES,
  ...COPIES,
  ...PUBLISHED,
  ...FIGURE_PLANTS,
  ...RECORDS,
  ...DRAWN_BY,
]
