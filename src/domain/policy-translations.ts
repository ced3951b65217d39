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

export const wordsOf = (rule: RuleWords): RuleWords => ({
  title: rule.title,
  text: rule.text,
  reason: rule.reason,
  yesExample: rule.yesExample,
  noExample: rule.noExample,
  ifNoAnswerText: rule.ifNoAnswerText,
  conditions: rule.conditions,
})

export type TranslationState = 'missing' | 'draft' | 'reviewed' | 'stale'

/** How a translation stands to the words it was made from, whose hash is given. */
export function translationState(
  translation: RuleTranslation | undefined,
  sourceHash: string,
): TranslationState {
  if (!translation) return 'missing'
  if (translation.sourceHash !== sourceHash) return 'stale'
  return translation.isReviewed ? 'reviewed' : 'draft'
}

/** A rule in the words of a reader, and whether these are the original's because there are no better. */
export type Worded = { rule: Rule; isStale: boolean; isOriginal: boolean }

export function wordedFor(
  rule: Rule,
  sourceHash: string,
  { language, source }: { language: Language; source: Language },
): Worded {
  if (language === source) return { rule, isStale: false, isOriginal: false }
  const translation = rule.translations[language]
  const state = translationState(translation, sourceHash)
  if (state !== 'reviewed') return { rule, isStale: state === 'stale', isOriginal: true }
  return { rule: { ...rule, ...wordsOf(translation!) }, isStale: false, isOriginal: false }
}

const LENGTHS = { title: 80, text: 800, reason: 280, yesExample: 280, noExample: 280 } as const
type Field = keyof typeof LENGTHS | 'ifNoAnswerText' | 'conditions'
export type TranslationErrors = Partial<Record<Field, 'required' | 'too-long' | 'conditions'>>

/** Reads a translation: every field that the original fills, as many conditions as it has. */
export function parseTranslation(
  rule: Rule,
  form: Record<string, string>,
  sourceHash: string,
): { ok: true; translation: RuleTranslation } | { ok: false; errors: TranslationErrors } {
  const errors: TranslationErrors = {}
  const clean = (field: string) =>
    (form[field] ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC')
  const words = { title: '', text: '', reason: '', yesExample: '', noExample: '' }
  const texts = { ...words, ifNoAnswerText: '' }
  for (const [field, longest] of Object.entries({ ...LENGTHS, ifNoAnswerText: 200 })) {
    const name = field as keyof typeof texts
    texts[name] = rule[name] === '' ? '' : clean(name)
    if (rule[name] !== '' && texts[name] === '') errors[name] = 'required'
    // Other languages need more room for the same.
    if ([...texts[name]].length > longest * 1.5) errors[name] = 'too-long'
  }
  const conditions = clean('conditions')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (conditions.length !== rule.conditions.length) errors.conditions = 'conditions'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const isReviewed = form.isReviewed === 'yes'
  return { ok: true, translation: { ...texts, conditions, sourceHash, isReviewed } }
}
