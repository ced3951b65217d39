import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, many: string) =>
  plural('pl', n, { one, few, many, other: many })

export const coaching = {
  title: 'Wsparcie',
  intro: 'Rozmowa o jednej decyzji. Termin ma osoba prowadząca, nigdy ty.',
  none: 'Jeszcze nic. Zapytaj o swoją decyzję, którą udostępniasz osobie prowadzącej.',
  ask: 'Zapytaj osobę prowadzącą',
  askHint: 'Czego chcesz się dowiedzieć? Odpowiedź ma przyjść w ciągu dwóch dni roboczych.',
  offer: 'Zaproponuj o niej rozmowę',
  offerHint: 'Napisz życzliwie, dlaczego. Druga strona może powiedzieć: nie teraz.',
  moved:
    'Twoje pytanie o decyzję czeka na osobę, która teraz prowadzi twój zespół. Ma na odpowiedź dwa dni robocze.',
  ended:
    'Rozmowa o twojej decyzji jest zamknięta: ta osoba nie prowadzi już twojego zespołu. Możesz zapytać ponownie.',
  question: 'Pytanie',
  questionError: 'Napisz od 3 do 400 znaków.',
  send: 'Wyślij',
  see: 'Zobacz rozmowę',
  with: (author, lead) => `${author} i ${lead}`,
  states: {
    offered: 'Zaproponowana',
    asked: 'Czeka na osobę prowadzącą',
    not_now: 'Nie teraz',
    answered: 'Jest odpowiedź',
    read: 'Przeczytana',
    step: 'Jest następny krok',
    tried: 'Wypróbowane',
    closed: 'Zakończona',
  },
  due: (day) => `Odpowiedź do ${day}`,
  late: (days) =>
    count(
      days,
      'Odpowiedź spóźnia się o # dzień',
      'Odpowiedź spóźnia się o # dni',
      'Odpowiedź spóźnia się o # dni',
    ),
  accept: 'Tak, porozmawiajmy',
  notNow: 'Nie teraz',
  worked: 'Co zadziałało',
  asked: 'Jedno pytanie',
  nextTime: 'Następnym razem',
  replyHint: 'Wszystkie trzy, każde do 400 znaków. Bez oceny.',
  replyError: 'Każde z trzech musi mieć od 3 do 400 znaków.',
  reply: 'Odpowiedz',
  markRead: 'Przeczytane',
  step: 'Co wypróbujesz?',
  stepOn: 'Do kiedy?',
  stepError: 'Napisz, co wypróbujesz, i wybierz dzień od dziś.',
  setStep: 'Ustal krok',
  tried: 'Wypróbowane',
  close: 'Zakończ rozmowę',
  tooLate: 'W międzyczasie coś się tu zmieniło. Tak jest teraz.',
  overdueHead: 'Spóźnione odpowiedzi',
  overdueNote:
    'Liczymy je osobom prowadzącym i widzą to ich przełożeni. Agentom nie liczymy niczego.',
  overdue: (lead, n) =>
    count(
      n,
      `${lead}: # spóźniona odpowiedź`,
      `${lead}: # spóźnione odpowiedzi`,
      `${lead}: # spóźnionych odpowiedzi`,
    ),
  dutyReply: (n) =>
    count(
      n,
      'Jedno pytanie o decyzję czeka na twoją odpowiedź',
      '# pytania o decyzje czekają na twoją odpowiedź',
      '# pytań o decyzje czeka na twoją odpowiedź',
    ),
  dutyRead: 'Osoba prowadząca napisała do ciebie o decyzji',
  open: 'Otwórz',
} satisfies Messages['coaching']

export const pledges = {
  title: 'Wy mówicie, my robimy',
  intro:
    'Tu nic nie znika. Pierwsza odpowiedź ma przyjść w ciągu 14 dni; „nie robimy” wymaga powodu.',
  none: 'Jeszcze nic.',
  all: 'Wszystko',
  add: 'Zapisz, co usłyszano',
  said: 'Co powiedziano',
  saidHint: 'Słowami zespołu, bez nazwisk. Od 5 do 280 znaków.',
  saidError: 'Napisz od 5 do 280 znaków.',
  full: 'Trzy sprawy są już otwarte. Zakończ jedną albo powiedz otwarcie, że nie będzie zrobiona.',
  states: {
    heard: 'Usłyszane',
    considering: 'Rozważane',
    planned: 'Zaplanowane',
    doing: 'W toku',
    done: 'Zrobione',
    checked: 'Sprawdzone',
    declined: 'Nie robimy',
  },
  heardOn: (day) => `usłyszane ${day}`,
  dueOn: (day) => `termin: ${day}`,
  answerLate: (days) =>
    count(
      days,
      'odpowiedź spóźniona o # dzień',
      'odpowiedź spóźniona o # dni',
      'odpowiedź spóźniona o # dni',
    ),
  late: (days) => count(days, 'spóźnione o # dzień', 'spóźnione o # dni', 'spóźnione o # dni'),
  nextHead: 'Następny krok',
  state: 'Na czym stanęło',
  text: 'Co trzeba powiedzieć',
  textHint: 'Gdy zrobione: po czym to widać. Gdy nie będzie zrobione: dlaczego.',
  owner: 'Kto za to odpowiada',
  due: 'Do kiedy',
  planHint: 'Potrzebne, gdy coś jest zaplanowane albo w toku.',
  errors: {
    state: 'Wybierz jedno.',
    text: 'Napisz od 5 do 280 znaków.',
    owner: 'Wybierz, kto za to odpowiada.',
    dueOn: 'Wybierz dzień od dziś, najwyżej za rok.',
  },
  save: 'Zapisz krok',
  tooLate: 'W międzyczasie ktoś inny zrobił krok. Tak jest teraz.',
  by: (name, day) => `${name}, ${day}`,
  markHead: 'Czy to ci pomogło?',
  markNote:
    'Nikt się nie dowie, co odpowiadasz. Od pięciu osób udział pojawia się na koniec każdego okresu czterech tygodni.',
  helped: 'Pomogło',
  notHelped: 'Nie pomogło',
  yours: { yes: 'Twoja odpowiedź: pomogło.', no: 'Twoja odpowiedź: nie pomogło.' },
  share: (value, people) => `Pomogło: ${value} (osoby, które odpowiedziały: ${people})`,
} satisfies Messages['pledges']
