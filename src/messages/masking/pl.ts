import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, many: string) =>
  plural('pl', n, { one, few, many, other: many })

export const masking = {
  hidden: (n: number) => count(n, '# zasłonięty', '# zasłonięte', '# zasłoniętych'),
  kinds: {
    email: (n: number) => count(n, 'adres e-mail', '# adresy e-mail', '# adresów e-mail'),
    iban: (n: number) => count(n, 'numer konta', '# numery kont', '# numerów kont'),
    card: (n: number) => count(n, 'numer karty', '# numery kart', '# numerów kart'),
    id: (n: number) =>
      count(n, 'numer identyfikacyjny', '# numery identyfikacyjne', '# numerów identyfikacyjnych'),
    phone: (n: number) => count(n, 'numer telefonu', '# numery telefonów', '# numerów telefonów'),
    name: (n: number) => count(n, 'nazwisko', '# nazwiska', '# nazwisk'),
    address: (n: number) => count(n, 'adres', '# adresy', '# adresów'),
  },
  list: 'Co może mówić, kim jest klient albo gdzie mieszka',
  asks: 'Czy to mówi, kim jest klient albo gdzie mieszka? Zdecyduj poniżej.',
  held: 'Jeszcze nie wysłano: najpierw zdecyduj poniżej albo wyślij ponownie bez zmian.',
  suspects: { name: 'Nazwisko?', address: 'Adres?' },
  hide: 'Zasłoń',
  keep: 'Zostaw',
  undo: 'Cofnij',
  hideThis: (what: string) => `Zasłoń „${what}”`,
  keepThis: (what: string) => `Zostaw „${what}”`,
  undoThis: (what: string) => `Cofnij: „${what}”`,
  isHidden: (what: string) => `Zasłonięto „${what}”.`,
  isKept: (what: string) => `„${what}” zostaje.`,
  isBack: (what: string) => `„${what}” znów jest w tekście.`,
}
