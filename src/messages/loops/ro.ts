import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, other: string) =>
  plural('ro', n, { one, few, other })

export const coaching = {
  title: 'Sprijin',
  intro: 'O discuție despre o singură decizie. Termenul e al coordonatorului, niciodată al tău.',
  none: 'Încă nimic. Întreabă despre o decizie pe care ai împărtășit-o cu coordonatorul.',
  ask: 'Întreabă coordonatorul',
  askHint: 'Ce ai vrea să știi? Răspunsul vine în cel mult două zile lucrătoare.',
  offer: 'Propune o discuție despre ea',
  offerHint: 'Spune de ce, cu blândețe. Cine a scris-o poate răspunde: nu acum.',
  moved:
    'La întrebarea ta despre o decizie răspunde acum noul coordonator al echipei. Are două zile lucrătoare.',
  ended:
    'O discuție despre o decizie a ta s-a închis: cine o purta nu-ți mai coordonează echipa. Poți întreba din nou.',
  question: 'Întrebare',
  questionError: 'Scrie între 3 și 400 de caractere.',
  send: 'Trimite',
  see: 'Vezi discuția',
  with: (author, lead) => `${author} și ${lead}`,
  states: {
    offered: 'Propusă',
    asked: 'Așteaptă coordonatorul',
    not_now: 'Nu acum',
    answered: 'Are răspuns',
    read: 'Citită',
    step: 'Are un pas următor',
    tried: 'Încercat',
    closed: 'Încheiată',
  },
  due: (day) => `Răspuns până pe ${day}`,
  late: (days) =>
    count(
      days,
      'Răspunsul întârzie de # zi',
      'Răspunsul întârzie de # zile',
      'Răspunsul întârzie de # de zile',
    ),
  accept: 'Da, hai să vorbim',
  notNow: 'Nu acum',
  worked: 'Ce a mers bine',
  asked: 'O întrebare',
  nextTime: 'Data viitoare',
  replyHint: 'Toate trei, fiecare de cel mult 400 de caractere. Fără punctaj.',
  replyError: 'Fiecare dintre cele trei are nevoie de 3 până la 400 de caractere.',
  reply: 'Răspunde',
  markRead: 'Am citit',
  step: 'Ce vei încerca?',
  stepOn: 'Până când?',
  stepError: 'Scrie ce vei încerca și alege o zi de azi înainte.',
  setStep: 'Stabilește pasul',
  tried: 'Am încercat',
  close: 'Încheie discuția',
  tooLate: 'Între timp s-a schimbat ceva aici. Așa stau lucrurile acum.',
  overdueHead: 'Răspunsuri întârziate',
  overdueNote:
    'Se numără la coordonatori, pentru cei care îi coordonează. Despre agenți nu se numără nimic.',
  overdue: (lead, n) =>
    count(
      n,
      `${lead}: # răspuns întârziat`,
      `${lead}: # răspunsuri întârziate`,
      `${lead}: # de răspunsuri întârziate`,
    ),
  dutyReply: (n) =>
    count(
      n,
      'O întrebare despre o decizie îți așteaptă răspunsul',
      '# întrebări despre decizii îți așteaptă răspunsul',
      '# de întrebări despre decizii îți așteaptă răspunsul',
    ),
  dutyRead: 'Coordonatorul ți-a scris despre o decizie',
  open: 'Deschide',
} satisfies Messages['coaching']

export const pledges = {
  title: 'Ați spus, am făcut',
  intro:
    'Aici nu se șterge nimic. Primul răspuns vine în cel mult 14 zile; „nu facem” cere un motiv.',
  none: 'Încă nimic.',
  all: 'Vezi tot',
  add: 'Notează ce s-a auzit',
  said: 'Ce s-a spus',
  saidHint: 'Cu vorbele echipei, fără nume. De la 5 la 280 de caractere.',
  saidError: 'Scrie de la 5 la 280 de caractere.',
  full: 'Sunt deja trei deschise. Încheie una sau spune deschis că nu se va face.',
  states: {
    heard: 'Auzit',
    considering: 'Ne gândim',
    planned: 'Planificat',
    doing: 'În lucru',
    done: 'Făcut',
    checked: 'Verificat',
    declined: 'Nu facem',
  },
  heardOn: (day) => `auzit pe ${day}`,
  dueOn: (day) => `până pe ${day}`,
  answerLate: (days) =>
    count(
      days,
      'răspunsul întârzie de # zi',
      'răspunsul întârzie de # zile',
      'răspunsul întârzie de # de zile',
    ),
  late: (days) => count(days, 'întârzie de # zi', 'întârzie de # zile', 'întârzie de # de zile'),
  nextHead: 'Pasul următor',
  state: 'În ce stadiu e',
  text: 'Ce e de spus',
  textHint: 'Dacă s-a făcut: cum se poate vedea. Dacă nu se va face: de ce.',
  owner: 'Cine răspunde de asta',
  due: 'Până când',
  planHint: 'E nevoie pentru ce e planificat sau în lucru.',
  errors: {
    state: 'Alege una.',
    text: 'Scrie de la 5 la 280 de caractere.',
    owner: 'Alege cine răspunde de asta.',
    dueOn: 'Alege o zi de azi înainte, cel mult peste un an.',
  },
  save: 'Salvează pasul',
  tooLate: 'Altcineva a făcut un pas între timp. Așa stau lucrurile acum.',
  by: (name, day) => `${name}, ${day}`,
  markHead: 'Te-a ajutat?',
  markNote:
    'Nimeni nu află ce spui. De la cinci persoane în sus, procentul apare la sfârșitul fiecărei perioade de patru săptămâni.',
  helped: 'A ajutat',
  notHelped: 'Nu a ajutat',
  yours: { yes: 'Ai spus: a ajutat.', no: 'Ai spus: nu a ajutat.' },
  share: (value, people) => `A ajutat: ${value} (persoane care au răspuns: ${people})`,
} satisfies Messages['pledges']
