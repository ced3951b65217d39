import type { Messages } from '../en.ts'
import { plural } from '../format.ts'
import { il } from '../italian-days.ts'

const count = (n: number, one: string, other: string) => plural('it', n, { one, other })

export const coaching = {
  title: 'Affiancamento',
  intro: 'Un dialogo su una sola decisione. La scadenza è di chi guida il team, mai tua.',
  none: 'Ancora nulla. Chiedi di una tua decisione condivisa con chi guida il team.',
  ask: 'Chiedi a chi guida il team',
  askHint: 'Cosa vorresti sapere? La risposta arriva entro due giorni lavorativi.',
  offer: 'Proponi di parlarne',
  offerHint: 'Scrivi perché, con gentilezza. Chi l’ha scritta può dire: non ora.',
  moved:
    'La tua domanda su una decisione aspetta chi guida ora il tuo team. Ha due giorni lavorativi.',
  ended:
    'Un dialogo su una tua decisione è chiuso: chi lo conduceva non guida più il tuo team. Puoi chiedere di nuovo.',
  question: 'Domanda',
  questionError: 'Scrivi da 3 a 400 caratteri.',
  send: 'Invia',
  see: 'Vedi il dialogo',
  with: (author, lead) => `${author} e ${lead}`,
  states: {
    offered: 'Proposto',
    asked: 'Aspetta chi guida il team',
    not_now: 'Non ora',
    answered: 'C’è la risposta',
    read: 'Letto',
    step: 'C’è un prossimo passo',
    tried: 'Provato',
    closed: 'Chiuso',
  },
  due: (day) => `Risposta entro ${il(day)}`,
  late: (days) =>
    count(days, 'La risposta è in ritardo di # giorno', 'La risposta è in ritardo di # giorni'),
  accept: 'Sì, parliamone',
  notNow: 'Non ora',
  worked: 'Cosa ha funzionato',
  asked: 'Una domanda',
  nextTime: 'La prossima volta',
  replyHint: 'Tutti e tre, ciascuno fino a 400 caratteri. Nessun punteggio.',
  replyError: 'Per ognuno dei tre servono da 3 a 400 caratteri.',
  reply: 'Rispondi',
  markRead: 'Ho letto',
  step: 'Cosa proverai?',
  stepOn: 'Entro quando?',
  stepError: 'Scrivi cosa proverai e scegli un giorno da oggi in poi.',
  setStep: 'Fissa il passo',
  tried: 'Ci ho provato',
  close: 'Chiudi il dialogo',
  tooLate: 'Nel frattempo qui è cambiato qualcosa. Ora è così.',
  overdueHead: 'Risposte in ritardo',
  overdueNote:
    'Si contano per chi guida un team, e le vede chi sta sopra. Degli agenti non si conta nulla.',
  overdue: (lead, n) =>
    count(n, `${lead}: # risposta in ritardo`, `${lead}: # risposte in ritardo`),
  dutyReply: (n) =>
    count(
      n,
      'Una domanda su una decisione aspetta la tua risposta',
      '# domande su decisioni aspettano la tua risposta',
    ),
  dutyRead: 'Chi guida il tuo team ti ha scritto di una decisione',
  open: 'Apri',
} satisfies Messages['coaching']

export const pledges = {
  title: 'Avete detto, abbiamo fatto',
  intro:
    'Qui non si cancella nulla. La prima risposta arriva entro 14 giorni; «non si fa» va motivato.',
  none: 'Ancora nulla.',
  all: 'Vedi tutto',
  add: 'Annota cosa si è sentito',
  said: 'Cosa è stato detto',
  saidHint: 'Con le parole del team, senza nomi. Da 5 a 280 caratteri.',
  saidError: 'Scrivi da 5 a 280 caratteri.',
  full: 'Ce ne sono già tre aperte. Chiudine una, o di’ apertamente che non si farà.',
  states: {
    heard: 'Ascoltato',
    considering: 'Ci pensiamo',
    planned: 'Pianificato',
    doing: 'In corso',
    done: 'Fatto',
    checked: 'Verificato',
    declined: 'Non si fa',
  },
  heardOn: (day) => `ascoltato ${il(day)}`,
  dueOn: (day) => `entro ${il(day)}`,
  answerLate: (days) =>
    count(days, 'risposta in ritardo di # giorno', 'risposta in ritardo di # giorni'),
  late: (days) => count(days, 'in ritardo di # giorno', 'in ritardo di # giorni'),
  nextHead: 'Prossimo passo',
  state: 'A che punto è',
  text: 'Cosa va detto',
  textHint: 'Se è fatto: come si vede. Se non si farà: perché no.',
  owner: 'Chi se ne occupa',
  due: 'Entro quando',
  planHint: 'Serve per ciò che è pianificato o in corso.',
  errors: {
    state: 'Scegline uno.',
    text: 'Scrivi da 5 a 280 caratteri.',
    owner: 'Scegli chi se ne occupa.',
    dueOn: 'Scegli un giorno da oggi in poi, al massimo tra un anno.',
  },
  save: 'Salva il passo',
  tooLate: 'Nel frattempo qualcun altro ha fatto un passo. Ora è così.',
  by: (name, day) => `${name}, ${day}`,
  markHead: 'Ti è stato utile?',
  markNote:
    'Nessuno viene a sapere cosa dici. Da cinque persone in su, la percentuale appare alla fine di ogni periodo di quattro settimane.',
  helped: 'È stato utile',
  notHelped: 'Non è stato utile',
  yours: { yes: 'Hai detto: è stato utile.', no: 'Hai detto: non è stato utile.' },
  share: (value, people) => `È stato utile: ${value} (persone che hanno risposto: ${people})`,
} satisfies Messages['pledges']
