import { describe, expect, test } from 'vitest'
import { PATTERNS } from '../../src/domain/decision-patterns.ts'
import { LANGUAGES, type Language } from '../../src/domain/languages.ts'
import { messagesFor } from '../../src/messages/messages.ts'

/** What functions are called with: signs that no language has, and numbers of every plural. */
const [A, B, C, D] = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧']
const NUMBERS = [1, 2, 5, 20]
// Languages that decline put a form of their own in the place of the text.
const NAME = { index: 'morale', text: '⟦⟧' }
const OTHER = { index: 'empowerment', text: '⟦⟧' }
const SIDES = ['above', 'below']
const MEAN = (n: number) => ({ mean: C, margin: D, weeks: n })

const PATHS_OF_NUMBERS = `
  brand.people signIn.wait pulse.intro pulse.together pulse.answered exports.rules people.count
  import.problemsHead import.line import.summary import.unchanged import.newUnits import.added
  import.moved import.deactivated policy.changedHead policy.versionName policy.toDay policy.months
  anonymity.way anonymity.picture.figures teamPage.covers teamPage.policyHead teamPage.week teamPage.voidWeek team.week
  accounts.app.left accounts.invitations.made
  lessons.found lessons.calls lessons.teams lessons.hiddenCalls
  masking.hidden masking.kinds.email masking.kinds.iban masking.kinds.card masking.kinds.id
  masking.kinds.phone masking.kinds.name masking.kinds.address
  discretion.facts.minutes discretion.facts.hours discretion.facts.days
  discretion.lint.longSentence discretion.lint.longRule discretion.reading.card
  record.tooLong record.followUps record.curateDuty
  coaching.late coaching.dutyReply pledges.answerLate pledges.late
  sample.week team.needsWeeks team.policyFlag team.noteUsualBefore team.policyNew`

/** What papers are filled with: texts, and numbers of people. */
const FACTS = (n: number) => ({
  ...{ organisation: A, exporters: B, opens: C, closes: D, publishes: '⟦5⟧' },
  ...{ k: n, comments: n },
})

/** Arguments of the functions that take neither texts alone nor numbers alone. */
const MIXED: Record<string, (n: number) => unknown[][]> = {
  'signIn.motto': () => [[''], [A]],
  'exports.file': () => [
    [A, A],
    [A, B],
  ],
  'home.latest': (n) => [[A, n]],
  'policy.inForce': (n) => [[n, A, B]],
  'teamPage.published': (n) => [[n, A]],
  'team.reading': () => [[NAME, B, C, D]],
  'team.noneYet': () => [[NAME]],
  'team.latest': (n) => [
    [NAME, B, C, n],
    [NAME, B, C, undefined],
  ],
  'team.within': (n) => [
    [NAME, n],
    [NAME, undefined],
  ],
  'team.bothWithin': (n) => [[NAME, OTHER, n]],
  'team.outside': (n) => SIDES.flatMap((side) => [n, undefined].map((week) => [NAME, side, week])),
  'team.sustained': (n) => SIDES.map((side) => [NAME, side, n]),
  'team.sustainedSince': (n) => SIDES.map((side) => [NAME, side, n, n]),
  'team.averaged': (n) => [[NAME, n, MEAN(n), MEAN(n)]],
  'team.policyFlagDay': (n) => [[n, A]],
  'team.usualBefore': (n) => [[A, B, n]],
  'team.run': (n) => SIDES.map((side) => [n, side]),
  'team.runBefore': (n) => SIDES.map((side) => [n, side]),
  'team.runShort': (n) => SIDES.map((side) => [n, side]),
  'team.chartLabel': (n) => [[A, n]],
  'team.weekFrom': (n) => [[n, A]],
  'fit.because': () => PATTERNS.map((kind) => [kind, A, B]),
  'coaching.overdue': (n) => [[A, n]],
  'papers.privacy': (n) => [[FACTS(n)]],
  'papers.dpia': (n) => [[FACTS(n)]],
  'papers.council': (n) => [[FACTS(n)]],
}
const NUMBERED = new Set(PATHS_OF_NUMBERS.trim().split(/\s+/))

type Say = (...args: unknown[]) => unknown
function argumentsOf(path: string, say: Say): unknown[][] {
  const mixed = MIXED[path]
  if (mixed) return NUMBERS.flatMap(mixed)
  if (NUMBERED.has(path)) return NUMBERS.map((n) => [n, n, n, n])
  return [[A, B, C, D].slice(0, say.length)]
}

/** Sentences in pieces, and lines of a chart, which each language cuts where it likes. */
const WHOLE = /^team\.(?:note[A-Z]\w+|withheldLines|(?:name|about)Lines\.\w+)$/
/** Names of columns in a file and of starter rules: no words for people. */
const TOKENS = /^(?:import\.columns\.\d+\.name|starter\.\d+\.(?:key|unit|limits\..*))$/

/** Functions that give many texts at once, each of which has to be translated. */
const MANY = /^(?:papers\.(?:privacy|dpia|council)|anonymity\.way)$/

const inOne = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('index' in value && 'text' in value) return inOne(value.text)
  return Object.values(value).map(inOne).join('')
}

