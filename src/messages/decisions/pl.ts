import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, many: string) =>
  plural('pl', n, { one, few, many, other: many })

export const record = {
  more: 'Więcej o niej',
  moreHint: 'Wszystko to możesz pominąć.',
  escalatedFor: 'Dlaczego sprawa poszła wyżej?',
  escalations: {
    above_limit: 'Ponad mój limit',
    silent: 'Zasady milczą',
    unsure: 'Brak pewności',
    novel: 'Coś zupełnie nowego',
    precedent: 'Tworzy precedens',
    safety: 'Bezpieczeństwo',
  },
  confidence: 'Na ile pewna była ta decyzja?',
  confidences: ['Na wyczucie', 'Mało pewna', 'Dość pewna', 'Pewna', 'Całkowicie pewna'],
  expected: 'Co według ciebie z niej wyniknie?',
  expectations: {
    holds: 'Utrzyma się',
    comes_back: 'Sprawa wróci',
    unsure: 'Trudno powiedzieć',
  },
  locked: 'Po zapisaniu to się już nie zmienia, żeby można było się z tego uczyć.',
  fault: 'Czyja to była wina?',
  faults: {
    ours: 'Nasza',
    customer: 'Klienta',
    shared: 'Obu stron',
    third: 'Kogoś innego',
    unknown: 'Nie wiem',
  },
  area: 'Czego to dotyczyło?',
  areas: {
    product: 'Produktu',
    people: 'Zachowania ludzi',
    touchpoint: 'Miejsca kontaktu z nami: sklepu, strony, dostawy',
  },
  historyChecked: 'Ile z historii sprawdzono?',
  histories: { none: 'Nic', ticket: 'Ta sprawa', whole: 'Całość' },
  pressure: 'Co utrudniało decyzję?',
  pressures: {
    upset: 'Zdenerwowanie klienta',
    queue: 'Długa kolejka',
    nobody_to_ask: 'Nie było kogo zapytać',
    tool_limit: 'System na to nie pozwalał',
    vulnerable: 'Klient wymagał szczególnej troski',
  },
  promiseHead: 'Obietnica',
  promise: 'Co obiecano?',
  promiseDue: 'Na kiedy?',
  promiseOrigin: 'Kto to obiecał?',
  origins: { support: 'My w obsłudze', sales: 'Sprzedaż' },
  apologyHead: 'Przeprosiny',
  apologyHint:
    'Pomagają takie, które mówią, dlaczego tak się stało, co się z tym robi i dlaczego to się nie powtórzy.',
  apologyWhy: 'Dlaczego tak się stało',
  apologyFix: 'Co teraz z tym robimy',
  apologyNever: 'Co sprawi, że to się nie powtórzy',
  caseRef: 'Numer sprawy',
  caseRefHint:
    'Przechowujemy go zaszyfrowany. Widzisz go tylko ty i osoba prowadząca, jeśli udostępniasz jej decyzję.',
  decidedOn: 'Kiedy to było?',
  decidedOnHint: 'Dziś albo najwyżej 30 dni temu.',
  errors: {
    'not-a-day': 'Wybierz dzień z kalendarza.',
    'not-recent': 'Wybierz dziś albo jeden z ostatnich 30 dni.',
    'not-ahead': 'Wybierz dzień po decyzji, najwyżej za rok.',
    required: 'Wypełnij też to.',
  },
  tooLong: (most) => `Skróć do najwyżej ${count(most, '# znaku', '# znaków', '# znaków')}.`,

  keep: 'Zachowaj szkic',
  draftKept: 'Szkic jest zachowany. Dokończ go, gdy znajdziesz chwilę.',
  draftFrom: (when) => `Twój szkic z ${when}.`,
  draftDrop: 'Wyrzuć go',
  draftContinue: 'Pisz dalej',
  draftNewer:
    'Na innej stronie zachowano nowszy szkic, więc tego już nie. Nadal tu jest: zapisz go jako decyzję albo skopiuj, co potrzebne.',
  draftSaved: 'Szkic zachowany.',
  draftLocal: 'Brak połączenia: szkic jest zachowany w tej karcie.',
  draftRestored: 'Tekst sprzed utraty połączenia znów tu jest.',

  nextHead: 'Co dalej',
  now: 'Teraz.',
  nowText: 'Przez 15 minut możesz ją poprawić bez śladu; późniejsze zmiany pozostają widoczne.',
  nowTraced: 'Możesz ją poprawić; to, co tu było, pozostaje widoczne.',
  nowPrivate: 'Możesz ją poprawiać, kiedy chcesz: nikt inny nie może jej czytać.',
  askText: 'Pytamy, jak się skończyło: dwa dotknięcia.',
  anyTime: 'W każdej chwili.',
  anyTimeText: 'Możesz ją wycofać albo odciąć od niej swoje nazwisko. Widzisz, komu ją pokazano.',
  anyTimePrivate: 'Możesz ją usunąć. Jest tylko twoja.',
  correct: 'Popraw ją',
  correctTitle: 'Popraw swoją decyzję',
  tooLate:
    'W międzyczasie ta decyzja została poprawiona na innej stronie. Poniżej jest to, co wpisano tutaj: zapisz, aby to obowiązywało.',
  tooLateSee: 'Zobacz, jak wygląda teraz',
  correctReason: 'Skąd ta zmiana?',
  correctReasonHint: 'Kto czyta, widzi, co tu było przedtem, i ten powód.',
  save: 'Zapisz',
  protected: 'Pod ochroną',
  protectedNote:
    'Zapisana w ciągu dziesięciu dni: zgodnie z deklaracją nikogo nie obwinia się za to, co zapisane w dobrej wierze.',

  derivedSame: (version) => `Zasady nr ${version} widzą to tak jak ty.`,
  derivedHead: (said, version, is) =>
    `Według ciebie: „${said}”. Według Zasad nr ${version}: „${is}”.`,
  derivedBoth:
    'Zachowujemy jedno i drugie. Gdy wiele osób widzi to inaczej, reguła potrzebuje jaśniejszych słów.',
  derivedUnsure: (version) =>
    `Zasady nr ${version} mają na to regułę, ale z tego, co tu jest, nie widać, gdzie wypada ta decyzja.`,
  derivedSilent: (version) => `Zasady nr ${version} nie mają na to reguły.`,
  derivedRule: 'Reguła:',
  outcomes: {
    held: 'Utrzymała się',
    reopened: 'Sprawę otwarto ponownie',
    complained_again: 'Kolejna skarga',
    came_back: 'Klient chętnie do nas wrócił',
    left: 'Klient odszedł',
    silent: 'Cisza, żadnych wieści',
    not_applicable: 'Nie dotyczy',
  },
  unknown: 'Nie wiadomo, jak się skończyło',
  due: 'Jak się skończyło?',
  agains: {
    same: 'Tak samo',
    differently: 'Inaczej',
    should_be_a_rule: 'To powinna być reguła',
  },
  /** The same after how it turned out. */
  againsSaid: {
    same: 'następnym razem tak samo',
    differently: 'następnym razem inaczej',
    should_be_a_rule: 'to powinna być reguła',
  },
  promiseStates: {
    pending: 'Obietnica w toku',
    kept: 'Obietnica dotrzymana',
    renegotiated: 'Umówiono się na nowo',
    broken: 'Obietnica złamana',
  },
  followUpTitle: 'Jak się skończyło?',
  followUpAgain: 'Co zrobisz następnym razem?',
  followUpPromise: 'Co z obietnicą?',
  followUpLearned: 'Jaki z tego wniosek?',
  followUpError: 'Wybierz jedno w każdym rzędzie.',
  followUpNote: 'Cisza to też odpowiedź. Nigdy nie liczy się jako dobry wynik.',
  followUpDone: 'Dziękujemy. Jest to już przy twojej decyzji.',
  followUps: (n) =>
    count(
      n,
      'Jedna decyzja czeka na wiadomość, jak się skończyło',
      '# decyzje czekają na wiadomość, jak się skończyło',
      '# decyzji czeka na wiadomość, jak się skończyło',
    ),
  tell: 'Powiedz jak',

  changesHead: 'Co zmieniono',
  changed: (when) => `Zmiana: ${when}`,
  before: (field, text) => `${field}: ${text}`,
  nothingBefore: 'nic',
  fields: {
    situation: 'Sytuacja',
    action: 'Rozwiązanie',
    relation: 'Zasady',
    resolution: 'Jak zapadła',
    decided: 'Moja decyzja',
    why: 'Dlaczego',
    learned: 'Wniosek',
    amount: 'Kwota',
    promise: 'Obietnica',
    promiseDue: 'Obiecane na',
    decidedOn: 'Dzień',
  },

  withdrawn: (when) => `Wycofana przez osobę, która ją zapisała, ${when}.`,
  withdrawnNote:
    'Jej treści już nie ma. Zostaje tylko to, że tu była, dla tych, którzy ją czytali.',
  remove: 'Usuń ją',
  removeText: 'Nikt inny nie może jej czytać. Znika razem ze wszystkim, co do niej należy.',
  withdraw: 'Wycofaj ją',
  withdrawText:
    'Jej treść, także wcześniejsza, znika dla wszystkich. Osoby, którym była udostępniona, widzą, że coś wycofano.',
  cancel: 'Zostaw',

  sever: 'Odetnij moje nazwisko',
  severTitle: 'Odetnij swoje nazwisko od tej decyzji',
  severText:
    'Decyzja zostaje, a Leeway już nie wie, czyja jest. Dostajesz, tylko raz, kod, z którym możesz do niej wrócić, powiedzieć, jak się skończyło, albo ją wycofać. Nie ma jej już wśród twoich decyzji.',
  severLimits:
    'Czego to nie potrafi: wcześniejsze kopie zapasowe mają twoje nazwisko, dopóki nie wygasną, kto ją czytał, ten pamięta, a historia, którą tylko ty możesz opowiedzieć, nadal mówi, kim jesteś.',
  severDone: 'Twoje nazwisko jest od niej odcięte.',
  severCode: 'Twój kod. Widać go tylko ten jeden raz; zapisz go sobie.',
  automatic: 'Dziewięćdziesiąt dni po jej zamknięciu twoje nazwisko odcina się samo.',
  codeTitle: 'Decyzja bez twojego nazwiska',
  codeIntro: 'Z kodem, który pojawił się przy odcięciu nazwiska.',
  code: 'Kod',
  codeOpen: 'Otwórz',
  codeWrong: 'Żadna decyzja nie ma tego kodu.',

  unnamedNote:
    'Bez nazwiska to nie to samo co anonimowo: po historii można poznać, kto ją przeżył. Zmień to, co zdradza ciebie albo klienta.',
  releaseTitle: 'Tak przeczytają ją wszyscy',
  releaseIntro:
    'Bez twojego nazwiska. Zamiast dnia jest miesiąc, zamiast kwoty przedział, a nazwy małego zespołu nie podajemy.',
  releaseKnown: (names) => `${names}: te osoby widziały ją z twoim nazwiskiem i mogą ją rozpoznać.`,
  releaseSend: 'Przekaż drugiemu czytelnikowi',
  releaseErrors: 'Napisz od 10 do 280 znaków; pozostałe dwa pola mogą być puste.',
  releaseWhen: 'Miesiąc',
  releaseAmount: 'Kwota',
  releaseUnit: 'Zespół podany jako',
  releaseUnitNone: 'cała organizacja',
  range: (from, to) => `od ${from} do ${to}`,
  rangeAbove: (from) => `ponad ${from}`,
  releaseLook: 'Zobacz ją tak jak inni',
  releaseWaiting: 'Czeka na drugiego czytelnika.',
  releaseApproved: (when) => `Drugi czytelnik ją przepuścił. Ukaże się razem z innymi: ${when}.`,
  releaseOut:
    'Mogą ją czytać wszyscy, bez twojego nazwiska, taką, jaką widział drugi czytelnik. To, co teraz poprawisz, zostaje u ciebie.',
  releaseBack: (note) => `Drugi czytelnik ją zwrócił: „${note}”`,
  nobodyCurates:
    'Nikt nie jest jeszcze drugim czytelnikiem: poproś administratora, by kogoś wyznaczył.',

  curateTitle: 'Drugi czytelnik',
  curateIntro:
    'To ma trafić do wszystkich bez nazwiska. Szukaj wszystkiego, co zdradza klienta albo autora. Nie mówimy ci, kto to napisał.',
  curateEmpty: 'Nic nie czeka.',
  curateTooLate: 'W międzyczasie tę decyzję wycofano albo już rozpatrzono.',
  curatePass: 'Przepuść',
  curateReturn: 'Zwróć',
  curateNote: 'Co trzeba zmienić?',
  curateNoteError: 'Napisz, co trzeba zmienić: od 5 do 280 znaków.',
  curateDuty: (n) =>
    count(
      n,
      'Jedna decyzja czeka na drugiego czytelnika',
      '# decyzje czekają na drugiego czytelnika',
      '# decyzji czeka na drugiego czytelnika',
    ),
  curateAct: 'Przeczytaj',

  everyoneHead: 'Od wszystkich, bez nazwisk',
  everyoneNote:
    'Sprawdza je drugi czytelnik, ukazują się raz w tygodniu, w przypadkowej kolejności.',
  everyoneEmpty: 'Jeszcze nic się nie ukazało.',
  isNew: 'Dla ciebie nowa',
  search: {
    open: 'Poszukaj decyzji',
    hint: 'Słowa z decyzji, z powodu albo z wniosku. Nie szukamy po nazwiskach.',
    none: 'Nic tu nie pasuje. Spróbuj mniej słów albo innej sytuacji.',
    all: 'Pokaż znowu wszystko',
    older: 'Starsze decyzje',
    newer: 'Nowsze decyzje',
  },
  noName: 'Bez nazwiska',
} satisfies Messages['record']

