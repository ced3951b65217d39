import type { EverydayWords } from '../../../domain/sample-words.ts'

export const en: EverydayWords = {
  damaged: [
    'send a new table leg; the one in the box was split.',
    'send another mirror, because this one came in three pieces.',
    'replace a drawer front with a dent, no photo needed.',
    'send a second pack of slats for the two that had snapped.',
    'swap a lamp base that would not stand straight.',
  ],
  missing: [
    'post the four missing hinges for the wardrobe today.',
    'send a bag of screws that was not in the box of the desk.',
    'send the shelf pegs again; the bag was empty.',
    'post the second remote of the recliner, which nobody had packed.',
    'send castors for the office chair that came without any.',
  ],
  late: [
    'give a small credit for a bookcase that came six days late.',
    'give a credit because the van never came and nobody had called.',
    'take the delivery charge off for a bed that missed two dates.',
    'give a credit for a kitchen stool that went to the wrong depot.',
    'give a credit after the second “tomorrow for sure” about a sofa.',
  ],
  window: [
    'take back an unopened rug on day 48; she had been in hospital.',
    'refund two chairs on day 51, still in their boxes, after a cancelled move.',
    'take back a cot mattress on day 47, bought before we sent the wrong cot.',
    'refund a curtain set on day 49 that had waited at the parcel shop.',
    'take back a bedside table on day 55; the exchange had been our own advice.',
  ],
  billing: [
    'refund an assembly fee that was charged although nobody came.',
    'refund the voucher that the checkout had swallowed.',
    'give back the difference to the price on the shelf label.',
    'refund the second of two identical orders placed within a minute.',
    'refund a storage fee for the week in which we were shut.',
  ],
  promise: [
    'promise to ring on Thursday about the sideboard, with or without news.',
    'promise an answer about the fabric samples by Wednesday noon.',
    'promise to watch the parcel myself until it is at the door.',
    'promise a call on Monday before nine, before he leaves for work.',
    'promise to ask the depot twice a day until the pallet turns up.',
  ],
  part: [
    'give back part of the price of a dresser with a swollen drawer.',
    'give a quarter back for a rug that came in a paler grey.',
    'take something off a wardrobe whose door closes with a nudge.',
    'give part of the price back for a bench with a knot in the seat.',
    'take a fifth off a desk with a scratch under the monitor.',
  ],
}
