import type { Messages } from '../en.ts'

export const papers = {
  title: 'Dokumenty',
  intro:
    'Wypełnione obecnymi ustawieniami, do druku lub zapisania. Wiersze do wypełnienia ręcznie są oznaczone.',
  notLegal: 'To wzór, a nie porada prawna. Daj go sprawdzić komuś, kto może jej udzielić.',
  names: {
    privacy: 'Informacja o danych osobowych',
    dpia: 'Ocena skutków dla ochrony danych',
    council: 'Karta dla rady pracowników',
  },
  about: {
    privacy: 'Dla wszystkich pytanych: co przechowujemy, po co, jak długo i jakie masz prawa.',
    dpia: 'Wzór według art. 35 RODO, dla tych, którzy mają ocenić ryzyko.',
    council: 'Co się wprowadza, co to może, a czego nie, i co mogłoby ustalić porozumienie.',
  },
  asOf: (organisation, when, version) => `${organisation}, stan na ${when}. Leeway ${version}.`,
  settingsHead: 'Obowiązujące ustawienia',
  contactsHead: 'Z kim porozmawiać',
  residualHead: 'Co nie jest chronione',
  statementsHead: 'Stwierdzenia',
  statementsNote:
    'Każda ankieta pyta o pięć pierwszych, a w większości tygodni po kolei o jedno z pozostałych.',
  fillIn: 'do wypełnienia',
  privacy: (f) => [
    {
      head: 'Kto odpowiada',
      text: [`Leeway prowadzi ${f.organisation}. Dane pozostają na własnym serwerze organizacji.`],
      blank: [
        'Nazwa i adres administratora danych',
        'Inspektor ochrony danych, kontakt',
        'Gdzie stoi serwer i kto go utrzymuje',
      ],
    },
    {
      head: 'Po co i na jakiej podstawie',
      text: [
        'Leeway pokazuje, jak mają się zespoły, daje pracownikom swobodę działania i pozwala uczyć się na ich decyzjach. Udział w ankiecie jest dobrowolny; żadna strona nie pokazuje, kto bierze udział. Nic z niej nie służy do oceny.',
      ],
      blank: [
        'Podstawa prawna (art. 6 ust. 1 RODO oraz porozumienie zbiorowe, art. 88, jeśli istnieje)',
      ],
    },
    {
      head: 'Co przechowujemy o tobie',
      text: [
        'Konto: imię i nazwisko, adres służbowy, język, zespół, role, co prowadzisz, daty dłuższych nieobecności, hasło w postaci skrótu, drugi krok i klucze dostępu.',
        'Logowania: kiedy zaczęła się sesja i na jakim rodzaju urządzenia. Adresów sieciowych nie zapisujemy.',
        'Dziennik zmian: co zmieniono na twoim koncie, kto i kiedy.',
        'Decyzje: to, co zapisujesz, dla tych, którym pozwalasz czytać, oraz komu to pokazano.',
        'Pięć spraw, raz na kwartał: twoje odpowiedzi, które Leeway pokazuje tylko tobie, do czterech tygodni po zamknięciu.',
      ],
    },
    {
      head: 'Twoje odpowiedzi w ankiecie',
      text: [
        `Co tydzień: ${f.opens} – ${f.closes}. Odpowiedzi idą bez nazwiska, leżą zapieczętowane do zamknięcia, są liczone raz i niszczone. Do tej chwili traktujemy je jak dane osobowe.`,
        `Zostają zaokrąglone wyniki co najmniej ${f.k} osób, publikowane: ${f.publishes}. Są anonimowe w rozumieniu motywu 26 RODO w takim zakresie, jak mówi strona „Jak działa twoja anonimowość”, i nie dalej.`,
        `Komentarze są pokazywane bez wyników tam, gdzie odpowiedziało co najmniej ${f.comments} osób, a trzy napisały. Styl może cię zdradzić, więc nie nazywamy ich anonimowymi. Nie pisz tam o zdrowiu, przekonaniach ani przynależności do związku, swoich ani cudzych (art. 9 RODO). Stwierdzenia dotyczą wyłącznie pracy.`,
      ],
    },
    {
      head: 'Jak długo',
      text: [
        'Odpowiedzi, bilety i zapis, kto pobrał bilet: do zamknięcia tygodnia.',
        'Sesje: 14 dni od ostatniej wizyty, najwyżej 90 dni. Linki do logowania: 7 dni. Kopie zrobione przed aktualizacją: 30 dni.',
        'Wyniki, komentarze, decyzje, zakończone konta i dziennik zmian: Leeway niczego z tego samo nie usuwa.',
      ],
      blank: ['Kiedy organizacja je usuwa, a także kopie zapasowe i techniczny dziennik serwera'],
    },
    {
      head: 'Kto co widzi',
      text: [
        `Prowadzący widzą wyniki zespołów, które prowadzą, HR wyniki wszystkich, każdy wyniki własnego zespołu. Raporty tworzą: ${f.exporters}. Każdy raport jest w dzienniku zmian ze swoim celem. Leeway nie przekazuje niczego nikomu innemu.`,
      ],
    },
    {
      head: 'Twoje prawa',
      text: [
        'Możesz żądać dostępu, sprostowania, usunięcia, ograniczenia i kopii danych, wnieść sprzeciw oraz skargę do organu nadzorczego (art. 15–21 i 77 RODO).',
        'Odpowiedzi w ankiecie możesz zmienić do zamknięcia, mając bilet w swojej przeglądarce. Potem nikt ich już nie znajdzie, ty też nie, więc nie można ich ani pokazać, ani usunąć (art. 11 RODO).',
        'Żadna decyzja o tobie nie zapada automatycznie i nie powstaje twój profil.',
      ],
      blank: ['Organ nadzorczy'],
    },
    {
      head: 'Zgłaszanie naruszeń',
      text: [
        'Ankieta nie jest kanałem zgłoszeń w rozumieniu dyrektywy (UE) 2019/1937: nikt nie musi zareagować na komentarz w określonym czasie. Użyj kanału, który organizacja ma do tego celu.',
      ],
      blank: ['Kanał zgłoszeń'],
    },
  ],
  dpia: (f) => [
    {
      head: 'Dlaczego ocena',
      text: [
        'Pracownicy zależą od pracodawcy i uchodzą za osoby wymagające ochrony, a ich nastrój i postępowanie są regularnie obserwowane. Dwa takie kryteria zwykle wymagają oceny (art. 35 RODO).',
      ],
      blank: ['Kto ją przeprowadza i kiedy'],
    },
    {
      head: 'Co jest przetwarzane',
      text: [
        `Cotygodniowa ankieta (sześć stwierdzeń, jeden nieobowiązkowy komentarz; otwarcie: ${f.opens}, zamknięcie: ${f.closes}, wyniki: ${f.publishes}); dziennik decyzji pod nazwiskiem autora, który sam wybiera, kto czyta; zasady; konta i dziennik zmian. ${f.organisation} prowadzi to na własnym serwerze.`,
        'Do zamknięcia odpowiedzi są danymi osobowymi. Potem za anonimowe uznaje się tylko wyniki, komentarzy nie.',
      ],
      blank: ['Liczba i kategorie osób', 'Podmioty przetwarzające, na przykład firma hostingowa'],
    },
    {
      head: 'Cel i proporcja',
      text: [
        'Celem są lepsze warunki pracy i jaśniejsza swoboda działania. Pojedyncze odpowiedzi nie są do tego potrzebne, więc ich nie ma; stwierdzenia o zdrowiu nie są potrzebne, więc wszystkie dotyczą pracy. Udział jest dobrowolny i nie da się go sprawdzić.',
        `Rozważono łagodniejsze środki: grupę większą niż ${f.k}, odstęp dłuższy niż tydzień, brak komentarzy.`,
      ],
      blank: ['Podstawa prawna', 'Dlaczego łagodniejsze środki nie wystarczą'],
    },
    {
      head: 'Ryzyko: ktoś dowie się, co odpowiedziała jedna osoba',
      text: [
        `Bilety bez nazwisk; żądanie z tożsamością jest odrzucane; urny szyfrowane na nowo przy każdej zmianie; wszystko niszczone przy zamknięciu. Publikowane są tylko sumy grup co najmniej ${f.k} osób z odpowiedzią, poniżej 30 osób z odpowiedzią zaokrąglone do 5, więc mniejszej grupy nie da się wyliczyć przez odejmowanie. Komentarze od ${f.comments} osób.`,
      ],
      blank: ['Prawdopodobieństwo, dotkliwość, dalsze środki'],
    },
    {
      head: 'Ryzyko: ktoś dowie się, kto odpowiedział',
      text: [
        'Żadna strona nie pokazuje tego nikomu. Do zamknięcia katalog z urnami na serwerze zawiera zapis, kto pobrał bilet; nie ma go w żadnej kopii zapasowej. Udział podajemy w dwóch stopniach i tylko obok pokazanego wyniku.',
      ],
      blank: ['Kto ma dostęp do serwera i jak się tego pilnuje'],
    },
    {
      head: 'Ryzyko: wyniki użyte przeciw zespołom lub osobom',
      text: [
        'Żadnych rankingów, żadnych pojedynczych osób, każdy wynik z marginesem. Deklaracja podpisana przez zarząd ogranicza użycie decyzji; każde przeczytanie widzi jej autor. Raporty wymagają celu i są w dzienniku zmian.',
      ],
      blank: ['Reguły organizacji dotyczące użycia'],
    },
    {
      head: 'Ryzyko: ochrona osłabiona po cichu',
      text: [
        'Progi w regułach można tylko podnosić, od następnej ankiety i widocznie dla wszystkich. Zmiany są w dzienniku łańcuchowym, którego najnowszy odcisk widzi każdy. Samokontrola próbuje złamać ochronę; jej wynik jest pokazywany.',
      ],
      blank: ['Jak często i kto przegląda dziennik i samokontrolę'],
    },
    {
      head: 'Konsultacje i decyzja',
      text: [
        'Wysłuchuje się pracowników lub ich przedstawicieli oraz inspektora ochrony danych (art. 35 ust. 2 i 9 RODO). Jeśli ryzyko pozostaje wysokie, najpierw pyta się organ nadzorczy (art. 36).',
      ],
      blank: [
        'Stanowisko rady pracowników',
        'Stanowisko inspektora ochrony danych',
        'Decyzja, data, podpis',
        'Następny przegląd',
      ],
    },
  ],
  council: (f) => [
    {
      head: 'Co się wprowadza',
      text: [
        `${f.organisation} wprowadza Leeway: dobrowolną, anonimową cotygodniową ankietę oraz dziennik, w którym pracownicy zapisują decyzje i sami wybierają, kto je czyta. Otwarcie: ${f.opens}, zamknięcie: ${f.closes}; wyniki: ${f.publishes}.`,
      ],
    },
    {
      head: 'Czego nie może',
      text: [
        `Pokazać, co odpowiedziała jedna osoba ani kto brał udział. Pokazać na stronie lub w pliku wyniku mniej niż ${f.k} osób. Liczyć, sortować ani szeregować pojedynczych osób. Obniżyć progów w regułach.`,
      ],
    },
    {
      head: 'Co rada pracowników czyta w Leeway',
      text: [
        'Kto ma tę rolę, czyta i niczego nie zmienia: wszystkie ustawienia i reguły z ich historią, dziennik zmian (także jako plik do sprawdzenia innymi narzędziami), jakie raporty powstały i po co.',
        'Roli nie da się nadać po cichu: jest w dzienniku, a dana osoba się o tym dowiaduje.',
      ],
    },
    {
      head: 'Współdecydowanie',
      text: [
        'W Niemczech ankiety techniczne podlegają § 87 ust. 1 nr 6 ustawy o ustroju zakładu (BetrVG), nawet dobrowolne i zanonimizowane; gdy ustalono to przy wprowadzeniu, zmiana pytań nie wymaga nowej zgody (Federalny Sąd Pracy, 1 ABR 13/17). Gdzie indziej obowiązują inne przepisy.',
      ],
      blank: ['Podstawa prawna w tym kraju'],
    },
    {
      head: 'Co mogłoby ustalić porozumienie',
      text: [
        'Cel, oraz że nic nie służy do oceny, płac ani kar. Że udział pozostaje dobrowolny i odbywa się w czasie pracy.',
        `Reguły takie, jak są: wyniki od ${f.k} osób, komentarze od ${f.comments} osób, raporty tworzą: ${f.exporters}. Że o ich podniesieniu mówi się wcześniej.`,
        'Jak długo przechowuje się wyniki, komentarze i decyzje. Kto utrzymuje serwer, i że przy otwartej ankiecie robią to dwie osoby.',
        'Że rada jest obecna przy samokontroli raz na kwartał i co tydzień zapisuje najnowszy odcisk dziennika.',
        'Co dzieje się z wynikami, do kiedy i kto za to odpowiada.',
      ],
      blank: ['Uzgodniono dnia', 'Podpisy'],
    },
    {
      head: 'Jak to sprawdzić',
      text: [
        'Strona „Jak działa twoja anonimowość” podaje konkretny krok dla każdego twierdzenia. Wypróbujcie je w instalacji ćwiczebnej przed pierwszą ankietą.',
      ],
    },
  ],
} satisfies Messages['papers']
