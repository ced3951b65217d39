import { type Edit, edit } from '../support/patched-program.ts'

const DRAW = 'src/ballots/draw-and-cast.js'

/** The server offers each person another key of a pile, and the browser does not check which. */
export function keyOfOnesOwn(): Edit[] {
  const pile = `const { readFileSync } = await import('node:fs');
    const { decodeRsa, RSA_SLOT } = await import('./key-slots.js');
    const PILE = readFileSync(process.env.LEEWAY_TEST_PILE);
    const signingOf = new Map();
    const keyAt = (i) => { if (!signingOf.has(i)) signingOf.set(i, signingKeyOf(decodeRsa(PILE.subarray(i * RSA_SLOT, (i + 1) * RSA_SLOT)))); return signingOf.get(i); };`
  const own =
    'keyAt((pulse.cellOf.get(memberId) * 8 + pulse.plan.cells[place].memberIds.indexOf(memberId)) % 40)'
  return [
    edit(
      DRAW,
      "import { blindSign, digestOf } from './blind.js';",
      `import { blindSign, digestOf, signingKeyOf } from './blind.js'; ${pile}`,
    ),
    edit(DRAW, ': signed(cell, blinded);', `: signed({ signingKey: ${own} }, blinded);`),
    edit(
      DRAW,
      '!isGenuine(ticket, cell))',
      '!Array.from({ length: 40 }, (_, i) => keyAt(i)).some((signingKey) => isGenuine(ticket, { ...cell, signingKey })))',
    ),
    edit(
      'src/routes/pulse.js',
      "import { Hono } from 'hono';",
      `import { Hono } from 'hono'; const blind = await import('../ballots/blind.js'); ${pile.replaceAll('./key-slots.js', '../ballots/key-slots.js').replace('signingKeyOf(', 'blind.signingKeyOf(')}`,
    ),
    edit(
      'src/routes/pulse.js',
      '...place,\n',
      '...place, key: { ...place.key, spki: blind.spkiOf(keyAt((cell.number * 8 + cell.memberIds.indexOf(viewer.id)) % 40)) },\n',
    ),
  ]
}
