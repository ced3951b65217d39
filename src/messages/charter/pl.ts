import type { sealed as en } from './en.ts'

export const sealed: typeof en = {
  read: 'Przeczytane',
  readOn: (day) => `Ta wersja: przeczytana ${day}.`,
  title: 'Otwarcie decyzji',
  intro:
    'Tylko w wyjątkach zapisanych w deklaracji. Muszą się zgodzić dwie osoby, powód zostaje zapisany, a autor dowiaduje się, kto to był i dlaczego.',
  exception: 'O co chodzi?',
  exceptions: {
    fraud: 'Oszustwo',
    harm: 'Umyślna szkoda',
    discrimination: 'Dyskryminacja',
    safety: 'Bezpieczeństwo',
  },
  reason: 'Powód',
  reasonHint: 'Od 20 do 400 znaków. Autor go przeczyta.',
  errors: {
    exception: 'Wybierz jedną odpowiedź.',
    reason: 'Napisz od 20 do 400 znaków.',
  },
  ask: 'Poproś drugą osobę',
  asked: 'Czeka na drugą osobę: kogoś innego z zarządu, z HR albo z rady pracowników.',
  askedBy: (name, when) => `Prosi ${name}, ${when}.`,
  agree: 'Zgoda: otwórz',
  agreed: (name, when) => `Zgoda: ${name}, ${when}.`,
  record: 'Decyzja',
  closed: 'Obie osoby zobaczą decyzję, gdy druga wyrazi zgodę.',
  duty: 'Ktoś prosi o otwarcie decyzji',
  dutyAct: 'Zobacz',
  authorTold: (asker, second, exception, reason) =>
    `Twoją decyzję otworzyli: ${asker} i ${second}. ${exception}: „${reason}”`,

  notice: (names) => `Twoja decyzja została otwarta na podstawie wyjątków z deklaracji: ${names}.`,
}
