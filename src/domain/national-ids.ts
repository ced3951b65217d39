import { fold } from './fold.ts'
import { KINDS } from './national-id-kinds.ts'
import { isReference, NUMBER } from './references.ts'
import { digitsOf, type Span } from './spans.ts'

/** What any of them may be called, by language, folded. */
const GENERAL = [
  '(?:tax|vat|national|identity) (?:code|id|no|number)',
  'numer(?:u|em)? (?:podatkow|identyfikacyjn)\\p{L}+|cod(?:ul)? fiscal',
  'αριθμ\\p{L}+ (?:φορολογικου|ταυτοτητα\\p{L})|codice fiscale|numero (?:fiscal|de identificacao)',
].join('|')

const ENDING = '(?:-?(?:ul|ului|u|em|ie|owi))?'
const BEGIN = '(?<![\\p{L}\\p{N}])'
const IS = '(?:(?:is|was|este|e|to|jest|ειναι)[ :]{1,2})?'
const direct = (names: string) =>
  new RegExp(
    `${BEGIN}(?:${names})${ENDING}[ ,.:=#()/-]{0,3}(?:(?:${NUMBER})[ .:]{0,2})?${IS}$`,
    'u',
  )
const before = (names: string) =>
  new RegExp(`${BEGIN}(?:${names})${ENDING}(?![\\p{L}\\p{N}])[^\\p{N}\\n]{0,25}$`, 'u')
// A name that is followed by another number is that one's.
const after = (names: string) =>
  new RegExp(`^[^\\p{N}\\n]{0,20}?${BEGIN}(?:${names})(?!\\p{L}|[^\\p{N}\\n]{0,12}\\p{N})`, 'u')

const NEVER = '(?!)'
const LOOKED_FOR = KINDS.map((kind) => {
  const { names = NEVER, capitals = NEVER } = kind
  const near = kind.isRight ? `${names}|${GENERAL}` : NEVER
  return {
    ...kind,
    direct: direct(names),
    directInCapitals: direct(capitals),
    near: [before(near), after(near)] as const,
    nearInCapitals: before(kind.isRight ? capitals : NEVER),
  }
})

/** What needs no name, and whether a text has any name at all: most have none. */
const ALONE = LOOKED_FOR.filter(({ isAlone }) => isAlone)
const ANY = new RegExp(
  `${BEGIN}(?:${KINDS.map(({ names = NEVER }) => names).join('|')}|${GENERAL})`,
  'u',
)
const ANY_IN_CAPITALS = new RegExp(
  `${BEGIN}(?:${KINDS.map(({ capitals = NEVER }) => capitals).join('|')})`,
  'u',
)

/** Longest identifier with its country, and most pieces that people write one in. */
const [LONGEST, PIECES, REACH] = [16, 8, 48]
const FEWEST_DIGITS = 5
/** A word of a language, and no piece of a codice fiscale. */
const LANGUAGE = /^(?!\p{Lu}{6}$)\p{L}{4,}$/u

/**
 * The first national identifier of our languages' countries in a text without odd digits and
 * spaces (see `plainly`). Directly behind its own name ("PESEL: ...") its length is enough, since a
 * mistyped one is somebody's all the same. Near its name its check digit has to be right, whatever
 * the language of the text: a Polish customer's number is written down in Athens too.
 *
 * Bare ones are masked where chance hardly makes them. Of random numbers, 0.5 % of those with eleven
 * digits pass for a PESEL or an ΑΜΚΑ and 0.1 % of those with thirteen for a CNP, by birth and check
 * digit (the test measures it anew); a citizen card laid out as it is printed has two check digits,
 * a codice fiscale a form that nothing else has. Those with a lone check digit, right in one number
 * of ten, never are; nor are British numbers, which have none, unless laid out in pairs as on their
 * card. What stands behind the name of a thing (an order, a policy) stays.
 */
export function findNationalId(plain: string): Span | undefined {
  if (!/\d(?:\P{N}{0,12}\d){4}/u.test(plain)) return undefined
  const isNamed = ANY.test(fold(plain)) || ANY_IN_CAPITALS.test(plain)
  const kinds = isNamed ? LOOKED_FOR : ALONE
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)]
  const digits = words.map(([word]) => (LANGUAGE.test(word) ? -1 : digitsOf(word).length))
  for (const place of words.keys()) {
    const pieces = digits.slice(place, place + PIECES)
    const ends = pieces.findIndex((count) => count < 0)
    const count = ends < 0 ? PIECES : ends
    if (pieces.slice(0, count).reduce((sum, some) => sum + some, 0) < FEWEST_DIGITS) continue
    const written = candidatesFrom(plain, words.slice(place, place + count), kinds)
    const found = written.find(isRightHere) ?? written.find(isNamedHere)
    if (found) return found.span
  }
  return undefined
}

/** Neighbouring words as one code, and the kinds whose shape it has. */
type Candidate = { plain: string; span: Span; code: string; kinds: typeof LOOKED_FOR }

/** All of one beginning, longest first. */
function candidatesFrom(
  plain: string,
  words: RegExpExecArray[],
  looked: typeof LOOKED_FOR,
): Candidate[] {
  const found: Candidate[] = []
  const start = words[0]!.index
  let [code, end] = ['', start]
  for (const word of words) {
    if (!/^(?:|\. |[ .-])$/.test(plain.slice(end, word.index))) break
    code += word[0].toUpperCase()
    end = word.index + word[0].length
    if (code.length > LONGEST) break
    if (digitsOf(code).length < FEWEST_DIGITS) continue
    const kinds = looked.filter(({ shape }) => shape.test(code))
    if (kinds.length > 0) found.unshift({ plain, span: { start, end }, code, kinds })
  }
  return found
}

const beside = ({ plain, span: { start, end } }: Candidate) => {
  const raw = plain.slice(Math.max(0, start - REACH), start)
  return { raw, left: fold(raw), right: fold(plain.slice(end, end + REACH)) }
}

function isNamedHere(candidate: Candidate): boolean {
  const { raw, left } = beside(candidate)
  return candidate.kinds.some(
    ({ direct, directInCapitals }) => direct.test(left) || directInCapitals.test(raw),
  )
}

function isRightHere(candidate: Candidate): boolean {
  const { plain, span, code } = candidate
  const bare = code.replace(/^[A-Z]{2}(?=\d{6,11}$)/, '')
  const kinds = candidate.kinds.filter(({ isRight }) => !isRight || isRight(bare))
  if (kinds.length === 0) return false
  const { raw, left, right } = beside(candidate)
  const isNear = kinds.some(
    ({ near, nearInCapitals }) =>
      near[0].test(left) || near[1].test(right) || nearInCapitals.test(raw),
  )
  const written = plain.slice(span.start, span.end)
  const isOne = isNear || kinds.some(({ isAlone }) => isAlone?.(code, written))
  return isOne && (isNamedHere({ ...candidate, kinds }) || !isReference(plain, span))
}
