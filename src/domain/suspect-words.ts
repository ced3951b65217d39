import { fold } from './fold.ts'

/** Given names of our languages' countries, common ones; those that are common words are left out. */
const GIVEN = `
  james john david michael robert thomas daniel matthew andrew steven paul kevin brian george edward
  tom peter simon oliver harry jack charlie sarah emma jessica laura rebecca rachel hannah charlotte
  susan karen nicola joanna joanne emily sophie olivia lucy helen claire alison priya aisha fatima
  alexandru andrei mihai ionut stefan cristian bogdan florin marius adrian gabriel vasile gheorghe
  constantin nicolae vlad radu ioana maria elena andreea mihaela cristina alina daniela georgiana
  gabriela raluca simona oana diana bianca ruxandra roxana ileana
  jan piotr andrzej krzysztof stanislaw tomasz pawel marcin michal jakub adam lukasz grzegorz
  wojciech mateusz kamil rafal anna katarzyna malgorzata agnieszka barbara krystyna ewa magdalena
  elzbieta zofia monika aleksandra natalia karolina paulina dorota beata weronika zuzanna
  γιωργοσ γιαννησ δημητρησ κωστασ νικοσ παναγιωτησ βασιλησ χρηστοσ θανασησ μιχαλησ σπυροσ αντωνησ
  μαρια ελενη κατερινα βασιλικη σοφια αγγελικη γεωργια δημητρα ιωαννα ειρηνη αναστασια αθηνα
  marco luca andrea matteo alessandro giuseppe antonio francesco giovanni roberto stefano mario
  salvatore vincenzo giulia francesca chiara federica valentina martina alessia elisa paola giovanna
  lucia silvia antonella
  joao jose manuel pedro miguel tiago ricardo rui nuno carlos paulo luis antonio francisco goncalo
  ana mariana joana ines catarina beatriz carolina sofia teresa margarida patricia sandra filipa
  `
  .trim()
  .split(/\s+/)

/** Stems of names that are declined; short ones are taken as they are, or "ana" would be "and". */
const STEMS = GIVEN.map((name) =>
  name.length > 4 ? name.replace(/(?:[aeiouyη]|οσ|ασ|ησ)$/u, '') : '',
)
const DECLINED = new RegExp(`^(?:${STEMS.filter(Boolean).join('|')})\\p{L}{0,3}$`, 'u')
const SHORT = new Set(GIVEN.filter((name) => name.length <= 4))

export const isGivenName = (word: string): boolean => {
  const folded = fold(word)
  return SHORT.has(folded) || DECLINED.test(folded)
}

const COMMON = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter black cyber bank holiday
  refund return policy plan premium basic gold silver platinum plus pro max mini lite standard
  customer care service support team office home store shop online card gift club account app
  express courier mail post parcel delivery pay payment cash order invoice ticket terms conditions
  goodwill credit thanks hello dear hi kitty black friday quality sales returns warehouse company
  royal google apple amazon paypal facebook instagram whatsapp samsung microsoft windows android
  iphone galaxy visa mastercard revolut klarna dhl dpd ups fedex gls ctt inpost elta acs poste
  italiane allegro emag olx sameday cargus fan poczta polska posta romana ikea trustpilot
  boze bozego bozym narodzenie narodzenia narodzeniu wielkanoc wielkanocy
  serwis dzial biuro obsluga klienta regulamin zwrotow polityka pakiet karta paczkomat
  politica retur garantie serviciul relatii clienti pachet card
  πολιτικη επιστροφων εξυπηρετηση πελατων πακετο κατασταση πασχα χριστουγεννα δευτερα τριτη τεταρτη
  πεμπτη παρασκευη σαββατο κυριακη ιανουαριο φεβρουαριο μαρτιο απριλιο μαιο ιουνιο ιουλιο αυγουστο
  σεπτεμβριο οκτωβριο νοεμβριο δεκεμβριο
  servizio clienti assistenza politica resi garanzia natale pasqua
  apoio cliente servico politica devolucoes garantia natal pascoa janeiro fevereiro marco
  pesel nip cnp nif afm iban vat sku ean`
    .trim()
    .split(/\s+/),
)

/** Words of shops, products, firms and the calendar, which are no names though written like them. */
export const isCommonWord = (word: string): boolean => COMMON.has(fold(word))
