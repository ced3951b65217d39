import { createHash } from 'node:crypto'
import type { Language } from '../domain/languages.ts'
import type { Rule } from '../domain/policy.ts'
import { type RuleWords, type Worded, wordedFor, wordsOf } from '../domain/policy-translations.ts'

/** SHA-256 in hex over the words of a rule: a translation of other words is stale. */
export const hashOfWords = (rule: RuleWords): string =>
  createHash('sha256')
    .update(JSON.stringify(wordsOf(rule)))
    .digest('hex')

/** Rules in the words of a reader; `source` is the language they were written in. */
export const wordRules = (
  rules: Rule[],
  languages: { language: Language; source: Language },
): Worded[] => rules.map((rule) => wordedFor(rule, hashOfWords(rule), languages))
