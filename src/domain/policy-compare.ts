import { diffWordsWithSpace } from 'diff'
import { contentOf, LIMITED_ZONES, type LimitedZone, type Rule } from './policy.ts'

/** A stretch of text that stayed, went, or came. */
export type Stretch = { text: string; kind: 'same' | 'gone' | 'new' }

const TEXTS = ['title', 'text', 'reason', 'yesExample', 'noExample', 'ifNoAnswerText'] as const
const LISTS = ['conditions', 'actions', 'situations', 'consultIf'] as const
const VALUES = [
  ...['unit', 'perCustomer', 'teamPool', 'escalateTo', 'answerWithin', 'ifNoAnswer'],
  'override',
] as const

export type TextField = (typeof TEXTS)[number]
export type ListField = (typeof LISTS)[number]
export type ValueField =
  | 'unit'
  | 'perCustomer'
  | 'teamPool'
  | 'escalateTo'
  | 'answerWithin'
  | 'ifNoAnswer'
  | 'override'

/** One field of a rule that differs. Values are to be drawn from the two rules themselves. */
export type FieldChange =
  | { kind: 'limit'; zone: LimitedZone }
  | { kind: 'value'; field: ValueField }
  | { kind: 'list'; field: ListField; gone: string[]; added: string[] }
  | { kind: 'text'; field: TextField; stretches: Stretch[] }

export type RuleChange =
  | { kind: 'new'; after: Rule }
  | { kind: 'gone'; before: Rule }
  | { kind: 'changed'; before: Rule; after: Rule; fields: FieldChange[] }

/** What differs between two lists of rules: in the newer one's order, then what is gone. */
export function changesBetween(older: Rule[], newer: Rule[]): RuleChange[] {
  const before = new Map(older.map((rule) => [rule.key, rule]))
  const changes = newer.flatMap((after): RuleChange[] => {
    const was = before.get(after.key)
    if (!was) return [{ kind: 'new', after }]
    if (contentOf(was) === contentOf(after)) return []
    return [{ kind: 'changed', before: was, after, fields: fieldChanges(was, after) }]
  })
  const kept = new Set(newer.map(({ key }) => key))
  const gone = older.filter(({ key }) => !kept.has(key))
  return [...changes, ...gone.map((rule) => ({ kind: 'gone', before: rule }) as const)]
}

/** The fields of a rule that differ, limits first: they are what one looks for. */
export function fieldChanges(before: Rule, after: Rule): FieldChange[] {
  const isOtherMoney = before.unit !== after.unit || before.currency !== after.currency
  return [
    ...LIMITED_ZONES.filter(
      (zone) =>
        before.limits[zone] !== after.limits[zone] ||
        (isOtherMoney && after.limits[zone] !== undefined),
    ).map((zone) => ({ kind: 'limit', zone }) as const),
    ...(VALUES as readonly ValueField[])
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ kind: 'value', field }) as const),
    ...LISTS.flatMap((field) => {
      const [was, is]: string[][] = [before[field], after[field]]
      const gone = was!.filter((one) => !is!.includes(one))
      const added = is!.filter((one) => !was!.includes(one))
      return gone.length + added.length > 0 ? [{ kind: 'list', field, gone, added } as const] : []
    }),
    ...TEXTS.filter((field) => before[field] !== after[field]).map(
      (field) =>
        ({ kind: 'text', field, stretches: wordDiff(before[field], after[field]) }) as const,
    ),
  ]
}

/** A text against an older one, word by word; words that changed side by side are told together. */
export function wordDiff(before: string, after: string): Stretch[] {
  const parts = diffWordsWithSpace(before, after)
  const stretches: Stretch[] = []
  let gone = ''
  let fresh = ''
  const flush = () => {
    if (gone) stretches.push({ text: gone, kind: 'gone' })
    if (fresh) stretches.push({ text: fresh, kind: 'new' })
    gone = ''
    fresh = ''
  }
  for (const [i, { value, added, removed }] of parts.entries()) {
    const next = parts[i + 1]
    const joins = gone !== '' && fresh !== '' && (next?.added || next?.removed)
    if (removed) gone += value
    else if (added) fresh += value
    else if (joins && value.trim() === '') {
      gone += value
      fresh += value
    } else {
      flush()
      stretches.push({ text: value, kind: 'same' })
    }
  }
  flush()
  return stretches
}
