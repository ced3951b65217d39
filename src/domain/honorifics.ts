import { fold } from './fold.ts'
import { LANGUAGES, type Language, languagesIn } from './languages.ts'
import { isThing } from './references.ts'
import type { Span } from './spans.ts'

/**
 * Honorifics and titles in small letters; each is also looked for with a capital, and a point may be
 * followed by a space. `everywhere` in texts of any language, `own` in texts of this one alone,
 * since elsewhere they are words ("pan", "miss") or signs ("2 dl").
 */
const HONORIFICS: Record<Language, { everywhere: string; own: string }> = {
  en: { everywhere: 'mr mrs dr prof professor', own: 'Miss mx sir madam doctor' },
  ro: {
    everywhere:
      'domnul domnului domnule doamna doamnă doamnei domnii domnilor domnișoara domnișoară ' +
      'domnișoarei domnisoara domnisoarei d-na d-nei dna dnei',
    own: 'dl dlui d-l d-lui dra d-ra ing av',
  },
  pl: {
    everywhere: 'sz.p',
    own:
      'pan pana panu panem panie pani panią panów panom panowie państwo państwa państwu państwem ' +
      'p mgr inż mec',
  },
  el: {
    everywhere:
      'κ κ.κ κα κας κος κο κου κυρία κυρίας κυρίες κύριος κύριο κυρίου κύριε κύριοι κυρια κυριας ' +
      'κυριος κυριο κυριου κυριε δίδα δίδας δις δεσποινίδα δρ καθ',
    own: 'δ.δα',
  },
  it: {
    everywhere:
      'signor signore signora signori signorina signorino sig sig.ra sig.ri sigg sig.na dott ' +
      'dott.ssa dottor dottoressa gent.ma gent.mo egr prof.ssa',
    own: 'avv ing geom rag arch',
  },
  pt: {
    everywhere:
      'senhor senhora sr sra sr.a sr.o srta srs exma exmo dra dr.a eng.a eng.o enga engo prof.a',
    own: 'dona d eng doutor doutora menina arq',
  },
}

const oneOf = (...lists: string[]): string =>
  `(?:${lists
    .join(' ')
    .split(/\s+/)
    .map((word) => word.replace('*', '\\p{L}{0,4}'))
    .join('|')})`

/** Offices that stand between an honorific and a name, or in its place; folded, * for an ending. */
const OFFICE = new RegExp(
  `^${oneOf(
    'president manager director* driver drivers officer curier* profesor* doctor inginer presedint*',
    'kierowni* dyrektor* prezes* klient* kurier* mecenas* client* mgr inz dr prof ing avv dott arch',
    'διευθυντ* πελατ* καθηγητ* προεδροσ υπευθυν* γιατροσ direttor* corriere corrieri ingegnere',
    'avvocat* professor* dottor* diretor* president* engenheir* doutor* gerente gestor gestora',
  )}$`,
  'u',
)

/** Brands and books that begin like a person; folded, without points. */
const BRANDS = new RegExp(
  '^(?:(?:dr (?:martens|pepper|oetker|scholl?|beckmann|bronner|irena eris|who)|doctor (?:who|strange)|' +
    'mr (?:muscle|proper|clean|kipling|coffee|bean|potato|porter)|miss (?:sixty|dior|sporty)|' +
    'mrs (?:meyers|butterworth)|pani walewska|pan tadeusz|dona antonia)(?!\\p{L}))',
  'u',
)

/** Parts of a company that people give a gender to, and what is missed; folded, * for an ending. */
const NOBODY = new RegExp(
  `^${oneOf(
    'customer team support service department office serwis* dzial* biuro biura biurem sklep*',
    'magazyn* serviciul* magazinul* depozitul* biroul* τμημα* υπηρεσι* καταστημα* ufficio uffici',
    'negozio reparto servizio loja lojas servico departamento passageiros utente utentes',
    'monday tuesday wednesday thursday friday saturday sunday',
  )}$`,
  'u',
)

/** What ends a name though it has a capital: days, months, names of identifiers; folded. */
const NO_FURTHER = new RegExp(
  `^${oneOf(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june',
    'july august september october november december luni lunedi',
    'pesel nip cnp cui cif nif niss vat iban amka nhs nino αφμ αμκα',
  )}$`,
  'u',
)

