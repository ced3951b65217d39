import type { Messages } from '../en.ts'

export const anonymity = {
  title: 'Jak działa twoja anonimowość',
  lead: 'Leeway nie przechowuje niczego, po czym ktoś mógłby odszukać twoje odpowiedzi: ani osoba prowadząca zespół, ani HR. Oto jak to działa, czego nie chroni i jak to sprawdzić.',
  wayHead: 'Droga odpowiedzi',
  picture: {
    title: 'Droga odpowiedzi',
    desc: 'Po jednej stronie, z nazwiskiem: logujesz się i zostaje zapisane, że bilet jest pobrany. Za linią, której nazwisko nie przekracza: bilet i odpowiedzi, zapieczętowana urna twojej grupy, jedno liczenie i zaokrąglone wyniki. Przy liczeniu zapis, urny i ich klucze są niszczone.',
    named: 'Z nazwiskiem',
    nameless: 'Bez nazwiska',
    you: 'Ty, po zalogowaniu',
    answer: 'Twój bilet i odpowiedzi',
    noted: 'Zapisane: bilet pobrany',
    box: 'Zapieczętowana urna twojej grupy',
    noteGone: 'Zapis zniszczony',
    counted: 'Liczenie raz; urna i klucze zniszczone',
    figures: (k) => `Zaokrąglone wyniki, od ${k} osób`,
  },
  way: (k, comments) => [
    {
      head: 'Pobierasz bilet.',
      text: 'To prawo do jednej odpowiedzi; nie ma na nim nazwiska. Przy włączonych skryptach i https tworzy go twoja przeglądarka: wymyśla tajną liczbę, zakrywa ją i prosi o podpis zakrytej liczby. Odkryta z powrotem jest ważnym biletem, którego serwer nigdy nie widział, jak przy podpisie przez kalkę w zaklejonej kopercie. Bez nich bilet tworzy serwer, a ty ufasz, że zapomni który. Zapisywane jest tylko to, że bilet jest pobrany.',
    },
    {
      head: 'Odpowiadasz bez nazwiska.',
      text: 'Bilet i odpowiedzi idą pod adres, do którego twoje logowanie nie sięga. Jeśli przyjdzie z nimi coś, co cię wskazuje, odpowiedź zostaje odrzucona.',
    },
    {
      head: 'Zostaje zapieczętowana.',
      text: 'Odpowiedź trafia do urny twojej grupy, szyfrowanej na nowo przy każdej zmianie i zawsze tak samo dużej. Z zewnątrz nie widać, kto odpowiada ani w jakiej kolejności.',
    },
    {
      head: 'Liczymy ją raz.',
      text: `W terminie urny są otwierane, liczone i niszczone razem z kluczami i zapisem, kto pobrał bilet. Zostają zaokrąglone wyniki co najmniej ${k} osób oraz komentarze tam, gdzie odpowiedziało co najmniej ${comments} osób, a trzy napisały.`,
    },
    {
      head: 'Wszyscy widzą to samo.',
      text: 'Wyniki pojawiają się dla wszystkich naraz. Wcześniej nikt niczego nie widzi i nic z tego, co widzą inni, nie zmienia się od twojej odpowiedzi.',
    },
  ],
  whoHead: 'Kto może się czego dowiedzieć',
  could: 'Może się dowiedzieć',
  couldNot: 'Nie może',
  who: [
    {
      head: 'Osoba prowadząca zespół',
      could:
        'Opublikowane wyniki i komentarze zespołów, które prowadzi, i twoje nazwisko na liście zespołu.',
      couldNot:
        'Kto odpowiada, co odpowiada jedna osoba, żaden wynik dla mniejszej grupy, niż mówi reguła niżej.',
    },
    {
      head: 'HR',
      could:
        'Opublikowane wyniki i komentarze wszystkich zespołów, na stronach i w raportach, których cel jest w dzienniku zmian.',
      couldNot: 'W żadnym pliku niczego, co strona wstrzymuje. Kto odpowiada ani co.',
    },
    {
      head: 'Ktoś z twojego zespołu',
      could: 'Te same wyniki co ty. Ta osoba zna własną odpowiedź i może ją odjąć od całości.',
      couldNot:
        'Kto odpowiada ani co, chyba że zmówią się wszystkie inne osoby z twojej grupy, które odpowiedziały.',
    },
    {
      head: 'Rada pracowników',
      could:
        'Każda reguła i ustawienie, każda ich zmiana w dzienniku, kto utworzył jaki raport; wyniki własnego zespołu albo wszystkich zespołów, jeśli reguły pozwalają radzie tworzyć raporty.',
      couldNot: 'Żadna odpowiedź i żadna nieudostępniona decyzja.',
    },
    {
      head: 'Osoba, która administruje Leeway',
      could:
        'Przez nowy link lub zresetowane hasło może wejść na twoje konto, zobaczyć, czy bilet jest pobrany, i odpowiedzieć za ciebie. Dostajesz o tym zawiadomienie, jest to też w dzienniku zmian.',
      couldNot: 'Co odpowiadasz.',
    },
    {
      head: 'Kto utrzymuje serwer, po liczeniu',
      could: 'Wyniki, komentarze bez autorów i to, kiedy się logujesz.',
      couldNot: 'Co odpowiadasz ani czy odpowiadasz: tego już nie ma.',
    },
    {
      head: 'Kto ma kopie bazy danych, kopie zapasowe lub logi',
      could: 'To samo, w każdej chwili.',
      couldNot: 'Odpowiedzi, bilety i kto je pobrał: nie ma ich w żadnej z tych kopii.',
    },
    {
      head: 'Kto utrzymuje serwer, w ciągu tygodnia',
      could:
        'Z katalogu z urnami: kto pobrał bilet. Panując nad działającym programem lub zmieniając go: wszystko, co przychodzi. To nie jest chronione.',
      couldNot:
        'Przy bilecie z twojej przeglądarki i niezmienionym programie: który bilet jest twój.',
    },
  ],
  notHead: 'Co nie jest chronione',
  notIntro: 'Tego nie może obiecać żadne narzędzie. Warto to wiedzieć.',
  not: [
    'Kto w ciągu tygodnia panuje nad działającym serwerem albo zmieni program, także jego część w twojej przeglądarce, może czytać odpowiedzi w chwili nadejścia. Kto ma jego klucze, może też dołożyć odpowiedzi, których nikt nie dał.',
    'Surowa kopia katalogu z urnami lub pamięci programu zrobiona przy otwartej ankiecie, na przykład obraz całej maszyny, zawiera zapis, kto pobrał bilet, oraz urny obok ich kluczy. Dwie takie kopie mogą pokazać, czyja odpowiedź przyszła między nimi. Kopia sprzed otwarcia zawiera klucze przygotowane z góry; można by nimi dołożyć odpowiedzi.',
    'Kto zapisuje ruch w sieci albo pozwala serwerowi proxy notować długość żądań, widzi, że twoje urządzenie coś wysyła, kiedy i mniej więcej ile.',
    'Jeśli wszystkie inne osoby, które odpowiedziały w twojej grupie, zmówią się albo są zmyślone, mogą wyliczyć twoją odpowiedź.',
    'Jeśli wszyscy odpowiedzą tak samo, każdy wie, co odpowiedzieli inni. Poniżej 30 osób wyniki mieszczą się między 10 a 90: to rozmywa, ale nie ukrywa.',
    'W komentarzu może cię zdradzić język i sposób pisania.',
    'Kierownictwo z dokładnym kalendarzem nieobecności może oszacować tendencje w małym zespole. W symulacji 52 tygodni najbardziej niezadowoloną osobę wskazano trafnie w 33 do 40 przypadkach na 100; zgadywanie daje 8 do 17.',
    'Zapisujemy, kiedy się logujesz. Jeśli loguje się niewiele osób, to poszlaka, kto mógł odpowiedzieć.',
    'Dyski mogą przechowywać resztki nadpisanych kluczy tam, gdzie nie sięga żaden program (SSD, niektóre systemy plików). Razem ze starą kopią urny taka resztka otwiera tę kopię.',
    'Bez skryptów albo bez https bilet tworzy serwer: ufasz, że zapomni, który ci dał.',
    'Serwer, który da osobom z jednej grupy różne klucze, mógłby rozpoznać ich bilety. Zauważysz to tylko, porównując klucz swojej grupy, jak opisano niżej.',
    'Głosów nie da się przeliczyć samodzielnie: opublikowane odpowiedzi odsłoniłyby małe grupy.',
  ],
  checkHead: 'Jak to sprawdzić',
  check: [
    {
      head: 'Twoja odpowiedź idzie bez nazwiska',
      text: 'Otwórz narzędzia deweloperskie przeglądarki, wybierz Sieć i wyślij odpowiedzi. Żądanie do /ballots nie niesie ciasteczka ani niczego, co cię wskazuje.',
    },
    {
      head: 'Nikt nie dostał własnego klucza',
      text: 'Strona ankiety pokazuje klucz twojej grupy i korzeń, jedną liczbę dla kluczy i wielkości wszystkich grup; przeglądarka sprawdza, czy do siebie pasują, zanim użyje klucza. Porównaj klucz swojej grupy z kimś, kogo liczymy razem z tobą: jeśli jest taki sam, nikt z was nie dostał klucza, po którym dałoby się rozpoznać bilet. Adres /keys/ z oznaczeniem tygodnia, na przykład /keys/2026-W48, pokazuje wszystkie grupy; korzeń jest też w dzienniku zmian.',
    },
    {
      head: 'Twoja odpowiedź jest policzona',
      text: 'Zapisz potwierdzenie, które dostajesz po wysłaniu. Gdy pojawią się wyniki, poszukaj go w Potwierdzeniach: sprawdza je strona, na twoim urządzeniu. Potwierdzenie nie mówi nic o tym, co odpowiadasz.',
    },
    {
      head: 'Nikt w twojej grupie nie jest zmyślony',
      text: 'Przed odpowiedzią przeczytaj nazwiska oraz to, kto doszedł lub odszedł. Zapytaj o każdą osobę, której nie znasz.',
    },
    {
      head: 'Reguł nie nagięto',
      text: 'Strona ankiety mówi, według jakich reguł ją otwarto i co się zmieniło. Zapisz numer i odcisk najnowszego wpisu dziennika. Jeśli ten wpis pokaże kiedyś inny odcisk, dziennik napisano od nowa.',
    },
    {
      head: 'Nic nie pokazuje się za wcześnie',
      text: 'Obejrzyj stronę swojego zespołu przed wysłaniem i po nim: jest taka sama.',
    },
    {
      head: 'Zbyt mała grupa jest wstrzymana wszędzie',
      text: 'Poproś HR o raport z tygodnia, w którym wynik twojego zespołu był wstrzymany: w pliku jest ta sama luka.',
    },
    {
      head: 'W kopiach nie ma odpowiedzi',
      text: 'Poproś o uruchomienie samokontroli w obecności kogoś z rady pracowników. Jej ostatnia data i wynik są niżej.',
    },
    {
      head: 'Program robi to, co mówi',
      text: 'Można go przeczytać. Daj go komuś, komu ufasz, razem z wersją podaną niżej.',
    },
  ],
  nowHead: 'Jak jest ustawione tutaj',
  waiting: (n) => `Od następnej ankiety wersja ${n}:`,
  rulesLabel: 'Obowiązujące reguły',
  rulesSince: (n, when) => `Wersja ${n}, od ${when}.`,
  rulesFirst: 'Od uruchomienia Leeway nic się nie zmieniło.',
  programLabel: 'Działający program',
  program: (version) => `Leeway, wersja ${version}`,
  auditLabel: 'Ostatnia samokontrola',
  auditNone: 'Jeszcze żadnej nie było.',
  auditFine: (when, version, attempts) =>
    `${when}, Leeway ${version}. Próby powiązania osób z odpowiedziami lub wydzielenia małych grup: ${attempts}. Niczego nie znaleziono.`,
  auditBad: (when, version, attempts, findings) =>
    `${when}, Leeway ${version}. Próby: ${attempts}. Znalezione słabości: ${findings}. Zanim odpowiesz, zapytaj administratora lub radę pracowników.`,
  logLabel: 'Najnowszy wpis dziennika zmian',
  log: (n, hash) => `Wpis ${n}, odcisk ${hash}`,
} satisfies Messages['anonymity']
