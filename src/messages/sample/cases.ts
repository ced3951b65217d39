import type { SampleCase } from '../../domain/sample-words.ts'

/** Five cases of one quarter: in some nearly all would do alike, in others not. */
export const CASES: SampleCase[] = [
  {
    situation: 'late',
    text: 'A bed comes nine days late. The customer slept on the floor and asks for nothing.',
    answers: [
      { choice: 'goodwill_credit', weight: 7, amounts: ['30', '40', '45', '50'] },
      { choice: 'apology', weight: 2 },
      { choice: 'ask', weight: 1 },
    ],
  },
  {
    situation: 'window',
    text: 'Day 44. A bookcase, unopened. It waited at a parcel shop that was shut for two weeks.',
    answers: [
      { choice: 'refund', weight: 5, amounts: ['129'] },
      { choice: 'ask', weight: 4 },
      { choice: 'exception', weight: 1 },
    ],
  },
  {
    situation: 'damaged',
    text: 'A sideboard for €320 with a long scratch on the back. She would keep it, if you make it worth her while.',
    answers: [
      { choice: 'partial_refund', weight: 6, amounts: ['40', '60', '80', '100', '110'] },
      { choice: 'replacement', weight: 2 },
      { choice: 'ask', weight: 2 },
    ],
  },
  {
    situation: 'bereavement',
    text: 'A son wants to return his father’s chair after 80 days. He has no papers with him.',
    answers: [
      { choice: 'exception', weight: 4, amounts: ['240'] },
      { choice: 'refund', weight: 3, amounts: ['240'] },
      { choice: 'ask', weight: 3 },
    ],
  },
  {
    situation: 'billing',
    text: 'A late fee of €12 on a loan payment. The bank had blocked the card by mistake.',
    answers: [
      { choice: 'fee_waiver', weight: 8, amounts: ['12'] },
      { choice: 'ask', weight: 1 },
      { choice: 'unknown', weight: 1 },
    ],
  },
]
