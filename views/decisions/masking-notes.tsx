import type { Language } from '../../src/domain/languages.ts'
import { CUSTOMERS, type Personal } from '../../src/domain/masking.ts'
import type { Suspect } from '../../src/domain/suspects.ts'
import type { Messages } from '../../src/messages/messages.ts'

/** What has a mark of its own: what is masked, and what the author hides by hand. */
export type Marked = Personal | Suspect['kind']

/** A phrase for each plural of the language; # for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

/** What `src/browser/masking.ts` has to know; # stands for a number or for what it is about. */
export type MaskingData = {
  language: Language
  /** ISO 3166, of local phone numbers. */
  countries: readonly string[]
  hidden: Forms
  kinds: Record<Marked, Forms>
  suspects: Record<Suspect['kind'], string>
} & Record<'asks' | 'held' | 'isHidden' | 'isKept' | 'isBack', string> &
  Record<'hideThis' | 'keepThis' | 'undoThis', string>

type Props = { words: Messages['masking']; language: Language }

/**
 * What the script puts beneath every `textarea[data-mask]` of the form that this stands in: a line
 * that tells what was hidden, and suspicions to decide. Without script nothing of it is seen.
 */
export const MaskingNotes = ({ words, language }: Props) => (
  <template id="masking" data-words={JSON.stringify(dataOf(words, language))}>
    <div class="masking">
      <p class="hint" role="status" />
      <ul class="masking-suspects" aria-label={words.list} hidden />
    </div>
    <li data-when="asked">
      <span class="fine" data-part="kind" /> <span class="mask" data-part="what" />
      <button class="btn btn-line btn-small" type="button" data-do="hide">
        {words.hide}
      </button>
      <button class="btn btn-line btn-small" type="button" data-do="keep">
        {words.keep}
      </button>
    </li>
    <li data-when="decided">
      <span class="fine" data-part="outcome" />
      <button class="text-btn" type="button" data-do="undo">
        {words.undo}
      </button>
    </li>
  </template>
)

/** Numbers of every plural that our languages have. */
const NUMBERS = [1, 2, 5, 20]

function dataOf(words: Messages['masking'], language: Language): MaskingData {
  const rules = new Intl.PluralRules(language)
  const forms = (say: (n: number) => string): Forms =>
    Object.fromEntries(NUMBERS.map((n) => [rules.select(n), say(n).replace(String(n), '#')]))
  const kinds = Object.entries(words.kinds).map(([kind, say]) => [kind, forms(say)])
  const { asks, held, suspects } = words
  return {
    ...{ language, countries: CUSTOMERS, asks, held, suspects },
    hidden: forms(words.hidden),
    kinds: Object.fromEntries(kinds) as MaskingData['kinds'],
    hideThis: words.hideThis('#'),
    keepThis: words.keepThis('#'),
    undoThis: words.undoThis('#'),
    isHidden: words.isHidden('#'),
    isKept: words.isKept('#'),
    isBack: words.isBack('#'),
  }
}
