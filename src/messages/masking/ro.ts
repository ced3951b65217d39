import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, other: string) =>
  plural('ro', n, { one, few, other })

export const masking = {
  hidden: (n: number) => count(n, '# ascuns', '# ascunse', '# ascunse'),
  kinds: {
    email: (n: number) =>
      count(n, 'o adresă de e-mail', '# adrese de e-mail', '# de adrese de e-mail'),
    iban: (n: number) => count(n, 'un cont bancar', '# conturi bancare', '# de conturi bancare'),
    card: (n: number) => count(n, 'un număr de card', '# numere de card', '# de numere de card'),
    id: (n: number) =>
      count(
        n,
        'un număr de identificare',
        '# numere de identificare',
        '# de numere de identificare',
      ),
    phone: (n: number) =>
      count(n, 'un număr de telefon', '# numere de telefon', '# de numere de telefon'),
    name: (n: number) => count(n, 'un nume', '# nume', '# de nume'),
    address: (n: number) => count(n, 'o adresă', '# adrese', '# de adrese'),
  },
  list: 'Ce ar putea spune cine sau unde este un client',
  asks: 'Spune asta cine sau unde este un client? Hotărăște mai jos.',
  held: 'Încă nu s-a trimis: hotărăște întâi mai jos sau trimite din nou așa cum e.',
  suspects: { name: 'Un nume?', address: 'O adresă?' },
  hide: 'Ascunde',
  keep: 'Păstrează',
  undo: 'Anulează',
  hideThis: (what: string) => `Ascunde „${what}”`,
  keepThis: (what: string) => `Păstrează „${what}”`,
  undoThis: (what: string) => `Anulează: „${what}”`,
  isHidden: (what: string) => `„${what}” e ascuns acum.`,
  isKept: (what: string) => `„${what}” rămâne.`,
  isBack: (what: string) => `„${what}” e din nou în text.`,
}
