import type { Index } from '../domain/scoring.ts'
import type { Messages } from './en.ts'
import { plural } from './format.ts'
import type { IndexName, Part } from './parts.ts'

const count = (n: number, one: string, other: string) => plural('it', n, { one, other })

const people = (n: number) => count(n, '# persona', '# persone')
const weeks = (n: number) => count(n, '# settimana', '# settimane')
const published = (n: number) => count(n, '# settimana pubblicata', '# settimane pubblicate')

/** Days whose name begins with a vowel, "otto" and "undici", shorten the article. */
const beginsWithVowel = (day: string) => /^(8|11)\D/.test(day)
const il = (day: string) => (beginsWithVowel(day) ? `l’${day}` : `il ${day}`)
const al = (day: string) => (beginsWithVowel(day) ? `all’${day}` : `al ${day}`)
const dal = (day: string) => (beginsWithVowel(day) ? `dall’${day}` : `dal ${day}`)

/** The indices as a sentence names them, with their article. */
const WITHIN: Record<Index, string> = { morale: 'il morale', empowerment: 'l’autonomia' }
const FIRST: Record<Index, string> = { morale: 'Il morale', empowerment: 'L’autonomia' }
const within = (name: IndexName): IndexName => ({ ...name, text: WITHIN[name.index] })
const first = (name: IndexName): IndexName => ({ ...name, text: FIRST[name.index] })
const inWeek = (name: IndexName, week: number | undefined): Part[] =>
  week === undefined ? [first(name)] : [`Nella settimana ${week} `, within(name)]
const SIDES = { above: 'sopra', below: 'sotto' }

