import type { proposals as P } from './en.ts'

export const proposals: typeof P = {
  lessons: {
    add: 'Dodaj do niej wnioski',
    intro: 'Potwierdzone wnioski z dowolnej sytuacji, które mówią to samo.',
    choose: 'Znalezione wnioski',
    none: 'Nie ma innego potwierdzonego wniosku. Spróbuj mniej słów albo innej sytuacji.',
    error: 'Zaznacz co najmniej jeden wniosek.',
    save: 'Dodaj je',
    tooLate: 'Ktoś inny zmienił w międzyczasie tę myśl. Spójrz na nią jeszcze raz i dodaj wnioski.',
  },
}