const HEAD = '(?<![\\p{L}\\p{N}&]|\\d )'
/** Longest first, or "sig.ra" would be taken for "sig." */
const withCapital = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1).replace('.', '\\. ?')}`)
    .join('|')

const made = new Map<string, RegExp>()

/** One or more honorifics and what parts them from a name. */
function honorificsOf(languages: readonly Language[]): RegExp {
  const key = languages.join()
  const before = made.get(key)
  if (before) return before
  const words = [
    ...LANGUAGES.map((language) => HONORIFICS[language].everywhere),
    ...languages.map((language) => HONORIFICS[language].own),
  ].flatMap((list) => list.split(' '))
  // Ms and MS are two things; so are MR and a scanner, unless a name in capitals follows.
  const one = `(?:${withCapital(words)}|Ms|(?:MR|MRS|MISS)(?= \\p{Lu}{2}))(?:\\. ?| )`
  const pattern = new RegExp(`${HEAD}${one}(?:${one})*`, 'gu')
  made.set(key, pattern)
  return pattern
}

const WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{L}+(?:['’-]\\p{Lu}\\p{L}+)*(?![\\p{L}\\p{N}])"
// Initials belong to the name behind them; alone they are none: "Mr P." is hidden already.
const NAME_WORD = new RegExp(`(?:\\p{Lu}(?:\\. ?| ))*${WORD}`, 'uy')
const FIRST_PARTICLE = /(?:(?:van|von|ter)(?: (?:de[rn]?|het))?|dos) (?=\p{Lu})/uy
const PARTICLE = / (?:da|das|do|dos|de|de la|del|della|degli|van|von|der|den|y)(?= \p{Lu})/uy
const SMALL_NAME = /\p{Ll}{3,}(?:['’-]\p{L}{2,})*/uy

/** What follows "mr" in small letters and is no name. */
const SMALL_WORDS =
  /^(?:and|but|called|came|did|for|from|had|has|rang|said|sent|that|the|was|were|who|will|with|wrote|asked|wants|muscle|proper)$/

/**
 * The first name behind an honorific in a text without odd digits and spaces (see `plainly`), up to
 * five words; the honorific is no part of it. `language` is the text's, as far as it is known. In
 * small letters a name is found behind "mr" and "mrs" only.
 */
export function findName(plain: string, language: Language): Span | undefined {
  for (const match of plain.matchAll(honorificsOf(languagesIn(plain, language)))) {
    const start = match.index + match[0].length
    if (BRANDS.test(fold(plain.slice(match.index, start + 30)).replaceAll('.', ''))) continue
    const found = nameAt(plain, start, /mrs? $/.test(match[0]))
    if (found) return found
  }
  return undefined
}

/** From where an honorific ends: offices are passed over. */
function nameAt(plain: string, begin: number, isSmallToo: boolean): Span | undefined {
  const at = (pattern: RegExp, place: number): number => {
    pattern.lastIndex = place
    const [text = ''] = pattern.exec(plain) ?? []
    return place + text.length
  }
  let start = begin
  for (;;) {
    const next = at(NAME_WORD, start)
    if (next === start || !OFFICE.test(fold(plain.slice(start, next)))) break
    start = plain[next] === ' ' ? next + 1 : next
  }
  let end = at(FIRST_PARTICLE, start)
  for (let words = 0, next = end; words < 5; words++) {
    const after = at(NAME_WORD, next)
    const word = fold(plain.slice(next, after))
    if (after === next || (words === 0 ? NOBODY : NO_FURTHER).test(word)) break
    if (words > 0 && isThing(word)) break
    end = after
    const joined = at(PARTICLE, end)
    if (plain[joined] !== ' ') break
    next = joined + 1
  }
  if (end > start && plain[end - 1] !== ' ') return { start, end }
  const small = isSmallToo ? at(SMALL_NAME, start) : start
  return small > start && !SMALL_WORDS.test(plain.slice(start, small))
    ? { start, end: small }
    : undefined
}
