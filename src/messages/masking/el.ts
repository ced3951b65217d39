import { plural } from '../format.ts'

const count = (n: number, one: string, other: string) => plural('el', n, { one, other })

export const masking = {
  hidden: (n: number) => count(n, '# κρυμμένο', '# κρυμμένα'),
  kinds: {
    email: (n: number) => count(n, 'μία διεύθυνση email', '# διευθύνσεις email'),
    iban: (n: number) => count(n, 'ένας τραπεζικός λογαριασμός', '# τραπεζικοί λογαριασμοί'),
    card: (n: number) => count(n, 'ένας αριθμός κάρτας', '# αριθμοί καρτών'),
    id: (n: number) => count(n, 'ένας προσωπικός αριθμός', '# προσωπικοί αριθμοί'),
    phone: (n: number) => count(n, 'ένας αριθμός τηλεφώνου', '# αριθμοί τηλεφώνου'),
    name: (n: number) => count(n, 'ένα όνομα', '# ονόματα'),
    address: (n: number) => count(n, 'μία διεύθυνση', '# διευθύνσεις'),
  },
  list: 'Τι μπορεί να δείχνει ποιος είναι ή πού μένει ένας πελάτης',
  asks: 'Δείχνει αυτό ποιος είναι ή πού μένει ένας πελάτης; Αποφάσισε παρακάτω.',
  held: 'Δεν στάλθηκε ακόμη: αποφάσισε πρώτα παρακάτω ή στείλε το ξανά όπως είναι.',
  suspects: { name: 'Όνομα;', address: 'Διεύθυνση;' },
  hide: 'Κρύψε',
  keep: 'Κράτησε',
  undo: 'Αναίρεση',
  hideThis: (what: string) => `Κρύψε «${what}»`,
  keepThis: (what: string) => `Κράτησε «${what}»`,
  undoThis: (what: string) => `Αναίρεση: «${what}»`,
  isHidden: (what: string) => `Το «${what}» κρύφτηκε.`,
  isKept: (what: string) => `Το «${what}» μένει.`,
  isBack: (what: string) => `Το «${what}» είναι πάλι στο κείμενο.`,
}
