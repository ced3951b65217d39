import type { Action } from './decisions.ts'
import { fold } from './fold.ts'
import { type Rule, ZONES, type Zone } from './policy.ts'
import { type Call, zoneOf } from './policy-match.ts'

/** What somebody asks: words, an action, a situation, an amount or days; each may be missing. */
export type Asked = {
  words: string
  action: Action | undefined
  situation: string | undefined
} & Pick<Call, 'amountMinor' | 'currency' | 'days'>

/** A rule that may answer; no zone while it counts something that was not said. */
export type Answer = {
  rule: Rule
  zone: Zone | undefined
  score: number
  /** Half of the words or more are the rule's own, or what it is about was chosen. */
  isSure: boolean
  /** It is told in the words of what the rule gives as a case that is not meant. */
  isExcepted: boolean
}

export type Answers = {
  /** The best first. */
  answers: Answer[]
  /** Rules as good as the first put the case into other zones. */
  isConflict: boolean
}

type Names = { actions: Record<Action, string>; situation: (key: string) => string }

/** Letters by which two forms of a word are taken for the same. */
const STEM = 5
const WEIGHTS = { title: 4, about: 3, text: 1, examples: 0.5 }
/** Less than one good word is no answer; far less than the best is none beside it. */
const LEAST = 1
const BESIDE = 0.45

/** The rules that answer a question, by what they are about and by the words they share with it. */
export function findAnswers(rules: Rule[], asked: Asked, names: Names): Answers {
  const isAbout = (rule: Rule) =>
    (!asked.action || rule.actions.includes(asked.action) || isAnyAction(rule)) &&
    (!asked.situation || rule.situations.includes(asked.situation) || isAnySituation(rule))
  const isChosen = asked.action !== undefined || asked.situation !== undefined
  const stems = new Set(stemsOf(asked.words))
  const bags = rules.map((rule) => bagOf(rule, names))
  const spread = (stem: string) => bags.filter((bag) => bag.has(stem)).length
  // Words that most rules have say nothing about which one is meant.
  const telling = [...stems].filter((stem) => spread(stem) * 2 <= rules.length)
  const scored = rules.flatMap((rule, i): Answer[] => {
    if (isChosen && !isAbout(rule)) return []
    let score = isChosen ? LEAST : 0
    const known = telling.filter((stem) => bags[i]!.has(stem))
    for (const stem of stems) {
      const found = bags[i]!.get(stem) ?? 0
      // A word that most rules have tells them apart no better than none.
      score += found * Math.log2(1 + rules.length / Math.max(1, spread(stem) ** 2))
    }
    const isSure = isChosen || known.length * 2 >= telling.length
    return [{ rule, zone: zoneOf(rule, asked), score, isSure, isExcepted: isNo(rule, stems) }]
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const answers = scored
    .filter(({ score }) => score >= LEAST && score >= best * BESIDE)
    .toSorted((a, b) => b.score - a.score || strictness(b) - strictness(a))
  const equals = answers.filter(({ score, zone }) => score === best && zone)
  const isConflict = new Set(equals.map(({ zone }) => isFree(zone!))).size > 1
  return { answers, isConflict }
}

/**
 * Two words or more, and half of those by which the case differs from what the rule is about, stand
 * in its "no, for example". What it is about, and words as short as "for", are in any question.
 */
function isNo(rule: Rule, stems: ReadonlySet<string>): boolean {
  const own = new Set(stemsOf(`${rule.title} ${rule.text} ${rule.yesExample}`))
  const differing = [...stems].filter((stem) => stem.length > 3 && !own.has(stem))
  const no = new Set(stemsOf(rule.noExample))
  const shared = differing.filter((stem) => no.has(stem)).length
  return shared >= 2 && shared * 2 >= differing.length
}

const isAnyAction = (rule: Rule): boolean => rule.actions.length === 0 && rule.situations.length > 0
const isAnySituation = (rule: Rule): boolean =>
  rule.situations.length === 0 && rule.actions.length > 0
const isFree = (zone: Zone): boolean => zone === 'decide' || zone === 'tell'
const strictness = ({ zone }: Answer): number => (zone ? ZONES.indexOf(zone) : -1)

/** The stems of a rule, each with the weight of the best place it stands in. */
function bagOf(rule: Rule, names: Names): Map<string, number> {
  const about = [
    ...rule.actions.map((action) => names.actions[action]),
    ...rule.situations.map(names.situation),
  ]
  const bag = new Map<string, number>()
  const put = (text: string, weight: number) => {
    for (const stem of stemsOf(text)) bag.set(stem, Math.max(weight, bag.get(stem) ?? 0))
  }
  put(rule.title, WEIGHTS.title)
  put(about.join(' '), WEIGHTS.about)
  put(rule.text, WEIGHTS.text)
  put(`${rule.yesExample} ${rule.noExample} ${rule.conditions.join(' ')}`, WEIGHTS.examples)
  return bag
}

const stemsOf = (text: string): string[] =>
  (fold(text).match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM))

const NUMBER = /(?<![\p{L}\d])\d[\d.,]*\d|(?<![\p{L}\d])\d/gu
/** Words for days, folded, as they begin. */
const DAYS = /^(?:days?|zi|zil\p{L}*|dni\p{L}*|dzien\p{L}*|ημερ\p{L}*|μερ\p{L}*|giorn[oi]|dias?)$/u

/** The first number in the words, and whether it counts days ("day 41", "41 dni"). */
export function numberIn(words: string): { text: string; isDays: boolean } | undefined {
  for (const match of words.matchAll(NUMBER)) {
    const before = /([\p{L}\p{M}]+)[\s.]*$/u.exec(words.slice(0, match.index))?.[1] ?? ''
    const after = /^[\s.]*(?:de\s+)?([\p{L}\p{M}]+)/u.exec(
      words.slice(match.index + match[0].length),
    )?.[1]
    const isDays = [before, after ?? ''].some((word) => DAYS.test(fold(word)))
    return { text: match[0], isDays }
  }
  return undefined
}
