import { plural } from '../format.ts'
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
      count(n, 'È proposta # modifica della policy', 'Sono proposte # modifiche della policy'),
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
      'Entra nella bozza aperta, o in una nuova con le regole in vigore. Quando esce, il passo qui arriva da solo.',
    isIn: 'È nella bozza della prossima versione.',
    look: 'Guarda la bozza',
    waits: (version) => `Aspetta il primo giorno della versione ${version} della policy.`,
    head: 'Proposte messe nella bozza',
    brought: 'Proposte da cui nasce questa versione',
    note: 'Entrano in vigore, o in prova, con questa versione: il loro passo arriva da solo.',
    untie: 'Toglila',
    drop: 'Butta via la bozza',
    dropNote:
      'Le sue regole e osservazioni vanno perse per sempre. Le proposte che c’erano tornano libere.',
    dropAct: 'Buttala via',
  },
  causes: {
    published: (version) => `Con la pubblicazione della versione ${version} della policy.`,
    withdrawn: (version) => `Perché la versione ${version} della policy è stata ritirata.`,
  },
  verdicts: {
    keep: 'Resta',
    adjust: 'Da correggere',
    revert: 'Si torna indietro',
  },
  review: {
    link: 'Che cosa ne è venuto',
    association:
      'Che cosa è andato insieme al cambiamento, non che cosa ha causato: è successo anche altro.',
    which:
      'Le decisioni sono tutte quelle annotate dalle persone di un’unità in periodi interi di quattro settimane, non solo quelle di cui parla la regola. L’autonomia percepita è la media delle settimane pubblicate. Stanno una accanto all’altra; tra le due non si calcola nulla. Gli importi sono arrotondati a gradini di circa un terzo.',
    torn: 'Il periodo a metà del quale è cominciato il cambiamento non conta né prima né dopo.',
    isPart: 'Mancano le unità i cui dati non puoi leggere.',
    noneBefore: 'Prima non si era contato nulla, quindi non c’è con che cosa confrontare il resto.',
    noneSince:
      'Da allora non si è chiuso nessun periodo intero. Fino ad allora si vede solo com’era prima.',
    meant: 'Per chi era il cambiamento',
    beside: 'Per confronto',
    besideOf: {
      trial: 'Unità accanto a quelle della prova, rimaste con le regole di prima.',
      own: 'Unità con limiti propri su queste regole, per le quali non è cambiato nulla.',
    },
    besideNone: {
      trial: 'Accanto alle unità della prova non ce n’è un’altra con cui confrontare.',
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
    decideHead: 'Che cosa ne segue?',
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
    notYet: (day) => `Si decide dal ${day}.`,
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
    asked: 'Chi l’ha annotata chiede qualcosa che la faccia durare.',
    askedOwn: 'Hai chiesto che ne nasca qualcosa.',
    untied:
      'Hai scritto che non succederà più. Regge meglio dove qualcosa cambia; se qualcosa cambia, dillo qui.',
    link: 'Di’ su che cosa poggia',
    change: 'Dillo diversamente',
    title: 'Su che cosa poggia?',
    intro:
      'La promessa che una cosa non succederà più regge dove qualcosa cambia: nella policy, o in ciò che è stato promesso a un team.',
    privacy:
      'Lì nulla parla di questa decisione. Su che cosa poggia lo vede solo chi può leggere la decisione.',
    proposals: 'Proposte per la policy',
    otherwise: 'Oppure',
    none: 'Non c’è ancora una proposta o una promessa aperta.',
    ask: 'Chiedi che ne nasca qualcosa',
    askNote: 'Chi ti guida vede che lo chiedi.',
    nothing: 'Ancora su nulla',
    error: 'Scegline uno.',
    duty: (n) =>
      count(
        n,
        '# richiesta di scuse aspetta qualcosa che la faccia durare',
        '# richieste di scuse aspettano qualcosa che le faccia durare',
      ),
    dutyAct: 'Guardala',
  },
  care: {
    title: 'Chi cura la policy',
    intro:
      'Una persona tiene d’occhio tutta la policy e guarda entro un giorno se va ancora bene. Tutti leggono chi è.',
    due: (day) => `Era da riguardare entro il ${day}.`,
    questions: [
      'Ogni regola serve ancora?',
      'I suoi limiti sono ancora giusti, e vengono usati?',
      'La pratica è diversa da quello che dice? Allora chiariscila, o cambiala.',
    ],
    owner: 'Responsabile',
    ownerHint: 'Una delle persone che possono pubblicarla.',
    choose: 'Scegli',
    reviewBy: 'Da riguardare entro il',
    next: 'Va bene: da riguardare entro il',
    reviewHint: 'Dopo oggi, entro due anni. Quel giorno si chiede al responsabile.',
    save: 'Salva',
    errors: {
      owner: 'Scegli una persona che può pubblicare.',
      reviewBy: 'Scegli un giorno dopo oggi, entro due anni.',
    },
    line: (name, day) => `La cura ${name}; da riguardare entro il ${day}.`,
    nobody: 'Nessuno cura ancora tutta la policy.',
    edit: 'Cambia',
    name: 'Nomina qualcuno',
    duty: 'La policy serve ancora così com’è, e i suoi limiti sono giusti?',
    dutyAct: 'Guardala',
  },
}
