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
  rule: {
    standsOn: 'Myśl, na której się opiera',
    standsOnHint: 'Kto czyta regułę, przeczyta i ją.',
    noPrinciple: 'Żadna',
    because: 'Opiera się na myśli:',
    head: 'Reguły, które się na niej opierają',
  },
  draft: {
    open: 'Wprowadź do szkicu',
    openNote:
      'Trafi do otwartego szkicu albo do nowego, z reguł obowiązujących dziś. Po publikacji krok pojawi się tu sam.',
    isIn: 'Wprowadzona do szkicu następnej wersji.',
    look: 'Zobacz szkic',
    waits: (version) => `Czeka na pierwszy dzień zasad nr ${version}.`,
    head: 'Propozycje w tym szkicu',
    note: 'Zaczną obowiązywać albo trafią na próbę razem z tą wersją: ich krok pojawi się sam.',
    untie: 'Wyjmij',
    drop: 'Wyrzuć szkic',
    dropNote:
      'Jego reguły i uwagi przepadną na dobre. Propozycje, które w nim były, znów będą wolne.',
    dropAct: 'Wyrzuć',
  },
  causes: {
    published: (version) => `Przez publikację zasad nr ${version}.`,
    withdrawn: (version) => `Bo zasady nr ${version} wycofano.`,
  },
  verdicts: {
    keep: 'Zostaje',
    adjust: 'Do poprawki',
    revert: 'Wracamy do poprzedniego',
  },
  review: {
    link: 'Co z tego wyszło',
  },
}
