import { plural } from '../format.ts'
import type { proposals as P } from './en.ts'

const count = (n: number, one: string, few: string, many: string) =>
  plural('pl', n, { one, few, many, other: many })

export const proposals: typeof P = {
  lessons: {
    add: 'Dodaj do niej wnioski',
    about: 'Wnioski na ten temat',
    intro: 'Potwierdzone wnioski z dowolnej sytuacji, które mówią to samo.',
    choose: 'Znalezione wnioski',
    none: 'Nie ma innego potwierdzonego wniosku. Spróbuj mniej słów albo innej sytuacji.',
    error: 'Zaznacz co najmniej jeden wniosek.',
    save: 'Dodaj je',
    tooLate: 'Ktoś inny zmienił w międzyczasie tę myśl. Spójrz na nią jeszcze raz i dodaj wnioski.',
  },
  suggested: {
    duty: (n) =>
      count(
        n,
        'Zaproponowano # zmianę zasad',
        'Zaproponowano # zmiany zasad',
        'Zaproponowano # zmian zasad',
      ),
    dutyAct: 'Odpowiedz',
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
    waits: (version) => `Czeka na pierwszy dzień Zasad nr ${version}.`,
    head: 'Propozycje w tym szkicu',
    brought: 'Propozycje, z których wyszła ta wersja',
    note: 'Zaczną obowiązywać albo trafią na próbę razem z tą wersją: ich krok pojawi się sam.',
    untie: 'Wyjmij',
    drop: 'Wyrzuć szkic',
    dropNote:
      'Jego reguły i uwagi przepadną na dobre. Propozycje, które w nim były, znów będą wolne.',
    dropAct: 'Wyrzuć',
  },
  causes: {
    published: (version) => `Przez publikację Zasad nr ${version}.`,
    withdrawn: (version) => `Bo Zasady nr ${version} wycofano.`,
  },
  verdicts: {
    keep: 'Zostaje',
    adjust: 'Do poprawki',
    revert: 'Wracamy do poprzedniego',
  },
  review: {
    link: 'Co z tego wyszło',
    association: 'Co szło w parze ze zmianą, a nie co z niej wynikło: działo się też co innego.',
    which:
      'Decyzje to wszystkie zapisane przez ludzi z jednostki w pełnych czterotygodniowych okresach, nie tylko te, których dotyczy reguła. Odczuwana samodzielność to średnia opublikowanych tygodni. Stoją obok siebie i niczego się między nimi nie liczy. Kwoty zaokrąglamy do stopni odległych mniej więcej o jedną trzecią.',
    torn: 'Okres, w którego środku zaczęła się zmiana, nie liczy się ani przed, ani po.',
    isPart: 'Pominięto jednostki, których wyników nie możesz czytać.',
    noneBefore: 'Przed nią niczego nie liczono, więc nie ma z czym zestawić reszty.',
    noneSince:
      'Od tego czasu nie zamknął się żaden pełny okres. Na razie widać tylko, co było przedtem.',
    meant: 'Kogo dotyczyła zmiana',
    beside: 'Dla porównania',
    besideOf: {
      trial: 'Sąsiednie jednostki spoza próby, w których zostały dawne reguły.',
      own: 'Jednostki z własnymi limitami w tych regułach: u nich nic się nie zmieniło.',
    },
    besideNone: {
      trial: 'Żadna sąsiednia jednostka nie została poza próbą: nie ma z czym porównać.',
      own: 'Zmiana dotyczyła wszystkich: nie ma z kim porównać.',
    },
    sides: {
      before: 'przed',
      since: 'po',
    },
    callsHead: 'Zapisane decyzje',
    amount: 'Mediana kwot',
    about: (amount) => `około ${amount}`,
    feltHead: 'Odczuwana samodzielność',
    felt: 'Średnia z tygodni',
    weeks: (n) => count(n, '# tydzień', '# tygodnie', '# tygodni'),
    feltChange: (before, since) => `Odczuwana samodzielność: ${before} przed, ${since} po.`,
    withheld: 'Wstrzymane: za mało odpowiedzi, by pokazać bezpiecznie.',
    decideHead: 'Co z tego wynika?',
    verdict: 'Rozstrzygnięcie',
    notes: {
      keep: 'Zostaje tak, jak jest.',
      adjust: 'Trafia znów do szkicu, zmieniona.',
      revert: 'Szkic ją cofa.',
    },
    why: 'Dlaczego?',
    whyHint: 'Od 5 do 280 znaków. Przeczyta to każdy, kto czyta tę myśl.',
    decide: 'Rozstrzygnij',
    errors: {
      verdict: 'Wybierz jedno.',
      text: 'Napisz od 5 do 280 znaków.',
    },
    notYet: (day) => `Rozstrzygnięcie będzie możliwe od: ${day}.`,
    duty: (n) =>
      count(
        n,
        '# zmiana zasad czeka na ocenę',
        '# zmiany zasad czekają na ocenę',
        '# zmian zasad czeka na ocenę',
      ),
    dutyAct: 'Spójrz na nią',
  },
  never: {
    restsOn: 'Opiera się na:',
    asked: 'Kto ją zapisał, prosi o zmianę, dzięki której obietnica się utrzyma.',
    askedOwn: 'Twoja prośba o zmianę jest zapisana.',
    untied:
      'Obiecujesz, że to się nie powtórzy. Najlepiej trzyma się to tam, gdzie coś się zmienia; jeśli się zmienia, powiedz tu co.',
    link: 'Powiedz, na czym się opiera',
    change: 'Zmień',
    title: 'Na czym się opiera?',
    intro:
      'Obietnica, że coś się nie powtórzy, trzyma się tam, gdzie coś się zmienia: w zasadach albo w tym, co obiecano zespołowi.',
    privacy:
      'Tam nic nie mówi o tej decyzji. Na czym się opiera, widzą tylko ci, którzy mogą ją czytać.',
    proposals: 'Propozycje do zasad',
    otherwise: 'Albo',
    none: 'Nie ma jeszcze otwartej propozycji ani obietnicy.',
    ask: 'Poproś o zmianę',
    askNote: 'Osoba prowadząca zobaczy tę prośbę.',
    nothing: 'Na razie na niczym',
    error: 'Wybierz jedno.',
    duty: (n) =>
      count(
        n,
        '# decyzja z przeprosinami czeka na zmianę, która je utrwali',
        '# decyzje z przeprosinami czekają na zmianę, która je utrwali',
        '# decyzji z przeprosinami czeka na zmianę, która je utrwali',
      ),
    dutyAct: 'Spójrz',
  },
  care: {
    title: 'Kto dba o zasady',
    intro:
      'Jedna osoba ma oko na całość zasad i do wyznaczonego dnia sprawdza, czy nadal pasują. Każdy widzi, kto to jest.',
    due: (day) => `Termin przeglądu minął: ${day}.`,
    questions: [
      'Czy każda reguła jest nadal potrzebna?',
      'Czy jej limity są nadal dobre i czy ktoś z nich korzysta?',
      'Czy praktyka różni się od zasad? Wtedy je wyjaśnij albo zmień.',
    ],
    owner: 'Opiekun',
    ownerHint: 'Jedna z osób, które mogą publikować.',
    choose: 'Wybierz',
    reviewBy: 'Ponowny przegląd do',
    next: 'Pasują: ponowny przegląd do',
    reviewHint: 'Po dzisiejszym dniu, w ciągu dwóch lat. Tego dnia zapytamy opiekuna.',
    save: 'Zapisz',
    errors: {
      owner: 'Wybierz osobę, która może publikować.',
      reviewBy: 'Wybierz dzień po dzisiejszym, w ciągu dwóch lat.',
    },
    line: (name, day) => `Dba o nie ${name}, ponowny przegląd do: ${day}.`,
    nobody: 'O całość zasad nikt jeszcze nie dba.',
    edit: 'Zmień',
    name: 'Wyznacz kogoś',
    duty: 'Czy zasady są nadal potrzebne w tym kształcie, a limity dobre?',
    dutyAct: 'Spójrz na nie',
  },
}