/** Every text of a language by its path; functions give one for each set of arguments. */
function textsOf(value: unknown, path: string, into: Map<string, string>, english: unknown): void {
  if (TOKENS.test(path)) return
  if (typeof value === 'function') {
    const say = value as Say
    for (const args of argumentsOf(path, english as Say)) {
      const called = `${path}(${args.map((arg) => JSON.stringify(arg)).join()})`
      if (MANY.test(path)) textsOf(say(...args), called, into, (english as Say)(...args))
      else into.set(called, inOne(say(...args)))
    }
  } else if (typeof value === 'object' && value !== null && !WHOLE.test(path)) {
    for (const [key, inner] of Object.entries(value)) {
      const other = (english as Record<string, unknown> | undefined)?.[key]
      textsOf(inner, path === '' ? key : `${path}.${key}`, into, other ?? inner)
    }
  } else into.set(path, inOne(value))
}

const ALL = Object.fromEntries(
  LANGUAGES.map((language) => {
    const texts = new Map<string, string>()
    textsOf(messagesFor(language), '', texts, messagesFor('en'))
    return [language, texts]
  }),
) as Record<Language, Map<string, string>>

/** Words that are the same in both languages. Each was looked at. */
const SAME: Record<Exclude<Language, 'en'>, string[]> = {
  ro: ['brand.name', 'people.roleNames.administrator'],
  pl: [
    'anonymity.who.1.head',
    ...['brand.name', 'people.roleNames.administrator', 'people.roleNames.hr'],
    ...['team.names.morale', 'team.nameLines.morale', 'team.columns.morale'],
  ],
  el: ['brand.name', 'people.roleNames.hr'],
  it: [
    ...['brand.name', 'menu.policy', 'menu.team', 'people.state', 'scale.0', 'policy.unused'],
    ...['signIn.password', 'setup.password', 'account.passwordHead', 'team.columns.policy'],
    ...['team.names.morale', 'team.nameLines.morale', 'team.columns.morale'],
    ...['policy.versionName', 'principles.inVersion', 'team.policyFlag', 'team.policyFlagDay'],
    ...['person.accountHead', 'person.email', 'person.unit', 'lessons.teams'],
  ],
  pt: ['brand.name'],
}
const OTHERS = Object.keys(SAME) as Exclude<Language, 'en'>[]

const words = (text: string): string => text.replaceAll(/CSV|[^\p{Letter}]/gu, '')
/** Texts that say nothing of their own in English, such as a name and a day with a comma. */
const isNeutral = (path: string): boolean => words(ALL.en.get(path) ?? '') === ''

describe.each(OTHERS)('in %s', (language) => {
  const texts = ALL[language]

  test('there is every text, and none besides', () => {
    expect([...texts.keys()].toSorted()).toEqual([...ALL.en.keys()].toSorted())
  })

  test('no text was left in English', () => {
    const same = [...texts.keys()].filter(
      (path) => texts.get(path) === ALL.en.get(path) && !isNeutral(path),
    )
    const named = [...new Set(same.map((path) => path.split('(')[0]!))]
    expect(named.toSorted()).toEqual(SAME[language].toSorted())
  })

  test('none is empty or holds what is not for people', () => {
    const wrong = [...texts].filter(
      ([path, text]) =>
        (text.trim() === '' && ALL.en.get(path) !== '') ||
        /undefined|\[object|NaN|\bnull\b|function|=>|\$\{|#|\s\s|^\s|\s$/.test(text),
    )
    expect(wrong).toEqual([])
  })

  test('what is put in comes out', () => {
    const marks = (text: string) => [...new Set(text.match(/⟦\d⟧|20/g))].toSorted()
    const lost = [...texts].filter(
      ([path, text]) => `${marks(text)}` !== `${marks(ALL.en.get(path) ?? '')}`,
    )
    expect(lost).toEqual([])
  })
})

test('the tables above name functions that exist', () => {
  const paths = new Set([...ALL.en.keys()].map((path) => path.replace(/\(.*$/s, '')))
  expect([...NUMBERED, ...Object.keys(MIXED)].filter((path) => !paths.has(path))).toEqual([])
})

describe('plurals', () => {
  const formOf = (language: Language, path: string, n: number) =>
    words(ALL[language].get(`${path}(${[n, n, n, n].join()})`) ?? '')
  const counting = [...NUMBERED].filter(
    (path) => formOf('en', path, 1) !== formOf('en', path, 2) && path !== 'policy.changedHead',
  )
  const WITHIN = ['minutes', 'hours', 'days'].map((unit) => `discretion.facts.${unit}`)
  /** The instrumental and the genitive are the same from two on. */
  const ALIKE: Partial<Record<Language, string[]>> = {
    // "1 team", "2 team".
    it: ['lessons.teams'],
    pl: ['pulse.together', ...WITHIN, 'coaching.late', 'pledges.answerLate', 'pledges.late'],
  }

  test('English counts in many places', () => {
    expect(counting.length).toBeGreaterThan(8)
  })

  test.each<[Language, number[]]>([
    ['pl', [1, 2, 5]],
    ['ro', [1, 2, 20]],
    ['el', [1, 2]],
    ['it', [1, 2]],
    ['pt', [1, 2]],
  ])('%s has a form of its own for each of %j', (language, numbers) => {
    const merged = counting.filter(
      (path) => new Set(numbers.map((n) => formOf(language, path, n))).size < numbers.length,
    )
    expect(merged).toEqual(ALIKE[language] ?? [])
  })
})

test('Greek is written in Greek', () => {
  const latin = [...ALL.el].filter(
    ([path, text]) =>
      words(text) !== '' && !/\p{Script=Greek}/u.test(text) && !SAME.el.includes(path),
  )
  expect(latin).toEqual([])
})
