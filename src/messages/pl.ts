import type { Index } from '../domain/scoring.ts'
import type { Messages } from './en.ts'
import { plural } from './format.ts'
import type { IndexName, Part } from './parts.ts'

const count = (n: number, one: string, few: string, many: string) =>
  plural('pl', n, { one, few, many, other: many })

const people = (n: number) => count(n, '# osoba', '# osoby', '# osób')
const weeks = (n: number) => count(n, '# tydzień', '# tygodnie', '# tygodni')
const ofWeeks = (n: number) => count(n, '# tygodnia', '# tygodni', '# tygodni')
const ofPublished = (n: number) =>
  count(n, '# opublikowanego tygodnia', '# opublikowanych tygodni', '# opublikowanych tygodni')

/** A deadline begins with its weekday, "niedziela, 22 listopada, 24:00"; "do" wants the genitive. */
const OF_DAY: Record<string, string> = {
  poniedziałek: 'poniedziałku',
  wtorek: 'wtorku',
  środa: 'środy',
  czwartek: 'czwartku',
  piątek: 'piątku',
  sobota: 'soboty',
  niedziela: 'niedzieli',
}
const until = (closes: string) =>
  `do ${closes.replace(/^\p{L}+/u, (weekday) => OF_DAY[weekday] ?? weekday)}`

/** The indices within a sentence: small, and "samodzielność" feminine where "morale" is neuter. */
const WITHIN: Record<Index, string> = { morale: 'morale', empowerment: 'samodzielność' }
const GENITIVE: Record<Index, string> = { morale: 'morale', empowerment: 'samodzielności' }
const within = (name: IndexName): IndexName => ({ ...name, text: WITHIN[name.index] })
const inWeek = (name: IndexName, week: number | undefined): Part[] =>
  week === undefined ? [name] : [`W tygodniu ${week} `, within(name)]
const past = (name: IndexName, stem: string) =>
  `${stem}${name.index === 'morale' ? 'o' : 'a'}${stem === 'mieścił' ? ' się' : ''}`
const SIDES = { above: 'powyżej', below: 'poniżej' }

