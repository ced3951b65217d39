import type { Language } from './languages.ts'
import type { Rule } from './policy.ts'

/** The words of a rule. Figures are not among them: they are drawn from the data in any language. */
export type RuleWords = Pick<
  Rule,
  'title' | 'text' | 'reason' | 'yesExample' | 'noExample' | 'ifNoAnswerText' | 'conditions'
>

/** Words in another language, made from source words of this SHA-256 (hex). */
export type RuleTranslation = RuleWords & { sourceHash: string; isReviewed: boolean }
export type RuleTranslations = Partial<Record<Language, RuleTranslation>>
