import type { Messages } from '../en.ts'
import { dal } from '../italian-days.ts'

export const anonymity = {
  title: 'Come funziona il tuo anonimato',
  lead: 'Leeway non conserva nulla con cui qualcuno possa cercare cosa hai risposto: né chi guida il tuo team, né le risorse umane. Ecco come, cosa non è protetto e come controllarlo.',
  wayHead: 'Il percorso di una risposta',
  picture: {
    title: 'Il percorso di una risposta',
    desc: 'Da una parte, con il tuo nome: accedi, e si annota che hai ritirato un biglietto. Oltre una linea che il tuo nome non passa: biglietto e risposte, l’urna sigillata del tuo gruppo, un solo conteggio e dati arrotondati. Al conteggio si distruggono la nota, le urne e le loro chiavi.',
    named: 'Con il tuo nome',
    nameless: 'Senza il tuo nome',
    you: 'Tu, con il tuo accesso',
    answer: 'Il biglietto e le tue risposte',
    noted: 'Annotato: hai ritirato un biglietto',
    box: 'L’urna sigillata del tuo gruppo',
    noteGone: 'Nota distrutta',
    counted: 'Un solo conteggio; urna e chiavi distrutte',
    figures: (k) => `Dati arrotondati, da ${k} persone in su`,
  },
  way: (k, comments) => [
    {
      head: 'Ritiri un biglietto.',
      text: 'È il diritto di rispondere una volta e non porta nomi. Con script e https lo fa il tuo browser: inventa un numero segreto, lo nasconde e fa firmare il numero nascosto. Scoperto di nuovo, è un biglietto valido che il server non ha mai visto, come se avesse firmato con la carta carbone su una busta chiusa. Altrimenti lo fa il server, e ti fidi che dimentichi quale. Si annota soltanto che ne hai ritirato uno.',
    },
    {
      head: 'Rispondi senza il tuo nome.',
      text: 'Biglietto e risposte vanno a un indirizzo dove il tuo accesso non arriva. Se arriva anche qualcosa con il tuo nome, la risposta viene rifiutata.',
    },
    {
      head: 'Si sigilla.',
      text: 'La tua risposta entra nell’urna del tuo gruppo, cifrata da capo a ogni modifica e sempre della stessa misura. Da fuori non mostra né chi ha risposto né in che ordine.',
    },
    {
      head: 'Si conta una volta sola.',
      text: `Alla scadenza le urne si aprono, si contano e si distruggono, insieme alle chiavi e alla nota di chi ha ritirato il biglietto. Si conservano dati di almeno ${k} persone, arrotondati, e commenti dove hanno risposto almeno in ${comments} e scritto in tre.`,
    },
    {
      head: 'Tutti vedono lo stesso.',
      text: 'I dati escono per tutti insieme. Prima non si mostra nulla a nessuno, e nulla di ciò che vedono gli altri cambia perché hai risposto.',
    },
  ],
  whoHead: 'Chi potrebbe scoprire cosa',
  could: 'Potrebbe sapere',
  couldNot: 'Non potrebbe',
  who: [
    {
      head: 'Chi guida il tuo team',
      could:
        'I dati e i commenti pubblicati dei team che guida, e il tuo nome nell’elenco del team.',
      couldNot:
        'Chi ha risposto, cosa ha risposto una persona, nessun dato su meno persone di quante dice la regola più sotto.',
    },
    {
      head: 'Le risorse umane',
      could:
        'I dati e i commenti pubblicati di tutti i team, nelle pagine e in report il cui scopo sta nel registro.',
      couldNot: 'In nessun file ciò che una pagina omette. Chi ha risposto, o cosa.',
    },
    {
      head: 'Chi lavora con te',
      could: 'Gli stessi dati che vedi tu. Conosce la propria risposta e può toglierla dal totale.',
      couldNot:
        'Chi ha risposto o cosa, a meno che si accordino tutte le altre persone del tuo gruppo che hanno risposto.',
    },
    {
      head: 'La rappresentanza del personale',
      could:
        'Ogni regola e impostazione, ogni loro modifica nel registro, chi ha fatto quale report; i dati del proprio team, o di tutti i team se le regole le permettono di fare report.',
      couldNot: 'Nessuna risposta, e nessuna decisione non condivisa.',
    },
    {
      head: 'Chi amministra Leeway',
      could:
        'Con un nuovo link o una password reimpostata può entrare al posto tuo, vedere se hai ritirato un biglietto e rispondere per te. Ricevi un avviso, e sta nel registro.',
      couldNot: 'Cosa hai risposto.',
    },
    {
      head: 'Chi gestisce il server, dopo il conteggio',
      could: 'Dati, commenti senza autore e quando hai fatto l’accesso.',
      couldNot: 'Cosa hai risposto, o se: non esiste più.',
    },
    {
      head: 'Chi ha copie del database, backup o log',
      could: 'Lo stesso, in ogni momento.',
      couldNot:
        'Risposte, biglietti e chi ne ha ritirato uno: non stanno in nessuna di queste copie.',
    },
    {
      head: 'Chi gestisce il server, durante la settimana',
      could:
        'Dalla cartella delle urne: chi ha ritirato un biglietto. Controllando il programma in funzione, o cambiandolo: tutto ciò che arriva. Questo non è protetto.',
      couldNot:
        'Con un biglietto fatto dal tuo browser e il programma com’è stato pubblicato: quale biglietto è tuo.',
    },
  ],
  notHead: 'Cosa non è protetto',
  notIntro: 'Nessuno strumento può prometterlo. È bene che tu lo sappia.',
  not: [
    'Chi controlla il server in funzione durante la settimana, o cambia il programma, anche la parte nel tuo browser, può leggere le risposte man mano che arrivano. Chi ne ha le chiavi può anche aggiungere risposte che nessuno ha dato.',
    'Una copia grezza della cartella delle urne o della memoria del programma fatta a sondaggio aperto, come un’immagine dell’intera macchina, contiene chi ha ritirato un biglietto, e le urne accanto alle loro chiavi. Due copie così possono mostrare di chi è la risposta arrivata nel mezzo. Una copia fatta prima dell’apertura contiene le chiavi preparate in anticipo, con cui si potrebbero aggiungere risposte.',
    'Chi registra il traffico di rete, o lascia annotare a un proxy quanto sono lunghe le richieste, vede che il tuo dispositivo ha inviato qualcosa, quando, e più o meno quanto.',
    'Se tutte le altre persone che hanno risposto nel tuo gruppo si accordano, o sono inventate, possono ricavare la tua risposta.',
    'Se tutti sono d’accordo, tutti sanno cosa hanno detto tutti. Sotto le 30 persone i dati restano tra 10 e 90: questo sfuma, non nasconde.',
    'La tua lingua e il tuo modo di scrivere possono tradirti in un commento.',
    'Un manager con un calendario esatto delle assenze può stimare tendenze in un piccolo team. In una simulazione di 52 settimane la persona più scontenta è stata indicata bene in 33–40 casi su 100; tirando a indovinare sono 8–17.',
    'Si registra quando hai fatto l’accesso. Se accedono in pochi, è un indizio su chi può aver risposto.',
    'I dischi possono tenere resti di chiavi sovrascritte dove nessun programma arriva (SSD, alcuni file system). Insieme a una vecchia copia di un’urna, un resto così apre quella copia.',
    'Senza script, o senza https, il biglietto lo fa il server: ti fidi che dimentichi quale ti ha dato.',
    'Un server che dà chiavi diverse a persone dello stesso gruppo potrebbe riconoscere i loro biglietti. Te ne accorgi solo confrontando la chiave del tuo gruppo, come detto più sotto.',
    'Non puoi ricontare tu: le risposte pubblicate scoprirebbero i gruppi piccoli.',
  ],
  checkHead: 'Come controllarlo tu',
  check: [
    {
      head: 'La tua risposta va senza il tuo nome',
      text: 'Apri gli strumenti per sviluppatori del browser, scegli Rete e invia le risposte. La richiesta a /ballots non porta cookie né altro che dica chi sei.',
    },
    {
      head: 'Nessuno ha avuto una chiave solo sua',
      text: 'La pagina del sondaggio mostra la chiave del tuo gruppo e la radice, un numero per le chiavi e le dimensioni di tutti i gruppi; il tuo browser controlla che corrispondano prima di usare la chiave. Confronta la chiave del tuo gruppo con chi è contato insieme a te: se è la stessa, nessuno dei due ha avuto una chiave che farebbe riconoscere un biglietto. L’indirizzo /keys/ seguito dalla settimana, per esempio /keys/2026-W48, elenca tutti i gruppi; la radice sta anche nel registro.',
    },
    {
      head: 'La tua risposta è stata contata',
      text: 'Annota la ricevuta che ottieni dopo l’invio. Quando escono i dati, cercala in Ricevute: si controlla nella pagina, sul tuo dispositivo. Una ricevuta non dice nulla di cosa hai risposto.',
    },
    {
      head: 'Nel tuo gruppo nessuno è inventato',
      text: 'Prima di rispondere leggi i nomi, e chi è arrivato o andato via. Chiedi di chi non conosci.',
    },
    {
      head: 'Nessuno ha ritoccato le regole',
      text: 'La pagina del sondaggio dice con quali regole è stato aperto e cosa è cambiato. Annota numero e impronta dell’ultima voce del registro. Se un giorno quella voce mostra un’altra impronta, il registro è stato riscritto.',
    },
    {
      head: 'Nulla si mostra prima del tempo',
      text: 'Guarda la pagina del tuo team prima di inviare e dopo: è la stessa.',
    },
    {
      head: 'Un gruppo troppo piccolo è omesso ovunque',
      text: 'Chiedi alle risorse umane un report di una settimana in cui il tuo team era omesso: nel file c’è lo stesso vuoto.',
    },
    {
      head: 'Le copie non contengono risposte',
      text: 'Chiedi che l’autocontrollo si faccia davanti a qualcuno della rappresentanza del personale. La sua ultima data e l’esito sono più sotto.',
    },
    {
      head: 'Il programma fa quello che dice',
      text: 'Si può leggere. Dallo a una persona di cui ti fidi, con la versione indicata più sotto.',
    },
  ],
  nowHead: 'Com’è impostato qui',
  waiting: (n) => `Dal prossimo sondaggio, versione ${n}:`,
  rulesLabel: 'Regole in vigore',
  rulesSince: (n, when) => `Versione ${n}, ${dal(when)}.`,
  rulesFirst: 'Nulla è cambiato da quando Leeway è stato avviato.',
  programLabel: 'Programma in funzione',
  program: (version) => `Leeway, versione ${version}`,
  auditLabel: 'Ultimo autocontrollo',
  auditNone: 'Non ne è stato fatto ancora nessuno.',
  auditFine: (when, version, attempts) =>
    `${when}, con Leeway ${version}. Tentativi di collegare persone e risposte o di isolare gruppi piccoli: ${attempts}. Non è stato trovato nulla.`,
  auditBad: (when, version, attempts, findings) =>
    `${when}, con Leeway ${version}. Tentativi: ${attempts}. Debolezze trovate: ${findings}. Prima di rispondere chiedi a chi amministra Leeway o alla rappresentanza del personale.`,
  logLabel: 'Ultima voce del registro delle modifiche',
  log: (n, hash) => `Voce ${n}, impronta ${hash}`,
} satisfies Messages['anonymity']