export const pl = {
  brand: {
    name: 'Leeway',
    skip: 'Przejdź do treści',
    mainMenu: 'Menu główne',
    language: 'Język',
    practice: 'Instalacja do ćwiczeń. Nic tu nie jest prawdziwe.',
    practiceDate: (day: string) => `Jej kalendarz wskazuje ${day}.`,
    people,
  },
  menu: {
    today: 'Dziś',
    decisions: 'Decyzje',
    policy: 'Zasady',
    team: 'Zespół',
    reports: 'Raporty',
    people: 'Osoby',
    anonymity: 'Jak działa twoja anonimowość',
    charter: 'Deklaracja',
    signOut: 'Wyloguj się',
  },
  errors: {
    back: 'Na stronę Dziś',
    request: (id: string) => `Jeśli poprosisz kogoś o pomoc, podaj ten numer: ${id}`,
    400: {
      title: 'Nie wszystko dotarło',
      advice:
        'Części tego, co przyszło, nie da się odczytać. Nic nie zapisano. Wróć i spróbuj ponownie.',
    },
    403: {
      title: 'To przyszło skądinąd',
      advice:
        'Formularz nie wyszedł ze strony Leeway, więc nic się nie stało. Otwórz stronę ponownie i powtórz to tam.',
    },
    404: {
      title: 'Tu nic nie ma',
      advice: 'Adres jest błędny albo ta strona nie jest dla ciebie.',
    },
    405: {
      title: 'Tego nie da się tu zrobić',
      advice: 'Ten adres nie przyjmuje tego, co przyszło. Nic nie zapisano.',
    },
    409: {
      title: 'Ktoś był szybszy',
      advice:
        'W międzyczasie coś się tu zmieniło. Niczego od ciebie nie zapisano. Wróć, odśwież i spójrz jeszcze raz.',
    },
    410: {
      title: 'To już koniec',
      advice: 'Nic nie zapisano.',
    },
    413: {
      title: 'Za dużo naraz',
      advice: 'To, co przyszło, jest większe, niż ta strona przyjmuje. Nic nie zapisano.',
    },
    415: {
      title: 'Taki plik lub tekst tu nie pasuje',
      advice: 'Wyślij formularz z jego strony, w UTF-8. Nic nie zapisano.',
    },
    422: {
      title: 'Czegoś brakuje',
      advice: 'Nic nie zapisano. Wróć i sprawdź pola jeszcze raz.',
    },
    429: {
      title: 'Za dużo prób',
      advice: 'Odczekaj chwilę i spróbuj ponownie.',
    },
    500: {
      title: 'Coś zawiodło po naszej stronie',
      advice:
        'Nic nie zostało zapisane w połowie. Spróbuj ponownie; jeśli to się powtarza, powiedz o tym osobie, która utrzymuje Leeway.',
    },
    503: {
      title: 'Teraz to niemożliwe',
      advice: 'Nic nie zapisano. Spróbuj ponownie za minutę.',
    },
  },
  signIn: {
    title: 'Zaloguj się',
    motto: (organisation: string) =>
      organisation ? `Miejsce na działanie. ${organisation}.` : 'Miejsce na działanie.',
    email: 'E-mail służbowy',
    password: 'Hasło',
    button: 'Zaloguj się',
    wrong:
      'E-mail i hasło do siebie nie pasują. Sprawdź oba; po pięciu próbach czekasz coraz dłużej.',
    wait: (seconds: number) =>
      `Za dużo prób. Odczekaj ${count(seconds, '# sekundę', '# sekundy', '# sekund')} i spróbuj ponownie.`,
    noPassword: 'Nie masz hasła albo go nie pamiętasz? Link do hasła utworzy ci administrator.',
    pulseApart: 'Logowanie służy do decyzji, zasad i wyników. Odpowiedzi w ankiecie idą bez niego.',
  },
  welcome: {
    title: 'Witaj',
    greeting: (name: string) => `Witaj, ${name}.`,
    intro: 'Wybierz hasło. Link, który tu prowadzi, działa tylko ten jeden raz.',
    password: 'Nowe hasło',
    passwordHint: 'Co najmniej 12 znaków. Trzy lub cztery słowa łatwo zapamiętać.',
    button: 'Zapisz i zaloguj się',
    goneTitle: 'Ten link już nie działa',
    gone: 'Link działa raz i przez 7 dni. Zaloguj się hasłem albo poproś administratora o nowy link.',
    problems: {
      'too-short': 'Użyj co najmniej 12 znaków.',
      'too-long': 'Użyj najwyżej 200 znaków.',
      'too-common': 'To hasło łatwo odgadnąć. Weź inne słowa, nie własny adres.',
    },
  },
  setup: {
    title: 'Skonfiguruj Leeway',
    intro: 'Dwie minuty. Potem dodasz listę osób.',
    code: 'Kod konfiguracji',
    codeHint:
      'Widać go tam, gdzie uruchomiono serwer. Potwierdza, że konfiguracja należy do ciebie.',
    organisationHead: 'Twoja organizacja',
    organisation: 'Nazwa organizacji',
    language: 'Jej główny język',
    timeZone: 'Strefa czasowa',
    timeZoneHint: 'Według tego zegara liczą się tydzień i terminy.',
    currency: 'Waluta',
    currencyHint: 'Trzy litery, na przykład EUR. W niej są limity i kwoty.',
    contacts: 'Z kim można porozmawiać?',
    contactsHint:
      'Wsparcie pracowników, zdrowie, rada pracowników, kanał dla sygnalistów: każdy w osobnym wierszu, z numerem lub adresem. Widać je po ankiecie. Na razie pole może zostać puste.',
    kind: 'Do czego służy ta instalacja?',
    real: 'Do pracy',
    realNote: 'jedna ankieta w tygodniu, w stałych godzinach',
    practice: 'Do ćwiczeń',
    practiceNote: 'zmyślone osoby; zegar można przestawić; oznaczona na stałe',
    accountHead: 'Ty: pierwsze konto administratora',
    accountIntro:
      'Administratorzy dbają o listę osób i ustawienia. Nie widzą wyników ani prywatnych decyzji.',
    name: 'Imię i nazwisko',
    password: 'Hasło',
    button: 'Skonfiguruj',
    errors: {
      code: 'Ten kod nie pasuje. Sprawdź tam, gdzie uruchomiono serwer; po dziesięciu próbach trzeba go uruchomić ponownie.',
      organisation: 'Podaj nazwę organizacji, najwyżej 120 znaków.',
      language: 'Wybierz język.',
      timeZone: 'Wybierz strefę czasową z listy.',
      currency: 'Wpisz trzy litery znanej waluty, na przykład EUR lub PLN.',
      kind: 'Wybierz jedno. Później nie można tego zmienić.',
      name: 'Podaj imię i nazwisko, najwyżej 200 znaków.',
      email: 'To nie wygląda na adres e-mail. Sprawdź go.',
    },
  },
  sample: {
    link: 'Albo najpierw rozejrzyj się w zmyślonej organizacji.',
    head: 'Najpierw się rozejrzyj',
    intro:
      'Zmyślony sklep meblowy: 140 osób i pół roku historii, do przejrzenia, zanim dodasz swoich ludzi. Na stałe pozostaje instalacją do ćwiczeń; prawdziwe użycie zaczyna się od pustej bazy danych.',
    button: 'Utwórz przykład',
    interrupted:
      'Przykład był w trakcie tworzenia, gdy Leeway się zatrzymał. Nic z niego nie zostało. Można zacząć od nowa.',
    failed:
      'Przykładu nie udało się utworzyć. Nic z niego nie zostało; powód jest w dzienniku serwera.',
    makingTitle: 'Leeway wypełnia się przykładową organizacją',
    makingNote:
      'Ludzie odpowiadają, ankiety są liczone, zasady się zmieniają. Strona odświeża się co dwie sekundy; zostaw ją otwartą.',
    busyNote: 'To potrwa około minuty. Wróć tu potem.',
    beginning: 'Ludzie się schodzą',
    week: (week: number, weeks: number) => `Tydzień ${week} z ${weeks}`,
    readyTitle: (organisation: string) => `Organizacja ${organisation} jest gotowa`,
    readyNote:
      'Zaloguj się jako jedna z tych zmyślonych osób. Hasła są tylko na tej stronie i po przejściu dalej już się nie pojawią: zapisz te, których potrzebujesz.',
    firstLook: 'Zobacz najpierw:',
    done: 'Zapisane, do logowania',
    roles: {
      agent: 'Obsługa klienta',
      lead: 'Osoba prowadząca zespół',
      departmentLead: 'Osoba prowadząca dział',
      executive: 'Zarząd',
      hr: 'Kadry',
      council: 'Rada pracowników',
      administrator: 'Administracja',
    },
    look: {
      agent: 'ankietę z tego tygodnia, potem decyzje zespołu.',
      lead: 'stronę zespołu, gdzie po najnowszych zasadach wzrosła samodzielność.',
      departmentLead: 'dział East i jego zespoły oraz komentarze stamtąd.',
      executive: 'zasady i to, co się w nich zmieniło, potem deklarację.',
      hr: 'raporty i to, po co powstały.',
      council: 'jak działa anonimowość, potem deklarację i zasady.',
      administrator: 'osoby. Administracja nie widzi wyników.',
    },
  },
  items: {
    M1: 'Starczało mi energii na to, czego wymagała moja praca.',
    M2: 'Moja praca dawała mi zadowolenie.',
    M3: 'Praca mnie wyczerpywała.',
    E1: 'Gdy sprawa nie mieściła się w regułach, wolno mi było zdecydować, co jest właściwe dla klienta.',
    E2: 'Można było liczyć na to, że moja rozsądna decyzja, podjęta według własnej oceny, zostanie poparta.',
    R01: 'Było dla mnie jasne, gdzie są granice tego, co wolno mi przyznać.',
    R02: 'Potrzebne mi informacje były pod ręką.',
    R03: 'Moje umiejętności wystarczały do spraw, które do mnie trafiały.',
    R04: 'Było dla mnie widoczne, że moja praca coś zmienia.',
    R05: 'Moja praca wydawała mi się warta wysiłku.',
    R06: 'Mówienie tego, co myślę, przychodziło mi bez obaw.',
    R07: 'Gdy coś poszło nie tak, wyciągało się u nas z tego wnioski.',
    R08: 'Osoba prowadząca mój zespół była przy mnie, gdy potrzebne mi było wsparcie.',
    R09: 'Ilość pracy była dla mnie do udźwignięcia.',
    R10: 'Nasze zasady pasowały do spraw, które naprawdę do mnie trafiały.',
    R11: 'Pomógł mi wniosek z dziennika decyzji.',
    R12: 'Gdy decyzja okazała się nietrafiona, ludzi traktowano sprawiedliwie.',
  },
  scale: { 0: 'Nie', 1: 'Raczej nie', 2: 'Po części', 3: 'Raczej tak', 4: 'Tak' },
  pulse: {
    title: 'Ten tydzień',
    intro: (n: number) =>
      `${count(n, '# stwierdzenie', '# stwierdzenia', '# stwierdzeń')}, 45 sekund. Pomiń, które chcesz.`,
    promise: (closes: string) =>
      `Twoje odpowiedzi idą bez nazwiska. Są zapieczętowane ${until(closes)}, liczone raz, a zostają tylko sumy dla pięciu lub więcej osób.`,
    promiseLink: 'Co to chroni, a czego nie',
    together: (n: number) => `Liczymy cię razem z ${count(n, '# osobą', '# osobami', '# osobami')}`,
    joined: (names: string) => `Nowe osoby od ostatniej ankiety: ${names}.`,
    nobodyJoined: 'Od ostatniej ankiety nikt nie doszedł.',
    left: (names: string) => `Osoby, których już tu nie ma: ${names}.`,
    nobodyLeft: 'Od ostatniej ankiety nikt nie odszedł.',
    firstPulse: 'To pierwsza ankieta tutaj.',
    rulesUnchanged: 'Reguły liczenia: wersja 1. Bez zmian od ostatniej ankiety.',
    togetherWhy:
      'Jeśli nie znasz kogoś z tej listy, zapytaj, zanim odpowiesz: zmyślone osoby to sposób, by wyłowić czyjeś odpowiedzi, i tylko ty możesz to zauważyć.',
    askedAgain:
      'Odpowiedz, proszę, jeszcze raz. Dotychczasowe odpowiedzi twojej grupy przepadły nieodczytane przez awarię. Nikt ich nie widział.',
    startNote:
      'Dostajesz bilet bez nazwiska, w tej przeglądarce, na jedną odpowiedź. Dokończ na tym urządzeniu: drugiego biletu nie ma.',
    start: 'Zacznij',
    comment: 'Chcesz coś dodać?',
    optional: 'Nieobowiązkowe',
    commentHint:
      'Pokazywany bez liczb, wśród co najmniej dwóch innych komentarzy. Pomiń nazwiska; ktoś może znać twój styl.',
    commentErrors: {
      'too-long': 'Komentarz jest za długi. Skróć go do 400 znaków; nic jeszcze nie wysłano.',
      'not-text': 'Komentarza nie da się odczytać. Napisz go jeszcze raz.',
    },
    offScale: 'Wybierz jedną z pięciu odpowiedzi albo zostaw puste.',
    changeNote: (closes: string) =>
      `Z zachowanym biletem możesz zmieniać odpowiedzi ${until(closes)}. Potem nie może tego nikt, bo pojedyncze odpowiedzi już nie istnieją.`,
    keep: 'Zachowaj mój bilet w tej przeglądarce, na wypadek zmiany odpowiedzi. Nie na wspólnym komputerze.',
    clear: 'Wyczyść moje odpowiedzi',
    answered: (n: number) => `z ${n} odpowiedzi`,
    send: 'Wyślij',
    blank:
      'Nie ma jeszcze żadnej odpowiedzi. Odpowiedz na co najmniej jedno stwierdzenie albo potwierdź poniżej.',
    sendBlank: 'Wyślij puste: nigdzie się nie liczy, a dostaję potwierdzenie.',
    replaceNote:
      'Masz bilet w tej przeglądarce. Jeśli odpowiedzi były już wysłane, te nowe zastąpią wszystkie. Wysłanych nigdy nie pokazujemy.',
    notStored: 'Jeszcze nie zapisano: coś poniżej trzeba sprawdzić. Twoje odpowiedzi nadal tu są.',
    sendFailed: 'Nie udało się wysłać. Twoje odpowiedzi nadal tu są; spróbuj ponownie.',
    foundIdentity: (name: string) => `Znalezione przy twoich odpowiedziach: ${name}.`,
  },
  thanks: {
    title: 'Dziękujemy',
    heading: 'Dziękujemy. Odpowiedzi są w urnie.',
    sealed:
      'Twoje odpowiedzi są zapieczętowane. Na koniec tygodnia są dodawane do odpowiedzi innych, a potem niszczone.',
    superseded:
      'Liczą się twoje nowsze odpowiedzi. To, co przyszło teraz, wyszło przed nimi, więc niczego nie zmienia.',
    receiptHead: 'Twoje potwierdzenie',
    receiptNote:
      'Gdy pojawią się wyniki, możesz poszukać tego kodu na opublikowanej liście. Świadczy o tym, że twoja odpowiedź została policzona. Nie mówi, jaka była.',
    threadHead: 'Kod twojego komentarza',
    threadNote:
      'Jeśli ktoś odpowie na twój komentarz, ten kod otwiera odpowiedź, bez nazwiska. Zapisz go: widać go tylko tutaj.',
    nextHead: 'Co dalej',
    now: 'Teraz.',
    nowKept: 'Zapieczętowane. Możesz zmienić odpowiedzi w tej przeglądarce.',
    nowErased: 'Zapieczętowane. Twojego biletu nie ma już w tej przeglądarce.',
    counted: 'Liczone raz. Odpowiedzi, bilety i klucze są usuwane.',
    published: 'Wyniki pojawiają się dla wszystkich naraz, tam, gdzie odpowiedziało dość osób.',
    contactsHead: 'Porozmawiaj z kimś teraz',
    notAChannel: 'Nikt nie czyta ankiety przed liczeniem. To nie jest sposób, by wezwać pomoc.',
    back: 'Na stronę Dziś',
    change: 'Zmień odpowiedzi',
  },
  noBallot: {
    'no-pulse': {
      title: 'Żadna ankieta nie jest otwarta',
      text: 'Następna rusza w poniedziałek. Nic na ciebie nie czeka.',
    },
    'not-invited': {
      title: 'W tym tygodniu nie pytamy ciebie',
      text: 'W tej ankiecie nie masz grupy. Może nie było cię tu jeszcze, gdy się otwierała; wtedy zapytamy cię następnym razem. Nie pytamy osób, które kierują całą organizacją, bo w tej roli czytałyby wyniki własnej grupy.',
    },
    'too-small': {
      title: 'Za mało osób na ankietę',
      text: 'Ankieta potrzebuje co najmniej sześciu osób, inaczej odpowiedzi można by odgadnąć. Dziennik i zasady działają mimo to.',
    },
    'drawn-before': {
      title: 'Twój bilet jest już wydany',
      text: 'Ta przeglądarka już go nie ma. Jeśli odpowiedzi są wysłane, leżą w urnie i wszystko w porządku. Jeśli nie, biletu na ten tydzień nie da się zastąpić: nikt nie może stwierdzić, czy został użyty.',
    },
    stopped: {
      title: 'Awaria zatrzymała twoją grupę',
      text: 'Jej zapieczętowanych odpowiedzi nikt już nie może otworzyć. Osoba, która utrzymuje Leeway, może uruchomić grupę od nowa; wtedy zapytamy cię jeszcze raz. Teraz nic nie zapisano.',
    },
    closed: {
      title: 'Ta ankieta jest zamknięta',
      text: 'Twoje odpowiedzi przyszły po terminie i nie zostały zapisane.',
    },
    refused: {
      title: 'Ten bilet jest nieważny',
      text: 'Nie wydano go na tę ankietę albo ktoś go zmienił. Nic nie zapisano. Otwórz ankietę jeszcze raz od początku.',
    },
    identity: {
      title: 'Przyszło też twoje nazwisko, więc nic nie zapisano',
      text: 'Twoja przeglądarka albo serwer proxy po drodze dołączyły do odpowiedzi to, kim jesteś. Leeway tego nie przyjmuje. Wróć i odpowiedz z prywatnego okna albo z własnego telefonu i powiedz o tym osobie, która utrzymuje Leeway.',
    },
  },
  home: {
    title: 'Dziś',
    greeting: (name: string) => `Dzień dobry, ${name}.`,
    pulseHead: 'Jaki był ten tydzień?',
    openUntil: (closes: string) => `Otwarta ${until(closes)}.`,
    noPulse: 'Teraz nie ma otwartej ankiety. Następna rusza w poniedziałek.',
    drawn: 'Twój bilet jest pobrany. Jeśli odpowiedzi zostały wysłane, to wszystko.',
    openPulse: 'Otwórz ankietę',
    answer: 'Wypełnij ankietę',
    logHead: 'Masz za sobą własną decyzję?',
    logIntro: 'Kilka dotknięć i jedno zdanie, żeby następna była łatwiejsza.',
    log: 'Zapisz ją',
    policyHead: 'O czym możesz decydować?',
    policyIntro: 'Obowiązujące limity i ich powody.',
    policy: 'Przeczytaj zasady',
    latest: (unit: string, week: number) => `${unit}, tydzień ${week}`,
    noFigures: 'Wyniki zespołu pojawiają się tu w poniedziałek, gdy odpowie dość osób.',
    seeTeam: 'Zobacz wszystkie tygodnie',
    signCharter: 'Deklaracja czeka na twój podpis. Do tego czasu nikt nie może udostępnić decyzji.',
    readCharter: 'Przeczytaj i podpisz',
    importPeople: 'Dodaj swoją listę osób.',
    importButton: 'Importuj osoby',
    publishPolicy: 'Zasady decydowania jeszcze nie obowiązują.',
    beginPolicy: 'Zacznij zasady',
  },
  account: {
    title: 'Twoje konto',
    saveLanguage: 'Zapisz język',
    passwordHead: 'Hasło',
    current: 'Obecne hasło',
    next: 'Nowe hasło',
    change: 'Zmień hasło',
    wrong: 'To nie jest twoje obecne hasło. Wpisz je ponownie.',
    everywhereHead: 'Sesje',
    everywhereNote: 'Zgubiony telefon albo otwarty ekran? To kończy każdą twoją sesję.',
    everywhere: 'Wyloguj wszędzie',
  },
  charter: {
    title: 'Deklaracja',
    intro: 'Do czego wolno używać dziennika decyzji, a do czego nie.',
    promises: [
      {
        head: 'Do uczenia się',
        text: 'Zapisane decyzje służą uczeniu się, wsparciu, o które ktoś prosi, i lepszym zasadom. Niczemu innemu.',
      },
      {
        head: 'Nigdy do oceny',
        text: 'Nie służą do oceny, ustalania płac, kar ani grafików. Niczyich decyzji się nie liczy, nie sortuje i nie układa w rankingi.',
      },
      {
        head: 'Kto pisze, wybiera, kto czyta',
        text: 'Tylko ja, osoba prowadząca zespół, mój zespół albo wszyscy, bez mojego nazwiska. Prywatny zapis do niczego się nie wlicza.',
      },
      {
        head: 'Czytających widać',
        text: 'Gdy ktoś inny zobaczy treść decyzji, jej autor widzi, kto to był i kiedy.',
      },
      {
        head: 'Dobra wiara jest chroniona',
        text: 'Kto zapisze decyzję uczciwie w ciągu dziesięciu dni, tego nie obwinia się za to, co zapisane. Wyjątki to oszustwo, celowa szkoda, dyskryminacja i bezpieczeństwo; otwarcie zapisu wymaga wtedy dwóch osób, powodu i zawiadomienia autora.',
      },
      {
        head: 'Ankieta stoi osobno',
        text: 'Odpowiedzi z ankiety i zapisane decyzje nie mają wspólnego klucza, a Leeway nikomu nie daje sposobu, by odszukać czyjeś odpowiedzi.',
      },
    ],
    signed: (name: string, when: string) =>
      `Podpis: ${name}, ${when}. Udostępnianie decyzji jest włączone.`,
    unsigned: (names: string) =>
      `Jeszcze bez podpisu; podpisać może: ${names}. Do tego czasu każda decyzja zostaje u autora.`,
    nobodyNamed: 'ktoś z zarządu, kogo trzeba wskazać na liście osób',
    signNote: 'Podpisem składasz tę obietnicę za organizację, we własnym imieniu.',
    sign: 'Podpisz deklarację',
  },
  exports: {
    title: 'Raporty',
    intro:
      'Wyniki takie, jakie może widzieć każdy, w pliku. Żaden plik nie zawiera tego, co strony wstrzymują.',
    nothingYet: 'Nie ma jeszcze opublikowanych wyników. Pojawiają się w poniedziałek po ankiecie.',
    purpose: 'Do czego to służy?',
    purposeHint: 'Zostaje przy raporcie, z twoim nazwiskiem.',
    noPurpose: 'Napisz, do czego służy raport: co najmniej 10 znaków.',
    from: 'Od tygodnia',
    to: 'Do tygodnia',
    wrongWeeks: 'Wybierz tygodnie z list, pierwszy nie później niż ostatni.',
    create: 'Utwórz raport',
    listHead: 'Utworzone raporty',
    none: 'Jeszcze żadnego.',
    file: (from: string, to: string) => (from === to ? `CSV, ${from}` : `CSV, od ${from} do ${to}`),
    rules: (version: number) => `Reguły liczenia, wersja ${version}`,
    same: 'Raport zostaje taki, jaki powstał: pobrany ponownie to ten sam plik, bajt w bajt.',
  },
  people: {
    title: 'Osoby',
    importButton: 'Importuj listę',
    search: 'Szukaj',
    find: 'Szukaj',
    count: people,
    nobody: 'Nikt nie pasuje. Wyczyść wyszukiwanie albo zaimportuj listę.',
    name: 'Imię i nazwisko',
    unit: 'Jednostka',
    roles: 'Role',
    state: 'Konto',
    link: 'Link do logowania',
    noUnit: 'brak',
    active: 'ma hasło',
    invited: 'jeszcze bez logowania',
    inactive: 'dezaktywowane',
    makeLink: 'Utwórz link',
    linkFor: (name: string, untilWhen: string) =>
      `Link do logowania: ${name}, jednorazowy, ważny do ${untilWhen}:`,
    linkOnce: 'Widać go tylko teraz. Daj go tej osobie i nikomu innemu.',
    roleNames: {
      administrator: 'Administrator',
      hr: 'HR',
      council: 'Rada pracowników',
      executive: 'Zarząd',
    },
    manages: (units: string) => `prowadzi: ${units}`,
  },
  import: {
    title: 'Importuj osoby',
    intro:
      'Uzgodnij osoby i zespoły ze swoją listą. Najpierw widzisz, co się zmieni, dopiero potem coś się dzieje.',
    another: 'Sprawdź inną listę',
    file: 'Plik CSV',
    fileHint: 'UTF-8, z przecinkiem, średnikiem lub tabulatorem. Do 20\u00a0000 osób.',
    noFile: 'Najpierw wybierz plik.',
    check: 'Sprawdź listę',
    nothingYet: 'Sprawdzenie niczego nie zmienia.',
    columnsHead: 'Kolumny',
    columns: [
      { name: 'name', text: 'Tak, jak znają tę osobę inni w pracy.' },
      { name: 'email', text: 'Jedna osoba, jeden adres.' },
      {
        name: 'unit',
        text: 'Ścieżka poniżej organizacji: East / Iași Returns. Puste, gdy ktoś nie ma zespołu.',
      },
      { name: 'language', text: 'Nieobowiązkowe: en, ro, pl, el, it, pt.' },
      {
        name: 'manages',
        text: 'Nieobowiązkowe: jednostki, które ktoś prowadzi, rozdzielone znakiem |; * oznacza całą organizację.',
      },
      {
        name: 'roles',
        text: 'Nieobowiązkowe: administrator, hr, council, executive, rozdzielone znakiem |.',
      },
      { name: 'id', text: 'Nieobowiązkowe: wasz własny klucz. Z nim adres może się zmienić.' },
    ],
    example: 'Przykład ze 140 osobami',
    problemsHead: (n: number) =>
      `Nic nie zaimportowano: ${count(n, '# wiersz wymaga', '# wiersze wymagają', '# wierszy wymaga')} poprawek`,
    line: (n: number) => `Wiersz ${n}:`,
    problems: {
      'not-utf8': 'Plik nie jest w UTF-8. Zapisz go jako „CSV UTF-8”.',
      empty: 'Plik jest pusty. Wybierz inny.',
      'missing-column': 'Brakuje kolumny, dodaj ją:',
      'unknown-column': 'Nieznana kolumna, popraw ją lub usuń:',
      'wrong-number-of-cells': 'Wyrównaj liczbę komórek w tym wierszu do pierwszego wiersza.',
      'no-name': 'Brakuje imienia i nazwiska. Dopisz je.',
      'name-too-long': 'Imię i nazwisko ma ponad 200 znaków. Skróć je.',
      'not-an-email': 'To nie jest adres e-mail, popraw go:',
      'unknown-language': 'Nieznany język, wpisz inny lub zostaw puste:',
      'unknown-role': 'Nieznana rola, popraw ją lub usuń:',
      twice: 'To jest na liście dwa razy, zostaw jeden wpis:',
      'unit-too-deep': 'Ta jednostka ma ponad sześć poziomów, skróć ścieżkę:',
      'bad-unit': 'Poziom tej jednostki jest pusty lub za długi, popraw go:',
      'too-many-rows': 'Na liście jest ponad 20\u00a0000 osób. Skróć ją.',
      'not-a-leaf': 'Przypisz osobę do zespołu; ta jednostka ma pod sobą inne:',
      'unknown-unit': 'Tej jednostki nie ma na liście, popraw ją lub dodaj:',
      'no-administrator': 'Po tym imporcie nie byłoby administratora. Wskaż kogoś w tej roli.',
    },
    summary: (added: number, changed: number, moved: number, deactivated: number) =>
      `Ta lista doda ${count(added, '# osobę', '# osoby', '# osób')}, zmieni dane ${count(changed, '# osoby', '# osób', '# osób')} (w tym zmiany zespołu: ${moved}) i dezaktywuje ${deactivated}.`,
    unchanged: (n: number) =>
      `${count(n, '# osoba pozostaje', '# osoby pozostają', '# osób pozostaje')} bez zmian.`,
    newUnits: (n: number) => count(n, '# nowa jednostka', '# nowe jednostki', '# nowych jednostek'),
    changed: (n: number) => `Zmienione: ${n}`,
    added: (n: number) => `Dodane: ${n}`,
    moved: (n: number) => `Zmiana zespołu: ${n}`,
    deactivated: (n: number) => `Dezaktywowane: ${n}`,
    confirm: 'Importuj tę listę',
  },
  policy: {
    title: 'O czym możesz decydować',
    lead: 'W tych granicach kieruj się własną oceną. Decyzji w twojej strefie nikt nie musi zatwierdzać.',
    noneLead: 'Zasad jeszcze nie opublikowano. Do tego czasu pytaj osobę prowadzącą zespół.',
    inForce: (number: number, from: string, by: string) =>
      `Zasady nr ${number}, obowiązują od ${from}. Publikacja: ${by}.`,
    changedHead: (number: number) =>
      number > 1 ? `Co nowego od Zasad nr ${number - 1}` : 'O tych zasadach',
    edit: 'Przygotuj następną wersję',
    begin: 'Zacznij zasady',
    find: 'Znajdź regułę',
    new: 'Nowa',
    changed: 'Zmieniona',
    why: 'Dlaczego',
    yesExample: 'Tak, na przykład',
    noExample: 'Nie, na przykład',
    versionsHead: 'Wszystkie wersje',
    versionName: (number: number) => `Zasady nr ${number}`,
    from: (day: string) => `obowiązują od ${day}`,
    unused: 'nie',
    always: 'zawsze',
    above: 'powyżej',
    longer: 'dłużej',
    toMoney: (amount: string) => `do ${amount}`,
    toDay: (day: number) => `do dnia ${day}`,
    months: (n: number) => count(n, '# miesiąc', '# miesiące', '# miesięcy'),
    zones: {
      decide: 'Decyduj',
      tell: 'Decyduj i powiedz',
      ask: 'Najpierw zapytaj',
      never: 'Nie do nas należy',
    },
    zonesShort: {
      decide: 'Decyduj',
      tell: 'Decyduj, powiedz',
      ask: 'Najpierw zapytaj',
      never: 'Nie nasze',
    },
    zoneNotes: {
      decide: 'Należy do ciebie. Zrób to.',
      tell: 'Zrób to i tego samego dnia powiedz osobie prowadzącej zespół.',
      ask: 'Zapytaj osobę prowadzącą zespół, zanim coś obiecasz.',
      never: 'Nikt w obsłudze nie może tego przyznać. Powiedz to życzliwie.',
    },
  },
  draft: {
    title: 'Następna wersja',
    intro:
      'Widzą to tylko osoby, które publikują. Cały zespół widzi to od dnia, w którym zaczyna obowiązywać.',
    startIntro:
      'Zacznij od zasad, które pasują do wielu zespołów obsługi, i zmień, co do was nie pasuje, albo zacznij od zera.',
    fromStarter: 'Zacznij od gotowych zasad',
    fromNothing: 'Zacznij od zera',
    fromLast: 'Zacznij od obowiązującej wersji',
    noRules: 'Jeszcze bez reguł. Dodaj pierwszą.',
    addRule: 'Dodaj regułę',
    publishHead: 'Publikacja',
    inForceFrom: 'Obowiązują od',
    inForceHint: 'Dziś lub później.',
    changeNote: 'Co się zmienia i dlaczego?',
    changeNoteHint: 'Jedno lub dwa zdania, które czytają wszyscy, przy znaczniku na wykresie.',
    publish: 'Opublikuj tę wersję',
    forGood: 'Opublikowana wersja się nie zmienia. Błędy naprawia następna.',
    errors: {
      inForceFrom: 'Wybierz dzień od dziś, najwyżej za rok.',
      changeNote: 'Napisz, co się zmienia: od 10 do 280 znaków.',
      tooLate: 'W międzyczasie ktoś zmienił ten szkic. Obejrzyj go jeszcze raz, a potem opublikuj.',
      empty: 'Zasady potrzebują co najmniej jednej reguły. Dodaj ją.',
    },
  },
  rule: {
    title: 'Zmień regułę',
    newTitle: 'Nowa reguła',
    tooLate:
      'W międzyczasie ktoś zmienił ten szkic. Twój tekst jest poniżej; nic nie zapisano. Zapisz ponownie, by trafił do nowszego szkicu.',
    name: 'Nazwa',
    nameHint: 'Kilka słów, na przykład Gest dobrej woli.',
    text: 'Reguła',
    textHint: 'Jedno działanie, krótkie zdania, czas teraźniejszy.',
    unit: 'Co liczą limity',
    unitHint: 'Przy „bez liczby” wpisz „tak” w strefie, która obowiązuje.',
    units: {
      money: 'Pieniądze na sprawę',
      days: 'Dni',
      months: 'Miesiące',
      always: 'Bez liczby',
    },
    limits: 'Dokąd sięga każda strefa',
    limitsHint: 'Zostaw pustą strefę, której reguła nie używa. To, co dalej, nie do nas należy.',
    currency: 'Waluta',
    reason: 'Dlaczego ta reguła?',
    reasonHint: 'Łatwiej dobrze zdecydować, gdy zna się powód.',
    save: 'Zapisz regułę',
    remove: 'Usuń tę regułę',
    errors: {
      required: 'Wypełnij to pole.',
      'too-long': 'Skróć to.',
      choose: 'Wybierz jedno.',
      'not-a-limit':
        'Wpisz liczbę odpowiednią do jednostki albo zostaw strefę pustą; przy „bez liczby” wpisz „tak”.',
      'not-rising': 'Ustaw limity tak, by każda strefa sięgała dalej niż poprzednia.',
      'not-a-currency': 'Wpisz trzy litery znanej waluty, na przykład EUR.',
    },
  },
  decisionForm: {
    title: 'Zapisz własną decyzję',
    intro: 'Kilka dotknięć i jedno zdanie. Do uczenia się, nigdy do oceny:',
    notStored: 'Jeszcze nie zapisano: coś poniżej trzeba sprawdzić. Twój tekst nadal tu jest.',
    situation: 'O co chodziło?',
    action: 'Jakie rozwiązanie?',
    decided: 'Moja decyzja',
    decidedHint:
      'Bez nazwisk klientów. Adresy e-mail, numery telefonów, kart i kont zasłaniamy przed zapisem.',
    why: 'Dlaczego to, a nie co innego?',
    whyHint: 'Jedno zdanie najbardziej pomaga następnej osobie. Możesz to pominąć.',
    amount: 'Kwota, jeśli jest',
    relation: 'Jak to się ma do zasad?',
    resolution: 'Jak zapadła decyzja?',
    learned: 'Wniosek',
    learnedHint: 'Możesz to pominąć.',
    visibility: 'Kto może to czytać?',
    sharingOff:
      'Udostępnianie jest wyłączone do podpisania deklaracji. Do tego czasu każda decyzja zostaje u autora.',
    log: 'Zapisz',
    errors: {
      choose: 'Wybierz jedno.',
      'too-short': 'Napisz trochę więcej: co najmniej 10 znaków, żeby inni mogli zrozumieć.',
      'too-long': 'Skróć do najwyżej 280 znaków.',
      'not-an-amount': 'Wpisz kwotę, na przykład 45 lub 45,50, bez waluty.',
      'sharing-off': 'Udostępnianie jest wyłączone do podpisania deklaracji. Wybierz „Tylko ja”.',
    },
  },
  decisions: {
    title: 'Decyzje',
    log: 'Zapisz decyzję',
    ownHead: 'Twoje',
    ownEmpty:
      'Jeszcze nic tu nie ma. Zwrot ponad regułę, obietnica, sprawa, o której zasady milczą: zapisz następną.',
    sharedHead: 'Udostępnione tobie',
    sharedNote: 'Autorzy widzą, że masz do nich wgląd.',
    sharedEmpty: 'Jeszcze nikt nie udostępnia ci decyzji.',
    sharingOff: 'Udostępnianie jest wyłączone do podpisania deklaracji.',
    quote: (text: string) => `„${text}”`,
    whyHead: 'Dlaczego:',
    learnedHead: 'Wniosek:',
  },
  decision: {
    title: 'Twoja decyzja',
    logged: 'Zapisano.',
    readersHead: 'Kto ją czytał',
    nobodyRead: 'Na razie nikt oprócz ciebie.',
    read: (name: string, when: string) => `${name}, ${when}`,
  },
  situations: {
    late: 'Opóźnienie',
    damaged: 'Uszkodzenie',
    billing: 'Błąd rachunku',
    window: 'Po terminie',
    missing: 'Brak części',
    outage: 'Awaria',
    hardship: 'Trudna sytuacja',
    bereavement: 'Żałoba',
    other: 'Coś innego',
  },
  actions: {
    refund: 'Zwrot pieniędzy',
    partial_refund: 'Zwrot częściowy',
    replacement: 'Wymiana',
    goodwill_credit: 'Gest dobrej woli',
    fee_waiver: 'Umorzenie opłaty',
    extension: 'Przedłużenie',
    exception: 'Wyjątek',
    promise: 'Obietnica',
    workaround: 'Obejście',
    information: 'Informacja',
    apology: 'Przeprosiny',
    refusal: 'Odmowa',
    other: 'Coś innego',
  },
  relations: {
    within: 'W granicach',
    beyond: 'Poza granicami',
    silent: 'Zasady milczą',
    unsure: 'Nie wiem',
    conflicting: 'Sprzeczne reguły',
  },
  resolutions: {
    alone: 'Samodzielnie',
    asked_peer: 'Z radą zespołu',
    escalated: 'Przekazana wyżej',
    no_solution: 'Bez rozwiązania',
  },
  visibilities: {
    private: { label: 'Tylko ja', note: 'do niczego się nie wlicza' },
    manager: { label: 'Osoba prowadząca', note: 'widzę każde wyświetlenie' },
    team_named: { label: 'Mój zespół', note: 'z moim nazwiskiem; widzę, komu się wyświetla' },
    everyone_unnamed: {
      label: 'Wszyscy',
      note: 'bez mojego nazwiska, gdy ktoś to ze mną sprawdzi',
    },
  },
  anonymity: {
    title: 'Jak działa twoja anonimowość',
    lead: 'Leeway nie przechowuje niczego, po czym ktoś mógłby odszukać twoje odpowiedzi: ani osoba prowadząca zespół, ani HR. Oto jak to działa i czego to nie chroni.',
    wayHead: 'Droga odpowiedzi',
    way: (k: number) => [
      {
        head: 'Pobierasz bilet.',
        text: 'Po zalogowaniu dostajesz prawo do jednej odpowiedzi. Na bilecie nie ma nazwiska, a serwer pamięta tylko, że bilet jest pobrany.',
      },
      {
        head: 'Odpowiadasz bez nazwiska.',
        text: 'Bilet i odpowiedzi idą pod adres, do którego twoje logowanie nie sięga. Jeśli przyjdzie z nimi coś, co cię wskazuje, odpowiedź zostaje odrzucona.',
      },
      {
        head: 'Zostaje zapieczętowana.',
        text: 'Odpowiedź trafia do urny twojej grupy, szyfrowanej na nowo przy każdej zmianie. Urna nie pokazuje, kto odpowiada ani w jakiej kolejności.',
      },
      {
        head: 'Liczymy ją raz.',
        text: `W terminie urny są otwierane, liczone i niszczone razem z kluczami. Zostają tylko zaokrąglone wyniki co najmniej ${k} osób.`,
      },
      {
        head: 'Wszyscy widzą to samo.',
        text: 'W poniedziałek wyniki pojawiają się dla wszystkich naraz. Wcześniej nikt niczego nie widzi.',
      },
    ],
    whoHead: 'Kto może się czego dowiedzieć',
    who: [
      {
        head: 'Osoba prowadząca zespół i HR',
        text: 'Opublikowane wyniki i komentarze. Nigdy, kto odpowiada, nigdy mniej niż pięć osób.',
      },
      {
        head: 'Ktoś z twojego zespołu',
        text: 'Te same wyniki. Ta osoba zna własną odpowiedź i może ją odjąć od całości.',
      },
      {
        head: 'Kto utrzymuje serwer',
        text: 'Po liczeniu: wyniki i komentarze. W ciągu tygodnia, z kopii bazy danych, kopii zapasowych i logów: nic o odpowiedziach.',
      },
      {
        head: 'Rada pracowników',
        text: 'Te same wyniki co wszyscy. Żadnych odpowiedzi i żadnych nieudostępnionych decyzji.',
      },
    ],
    notHead: 'Co nie jest chronione',
    notIntro: 'Tego nie może obiecać żadne narzędzie. Warto to wiedzieć.',
    not: [
      'Kto w ciągu tygodnia panuje nad działającym serwerem albo zmieni jego program, może czytać odpowiedzi w chwili nadejścia.',
      'Surowa kopia katalogu z urnami, zrobiona przy otwartej ankiecie, pokazuje, kto ma pobrany bilet.',
      'Kto zapisuje ruch w sieci, widzi, że twoje urządzenie coś wysyła i kiedy.',
      'Jeśli w grupie zmówią się wszyscy oprócz jednej osoby albo są zmyśleni, mogą wyliczyć jej odpowiedź.',
      'Jeśli wszyscy odpowiedzą tak samo, każdy wie, co odpowiedzieli inni.',
      'W komentarzu może cię zdradzić sposób pisania.',
      'W ciągu roku kierownictwo z dokładnym kalendarzem nieobecności mogłoby oszacować tendencje w małym zespole.',
      'Bilet tworzy serwer: ufasz, że zapomni, który ci dał.',
    ],
    checkHead: 'Co możesz sprawdzić',
    check: [
      'Przed odpowiedzią widzisz, z kim cię liczymy i kto doszedł lub odszedł.',
      'Podgląd sieci w przeglądarce pokazuje, że żądanie z odpowiedziami nie niesie ciasteczka twojego logowania.',
      'Twoje potwierdzenie jest na liście publikowanej razem z wynikami.',
      'Program jest otwarty: może go przeczytać każdy, komu ufasz.',
    ],
  },
  receipts: {
    title: 'Potwierdzenia',
    intro: 'Czy moja odpowiedź się liczy? Sprawdź to tutaj, na własnym komputerze.',
    how: 'Listy zawierają wartość SHA-256 każdego potwierdzenia. Oblicz swoją bez spacji, na przykład tym poleceniem, i poszukaj jej na liście z tego tygodnia:',
    padding:
      'Każda lista jest tak długa jak lista zapytanych osób, uzupełniona losowymi wartościami, więc nie zdradza, ile osób odpowiedziało.',
    none: 'Pierwsza lista pojawia się z pierwszymi wynikami.',
    list: (week: string) => `Lista: ${week}`,
  },
  threads: {
    title: 'Odpowiedzi na komentarz',
    intro: 'Wpisz kod otrzymany z komentarzem. Nikt się nie dowie, że to ty.',
    nothing:
      'Dla tego kodu nie ma nic do pokazania: jeszcze bez odpowiedzi albo komentarza nie opublikowano.',
    code: 'Kod',
    open: 'Otwórz',
    reply: 'Odpowiedź',
    replyHint: 'Najwyżej 400 znaków. Widać ją z wynikami w następny poniedziałek.',
    replyError: 'Napisz od 1 do 400 znaków.',
    send: 'Wyślij',
    sent: 'Wysłano. Widać ją z wynikami w następny poniedziałek.',
    weekly: 'To, co tu napisane, widać tylko w poniedziałki, żeby pora niczego nie zdradzała.',
    by: { author: 'Autor komentarza', reader: 'Osoba prowadząca lub HR' },
  },
  teamPage: {
    published: (week: number, when: string) => `Tydzień ${week}, publikacja ${when}`,
    countedWith: (unit: string) =>
      `Twój zespół liczymy razem z innymi jako ${unit}, bo sam jest za mały, by było bezpiecznie.`,
    covers: (covered: number, cells: number) => `Obejmuje grupy: ${covered} z ${cells}.`,
    half: 'Odpowiedziała co najmniej połowa.',
    underHalf: 'Odpowiedziała mniej niż połowa.',
    policyHead: (number: number) => `Zasady nr ${number}, obowiązujące`,
    policySince: (day: string) => `Obowiązują od ${day}.`,
    readPolicy: 'Przeczytaj je jak zespół',
    noPolicy: 'Zasady jeszcze nie obowiązują.',
    commentsHead: 'Co ludzie napisali',
    commentsNote:
      'Bez liczb i nie po kolei, tam, gdzie odpowiedziało co najmniej osiem osób, a trzy napisały.',
    noComments: 'Nie ma komentarzy do pokazania.',
    week: (week: number) => `tydzień ${week}`,
    reply: 'Odpowiedz',
    replyTo: 'Odpowiedz na ten komentarz',
    voidWeek: (week: number) =>
      `Ankieta z tygodnia ${week} jest nieważna: jej odpowiedzi zniszczono bez liczenia.`,
    unitsHead: 'Zespoły',
    noUnits: 'Nie ma zespołu, którego wyniki możesz czytać.',
  },
  starter: [
    {
      key: 'goodwill',
      title: 'Gest dobrej woli',
      text: 'Przyznaj środki, gdy kłopot jest z naszej winy, a pieniądze uczciwie go wynagrodzą. Limit dotyczy jednej sprawy.',
      unit: 'money',
      limits: { decide: 5000, tell: 10000, ask: 25000 },
      reason: 'Szybki, uczciwy gest zatrzymuje więcej klientów niż idealny za tydzień.',
      yesExample: 'Zła część przyszła dwa razy: 45 € i termin.',
      noExample: 'Klient chce pieniędzy, bo dostał je znajomy.',
    },
    {
      key: 'late',
      title: 'Opłata przy spóźnionej dostawie',
      text: 'Umórz opłatę, gdy dostawa przyszła po obiecanym dniu. Klient nie musi podawać powodu.',
      unit: 'always',
      limits: { decide: true },
      reason: 'To my nie dotrzymaliśmy słowa. Pytanie o zgodę tylko zabiera czas.',
      yesExample: 'Obiecany wtorek, dostawa w czwartek. Umórz, zanim poproszą.',
      noExample: 'Termin przesunął klient. Opłata zostaje; powiedz dlaczego.',
    },
    {
      key: 'window',
      title: 'Zwrot po terminie',
      text: 'Zwróć pieniądze za nieużywany produkt po 30. dniu, gdy powód opóźnienia jest według ciebie uczciwy.',
      unit: 'days',
      limits: { decide: 45, tell: 60, ask: 90 },
      reason: 'Wiele późnych zwrotów czekało u kuriera. Decyduje powód, nie dzień.',
      yesExample: 'Dzień 41; kurier trzymał paczkę dwa tygodnie.',
      noExample: 'Dzień 58; krzesło jest używane i poplamione.',
    },
    {
      key: 'hardship',
      title: 'Wstrzymanie rat (trudna sytuacja)',
      text: 'Wstrzymaj płatności, gdy klient mówi, że na razie nie może płacić. Nie proś o dowody.',
      unit: 'months',
      limits: { tell: 1, ask: 3 },
      reason: 'Dowody uczyniłyby rozmowę trudniejszą niż sam dług.',
      yesExample: 'Utrata pracy w tym miesiącu; nowa praca od stycznia.',
      noExample: 'Chce przerwy, żeby kupić coś innego.',
    },
    {
      key: 'safety',
      title: 'Wypowiedzi o bezpieczeństwie produktu',
      text: 'Nie mów, czy produkt jest bezpieczny. Od razu przekaż sprawę działowi bezpieczeństwa produktów.',
      unit: 'always',
      limits: {},
      reason: 'Złe słowo może komuś zaszkodzić. To słowo nie do nas należy.',
      yesExample: '',
      noExample: '',
    },
  ] as Messages['starter'],
  report: {
    week: 'Tydzień',
    unit: 'Jednostka',
    measure: 'Miara',
    value: 'Wartość',
    low: 'Zapewne od',
    high: 'Zapewne do',
    answers: 'Odpowiedzi',
    covered: 'Objęte grupy',
    groups: 'Grupy',
    response: 'Udział',
    rules: 'Reguły liczenia',
    halfOrMore: 'połowa lub więcej',
    underHalf: 'mniej niż połowa',
    purpose: 'Cel',
  },
  team: {
    names: { morale: 'Morale', empowerment: 'Samodzielność' },
    // short: it stands at the line's end, where a phone has about 60 px
    week: (n: number) => `tydz. ${n}`,
    reading: (name: IndexName, value: string, low: string, high: string) =>
      `${name.text}: ${value}, zapewne między ${low} a ${high}`,
    withheld: 'wstrzymane: za mało odpowiedzi, by pokazać bezpiecznie',
    noPulse: 'bez ankiety',

    nothingYet: 'Nie ma jeszcze opublikowanych wyników.',
    noneYet: (name: IndexName) => [name, ' nie ma jeszcze opublikowanego wyniku.'],
    latest: (name: IndexName, value: string, margin: string, week: number | undefined) => [
      ...inWeek(name, week),
      ` ${past(name, 'wynosił')} ${value}\u00a0±${margin}.`,
    ],
    within: (name: IndexName, week: number | undefined) => [
      ...inWeek(name, week),
      ` ${past(name, 'mieścił')} w swoim zwykłym zakresie.`,
    ],
    bothWithin: (morale: IndexName, empowerment: IndexName, week: number) => [
      `W tygodniu ${week} `,
      within(morale),
      ' i ',
      within(empowerment),
      ' mieściły się w swoich zwykłych zakresach.',
    ],
    outside: (name: IndexName, side: 'above' | 'below', week: number | undefined) => [
      ...inWeek(name, week),
      ` ${past(name, 'był')} ${SIDES[side]} swojego zwykłego zakresu: warto się temu przyjrzeć.`,
    ],
    sustained: (name: IndexName, side: 'above' | 'below', n: number) => [
      name,
      ` od ${ofPublished(n)} z rzędu jest ${SIDES[side]} swojej średniej.`,
    ],
    sustainedSince: (name: IndexName, side: 'above' | 'below', n: number, policy: number) => [
      `Odkąd obowiązują Zasady nr ${policy}, `,
      within(name),
      ` od ${ofPublished(n)} z rzędu jest ${SIDES[side]} swojej wcześniejszej średniej.`,
    ],
    oneWeek: 'Jeden tydzień poza zwykłym zakresem może być przypadkiem.',
    needsWeeks: (n: number) =>
      `Zwykły zakres widać po ${count(n, '# opublikowanym tygodniu', '# opublikowanych tygodniach', '# opublikowanych tygodniach')}.`,
    tooSmall: 'Mniej niż 8 odpowiedzi to za mało, by porównać z innymi tygodniami.',
    averaged: (
      name: IndexName,
      policy: number,
      before: { mean: string; margin: string; weeks: number },
      after: { mean: string; margin: string; weeks: number },
    ) =>
      `Średnia ${GENITIVE[name.index]} to ${before.mean} (±${before.margin}) z ${ofWeeks(before.weeks)} przed Zasadami nr ${policy}, a potem ${after.mean} (±${after.margin}) z ${ofWeeks(after.weeks)}.`,
    chance: (oneIn: string) =>
      `Jeśli tygodnie nie zależą od siebie, sam przypadek daje taką różnicę najwyżej 1 raz na ${oneIn}.`,
    chanceOften: 'Sam przypadek często daje taką różnicę.',
    otherThings: 'To zwykłe średnie, a zmieniały się też inne rzeczy.',

    nameLines: { morale: ['Morale'], empowerment: ['Samodzielność'] },
    aboutLines: {
      morale: ['energia,', 'zadowolenie', 'i brak wyczerpania'],
      empowerment: ['można decydować', 'i liczyć na poparcie'],
    },
    withheldLines: ['wstrzymane:', 'za mało', 'odpowiedzi'],
    withheldShort: 'wstrzymane',
    policyFlag: (n: number) => `Zasady nr ${n}`,
    policyFlagDay: (n: number, day: string) => `Zasady nr ${n}, ${day}`,
    policyNote: (day: string, note: string) => `${day}, ${note}`,
    usual: (low: string, high: string) => `zwykły zakres: od ${low} do ${high}`,
    usualBefore: (low: string, high: string, policy: number) =>
      `zwykły zakres przed Zasadami nr ${policy}: od ${low} do ${high}`,
    usualShort: 'zwykły zakres',
    run: (n: number, side: 'above' | 'below') => `${weeks(n)} z rzędu ${SIDES[side]} średniej`,
    runBefore: (n: number, side: 'above' | 'below') =>
      `${weeks(n)} z rzędu ${SIDES[side]} wcześniejszej średniej`,
    runShort: (n: number, side: 'above' | 'below') => `${n} tyg. ${SIDES[side]}`,
    monthYear: (month: string, year: string) => `${month} ${year}`,
    chartLabel: (unit: string, n: number) =>
      `Wykresy liniowe morale i samodzielności, ${unit}, ${weeks(n)}, z przedziałami i zmianami zasad. Wyniki są dalej w tabeli.`,
    emptyChart:
      'Morale i samodzielność pojawiają się tu tydzień po tygodniu. Wyniki tygodnia są w następny poniedziałek, gdy odpowie dość osób: nigdy mniej niż 5.',
    emptyWithheld:
      'Dotąd każdy tydzień jest wstrzymany: za mało odpowiedzi, by pokazać bezpiecznie. Morale i samodzielność pojawiają się tu, gdy odpowie dość osób, w poniedziałek po danym tygodniu.',

    noteBand: [
      { strong: 'Pasmo' },
      ' pokazuje, gdzie zapewne byłby wynik, gdyby odpowiedzieli wszyscy: 95 razy na 100. Punkt wewnątrz ostatniego pasma to nic nowego. Poniżej 30 odpowiedzi wartości są zaokrąglane do 5.',
    ],
    noteUsual: [
      { strong: 'Kropkowane linie' },
      ' to zwykły zakres wcześniejszych opublikowanych tygodni, co najmniej 12. Jeśli zespół tygodniami dzieli nastrój, fałszywe alarmy są częstsze: nawet 1 na 6.',
    ],
    noteUsualBefore: (policy: number) => [
      { strong: 'Kropkowane linie' },
      ` to zwykły zakres opublikowanych tygodni przed Zasadami nr ${policy}. Jeśli zespół tygodniami dzieli nastrój, fałszywe alarmy są częstsze: nawet 1 na 6.`,
    ],
    noteHatched: [
      { strong: 'Zakreskowane tygodnie' },
      ' są wstrzymane: za mało odpowiedzi, by pokazać bezpiecznie. Gdzie się da, liczą się wyżej w organizacji.',
    ],
    noteNoPulse: [{ strong: 'W pustych tygodniach' }, ' nie było ankiety.'],

    tableOpen: 'Wyniki w tabeli',
    tableCaption: (unit: string) => `Morale i samodzielność, ${unit}, według tygodni`,
    columns: {
      week: 'Tydzień',
      morale: 'Morale',
      empowerment: 'Samodzielność',
      answers: 'Odpowiedzi',
      policy: 'Zasady',
    },
    weekFrom: (n: number, day: string) => `${n}, od ${day}`,
    band: (low: string, high: string) => `${low}–${high}`,
    bandOpen: (low: string) => `${low} lub więcej`,
    bandsDiffer: (morale: string, empowerment: string) =>
      `Morale ${morale}, samodzielność ${empowerment}`,
    policyNew: (n: number) => `${n}, nowe`,
    policyNone: 'brak',
  },
} satisfies Messages
