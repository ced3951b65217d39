import { type Plant, plant } from './plant.ts'

const FIGURES = 'src/domain/figures.js'
const BANDS = 'src/domain/bands.js'
const DISCLOSURE = 'src/domain/disclosure.js'

/** Weaknesses of published figures and reports. */
export const FIGURE_PLANTS: Plant[] = [
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
        find: 'const rules = await loadNewestRules(db);',
        replace: 'const rules = { ...(await loadNewestRules(db)), minimumBlock: 3 };',
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