export const it = {
  brand: {
    name: 'Leeway',
    skip: 'Vai al contenuto',
    mainMenu: 'Menu',
    language: 'Lingua',
    practice: 'Installazione di prova. Qui nulla è reale.',
    practiceDate: (day: string) => `Il suo calendario segna ${il(day)}.`,
    people,
  },
  menu: {
    today: 'Oggi',
    decisions: 'Decisioni',
    policy: 'Policy',
    team: 'Team',
    reports: 'Report',
    people: 'Persone',
    anonymity: 'Come funziona il tuo anonimato',
    charter: 'Carta dei principi',
    signOut: 'Esci',
  },
  errors: {
    back: 'Torna a Oggi',
    request: (id: string) => `Se chiedi aiuto a qualcuno, comunica questo numero: ${id}`,
    400: {
      title: 'Non è arrivato tutto',
      advice:
        'Una parte di ciò che è stato inviato non si legge. Non è stato salvato nulla. Torna indietro e riprova.',
    },
    403: {
      title: 'Arriva da un’altra parte',
      advice:
        'Il modulo non è partito da una pagina di Leeway, quindi non è stato fatto nulla. Riapri la pagina e ripeti da lì.',
    },
    404: {
      title: 'Qui non c’è niente',
      advice: 'L’indirizzo è sbagliato o la pagina non è per te.',
    },
    405: {
      title: 'Qui non si può fare',
      advice: 'Questo indirizzo non accetta ciò che è stato inviato. Non è stato salvato nulla.',
    },
    409: {
      title: 'Qualcuno ha fatto prima',
      advice:
        'Nel frattempo qui qualcosa è cambiato. Di tuo non è stato salvato nulla. Torna indietro, ricarica e guarda di nuovo.',
    },
    410: {
      title: 'È finito',
      advice: 'Non è stato salvato nulla.',
    },
    413: {
      title: 'È troppo in una volta',
      advice: 'Ciò che è stato inviato supera quanto accetta la pagina. Non è stato salvato nulla.',
    },
    415: {
      title: 'Questo tipo di file o testo qui non va',
      advice: 'Invia il modulo dalla sua pagina, in UTF-8. Non è stato salvato nulla.',
    },
    422: {
      title: 'Manca qualcosa',
      advice: 'Non è stato salvato nulla. Torna indietro e ricontrolla i campi.',
    },
    429: {
      title: 'Troppi tentativi',
      advice: 'Aspetta un po’, poi riprova.',
    },
    500: {
      title: 'Qualcosa non ha funzionato da noi',
      advice:
        'Nulla è stato salvato a metà. Riprova; se continua a non andare, dillo a chi gestisce Leeway.',
    },
    503: {
      title: 'Ora non è possibile',
      advice: 'Non è stato salvato nulla. Riprova tra un minuto.',
    },
  },
  signIn: {
    title: 'Accedi',
    motto: (organisation: string) =>
      organisation ? `Lo spazio per agire. ${organisation}.` : 'Lo spazio per agire.',
    email: 'Email di lavoro',
    password: 'Password',
    button: 'Accedi',
    wrong:
      'Email e password non corrispondono. Controllale entrambe; dopo cinque tentativi l’attesa si allunga.',
    wait: (seconds: number) =>
      `Troppi tentativi. Aspetta ${count(seconds, '# secondo', '# secondi')}, poi riprova.`,
    noPassword:
      'Non hai ancora una password o l’hai dimenticata? Chi amministra Leeway ti crea un link.',
    pulseApart:
      'L’accesso serve per decisioni, policy e risultati. Le risposte al sondaggio viaggiano senza.',
  },
  welcome: {
    title: 'Il tuo primo accesso',
    greeting: (name: string) => `Ciao, ${name}.`,
    intro: 'Scegli una password. Il link che ti ha portato qui funziona solo questa volta.',
    password: 'Nuova password',
    passwordHint: 'Almeno 12 caratteri. Tre o quattro parole si ricordano bene.',
    button: 'Salva e accedi',
    goneTitle: 'Questo link è già usato',
    gone: 'Un link funziona una volta e per 7 giorni. Accedi con la tua password o chiedi un nuovo link a chi amministra Leeway.',
    problems: {
      'too-short': 'Usa almeno 12 caratteri.',
      'too-long': 'Al massimo 200 caratteri.',
      'too-common': 'Questa si indovina facilmente. Usa altre parole, non il tuo indirizzo.',
    },
  },
  setup: {
    title: 'Configura Leeway',
    intro: 'Due minuti. Poi carichi l’elenco delle persone.',
    code: 'Codice di configurazione',
    codeHint: 'Appare dove è stato avviato il server. Mostra che la configurazione spetta a te.',
    organisationHead: 'La tua organizzazione',
    organisation: 'Nome dell’organizzazione',
    language: 'Lingua principale',
    timeZone: 'Fuso orario',
    timeZoneHint: 'La settimana e le sue scadenze seguono questo orario.',
    currency: 'Valuta',
    currencyHint: 'Tre lettere, per esempio EUR. Limiti e importi sono in questa valuta.',
    contacts: 'Con chi si può parlare?',
    contactsHint:
      'Sostegno ai dipendenti, salute, rappresentanza del personale, canale di segnalazione: uno per riga, con numero o indirizzo. Appaiono dopo il sondaggio. Per ora puoi lasciare vuoto.',
    kind: 'A cosa serve questa installazione?',
    real: 'Uso reale',
    realNote: 'un sondaggio a settimana, ai suoi orari',
    practice: 'Prova',
    practiceNote: 'persone inventate; l’orologio si può spostare; segnata per sempre',
    accountHead: 'Tu, il primo account di amministrazione',
    accountIntro:
      'Chi amministra si occupa di persone e impostazioni. Non vede né risultati né decisioni private.',
    name: 'Il tuo nome',
    password: 'Password',
    button: 'Configura',
    errors: {
      code: 'Il codice non va. Cercalo dove è stato avviato il server; dopo dieci tentativi va riavviato.',
      organisation: 'Dai un nome all’organizzazione, al massimo 120 caratteri.',
      language: 'Scegli una lingua.',
      timeZone: 'Scegli un fuso orario dall’elenco.',
      currency: 'Tre lettere di una valuta nota, come EUR o PLN.',
      kind: 'Scegline una. Dopo non si può cambiare.',
      name: 'Scrivi il tuo nome, al massimo 200 caratteri.',
      email: 'Non sembra un indirizzo email.',
    },
  },
  sample: {
    link: 'Oppure guardati prima intorno, in un’organizzazione inventata.',
    head: 'Prima guardati intorno',
    intro:
      'Un negozio di mobili inventato, con 140 persone e mezzo anno alle spalle, da girare prima di portare le tue. Resta per sempre un’installazione di prova; l’uso vero comincia con un database vuoto.',
    button: 'Crea l’esempio',
    interrupted:
      'Si stava creando un esempio quando Leeway si è fermato. Non ne è rimasto nulla. Puoi ricominciare.',
    failed:
      'Non è stato possibile creare l’esempio. Non ne è rimasto nulla; il registro del server dice perché.',
    makingTitle: 'Leeway si sta riempiendo con un’organizzazione di esempio',
    makingNote:
      'Le persone rispondono, i sondaggi vengono contati, la policy cambia. La pagina si aggiorna ogni due secondi: lasciala aperta.',
    busyNote: 'Ci vuole circa un minuto. Torna dopo.',
    beginning: 'Arrivano le persone',
    week: (week: number, weeks: number) => `Settimana ${week} di ${weeks}`,
    readyTitle: (organisation: string) => `${organisation} è pronta`,
    readyNote:
      'Accedi come una di queste persone inventate. Le password appaiono solo in questa pagina, e non più una volta andati avanti: annota quelle che ti servono.',
    firstLook: 'Guarda prima:',
    done: 'Annotate, vai all’accesso',
    roles: {
      agent: 'Agente',
      lead: 'Guida di un team',
      departmentLead: 'Guida di un reparto',
      executive: 'Direzione',
      hr: 'Risorse umane',
      council: 'Rappresentanza del personale',
      administrator: 'Amministra Leeway',
    },
    look: {
      agent: 'il sondaggio di questa settimana, poi le decisioni del team.',
      lead: 'la pagina del team, dove l’autonomia è salita dopo l’ultima policy.',
      departmentLead: 'East e i suoi team, con i commenti scritti lì.',
      executive: 'la policy e che cosa è cambiato, poi la carta dei principi.',
      hr: 'i report e lo scopo per cui sono stati fatti.',
      council: 'come funziona l’anonimato, poi la carta dei principi e la policy.',
      administrator: 'le persone. Chi amministra non vede i risultati.',
    },
  },
  items: {
    M1: 'Ho avuto l’energia che serviva per il mio lavoro.',
    M2: 'Il lavoro che ho fatto mi ha dato soddisfazione.',
    M3: 'Il lavoro mi ha tolto le forze.',
    E1: 'Quando un caso non rientrava nelle regole, ho potuto decidere cosa era giusto per il cliente.',
    E2: 'Avevo fiducia che una decisione ragionevole, presa secondo il mio giudizio, sarebbe stata sostenuta.',
    R01: 'Sapevo quali sono i limiti di ciò che posso concedere.',
    R02: 'Avevo a portata di mano le informazioni che mi servivano.',
    R03: 'Avevo le competenze che i miei casi richiedevano.',
    R04: 'Ho potuto vedere che il mio lavoro ha fatto la differenza.',
    R05: 'Sentivo che valeva la pena fare il mio lavoro.',
    R06: 'Ho potuto dire quello che pensavo senza paura.',
    R07: 'Quando qualcosa è andato storto, ne abbiamo tratto una lezione.',
    R08: 'Chi guida il mio team c’era quando avevo bisogno di sostegno.',
    R09: 'Il mio carico di lavoro era gestibile.',
    R10: 'La nostra policy era adatta ai casi che ho avuto davvero.',
    R11: 'Una lezione dal diario mi è stata utile.',
    R12: 'Quando una decisione è finita male, le persone sono state trattate in modo equo.',
  },
  scale: { 0: 'No', 1: 'Più no che sì', 2: 'In parte', 3: 'Più sì che no', 4: 'Sì' },
  pulse: {
    title: 'Questa settimana',
    intro: (n: number) =>
      `${count(n, '# affermazione', '# affermazioni')}, 45 secondi. Salta quelle che vuoi.`,
    promise: (closes: string) =>
      `Le tue risposte viaggiano senza il tuo nome. Restano sigillate fino a ${closes}, si contano una volta sola e si conservano solo totali di cinque o più persone.`,
    promiseLink: 'Cosa protegge e cosa no',
    together: (n: number) => `Insieme nel conteggio: ${people(n)}`,
    joined: (names: string) => `Arrivi dall’ultimo sondaggio: ${names}.`,
    nobodyJoined: 'Dall’ultimo sondaggio non è arrivato nessuno.',
    left: (names: string) => `Partenze: ${names}.`,
    nobodyLeft: 'Dall’ultimo sondaggio non è andato via nessuno.',
    firstPulse: 'Questo è il primo sondaggio qui.',
    rulesUnchanged:
      'Le regole del conteggio sono alla versione 1. Non sono cambiate dall’ultimo sondaggio.',
    togetherWhy:
      'Se non conosci qualcuno in questo elenco, chiedi prima di rispondere: con colleghi inventati si può isolare la risposta di una persona, e solo tu puoi accorgertene.',
    askedAgain:
      'Rispondi di nuovo, per favore. Le risposte date finora nel tuo gruppo sono andate perse per un guasto. Nessuno le ha lette.',
    startNote:
      'Ricevi un biglietto senza il tuo nome, in questo browser, per rispondere una volta. Finisci su questo dispositivo: il biglietto non si dà due volte.',
    start: 'Inizia',
    comment: 'Vuoi aggiungere qualcosa?',
    optional: 'Facoltativo',
    commentHint:
      'Appare senza punteggi, insieme ad almeno altri due commenti. Non scrivere nomi; il tuo stile si può riconoscere.',
    commentErrors: {
      'too-long':
        'Il commento è troppo lungo. Accorcialo a 400 caratteri; non è ancora stato inviato nulla.',
      'not-text': 'Il commento non si legge. Scrivilo di nuovo.',
    },
    offScale: 'Scegli una delle cinque o lascia vuoto.',
    changeNote: (closes: string) =>
      `Fino a ${closes} puoi cambiare le risposte, se tieni il biglietto. Dopo non può più nessuno, perché non esistono più una per una.`,
    keep: 'Tieni il biglietto in questo browser, così posso cambiare le risposte. Non su un computer condiviso.',
    clear: 'Cancella le mie risposte',
    answered: (n: number) => `su ${n} completate`,
    send: 'Invia',
    blank:
      'Non hai ancora risposto a nulla. Rispondi ad almeno un’affermazione, oppure conferma qui sotto.',
    sendBlank: 'Invia vuoto: non conta da nessuna parte, e ricevo una ricevuta.',
    replaceNote:
      'In questo browser hai un biglietto. Se hai già inviato risposte, ciò che invii ora le sostituisce tutte. Non vengono mai mostrate di nuovo.',
    notStored:
      'Non ancora salvato: qualcosa qui sotto va rivisto. Le tue risposte sono ancora qui.',
    sendFailed: 'L’invio non è riuscito. Le tue risposte sono ancora qui; riprova.',
    foundIdentity: (name: string) => `Trovato insieme alle tue risposte: ${name}.`,
  },
  thanks: {
    title: 'Grazie',
    heading: 'Grazie. È nell’urna.',
    sealed:
      'Le tue risposte sono sigillate. Alla chiusura della settimana si sommano a quelle degli altri e poi si distruggono.',
    superseded:
      'Valgono le tue risposte più recenti. Ciò che arriva ora era partito prima, quindi non cambia nulla.',
    receiptHead: 'La tua ricevuta',
    receiptNote:
      'Quando escono i dati puoi cercare questo codice nell’elenco pubblicato. Mostra che la tua risposta è stata contata. Non dice cosa hai risposto.',
    threadHead: 'Codice del tuo commento',
    threadNote:
      'Se qualcuno risponde al tuo commento, questo codice apre la risposta, senza il tuo nome. Scrivilo da qualche parte: appare solo qui.',
    nextHead: 'Cosa succede dopo',
    now: 'Ora.',
    nowKept: 'Sigillato. Puoi cambiare le risposte in questo browser.',
    nowErased: 'Sigillato. Il tuo biglietto è cancellato da questo browser.',
    counted: 'Si conta una volta sola. Risposte, biglietti e chiavi si cancellano.',
    published: 'Escono i dati, per tutti insieme, dove hanno risposto abbastanza persone.',
    contactsHead: 'Parla subito con qualcuno',
    notAChannel:
      'Nessuno legge il sondaggio prima del conteggio. Non è un modo per chiedere aiuto.',
    back: 'Torna a Oggi',
    change: 'Cambia le risposte',
  },
  noBallot: {
    'no-pulse': {
      title: 'Nessun sondaggio aperto',
      text: 'Il prossimo apre lunedì. Non c’è nulla che ti aspetta.',
    },
    'not-invited': {
      title: 'Questa settimana non tocca a te',
      text: 'Non fai parte di nessun gruppo di questo sondaggio: sei qui da dopo l’apertura, oppure guidi tutta l’organizzazione e di ogni gruppo leggeresti i risultati in quel ruolo.',
    },
    'too-small': {
      title: 'Troppo poche persone per un sondaggio',
      text: 'Un sondaggio richiede almeno sei persone, altrimenti le risposte si potrebbero indovinare. Diario e policy funzionano lo stesso.',
    },
    'drawn-before': {
      title: 'Il tuo biglietto è già stato dato',
      text: 'Questo browser non lo ha più. Se hai inviato le risposte, sono nell’urna e va tutto bene. Se no, il biglietto di questa settimana non si può sostituire: nessuno può sapere se è stato usato.',
    },
    stopped: {
      title: 'Il tuo gruppo è fermo per un guasto',
      text: 'Nessuno può più aprire le sue risposte sigillate. Chi gestisce Leeway può far ripartire il gruppo; allora ti sarà chiesto di nuovo. Ora non è stato salvato nulla.',
    },
    closed: {
      title: 'Questo sondaggio è chiuso',
      text: 'Le tue risposte sono arrivate dopo la scadenza e non sono state salvate.',
    },
    refused: {
      title: 'Questo biglietto non è valido',
      text: 'Non è stato dato per questo sondaggio o è stato alterato. Non è stato salvato nulla. Riapri il sondaggio dall’inizio.',
    },
    identity: {
      title: 'È arrivato anche il tuo nome, quindi non è stato salvato nulla',
      text: 'Il tuo browser o un proxy lungo la strada ha allegato alle risposte chi sei. Leeway lo rifiuta. Torna indietro e rispondi da una finestra privata o dal tuo telefono, e dillo a chi gestisce Leeway.',
    },
  },
  home: {
    title: 'Oggi',
    greeting: (name: string) => `Ciao, ${name}.`,
    pulseHead: 'Com’è andata questa settimana?',
    openUntil: (closes: string) => `Aperto fino a ${closes}.`,
    noPulse: 'Ora non c’è nessun sondaggio aperto. Il prossimo apre lunedì.',
    drawn: 'Il tuo biglietto è preso. Se hai inviato le risposte, è tutto a posto.',
    openPulse: 'Apri il sondaggio',
    answer: 'Rispondi al sondaggio',
    logHead: 'Hai deciso secondo il tuo giudizio?',
    logIntro: 'Pochi tocchi e una riga, così la prossima sarà più facile.',
    log: 'Annotala',
    policyHead: 'Cosa puoi decidere?',
    policyIntro: 'I limiti in vigore e i loro motivi.',
    policy: 'Leggi la policy',
    latest: (unit: string, week: number) => `${unit}, settimana ${week}`,
    noFigures:
      'I dati del tuo team appaiono qui di lunedì, quando ha risposto un numero sufficiente di persone.',
    seeTeam: 'Vedi tutte le settimane',
    signCharter:
      'La carta dei principi aspetta la tua firma. Fino ad allora nessuno può condividere decisioni.',
    readCharter: 'Leggi e firma',
    importPeople: 'Carica l’elenco delle persone.',
    importButton: 'Importa persone',
    publishPolicy: 'Non c’è ancora una policy di discrezionalità in vigore.',
    beginPolicy: 'Iniziane una',
  },
  account: {
    title: 'Il tuo account',
    saveLanguage: 'Salva la lingua',
    passwordHead: 'Password',
    current: 'Password attuale',
    next: 'Nuova password',
    change: 'Cambia password',
    wrong: 'Non è la tua password attuale.',
    everywhereHead: 'Sessioni',
    everywhereNote:
      'Hai perso un telefono o lasciato uno schermo aperto? Così chiudi tutte le tue sessioni.',
    everywhere: 'Esci ovunque',
  },
  charter: {
    title: 'Carta dei principi',
    intro: 'A cosa può servire il diario delle decisioni e a cosa no.',
    promises: [
      {
        head: 'Per imparare',
        text: 'Le decisioni annotate servono per imparare, per l’affiancamento a chi lo chiede e per una policy migliore. Nient’altro.',
      },
      {
        head: 'Mai per valutare',
        text: 'Non si usano per valutazioni, stipendi, sanzioni o turni. Non si contano, ordinano o classificano le decisioni di nessuno.',
      },
      {
        head: 'Chi scrive decide chi legge',
        text: 'Solo io, chi guida il mio team, il mio team o tutti, senza il mio nome. Una nota privata non entra in nessun conteggio.',
      },
      {
        head: 'Chi legge si vede',
        text: 'Ogni volta che il testo di una decisione viene mostrato a qualcun altro, chi l’ha scritto può vedere a chi e quando.',
      },
      {
        head: 'La buona fede è protetta',
        text: 'A chi annota con onestà entro dieci giorni non si dà colpa di ciò che annota. Fanno eccezione frode, danno intenzionale, discriminazione e sicurezza; per aprire una nota servono allora due persone, un motivo e un avviso a chi l’ha scritta.',
      },
      {
        head: 'Il sondaggio è a parte',
        text: 'Risposte al sondaggio e decisioni annotate non hanno chiavi in comune, e Leeway non offre a nessuno un modo per cercare le risposte di una persona.',
      },
    ],
    signed: (name: string, when: string) =>
      `Firmata da ${name} ${il(when)}. Le decisioni si possono condividere.`,
    unsigned: (names: string) =>
      `Non ancora firmata; si attende la firma di ${names}. Fino ad allora ogni decisione resta a chi l’ha scritta.`,
    nobodyNamed: 'qualcuno della direzione, da indicare nell’elenco delle persone',
    signNote: 'Con la firma fai questa promessa per l’organizzazione, a tuo nome.',
    sign: 'Firma la carta',
  },
  exports: {
    title: 'Report',
    intro:
      'I dati che chiunque può vedere, in un file. Nessun file contiene ciò che le pagine omettono.',
    nothingYet: 'Non ci sono ancora dati pubblicati. Escono il lunedì dopo un sondaggio.',
    purpose: 'A cosa serve?',
    purposeHint: 'Si conserva con il report e il tuo nome.',
    noPurpose: 'Scrivi in almeno 10 caratteri a cosa serve il report.',
    from: 'Dalla settimana',
    to: 'Alla settimana',
    wrongWeeks: 'Scegli le settimane dagli elenchi, la prima non dopo l’ultima.',
    create: 'Crea il report',
    listHead: 'Report creati',
    none: 'Ancora nessuno.',
    file: (from: string, to: string) => (from === to ? `CSV, ${from}` : `CSV, da ${from} a ${to}`),
    rules: (version: number) => `Regole del conteggio, versione ${version}`,
    same: 'Un report resta com’è: scaricato di nuovo è lo stesso file, byte per byte.',
  },
  people: {
    title: 'Persone',
    importButton: 'Importa un elenco',
    search: 'Cerca',
    find: 'Cerca',
    count: people,
    nobody: 'Nessuna corrispondenza. Svuota la ricerca o importa un elenco.',
    name: 'Nome',
    unit: 'Unità',
    roles: 'Ruoli',
    state: 'Account',
    link: 'Link di accesso',
    noUnit: 'nessuna',
    active: 'ha una password',
    invited: 'nessun accesso ancora',
    inactive: 'disattivato',
    makeLink: 'Crea un link',
    linkFor: (name: string, until: string) =>
      `Link di accesso per ${name}, valido una volta fino ${al(until)}:`,
    linkOnce: 'Appare solo ora. Dallo a questa persona e a nessun’altra.',
    roleNames: {
      administrator: 'Amministra Leeway',
      hr: 'Risorse umane',
      council: 'Rappresentanza del personale',
      executive: 'Direzione',
    },
    manages: (units: string) => `guida ${units}`,
  },
  import: {
    title: 'Importa persone',
    intro: 'Allinea persone e team al tuo elenco. Vedi cosa cambierebbe prima che cambi qualcosa.',
    another: 'Controlla un altro elenco',
    file: 'File CSV',
    fileHint: 'UTF-8, con virgola, punto e virgola o tabulazione. Fino a 20.000 persone.',
    noFile: 'Prima scegli un file.',
    check: 'Controlla l’elenco',
    nothingYet: 'Il controllo non cambia nulla.',
    columnsHead: 'Colonne',
    columns: [
      { name: 'name', text: 'Il nome che si usa al lavoro.' },
      { name: 'email', text: 'Una persona, un indirizzo.' },
      {
        name: 'unit',
        text: 'Percorso sotto l’organizzazione: East / Iași Returns. Vuoto per chi non è in un team.',
      },
      { name: 'language', text: 'Facoltativo: en, ro, pl, el, it, pt.' },
      {
        name: 'manages',
        text: 'Facoltativo: le unità che guida, separate da |; * per tutta l’organizzazione.',
      },
      {
        name: 'roles',
        text: 'Facoltativo: administrator, hr, council, executive, separati da |.',
      },
      { name: 'id', text: 'Facoltativo: una tua chiave. Con questa un indirizzo può cambiare.' },
    ],
    example: 'Un esempio con 140 persone',
    problemsHead: (n: number) =>
      `Non è stato importato nulla: ${count(n, '# riga da correggere', '# righe da correggere')}`,
    line: (n: number) => `Riga ${n}:`,
    problems: {
      'not-utf8': 'Il file non è in UTF-8. Salvalo come «CSV UTF-8».',
      empty: 'Il file è vuoto.',
      'missing-column': 'Manca una colonna:',
      'unknown-column': 'Questa colonna non è nota:',
      'wrong-number-of-cells': 'La riga ha più o meno celle della prima riga.',
      'no-name': 'Manca il nome.',
      'name-too-long': 'Il nome supera 200 caratteri.',
      'not-an-email': 'Questo non è un indirizzo email:',
      'unknown-language': 'Questa lingua non è nota:',
      'unknown-role': 'Questo ruolo non è noto:',
      twice: 'Compare due volte nell’elenco:',
      'unit-too-deep': 'Questa unità ha più di sei livelli:',
      'bad-unit': 'Un livello di questa unità è vuoto o troppo lungo:',
      'too-many-rows': 'L’elenco ha più di 20.000 persone.',
      'not-a-leaf': 'Le persone stanno nei team; questa unità ne ha altre sotto di sé:',
      'unknown-unit': 'Questa unità non è nell’elenco:',
      'no-administrator': 'Dopo questa importazione nessuno amministrerebbe più Leeway.',
    },
    summary: (added: number, changed: number, moved: number, deactivated: number) =>
      `Questo elenco aggiungerebbe ${people(added)}, ne modificherebbe ${changed} (di cui ${moved} con cambio di team) e ne disattiverebbe ${deactivated}.`,
    unchanged: (n: number) => count(n, '# persona resta com’è.', '# persone restano come sono.'),
    newUnits: (n: number) => count(n, '# nuova unità', '# nuove unità'),
    changed: (n: number) => count(n, '# cambiata', '# cambiate'),
    added: (n: number) => count(n, '# aggiunta', '# aggiunte'),
    moved: (n: number) => count(n, '# cambia team', '# cambiano team'),
    deactivated: (n: number) => count(n, '# disattivata', '# disattivate'),
    confirm: 'Importa l’elenco',
  },
  policy: {
    title: 'Cosa puoi decidere',
    lead: 'Usa il tuo giudizio entro questi limiti. Una decisione nella tua zona non ha bisogno di approvazione.',
    noneLead: 'Non c’è ancora una policy pubblicata. Fino ad allora, chiedi a chi guida il team.',
    inForce: (number: number, from: string, by: string) =>
      `Policy ${number}, in vigore ${dal(from)}. Pubblicata da ${by}.`,
    changedHead: (number: number) =>
      number > 1 ? `Novità rispetto alla Policy ${number - 1}` : 'Su questa policy',
    edit: 'Prepara la prossima versione',
    begin: 'Inizia la policy',
    find: 'Trova una regola',
    new: 'Nuova',
    changed: 'Modificata',
    why: 'Perché',
    yesExample: 'Sì, per esempio',
    noExample: 'No, per esempio',
    versionsHead: 'Tutte le versioni',
    versionName: (number: number) => `Policy ${number}`,
    from: (day: string) => `in vigore ${dal(day)}`,
    unused: 'no',
    always: 'sempre',
    above: 'sopra',
    longer: 'oltre',
    toMoney: (amount: string) => `fino a ${amount}`,
    toDay: (day: number) => `fino al giorno ${day}`,
    months: (n: number) => count(n, '# mese', '# mesi'),
    zones: {
      decide: 'Decidi',
      tell: 'Decidi e avvisi',
      ask: 'Prima chiedi',
      never: 'Non spetta a noi',
    },
    zonesShort: {
      decide: 'Decidi',
      tell: 'Decidi, avvisi',
      ask: 'Prima chiedi',
      never: 'Non spetta a noi',
    },
    zoneNotes: {
      decide: 'Tocca a te. Fallo.',
      tell: 'Fallo, poi avvisa in giornata chi guida il team.',
      ask: 'Chiedi a chi guida il team prima di promettere qualcosa.',
      never: 'Nessuno nell’assistenza può farlo. Dillo con gentilezza.',
    },
  },
  draft: {
    title: 'La prossima versione',
    intro: 'La vede solo chi pubblica. Gli agenti la vedono dal giorno in cui entra in vigore.',
    startIntro:
      'Parti da una policy adatta a molti team di assistenza e cambia ciò che non fa per voi, oppure parti da zero.',
    fromStarter: 'Parti dalla policy di base',
    fromNothing: 'Parti da zero',
    fromLast: 'Parti dalla versione in vigore',
    noRules: 'Ancora nessuna regola. Aggiungi la prima.',
    addRule: 'Aggiungi una regola',
    publishHead: 'Pubblicazione',
    inForceFrom: 'In vigore dal',
    inForceHint: 'Oggi o più avanti.',
    changeNote: 'Cosa è cambiato e perché?',
    changeNoteHint: 'Una o due frasi che ogni agente legge, accanto al segno sul grafico.',
    publish: 'Pubblica questa versione',
    forGood: 'Una versione pubblicata resta com’è. Gli errori si correggono nella prossima.',
    errors: {
      inForceFrom: 'Scegli un giorno da oggi in poi, al massimo tra un anno.',
      changeNote: 'Scrivi in 10–280 caratteri cosa è cambiato.',
      tooLate: 'Nel frattempo qualcuno ha cambiato questa bozza. Riguardala, poi pubblica.',
      empty: 'A una policy serve almeno una regola.',
    },
  },
  rule: {
    title: 'Modifica una regola',
    newTitle: 'Una nuova regola',
    tooLate:
      'Nel frattempo qualcuno ha cambiato questa bozza. Il tuo testo è qui sotto; non è stato salvato nulla. Salva di nuovo per metterlo nella bozza più recente.',
    name: 'Nome',
    nameHint: 'Poche parole, per esempio Accredito di cortesia.',
    text: 'La regola',
    textHint: 'Un’azione, frasi brevi, al presente.',
    unit: 'Cosa contano i limiti',
    unitHint: 'Con «Nessun numero», scrivi sì nella zona che vale.',
    units: {
      money: 'Denaro per caso',
      days: 'Giorni',
      months: 'Mesi',
      always: 'Nessun numero',
    },
    limits: 'Fin dove arriva ogni zona',
    limitsHint: 'Lascia vuota la zona che la regola non usa. Ciò che sta oltre non spetta a noi.',
    currency: 'Valuta',
    reason: 'Perché questa regola?',
    reasonHint: 'Si giudica meglio quando si conosce il motivo.',
    save: 'Salva la regola',
    remove: 'Elimina questa regola',
    errors: {
      required: 'Compila questo campo.',
      'too-long': 'Accorcia il testo.',
      choose: 'Scegline una.',
      'not-a-limit':
        'Scrivi un numero adatto all’unità o lascia vuota la zona; con «Nessun numero», scrivi sì.',
      'not-rising': 'Ogni zona deve arrivare più lontano della precedente.',
      'not-a-currency': 'Tre lettere di una valuta nota, come EUR.',
    },
  },
  decisionForm: {
    title: 'Annota una tua decisione',
    intro: 'Pochi tocchi e una riga. Serve per imparare, mai per valutare:',
    notStored:
      'Non ancora salvato: qualcosa qui sotto va rivisto. Ciò che hai scritto è ancora qui.',
    situation: 'Di cosa si trattava?',
    action: 'Cosa hai fatto?',
    decided: 'Ho deciso di',
    decidedHint:
      'Senza nomi di clienti. Indirizzi email e numeri di telefono, carta e conto vengono oscurati prima di salvare.',
    why: 'Perché così e non in altro modo?',
    whyHint: 'Una frase è ciò che più aiuta chi verrà dopo. Puoi lasciare vuoto.',
    amount: 'Importo, se c’è',
    relation: 'Come si pone rispetto alla policy?',
    resolution: 'Come si è risolto?',
    learned: 'Cosa ho imparato',
    learnedHint: 'Puoi lasciare vuoto.',
    visibility: 'Chi può leggerla?',
    sharingOff:
      'Non si può condividere finché la carta non è firmata. Fino ad allora ogni decisione resta a chi l’ha scritta.',
    log: 'Annotala',
    errors: {
      choose: 'Scegline una.',
      'too-short': 'Scrivi ancora qualcosa: almeno 10 caratteri, così anche gli altri capiscono.',
      'too-long': 'Al massimo 280 caratteri.',
      'not-an-amount': 'Scrivi un importo come 45 o 45,50, senza la valuta.',
      'sharing-off': 'Non si può condividere finché la carta non è firmata. Scegli «Solo io».',
    },
  },
  decisions: {
    title: 'Decisioni',
    log: 'Annota una decisione',
    ownHead: 'Le tue',
    ownEmpty:
      'Ancora nulla. Un rimborso oltre la regola, una promessa, un caso su cui la policy tace: annota il prossimo.',
    sharedHead: 'Condivise con te',
    sharedNote: 'Chi le ha scritte vede che ti sono state mostrate.',
    sharedEmpty: 'Nessuno ha ancora condiviso una decisione con te.',
    sharingOff: 'Non si può condividere finché la carta non è firmata.',
    quote: (text: string) => `«${text}»`,
    whyHead: 'Perché:',
    learnedHead: 'Imparato:',
  },
  decision: {
    title: 'La tua decisione',
    logged: 'Annotata.',
    readersHead: 'Chi l’ha letta',
    nobodyRead: 'Finora solo tu.',
    read: (name: string, when: string) => `${name}, ${when}`,
  },
  situations: {
    late: 'Ritardo',
    damaged: 'Danneggiato',
    billing: 'Errore in fattura',
    window: 'Fuori termine',
    missing: 'Pezzo mancante',
    outage: 'Disservizio',
    hardship: 'Difficoltà economiche',
    bereavement: 'Lutto',
    other: 'Altro',
  },
  actions: {
    refund: 'Rimborso',
    partial_refund: 'Rimborso parziale',
    replacement: 'Sostituzione',
    goodwill_credit: 'Accredito di cortesia',
    fee_waiver: 'Spese abbuonate',
    extension: 'Proroga',
    exception: 'Eccezione',
    promise: 'Promessa',
    workaround: 'Soluzione provvisoria',
    information: 'Informazioni',
    apology: 'Scuse',
    refusal: 'Rifiuto',
    other: 'Altro',
  },
  relations: {
    within: 'Entro i limiti',
    beyond: 'Oltre i limiti',
    silent: 'La policy tace',
    unsure: 'Non so',
    conflicting: 'Regole in conflitto',
  },
  resolutions: {
    alone: 'Ho deciso io',
    asked_peer: 'Ho chiesto nel team',
    escalated: 'Ho fatto escalation',
    no_solution: 'Nessuna soluzione',
  },
  visibilities: {
    private: { label: 'Solo io', note: 'in nessun conteggio' },
    manager: { label: 'Chi guida il mio team', note: 'vedo ogni volta che viene mostrata' },
    team_named: { label: 'Il mio team', note: 'con il mio nome; vedo a chi è stata mostrata' },
    everyone_unnamed: {
      label: 'Tutti',
      note: 'senza il mio nome, dopo una verifica fatta con me',
    },
  },
  anonymity: {
    title: 'Come funziona il tuo anonimato',
    lead: 'Leeway non conserva nulla con cui qualcuno possa cercare cosa hai risposto: né chi guida il tuo team, né le risorse umane. Ecco come, e cosa non è protetto.',
    wayHead: 'Il percorso di una risposta',
    way: (k: number) => [
      {
        head: 'Ritiri un biglietto.',
        text: 'Con il tuo accesso ottieni il diritto di rispondere una volta. Il biglietto non porta nomi e il server ricorda solo che ne hai ritirato uno.',
      },
      {
        head: 'Rispondi senza il tuo nome.',
        text: 'Biglietto e risposte vanno a un indirizzo dove il tuo accesso non arriva. Se arriva anche qualcosa con il tuo nome, la risposta viene rifiutata.',
      },
      {
        head: 'Si sigilla.',
        text: 'La tua risposta entra nell’urna del tuo gruppo, cifrata da capo a ogni modifica. L’urna non mostra né chi ha risposto né in che ordine.',
      },
      {
        head: 'Si conta una volta sola.',
        text: `Alla scadenza le urne si aprono, si contano e si distruggono insieme alle chiavi. Si conservano solo dati di almeno ${people(k)}, arrotondati.`,
      },
      {
        head: 'Tutti vedono lo stesso.',
        text: 'Lunedì i dati escono per tutti insieme. Prima non si mostra nulla a nessuno.',
      },
    ],
    whoHead: 'Chi potrebbe scoprire cosa',
    who: [
      {
        head: 'Chi guida il tuo team e le risorse umane',
        text: 'I dati e i commenti pubblicati. Mai chi ha risposto, mai meno di cinque persone.',
      },
      {
        head: 'Chi lavora con te',
        text: 'Gli stessi dati. Chi conosce la propria risposta conosce una delle incognite.',
      },
      {
        head: 'Chi gestisce il server',
        text: 'Dopo il conteggio: dati e commenti. Durante la settimana, da copie del database, backup e log: nulla sulle risposte.',
      },
      {
        head: 'La rappresentanza del personale',
        text: 'Gli stessi dati di tutti. Nessuna risposta, e nessuna decisione non condivisa.',
      },
    ],
    notHead: 'Cosa non è protetto',
    notIntro: 'Nessuno strumento può prometterlo. È bene che tu lo sappia.',
    not: [
      'Chi controlla il server in funzione durante la settimana, o ne altera il programma, può leggere le risposte man mano che arrivano.',
      'Una copia grezza della cartella delle urne, fatta a sondaggio aperto, mostra chi ha ritirato un biglietto.',
      'Chi registra il traffico di rete vede che il tuo dispositivo ha inviato qualcosa, e quando.',
      'Se in un gruppo tutte le persone tranne una si accordano, o sono inventate, possono ricavare la risposta di quella che resta.',
      'Se tutti sono d’accordo, tutti sanno cosa hanno detto tutti.',
      'Il tuo modo di scrivere può tradirti in un commento.',
      'Nell’arco di un anno, un manager con un calendario esatto delle assenze potrebbe stimare tendenze in un piccolo team.',
      'Il biglietto lo fa il server: ti fidi che dimentichi quale ti ha dato.',
    ],
    checkHead: 'Cosa puoi controllare tu',
    check: [
      'Prima di rispondere vedi con chi si conta la tua risposta, e chi è arrivato o andato via.',
      'La vista di rete del browser mostra che la richiesta con le risposte non porta cookie del tuo accesso.',
      'La tua ricevuta è nell’elenco pubblicato quando escono i dati.',
      'Il programma è aperto: può leggerlo chiunque abbia la tua fiducia.',
    ],
  },
  receipts: {
    title: 'Ricevute',
    intro: 'La mia risposta è stata contata? Cercala qui, sul tuo computer.',
    how: 'Gli elenchi contengono il valore SHA-256 di ogni ricevuta. Calcola il tuo senza spazi, per esempio con questo comando, e cercalo nell’elenco della settimana:',
    padding:
      'Ogni elenco è lungo quanto l’elenco delle persone interpellate, completato con valori casuali, così non dice quante hanno risposto.',
    none: 'Il primo elenco esce con i primi dati.',
    list: (week: string) => `Elenco di ${week}`,
  },
  threads: {
    title: 'Risposte a un commento',
    intro: 'Inserisci il codice ricevuto con il tuo commento. Nessuno scopre che si tratta di te.',
    nothing:
      'Non c’è nulla da mostrare per questo codice: ancora nessuna risposta, o il commento non è stato pubblicato.',
    code: 'Codice',
    open: 'Apri',
    reply: 'La tua risposta',
    replyHint: 'Al massimo 400 caratteri. Appare con i dati di lunedì prossimo.',
    replyError: 'Scrivi da 1 a 400 caratteri.',
    send: 'Invia',
    sent: 'Inviato. Appare con i dati di lunedì prossimo.',
    weekly: 'Ciò che si scrive qui appare solo di lunedì, così l’ora non dice nulla.',
    by: { author: 'Chi ha scritto il commento', reader: 'Chi guida un team o le risorse umane' },
  },
  teamPage: {
    published: (week: number, when: string) => `Settimana ${week}, pubblicata ${il(when)}`,
    countedWith: (unit: string) =>
      `Il tuo team si conta insieme ad altri come ${unit}, perché da solo è troppo piccolo per essere al sicuro.`,
    covers: (covered: number, cells: number) =>
      `Comprende ${covered} di ${count(cells, '# gruppo', '# gruppi')}.`,
    half: 'Ha risposto almeno la metà.',
    underHalf: 'Ha risposto meno della metà.',
    policyHead: (number: number) => `Policy ${number}, in vigore`,
    policySince: (day: string) => `In vigore ${dal(day)}.`,
    readPolicy: 'Leggila come gli agenti',
    noPolicy: 'Nessuna policy è ancora in vigore.',
    commentsHead: 'Cosa hanno scritto le persone',
    commentsNote:
      'Mostrati senza punteggi e in ordine sparso, dove hanno risposto almeno otto persone e hanno scritto in tre.',
    noComments: 'Nessun commento da mostrare.',
    week: (week: number) => `settimana ${week}`,
    reply: 'Rispondi',
    replyTo: 'Rispondi a questo commento',
    voidWeek: (week: number) =>
      `Il sondaggio della settimana ${week} è annullato: le risposte sono state distrutte senza contarle.`,
    unitsHead: 'Team',
    noUnits: 'Non c’è nessun team di cui puoi leggere i dati.',
  },
  starter: [
    {
      key: 'goodwill',
      title: 'Accredito di cortesia',
      text: 'Concedi un accredito quando il problema lo abbiamo causato noi e il denaro è un modo giusto di rimediare. Il limite è per caso.',
      unit: 'money',
      limits: { decide: 5000, tell: 10000, ask: 25000 },
      reason: 'Un gesto rapido e giusto conserva più clienti di uno perfetto la settimana dopo.',
      yesExample: 'Il pezzo sbagliato è arrivato due volte: 45 € e una data.',
      noExample: 'Un cliente chiede un accredito perché ne ha avuto uno un amico.',
    },
    {
      key: 'late',
      title: 'Spese di consegna, se in ritardo',
      text: 'Abbuona le spese quando abbiamo consegnato dopo il giorno promesso. Il cliente non deve dare motivi.',
      unit: 'always',
      limits: { decide: true },
      reason: 'La promessa l’abbiamo mancata noi. Chiedere approvazione fa solo perdere tempo.',
      yesExample: 'Promesso martedì, arrivato giovedì. Abbuona prima che lo chiedano.',
      noExample: 'La data l’ha spostata il cliente. Le spese restano; spiega perché.',
    },
    {
      key: 'window',
      title: 'Rimborso fuori termine',
      text: 'Rimborsa un articolo non usato dopo il giorno 30 quando il ritardo ha un motivo che ti sembra giusto.',
      unit: 'days',
      limits: { decide: 45, tell: 60, ask: 90 },
      reason: 'Molti resi tardivi erano fermi dal corriere. Decide il motivo, non il giorno.',
      yesExample: 'Giorno 41; il corriere ha tenuto il pacco due settimane.',
      noExample: 'Giorno 58; la sedia è stata usata ed è macchiata.',
    },
    {
      key: 'hardship',
      title: 'Sospensione delle rate (difficoltà)',
      text: 'Sospendi i pagamenti quando un cliente ti dice che per ora non può pagare. Non chiedere prove.',
      unit: 'months',
      limits: { tell: 1, ask: 3 },
      reason: 'Le prove renderebbero la telefonata più dura del debito.',
      yesExample: 'Ha perso il lavoro questo mese; ricomincia a gennaio.',
      noExample: 'Vuole una pausa per comprare altro.',
    },
    {
      key: 'safety',
      title: 'Affermazioni sulla sicurezza dei prodotti',
      text: 'Non dire se un prodotto è sicuro. Passa subito il caso a chi si occupa di sicurezza dei prodotti.',
      unit: 'always',
      limits: {},
      reason: 'Una parola sbagliata può fare male a qualcuno. Questa non spetta a noi.',
      yesExample: '',
      noExample: '',
    },
  ] as Messages['starter'],
  report: {
    week: 'Settimana',
    unit: 'Unità',
    measure: 'Misura',
    value: 'Valore',
    low: 'Probabile da',
    high: 'Probabile a',
    answers: 'Risposte',
    covered: 'Gruppi compresi',
    groups: 'Gruppi',
    response: 'Partecipazione',
    rules: 'Regole del conteggio',
    halfOrMore: 'metà o più',
    underHalf: 'meno della metà',
    purpose: 'Scopo',
  },
  team: {
    names: { morale: 'Morale', empowerment: 'Autonomia' },
    // short: it stands at the line's end, where a phone has about 60 px
    week: (n: number) => `sett. ${n}`,
    reading: (name: IndexName, value: string, low: string, high: string) =>
      `${name.text} ${value}, probabilmente tra ${low} e ${high}`,
    withheld: 'omesso: troppo poche risposte per mostrarlo in sicurezza',
    noPulse: 'nessun sondaggio',

    nothingYet: 'Non ci sono ancora dati pubblicati.',
    noneYet: (name: IndexName) => [first(name), ' non ha ancora dati pubblicati.'],
    latest: (name: IndexName, value: string, margin: string, week: number | undefined) => [
      ...inWeek(name, week),
      ` era a ${value}\u00a0±${margin}.`,
    ],
    within: (name: IndexName, week: number | undefined) => [
      ...inWeek(name, week),
      ' era nel suo intervallo abituale.',
    ],
    bothWithin: (morale: IndexName, empowerment: IndexName, week: number) => [
      `Nella settimana ${week} `,
      within(morale),
      ' e ',
      within(empowerment),
      ' erano nei loro intervalli abituali.',
    ],
    outside: (name: IndexName, side: 'above' | 'below', week: number | undefined) => [
      ...inWeek(name, week),
      ` era ${SIDES[side]} il suo intervallo abituale: merita uno sguardo.`,
    ],
    sustained: (name: IndexName, side: 'above' | 'below', n: number) => [
      first(name),
      ` è ${SIDES[side]} la sua media da ${published(n)} di fila.`,
    ],
    sustainedSince: (name: IndexName, side: 'above' | 'below', n: number, policy: number) => [
      `Dalla Policy ${policy} in poi, `,
      within(name),
      ` è ${SIDES[side]} la sua media precedente da ${published(n)} di fila.`,
    ],
    oneWeek: 'Una sola settimana fuori dall’intervallo abituale può essere un caso.',
    needsWeeks: (n: number) => `Un intervallo abituale appare dopo ${published(n)}.`,
    tooSmall: 'Meno di 8 risposte sono troppo poche per un confronto con altre settimane.',
    averaged: (
      name: IndexName,
      policy: number,
      before: { mean: string; margin: string; weeks: number },
      after: { mean: string; margin: string; weeks: number },
    ) =>
      `${FIRST[name.index]} aveva una media di ${before.mean} (±${before.margin}) in ${weeks(before.weeks)} prima della Policy ${policy} e di ${after.mean} (±${after.margin}) in ${weeks(after.weeks)} da allora.`,
    chance: (oneIn: string) =>
      `Se le settimane non dipendono l’una dall’altra, il solo caso produce una differenza simile al massimo 1 volta su ${oneIn}.`,
    chanceOften: 'Il solo caso produce spesso una differenza simile.',
    otherThings: 'Sono medie semplici, e sono cambiate anche altre cose.',

    nameLines: { morale: ['Morale'], empowerment: ['Autonomia'] },
    aboutLines: {
      morale: ['energia, buon', 'lavoro, non logorio'],
      empowerment: ['margine', 'di scelta,', 'con sostegno'],
    },
    withheldLines: ['omesso:', 'troppo poche', 'risposte'],
    withheldShort: 'omesso',
    policyFlag: (n: number) => `Policy ${n}`,
    policyFlagDay: (n: number, day: string) => `Policy ${n}, ${day}`,
    policyNote: (day: string, note: string) => `${day}, ${note}`,
    usual: (low: string, high: string) => `intervallo abituale: da ${low} a ${high}`,
    usualBefore: (low: string, high: string, policy: number) =>
      `intervallo abituale prima della Policy ${policy}: da ${low} a ${high}`,
    usualShort: 'intervallo abituale',
    run: (n: number, side: 'above' | 'below') => `${weeks(n)} di fila ${SIDES[side]} la media`,
    runBefore: (n: number, side: 'above' | 'below') =>
      `${weeks(n)} di fila ${SIDES[side]} la media precedente`,
    runShort: (n: number, side: 'above' | 'below') => `${n} sett. ${SIDES[side]}`,
    monthYear: (month: string, year: string) => `${month} ${year}`,
    chartLabel: (unit: string, n: number) =>
      `Grafici a linee di morale e autonomia in ${unit}, ${weeks(n)}, con intervalli e cambi di policy. I dati seguono in una tabella.`,
    emptyChart:
      'Morale e autonomia appaiono qui settimana per settimana. I dati di una settimana escono il lunedì dopo, se ha risposto un numero sufficiente di persone: mai meno di 5.',
    emptyWithheld:
      'Finora ogni settimana è omessa: troppo poche risposte per mostrarla in sicurezza. Morale e autonomia appaiono qui quando ha risposto un numero sufficiente di persone, il lunedì dopo la settimana.',

    noteBand: [
      { strong: 'La banda' },
      ' mostra dove starebbe probabilmente il dato se avessero risposto tutti, 95 volte su 100. Un punto dentro l’ultima banda non è una novità. Sotto le 30 risposte i valori sono arrotondati di 5 in 5.',
    ],
    noteUsual: [
      { strong: 'Le linee punteggiate' },
      ' sono l’intervallo abituale delle settimane pubblicate in precedenza, almeno 12. Se un team condivide lo stesso umore per settimane, i falsi allarmi sono più frequenti: fino a 1 su 6.',
    ],
    noteUsualBefore: (policy: number) => [
      { strong: 'Le linee punteggiate' },
      ` sono l’intervallo abituale delle settimane pubblicate prima della Policy ${policy}. Se un team condivide lo stesso umore per settimane, i falsi allarmi sono più frequenti: fino a 1 su 6.`,
    ],
    noteHatched: [
      { strong: 'Le settimane a righe diagonali' },
      ' sono omesse: troppo poche risposte per mostrarle in sicurezza. Dove possibile si contano più in alto nell’organizzazione.',
    ],
    noteNoPulse: [{ strong: 'Nelle settimane vuote' }, ' non c’è stato sondaggio.'],

    tableOpen: 'I dati in una tabella',
    tableCaption: (unit: string) => `Morale e autonomia di ${unit} per settimana`,
    columns: {
      week: 'Settimana',
      morale: 'Morale',
      empowerment: 'Autonomia',
      answers: 'Risposte',
      policy: 'Policy',
    },
    weekFrom: (n: number, day: string) => `${n}, ${dal(day)}`,
    band: (low: string, high: string) => `${low}–${high}`,
    bandOpen: (low: string) => `${low} o più`,
    bandsDiffer: (morale: string, empowerment: string) =>
      `Morale ${morale}, Autonomia ${empowerment}`,
    policyNew: (n: number) => `${n}, nuova`,
    policyNone: 'nessuna',
  },
} satisfies Messages
