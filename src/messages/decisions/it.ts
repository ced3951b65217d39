import type { Messages } from '../en.ts'
import { plural } from '../format.ts'
import { al, dal, il } from '../italian-days.ts'

const count = (n: number, one: string, other: string) => plural('it', n, { one, other })

export const record = {
  more: 'Altri dettagli',
  moreHint: 'Puoi lasciare vuoto tutto.',
  escalatedFor: 'Perché è servita l’escalation?',
  escalations: {
    above_limit: 'Oltre il mio limite',
    silent: 'La policy tace',
    unsure: 'Avevo dubbi',
    novel: 'Mai capitato prima',
    precedent: 'Crea un precedente',
    safety: 'Sicurezza',
  },
  confidence: 'Quanta certezza avevi?',
  confidences: ['Andavo a intuito', 'Poca', 'Discreta', 'Buona', 'Piena'],
  expected: 'Come pensi che andrà?',
  expectations: { holds: 'Reggerà', comes_back: 'Il caso tornerà', unsure: 'Non saprei' },
  locked: 'Una volta annotato resta com’è, così puoi imparare da qui.',
  fault: 'Di chi era la colpa?',
  faults: {
    ours: 'Nostra',
    customer: 'Del cliente',
    shared: 'Di entrambi',
    third: 'Di qualcun altro',
    unknown: 'Non so',
  },
  area: 'Cosa riguardava?',
  areas: {
    product: 'Il prodotto',
    people: 'Il comportamento delle persone',
    touchpoint: 'Dove ci ha incontrato: negozio, sito, consegna',
  },
  historyChecked: 'Quanto storico hai guardato?',
  histories: { none: 'Niente', ticket: 'Questo caso', whole: 'Tutto' },
  pressure: 'Cosa l’ha reso più difficile?',
  pressures: {
    upset: 'Il cliente era agitato',
    queue: 'La coda era lunga',
    nobody_to_ask: 'Non c’era nessuno a cui chiedere',
    tool_limit: 'Il sistema non lo permetteva',
    vulnerable: 'Il cliente era vulnerabile',
  },
  promiseHead: 'Una promessa',
  promise: 'Cosa è stato promesso?',
  promiseDue: 'Entro quando?',
  promiseOrigin: 'Chi l’ha promesso?',
  origins: { support: 'Noi dell’assistenza', sales: 'Il reparto vendite' },
  apologyHead: 'Le scuse',
  apologyHint:
    'Quelle che aiutano dicono perché è successo, cosa si fa ora e perché non succederà più.',
  apologyWhy: 'Perché è successo',
  apologyFix: 'Cosa facciamo ora',
  apologyNever: 'Cosa eviterà che succeda di nuovo',
  caseRef: 'Numero del caso',
  caseRefHint: 'Salvato cifrato. Lo vedi solo tu e, se condividi la decisione, chi guida il team.',
  decidedOn: 'Quand’è stato?',
  decidedOnHint: 'Oggi, o fino a 30 giorni fa.',
  errors: {
    'not-a-day': 'Scegli un giorno dal calendario.',
    'not-recent': 'Scegli oggi o uno degli ultimi 30 giorni.',
    'not-ahead': 'Scegli un giorno dopo la decisione, entro un anno.',
    required: 'Compila anche questo campo.',
  },
  tooLong: (most) => `Al massimo ${count(most, '# carattere', '# caratteri')}.`,

  keep: 'Tieni la bozza',
  draftKept: 'La bozza è salvata. Finiscila quando hai un momento.',
  draftFrom: (when) => `La tua bozza: ${when}.`,
  draftDrop: 'Buttala',
  draftContinue: 'Continuala',
  draftNewer:
    'Da un’altra pagina è stata salvata una bozza più recente, quindi questa no. È ancora qui: annotala o copia ciò che ti serve.',
  draftSaved: 'Bozza salvata.',
  draftLocal: 'Manca la connessione: la bozza è salvata in questa scheda.',
  draftRestored: 'Ciò che avevi scritto prima che cadesse la connessione è di nuovo qui.',

  nextHead: 'Cosa succede dopo',
  now: 'Ora.',
  nowText: 'Per 15 minuti puoi correggerla senza traccia; le modifiche successive si vedono.',
  nowTraced: 'Puoi correggerla; ciò che c’era prima resta visibile.',
  nowPrivate: 'Puoi correggerla quando vuoi: nessun altro può leggerla.',
  askText: 'Ti chiediamo com’è andata: due tocchi.',
  anyTime: 'In ogni momento.',
  anyTimeText: 'Puoi ritirarla o toglierne il tuo nome. Vedi a chi è stata mostrata.',
  anyTimePrivate: 'Puoi eliminarla. È solo tua.',
  correct: 'Correggila',
  correctTitle: 'Correggi la tua decisione',
  tooLate:
    'Nel frattempo hai corretto questa decisione in un’altra pagina. Qui sotto c’è ciò che hai scritto qui: salvalo perché valga questo.',
  tooLateSee: 'Guarda com’è ora',
  correctReason: 'Perché la cambi?',
  correctReasonHint: 'Chi legge vede cosa c’era prima, e questo.',
  save: 'Salva',
  protected: 'Protetta',
  protectedNote:
    'Annotata entro dieci giorni: secondo la carta dei principi non si dà colpa a nessuno di ciò che annota in buona fede.',

  derivedSame: (version) => `La Policy ${version} la vede come te.`,
  derivedHead: (said, version, is) => `Hai detto «${said}». Per la Policy ${version} era «${is}».`,
  derivedBoth:
    'Teniamo entrambe le cose. Quando in molti la vediamo diversamente, la regola ha bisogno di parole più chiare.',
  derivedUnsure: (version) =>
    `La Policy ${version} ha una regola su questo, ma da ciò che c’è qui non si capisce dove ricada la decisione.`,
  derivedSilent: (version) => `La Policy ${version} non ha regole su questo.`,
  derivedRule: 'La regola:',
  outcomes: {
    held: 'Ha retto',
    reopened: 'Il caso è stato riaperto',
    complained_again: 'Un altro reclamo',
    came_back: 'Il cliente è tornato volentieri',
    left: 'Il cliente se n’è andato',
    silent: 'Silenzio, nessuna notizia',
    not_applicable: 'Non si applica',
  },
  unknown: 'Non si sa com’è andata',
  due: 'Com’è andata?',
  agains: {
    same: 'La stessa cosa',
    differently: 'Diversamente',
    should_be_a_rule: 'Dovrebbe essere una regola',
  },
  /** The same after how it turned out. */
  againsSaid: {
    same: 'la prossima volta uguale',
    differently: 'la prossima volta diversamente',
    should_be_a_rule: 'dovrebbe essere una regola',
  },
  promiseStates: {
    pending: 'Promessa aperta',
    kept: 'Promessa mantenuta',
    renegotiated: 'Nuovo accordo',
    broken: 'Promessa non mantenuta',
  },
  followUpTitle: 'Com’è andata?',
  followUpAgain: 'Cosa faresti la prossima volta?',
  followUpPromise: 'Che ne è stato della promessa?',
  followUpLearned: 'Cosa hai imparato?',
  followUpError: 'Scegline una in ogni riga.',
  followUpNote: 'Anche il silenzio è una risposta. Non conta mai come buon esito.',
  followUpDone: 'Grazie. Ora sta con la tua decisione.',
  followUps: (n) =>
    count(
      n,
      'Una decisione aspetta che tu dica com’è andata',
      '# decisioni aspettano che tu dica come sono andate',
    ),
  tell: 'Racconta',

  changesHead: 'Cosa è cambiato',
  changed: (when) => `Modificata ${il(when)}`,
  before: (field, text) => `${field}: ${text}`,
  nothingBefore: 'niente',
  fields: {
    situation: 'Situazione',
    action: 'Cosa si è fatto',
    relation: 'La policy',
    resolution: 'Come si è risolto',
    decided: 'Ho deciso di',
    why: 'Perché',
    learned: 'Imparato',
    amount: 'Importo',
    promise: 'Promessa',
    promiseDue: 'Promesso entro',
    decidedOn: 'Giorno',
  },

  withdrawn: (when) => `Ritirata da chi l’ha scritta, ${il(when)}.`,
  withdrawnNote: 'Il testo non c’è più. Resta il fatto che era qui, per chi l’aveva letta.',
  remove: 'Eliminala',
  removeText: 'Nessun altro può leggerla. Si elimina con tutto ciò che le appartiene.',
  withdraw: 'Ritirala',
  withdrawText:
    'Il testo, anche quello precedente, si cancella per tutti. Le persone con cui era condivisa vedono che qualcosa è stato ritirato.',
  cancel: 'Lascia così',

  sever: 'Togli il mio nome',
  severTitle: 'Togli il tuo nome da questa decisione',
  severText:
    'La decisione resta, e Leeway non sa più di chi è. Ricevi, una volta sola, un codice per tornarci, dire com’è andata o ritirarla. Non sta più tra le tue decisioni.',
  severLimits:
    'Cosa non si può fare: le copie di sicurezza fatte prima hanno il tuo nome finché non scadono, chi l’ha letta se lo ricorda, e una storia che solo tu puoi raccontare dice comunque chi sei.',
  severDone: 'Il tuo nome non c’è più.',
  severCode: 'Il tuo codice. Appare solo questa volta: scrivilo da qualche parte.',
  automatic: 'Novanta giorni dopo la chiusura, il tuo nome si toglie da solo.',
  codeTitle: 'Una decisione senza il tuo nome',
  codeIntro: 'Con il codice ricevuto quando ne hai tolto il tuo nome.',
  code: 'Codice',
  codeOpen: 'Apri',
  codeWrong: 'Nessuna decisione ha questo codice.',

  unnamedNote:
    'Senza il tuo nome non vuol dire anonimo: una storia può dire chi l’ha vissuta. Cambia ciò che farebbe riconoscere te o il cliente.',
  releaseTitle: 'Come la leggeranno tutti',
  releaseIntro:
    'Senza il tuo nome. Il giorno diventa un mese, l’importo un intervallo, e un team piccolo non viene nominato.',
  releaseKnown: (names) =>
    `${names}: l’hanno letta quando portava il tuo nome e potrebbero riconoscerla.`,
  releaseSend: 'Passala a un secondo lettore',
  releaseErrors: 'Scrivi da 10 a 280 caratteri; gli altri due campi possono restare vuoti.',
  releaseWhen: 'Mese',
  releaseAmount: 'Importo',
  releaseUnit: 'Team indicato come',
  releaseUnitNone: 'tutta l’organizzazione',
  range: (from, to) => `da ${from} a ${to}`,
  rangeAbove: (from) => `più di ${from}`,
  releaseLook: 'Guardala come la vedranno gli altri',
  releaseWaiting: 'Aspetta un secondo lettore.',
  releaseApproved: (when) => `Il secondo lettore l’ha approvata. Esce insieme ad altre: ${when}.`,
  releaseOut:
    'Tutti possono leggerla, senza il tuo nome, come l’ha vista il secondo lettore. Ciò che correggi ora resta a te.',
  releaseBack: (note) => `Il secondo lettore l’ha restituita: «${note}»`,
  nobodyCurates:
    'Non c’è ancora un secondo lettore: chiedi a chi amministra Leeway di nominarne uno.',

  curateTitle: 'Secondo lettore',
  curateIntro:
    'Queste andranno a tutti, senza nome. Cerca tutto ciò che dice chi è il cliente o chi ha scritto. Non ti diciamo di chi sono.',
  curateEmpty: 'Nulla in attesa.',
  curateTooLate: 'Nel frattempo quella è stata ritirata o ha già avuto risposta.',
  curatePass: 'Lasciala uscire',
  curateReturn: 'Restituiscila',
  curateNote: 'Cosa va cambiato?',
  curateNoteError: 'Scrivi cosa va cambiato: da 5 a 280 caratteri.',
  curateDuty: (n) =>
    count(
      n,
      'Una decisione aspetta un secondo lettore',
      '# decisioni aspettano un secondo lettore',
    ),
  curateAct: 'Leggi',

  everyoneHead: 'Da tutti, senza nomi',
  everyoneNote:
    'Controllate da un secondo lettore, escono una volta a settimana, in ordine casuale.',
  everyoneEmpty: 'Non è ancora uscito nulla.',
  isNew: 'Nuova per te',
  search: {
    open: 'Cerca una decisione',
    hint: 'Parole della decisione, del perché o di ciò che si è imparato. Non si cerca per nome di persona.',
    none: 'Qui non c’è nulla di simile. Prova con meno parole o un’altra situazione.',
    all: 'Mostra di nuovo tutto',
    older: 'Decisioni precedenti',
    newer: 'Decisioni più recenti',
  },
  noName: 'Senza nome',
} satisfies Messages['record']

