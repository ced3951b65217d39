import { plural } from '../format.ts'
import { dal, il } from '../italian-days.ts'
import type { proposals as P } from './en.ts'

const count = (n: number, one: string, other: string) => plural('it', n, { one, other })

export const proposals: typeof P = {
  lessons: {
    add: 'Aggiungi lezioni',
    about: 'Lezioni su questo',
    intro: 'Lezioni confermate di qualsiasi situazione che dicono lo stesso.',
    choose: 'Lezioni trovate',
    none: 'Nessun’altra lezione confermata trovata. Prova con meno parole o con un’altra situazione.',
    error: 'Spunta almeno una lezione.',
    save: 'Aggiungile',
    tooLate: 'Qualcun altro ha cambiato il principio nel frattempo. Riguardalo, poi aggiungile.',
  },
  suggested: {
    duty: (n) =>
      count(n, 'È proposto # cambiamento della policy', 'Sono proposti # cambiamenti della policy'),
    dutyAct: 'Rispondi',
  },
  rule: {
    standsOn: 'Il principio su cui poggia',
    standsOnHint: 'Chi legge la regola legge anche quello.',
    noPrinciple: 'Nessuno',
    because: 'Poggia sul principio:',
    head: 'Regole che poggiano su di esso',
  },
  draft: {
    open: 'Mettilo in una bozza',
    openNote:
      'Entra nella bozza aperta, o in una nuova con le regole in vigore. Quando esce, il passo compare qui da solo.',
    isIn: 'È nella bozza della prossima versione.',
    look: 'Guarda la bozza',
    waits: (version) => `Aspetta il primo giorno della Policy ${version}.`,
    head: 'Proposte messe nella bozza',
    brought: 'Proposte da cui nasce questa versione',
    note: 'Entrano in vigore, o in prova, con questa versione: il loro passo compare da solo.',
    untie: 'Toglila',
    drop: 'Butta via la bozza',
    dropNote:
      'Le sue regole e osservazioni vanno perse per sempre. Le proposte che c’erano tornano libere.',
    dropAct: 'Buttala via',
  },
  causes: {
    published: (version) => `Con la pubblicazione della Policy ${version}.`,
    withdrawn: (version) => `Perché la Policy ${version} è stata ritirata.`,
  },
  verdicts: {
    keep: 'Resta',
    adjust: 'Da correggere',
    revert: 'Si torna indietro',
  },
  review: {
    link: 'Cosa ne è venuto',
    association:
      'Cosa è venuto insieme al cambiamento, non per forza a causa sua: è successo anche altro.',
    which:
      'Le decisioni sono tutte quelle annotate dalle persone di un’unità in periodi interi di quattro settimane, non solo quelle di cui parla la regola. L’autonomia percepita è la media delle settimane pubblicate. Stanno una accanto all’altra; tra le due non si calcola nulla. Gli importi sono arrotondati a passi di circa un terzo.',
    torn: 'Il periodo a metà del quale è cominciato il cambiamento non conta né prima né dopo.',
    isPart: 'Mancano le unità i cui dati non puoi leggere.',
    noneBefore: 'Prima non si era contato nulla, quindi non c’è con cosa confrontare il resto.',
    noneSince:
      'Da allora non si è chiuso nessun periodo intero. Fino ad allora si vede solo com’era prima.',
    meant: 'Per chi era il cambiamento',
    beside: 'Per confronto',
    besideOf: {
      trial: 'Unità vicine fuori dalla prova, rimaste con le regole di prima.',
      own: 'Unità con limiti propri su queste regole, per le quali non è cambiato nulla.',
    },
    besideNone: {
      trial: 'Nessuna unità vicina è rimasta fuori dalla prova: non c’è con cosa confrontare.',
      own: 'Il cambiamento era per tutti: non c’è nessuno con cui confrontare.',
    },
    sides: {
      before: 'prima',
      since: 'dopo',
    },
    callsHead: 'Decisioni annotate',
    amount: 'Importo mediano',
    about: (amount) => `circa ${amount}`,
    feltHead: 'Autonomia percepita',
    felt: 'Media delle settimane',
    weeks: (n) => count(n, '# settimana', '# settimane'),
    feltChange: (before, since) => `Autonomia percepita: ${before} prima, ${since} dopo.`,
    withheld: 'Omesso: troppo poche risposte per mostrarlo in sicurezza.',
    decideHead: 'Cosa ne segue?',
    verdict: 'Decisione',
    notes: {
      keep: 'Resta com’è.',
      adjust: 'Torna in una bozza, cambiato.',
      revert: 'Una bozza lo ritira.',
    },
    why: 'Perché?',
    whyHint: 'Da 5 a 280 caratteri. Lo legge chi legge il principio.',
    decide: 'Decidi',
    errors: {
      verdict: 'Scegline una.',
      text: 'Scrivi da 5 a 280 caratteri.',
    },
    notYet: (day) => `Si decide ${dal(day)}.`,
    duty: (n) =>
      count(
        n,
        '# cambiamento della policy aspetta la sua valutazione',
        '# cambiamenti della policy aspettano la loro valutazione',
      ),
    dutyAct: 'Guardalo',
  },
  never: {
    restsOn: 'Poggia su',
    asked: 'Chi l’ha scritta chiede un cambiamento che faccia reggere la promessa.',
    askedOwn: 'Hai chiesto che qualcosa cambi.',
    untied:
      'Hai scritto che non succederà più. Regge meglio dove qualcosa cambia; se qualcosa cambia, dillo qui.',
    link: 'Di’ su cosa poggia',
    change: 'Cambialo',
    title: 'Su cosa poggia?',
    intro:
      'La promessa che una cosa non succederà più regge dove qualcosa cambia: nella policy, o in ciò che è stato promesso a un team.',
    privacy:
      'Lì nulla parla di questa decisione. Su cosa poggia lo vede solo chi può leggere la decisione.',
    proposals: 'Proposte per la policy',
    otherwise: 'Oppure',
    none: 'Non c’è ancora una proposta o una promessa aperta.',
    ask: 'Chiedi che qualcosa cambi',
    askNote: 'Chi guida il team vede che lo chiedi.',
    nothing: 'Ancora su nulla',
    error: 'Scegline uno.',
    duty: (n) =>
      count(
        n,
        '# decisione con scuse aspetta un cambiamento che le faccia reggere',
        '# decisioni con scuse aspettano un cambiamento che le faccia reggere',
      ),
    dutyAct: 'Guardala',
  },
  care: {
    title: 'Chi cura la policy',
    intro:
      'Una persona tiene d’occhio tutta la policy e controlla, entro una data fissata, se va ancora bene. Tutti vedono chi è.',
    due: (day) => `Era da riesaminare entro ${il(day)}.`,
    questions: [
      'Ogni regola serve ancora?',
      'I suoi limiti sono ancora giusti, e vengono usati?',
      'La pratica è diversa da quello che dice? Allora chiariscila, o cambiala.',
    ],
    owner: 'Responsabile',
    ownerHint: 'Una delle persone che possono pubblicarla.',
    choose: 'Scegli',
    reviewBy: 'Da riesaminare entro il',
    next: 'Va bene: da riesaminare entro il',
    reviewHint: 'Dopo oggi, entro due anni. Quel giorno si chiede al responsabile.',
    save: 'Salva',
    errors: {
      owner: 'Scegli una persona che può pubblicare.',
      reviewBy: 'Scegli un giorno dopo oggi, entro due anni.',
    },
    line: (name, day) => `La cura ${name}; da riesaminare entro ${il(day)}.`,
    nobody: 'Nessuno cura ancora tutta la policy.',
    edit: 'Cambia',
    name: 'Nomina qualcuno',
    duty: 'La policy serve ancora così com’è, e i suoi limiti sono giusti?',
    dutyAct: 'Guardala',
  },
}
