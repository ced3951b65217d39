import { plural } from '../format.ts'

const count = (n: number, one: string, other: string) => plural('it', n, { one, other })

export const masking = {
  hidden: (n: number) => count(n, '# oscurato', '# oscurati'),
  kinds: {
    email: (n: number) => count(n, 'un indirizzo email', '# indirizzi email'),
    iban: (n: number) => count(n, 'un conto bancario', '# conti bancari'),
    card: (n: number) => count(n, 'un numero di carta', '# numeri di carta'),
    id: (n: number) => count(n, 'un codice personale', '# codici personali'),
    phone: (n: number) => count(n, 'un numero di telefono', '# numeri di telefono'),
    name: (n: number) => count(n, 'un nome', '# nomi'),
    address: (n: number) => count(n, 'un indirizzo', '# indirizzi'),
  },
  list: 'Cosa può dire chi è o dove abita un cliente',
  asks: 'Dice chi è o dove abita un cliente? Decidi qui sotto.',
  held: 'Non ancora inviato: decidi prima qui sotto, oppure invia di nuovo così com’è.',
  suspects: { name: 'Un nome?', address: 'Un indirizzo?' },
  hide: 'Oscura',
  keep: 'Lascia',
  undo: 'Annulla',
  hideThis: (what: string) => `Oscura «${what}»`,
  keepThis: (what: string) => `Lascia «${what}»`,
  undoThis: (what: string) => `Annulla: «${what}»`,
  isHidden: (what: string) => `«${what}» ora è oscurato.`,
  isKept: (what: string) => `«${what}» resta.`,
  isBack: (what: string) => `«${what}» è di nuovo nel testo.`,
}