export const fit = {
  mixHead: 'Decisioni',
  mixNote:
    'Come si sono risolti i casi ogni quattro settimane, secondo chi li ha annotati. Ogni persona pesa allo stesso modo; le percentuali vanno di 5 in 5.',
  volunteered:
    'Le decisioni si annotano per scelta. Se qui qualcosa è molto o poco, non è il punteggio di nessuno.',
  noMix:
    'Ancora nulla da mostrare: servono quattro settimane intere in cui abbiano annotato abbastanza persone.',
  withheld: 'Qui hanno annotato troppe poche persone per mostrarlo.',
  measure: 'Cosa',
  from: (day) => dal(day),
  share: (value) => `${value}%`,
  interval: (low, high) => `tra ${low}% e ${high}%`,
  authors: (band) => `Persone che hanno annotato: ${band}`,
  lesson: 'Con una lezione',
  fitHead: 'Cosa si è detto e cosa dice la policy',
  agrees: 'Vista come la vede la policy',
  freedomUnknown: 'Sembrava oltre i limiti, era entro',
  limitUnclear: 'Sembrava entro i limiti, era oltre',
  outcomeHead: 'Com’è andata',
  good: 'Ha retto, o cliente tornato volentieri',
  bad: 'Riaperto, reclamo o cliente perso',
  silent: 'Silenzio',

  title: 'Quanto è adatta la policy',
  intro:
    'Cosa dicono delle regole gli ultimi tre periodi di quattro settimane, in tutta l’organizzazione. Per un segnale servono almeno cinque persone, ed è un motivo per guardare meglio, non una prova.',
  seeFit: 'Quanto è adatta la policy',
  from3: (from, until) => `Periodo: ${dal(from)} ${al(until)}`,
  noPatterns:
    'Nessun segnale spicca, oppure hanno annotato troppe poche persone per mostrarne uno.',
  notYet:
    'Non è stato ancora contato nulla. Prima servono quattro settimane intere con decisioni annotate.',
  patterns: {
    'raise-limit': 'Alza il limite',
    'write-rule': 'Scrivi una regola',
    delegate: 'Lascia decidere gli agenti',
    'limit-binds': 'Il limite sta stretto',
    'fix-rule': 'Correggi la regola, o spiegala',
    teach: 'Spiegala, non tagliarla',
  },
  because: (kind, share, interval) =>
    ({
      'raise-limit': `Decisioni oltre il limite che hanno retto: ${share} di quelle con esito noto (${interval}).`,
      'write-rule': 'La policy ha taciuto più e più volte.',
      delegate: `Casi con escalation e non riaperti: ${share} (${interval}).`,
      'limit-binds': `Decisioni nell’ultimo decimo del limite: ${share} (${interval}).`,
      'fix-rule': `Decisioni entro i limiti tornate come reclami: ${share} di quelle con esito noto (${interval}).`,
      teach:
        'Nessuno l’ha usata, e molti dicono di non sapere quali sono i limiti di ciò che possono concedere.',
    })[kind],
  unknown: (share) => `Non si sa com’è andata, o silenzio: ${share}.`,
  consistencyHead: 'Stesso caso, altro team',
  consistencyNote:
    'Quanto spesso due decisioni sulla stessa cosa finiscono in modo diverso, tra team e dentro un team. Anche i casi sono diversi, quindi un divario è una domanda.',
  situation: 'Di cosa si tratta',
  across: 'Tra team',
  within: 'Dentro un team',
  ratio: 'Importo mediano più alto rispetto al più basso',
  times: (ratio) => (ratio === '1' ? 'uguali' : `${ratio} volte`),
  noConsistency:
    'In nessuna situazione ci sono due team in cui abbiano annotato abbastanza persone.',
} satisfies Messages['fit']
