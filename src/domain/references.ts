import { fold } from './fold.ts'
import type { Span } from './spans.ts'

// Words that stand before the number of a thing, folded, by language; * for any ending.
// Kept narrow: "Casey 07911..." and "Bondar 0722..." are people.
const THINGS = [
  'orders?|tickets?|cases?|invoices?|receipts?|ref|references?|tracking|parcels?|contracts?|serial',
  's/n|policy|policies',
  'sku|awb|rma|ean|id|imei|barcode|batch|shipment|voucher',
  'comanda|comenzii|comenzi|tichet*|factur*|bon|bonul|colet*|serie|seria|produs*|polit*|lotul',
  'zamowieni*|zgloszeni*|faktur*|paragon*|przesylk*|paczka|paczki|umowa|umowy|reklamacj*|kod',
  'polis*|indeks*|partia|partii',
  'παραγγελι*|αιτημα*|τιμολογι*|αποδειξ*|δεμα|κωδικ*|συμβολαι*|παραστατικ*|αποστολη*|σειρα*|παρτιδα',
  'ordine|ordini|fattura|scontrin*|ricevuta|spedizion*|pacco|contratto|reclamo|pratica|codice|rif',
  'polizz*|articol*|lotto|buono',
  'encomenda|pedido|fatura|recibo|guia|envio|processo|bilhete|codigo|contrato|apolic*|artigo|lote',
  'talao|referencia',
]
  .join('|')
  .replaceAll('*', '\\p{L}{0,5}')

/** "no." in six languages, folded. */
export const NUMBER = 'no|n\\.o|nr|n|num|number|numer|numeru|numarul|numero|αρ|αριθμοσ|αριθμο'

// "Orders 123456 and 654321": the second is an order too.
const FURTHER = '(?:[\\d/-]{4,},?[ ](?:(?:and|or|i|si|sau|lub|και|η|e|o|ou)[ ])?){0,3}'
const AFTER_THING = `[ .:]{0,2}(?:(?:${NUMBER})[ .:]{0,2})?${FURTHER}$`
const THING_BEFORE = new RegExp(`(?<!\\p{L})(?:${THINGS})${AFTER_THING}`, 'u')
const THING = new RegExp(`^(?:${THINGS})$`, 'u')

/** Portuguese bills are paid by a reference that is always written as phone numbers are. */
const PAYMENT_BEFORE = new RegExp(`(?<!\\p{L})(?:referencia|ref)${AFTER_THING}`, 'u')

const [DAY, MONTH] = ['(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])']
const DATE = new RegExp(
  `(?<![\\d./-])(?:${DAY}([./-])${MONTH}\\1(?:19|20)?\\d\\d|` +
    `(?:19|20)\\d\\d([./-])${MONTH}\\2${DAY})(?![./-]?\\d)`,
)
const YEAR_AFTER = /^[-/_](?:19|20)\d\d(?!\d)/
const CURRENCY_AFTER = /^ ?(?:[€£$%]|(?:zl|zł|pln|euro?|ron|lei|gbp|usd)(?!\p{L}))/iu

/** How far before a number a word may stand that says what it is, in UTF-16 units. */
const REACH = 40

/** Whether a word, folded, names a thing that has a number: an order, a parcel, a policy. */
export const isThing = (word: string): boolean => THING.test(word)

/** Whether it is the number of a thing, a date or an amount: some could be phone numbers. */
export function isReference(plain: string, { start, end }: Span): boolean {
  const raw = plain.slice(Math.max(0, start - REACH), start)
  const before = fold(raw)
  const after = plain.slice(end, end + REACH)
  const written = plain.slice(start, end)
  const isOneBlock = !/[ ()]/.test(written)
  const isAmount = CURRENCY_AFTER.test(after) || /(?<!\d ?)[€£$] ?$/.test(before)
  return (
    DATE.test(written) ||
    YEAR_AFTER.test(after) ||
    (isAmount && !written.startsWith('0')) ||
    /(?:#|[\p{Lu}\p{N}][-/_])$/u.test(raw) ||
    (isOneBlock && THING_BEFORE.test(before)) ||
    PAYMENT_BEFORE.test(before)
  )
}
