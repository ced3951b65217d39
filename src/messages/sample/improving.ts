import type { ImprovingWords } from '../../domain/sample-words.ts'
import { CASES } from './cases.ts'

/** What Verano Home makes of its calls and of what its teams say. */
export const improving: ImprovingWords = {
  flag: 'True for scratches. For a swollen drawer it is not: that one gets worse.',
  principle: {
    statement: 'Days on which nobody could open the parcel don’t count against the customer.',
    exception: 'So far only from few teams. Not for goods that were used, whoever kept them.',
  },
  proposals: [
    {
      change: 'Late returns to day 45 without asking, and days the courier kept it don’t count.',
      steps: [
        {
          state: 'gathering',
          text: 'Three teams write the same. I am asking billing what it would cost.',
        },
        {
          state: 'accepted',
          text: 'Billing sees no risk: of 40 late returns, 37 were approved as asked.',
        },
      ],
    },
    {
      change: 'No day limit at all when the customer says it was the courier.',
      steps: [
        {
          state: 'declined',
          text: 'Without a limit nobody would know when to ask. Day 45 with the courier’s days left out covers every case we found.',
        },
      ],
    },
  ],
  pledges: [
    {
      city: 'Iași',
      ago: 15,
      said: 'We hear about late lorries from customers before we hear it from you.',
      steps: [
        { ago: 14, state: 'planned', text: 'A morning note at 8:30, by the depot.', dueIn: 21 },
        { ago: 11, state: 'done', text: 'The note has come every working day since the 3rd week.' },
        { ago: 7, state: 'checked', text: 'Asked in the team: two of 40 delays were missing.' },
      ],
    },
    {
      city: 'Iași',
      ago: 4,
      said: 'The hardship form takes twenty minutes. The customer is crying by page two.',
      steps: [{ ago: 2, state: 'planned', text: 'Billing cuts it down to two pages.', dueIn: 35 }],
    },
    {
      city: 'Porto',
      ago: 10,
      said: 'Queremos ver o fim dos casos que passamos a outros.',
      steps: [
        {
          ago: 8,
          state: 'declined',
          text: 'O sistema da faturação não mostra casos a outras equipas e não vai mudar este ano. Até lá, perguntem-me e eu procuro.',
        },
      ],
    },
    {
      city: 'Leeds',
      ago: 11,
      said: 'The screens by the window cannot be read after two in the afternoon.',
      steps: [{ ago: 9, state: 'planned', text: 'Blinds for the west side, ordered.', dueIn: 28 }],
    },
  ],
  override: {
    rule: 'goodwill',
    note: 'Our deliveries come from the depot that is late most. Tried since spring, asked for by all four teams.',
    fields: { decide: '70', tell: '120', ask: '250' },
  },
  cases: CASES,
}
