import { fold } from './fold.ts'
import type { Language } from './languages.ts'
import type { Rule } from './policy.ts'

/** What could be clearer about a rule. Hints only: none of them holds anything up. */
export type Hint =
  | { kind: 'long-sentence'; words: number }
  | { kind: 'long-rule'; words: number }
  | { kind: 'many-actions' }
  | { kind: 'not-present'; word: string }
  | { kind: 'no-reason' | 'no-yes' | 'no-no' }

const MOST_IN_SENTENCE = 25
const MOST_IN_RULE = 120

/**
 * Words that show another tense than the present, or another action, in folded form. A heuristic:
 * `tense` matches whole words, `ending` their ends, `also` what joins a second action.
 */
const SIGNS: Record<Language, { tense: string[]; ending: string[]; also: string[] }> = {
  en: {
    tense: ['will', 'shall', 'would', 'had'],
    ending: [],
    also: ['and then', 'then also', 'as well as', 'in addition', 'and also'],
  },
  ro: {
    tense: ['va', 'vei', 'vor', 'veti', 'vom', 'urma'],
    ending: [],
    also: ['si apoi', 'iar apoi', 'de asemenea', 'in plus', 'precum si'],
  },
  pl: {
    tense: ['bedzie', 'bedziesz', 'beda', 'bedziemy', 'bedziecie', 'zostanie', 'zostana'],
    ending: [],
    also: ['a potem', 'a nastepnie', 'oraz', 'ponadto', 'a takze'],
  },
  el: {
    tense: ['θα'],
    ending: [],
    also: ['και μετα', 'και επειτα', 'επισησ', 'επιπλεον', 'καθωσ και'],
  },
  it: {
    tense: ['sara', 'saranno', 'avra', 'avranno', 'dovra', 'dovranno', 'potra', 'potranno'],
    ending: ['eranno', 'iranno'],
    also: ['e poi', 'inoltre', 'nonche', 'e anche'],
  },
  pt: {
    tense: ['sera', 'serao', 'tera', 'terao', 'devera', 'deverao', 'podera', 'poderao'],
    ending: ['arao', 'erao', 'irao'],
    also: ['e depois', 'alem disso', 'bem como', 'e tambem'],
  },
}

/** Most actions ticked that one rule can still be about. */
const MOST_ACTIONS = 3

export function lintRule(rule: Rule, language: Language): Hint[] {
  const sentences = rule.text.split(/[.!?;\u037e\u2026]+(?=\s|$)|\n+/).map(wordsIn)
  const longest = Math.max(...sentences.map((words) => words.length))
  const all = sentences.flat()
  const { tense, ending, also } = SIGNS[language]
  const folded = ` ${all.map(fold).join(' ')} `
  const hints: Hint[] = []
  if (longest > MOST_IN_SENTENCE) hints.push({ kind: 'long-sentence', words: longest })
  if (all.length > MOST_IN_RULE) hints.push({ kind: 'long-rule', words: all.length })
  if (rule.actions.length > MOST_ACTIONS || also.some((sign) => folded.includes(` ${sign} `)))
    hints.push({ kind: 'many-actions' })
  const other = all.find((word) => {
    const plain = fold(word)
    return tense.includes(plain) || ending.some((end) => plain.endsWith(end))
  })
  if (other) hints.push({ kind: 'not-present', word: other })
  if (rule.reason === '') hints.push({ kind: 'no-reason' })
  if (rule.yesExample === '') hints.push({ kind: 'no-yes' })
  if (rule.noExample === '') hints.push({ kind: 'no-no' })
  return hints
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
