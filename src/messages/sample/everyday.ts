import type { Language } from '../../domain/languages.ts'
import type { EverydayWords, SampleCall } from '../../domain/sample-words.ts'
import { el } from './everyday/el.ts'
import { en } from './everyday/en.ts'
import { it } from './everyday/it.ts'
import { pl } from './everyday/pl.ts'
import { pt } from './everyday/pt.ts'
import { ro } from './everyday/ro.ts'

type Kind = Omit<SampleCall, 'decided' | 'why'> & { amounts?: string }

/** What each kind of small call is; the amounts belong to its lines, one to one. */
const KINDS: Record<keyof EverydayWords, Kind> = {
  damaged: {
    ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
    amounts: '18 36 24 29 15',
  },
  missing: {
    ...{ situation: 'missing', action: 'replacement', relation: 'within', resolution: 'alone' },
    amounts: '12 6 4 22 14',
  },
  late: {
    ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
    amounts: '20 25 30 15 30',
  },
  window: {
    ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'escalated' },
    amounts: '95 148 59 45 79',
  },
  billing: {
    ...{ situation: 'billing', action: 'refund', relation: 'silent', resolution: 'alone' },
    amounts: '49 20 12 135 18',
  },
  promise: {
    ...{ situation: 'late', action: 'promise', relation: 'within', resolution: 'alone' },
  },
  part: {
    ...{ situation: 'damaged', action: 'partial_refund', relation: 'unsure' },
    resolution: 'asked_peer',
    amounts: '55 30 40 25 35',
  },
}

/** Calls as most are logged: a few taps and one line. */
function callsOf(words: EverydayWords): SampleCall[] {
  return (Object.keys(KINDS) as (keyof EverydayWords)[]).flatMap((name) => {
    const { amounts = '', ...kind } = KINDS[name]
    const typed = amounts.split(' ')
    return words[name].map((decided, i) => ({ ...kind, amount: typed[i] ?? '', decided, why: '' }))
  })
}

export const EVERYDAY: Record<Language, SampleCall[]> = {
  ...{ en: callsOf(en), ro: callsOf(ro), pl: callsOf(pl) },
  ...{ el: callsOf(el), it: callsOf(it), pt: callsOf(pt) },
}
