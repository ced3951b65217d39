import { plural } from '../format.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

export const masking = {
  hidden: (n: number) => count(n, '# hidden', '# hidden'),
  kinds: {
    email: (n: number) => count(n, 'an email address', '# email addresses'),
    iban: (n: number) => count(n, 'a bank account', '# bank accounts'),
    card: (n: number) => count(n, 'a card number', '# card numbers'),
    id: (n: number) => count(n, 'an identity number', '# identity numbers'),
    phone: (n: number) => count(n, 'a phone number', '# phone numbers'),
    name: (n: number) => count(n, 'a name', '# names'),
    address: (n: number) => count(n, 'an address', '# addresses'),
  },
  list: 'What may tell who or where a customer is',
  asks: 'Does this tell who or where a customer is? Decide below.',
  held: 'Not sent yet: decide below first, or send once more as it is.',
  suspects: { name: 'A name?', address: 'An address?' },
  hide: 'Hide',
  keep: 'Keep',
  undo: 'Undo',
  hideThis: (what: string) => `Hide “${what}”`,
  keepThis: (what: string) => `Keep “${what}”`,
  undoThis: (what: string) => `Undo: “${what}”`,
  isHidden: (what: string) => `“${what}” is hidden.`,
  isKept: (what: string) => `“${what}” stays.`,
  isBack: (what: string) => `“${what}” is back.`,
}