export const fit = {
  mixHead: 'Decyzje',
  mixNote:
    'Jak zapadały decyzje w kolejnych okresach po cztery tygodnie, według zapisów autorów. Każda osoba waży tyle samo; udziały podajemy co 5.',
  volunteered: 'Decyzje zapisuje się dobrowolnie. Dużo czy mało czegoś tutaj to niczyja ocena.',
  noMix:
    'Jeszcze nie ma czego pokazać: potrzeba czterech pełnych tygodni, w których decyzje zapisze dość osób.',
  withheld: 'Decyzje zapisało tu za mało osób, by to pokazać.',
  measure: 'Co',
  from: (day) => `od ${day}`,
  share: (value) => `${value}%`,
  interval: (low, high) => `między ${low}% a ${high}%`,
  authors: (band) => `Osoby, które zapisały decyzje: ${band}`,
  lesson: 'Z wnioskiem',
  fitHead: 'Według autorów i według zasad',
  agrees: 'Ocena taka jak w zasadach',
  freedomUnknown: 'Miało być poza granicami, było w nich',
  limitUnclear: 'Miało być w granicach, było poza nimi',
  outcomeHead: 'Jak się skończyło',
  good: 'Utrzymała się albo klient chętnie wrócił',
  bad: 'Ponowne otwarcie, skarga albo odejście',
  silent: 'Cisza',

  title: 'Czy zasady pasują',
  intro:
    'Co ostatnie trzy okresy po cztery tygodnie mówią o regułach, w całej organizacji. Wzorzec wymaga co najmniej pięciu osób i jest powodem, by się przyjrzeć, a nie dowodem.',
  seeFit: 'Czy zasady pasują',
  from3: (from, until) => `Od ${from} do ${until}`,
  noPatterns:
    'Żaden wzorzec się nie wyróżnia albo decyzje zapisało za mało osób, by jakiś pokazać.',
  notYet:
    'Jeszcze nic nie policzono. Najpierw muszą minąć cztery pełne tygodnie z zapisanymi decyzjami.',
  patterns: {
    'raise-limit': 'Podnieś limit',
    'write-rule': 'Napisz regułę',
    delegate: 'Niech decyduje zespół',
    'limit-binds': 'Limit uwiera',
    'fix-rule': 'Popraw regułę albo ją wyjaśnij',
    teach: 'Wyjaśnij ją, nie skreślaj',
  },
  because: (kind, share, interval) =>
    ({
      'raise-limit': `Decyzje ponad limit, które się utrzymały: ${share} tych o znanym wyniku (${interval}).`,
      'write-rule': 'Zasady milczały raz po raz.',
      delegate: `Decyzje przekazane wyżej i nieotwarte ponownie: ${share} (${interval}).`,
      'limit-binds': `Decyzje w ostatniej dziesiątej części limitu: ${share} (${interval}).`,
      'fix-rule': `Decyzje w granicach reguły, które wróciły jako skargi: ${share} tych o znanym wyniku (${interval}).`,
      teach: 'Nikt jej nie użył, a wiele osób mówi, że nie zna granic tego, co wolno im przyznać.',
    })[kind],
  unknown: (share) => `Nie wiadomo, jak się skończyło, albo cisza: ${share}.`,
  consistencyHead: 'Ta sama sprawa, inny zespół',
  consistencyNote:
    'Jak często dwie decyzje o tym samym kończą się różnie, między zespołami i w jednym zespole. Sprawy też się różnią, więc różnica jest tylko pytaniem.',
  situation: 'O czym',
  across: 'Między zespołami',
  within: 'W jednym zespole',
  ratio: 'Najwyższa mediana kwoty wobec najniższej',
  times: (ratio) => (ratio === '1' ? 'równe' : `${ratio}-krotna`),
  noConsistency: 'W żadnej sytuacji nie ma dwóch zespołów, w których decyzje zapisało dość osób.',
} satisfies Messages['fit']
