import { type Item, SCALE, type Score } from './items.ts'

/** Longest comment, in characters as a reader counts them (code points). */
export const COMMENT_LENGTH = 400

/**
 * Most bytes a comment may take in UTF-8. Four bytes a character, so every comment of
 * allowed length fits its slot in the box, whatever its script.
 */
export const COMMENT_BYTES = 4 * COMMENT_LENGTH

export type Answers = Partial<Record<Item, Score>>
/** What one person sent. It carries nothing that says who. */
export type Ballot = { answers: Answers; comment: string }

export type BallotErrors = {
  items: Item[]
  comment?: 'too-long' | 'not-text'
  /** Nothing was answered and nobody said that this is meant. */
  isBlank?: boolean
}
type Parsed = { ok: true; ballot: Ballot } | { ok: false; errors: BallotErrors }

/**
 * Reads a submitted ballot. Every item may be skipped, all of them together only if `blank` says
 * that it is meant, since it uses the week's ticket; a value off the scale is an error.
 */
export function parseBallot(items: Item[], form: Record<string, unknown>): Parsed {
  const answers: Answers = {}
  const wrong: Item[] = []
  for (const item of items) {
    const given = form[item]
    if (given === undefined || given === '') continue
    const score = SCALE.find((point) => String(point) === given)
    if (score === undefined) wrong.push(item)
    else answers[item] = score
  }
  const comment = parseComment(form.comment)
  const isBlank = Object.keys(answers).length === 0 && comment.ok && comment.text === ''
  if (isBlank && wrong.length === 0 && form.blank !== 'yes')
    return { ok: false, errors: { items: [], isBlank } }
  if (wrong.length === 0 && comment.ok)
    return { ok: true, ballot: { answers, comment: comment.text } }
  return { ok: false, errors: { items: wrong, ...(comment.ok ? {} : { comment: comment.error }) } }
}

function parseComment(given: unknown) {
  if (given !== undefined && typeof given !== 'string')
    return { ok: false, error: 'not-text' } as const
  const text = (given ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC')
  if ([...text].length > COMMENT_LENGTH) return { ok: false, error: 'too-long' } as const
  return { ok: true, text } as const
}
