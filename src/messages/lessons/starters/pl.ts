import type { StarterTexts } from '../../../domain/starter-lessons.ts'

export const pl: StarterTexts = {
  quick: {
    title: 'Powiedz, co będzie dalej i do kiedy, nawet bez gotowej odpowiedzi',
    tried: 'Odkładaliśmy telefon, aż wszystko będzie wiadomo.',
    happened: 'Klient nic nie słyszał, zadzwonił jeszcze dwa razy i był coraz bardziej zły.',
    nextTime:
      'Od razu podaj trzy rzeczy: to dla nas ważne, oto co robimy, tego dnia o tej godzinie znowu się odezwiemy. Potem dotrzymaj tej godziny, nawet jeśli nowin jest mało.',
  },
  apology: {
    title: 'Przeprosiny mają trzy części: dlaczego, naprawa i co dalej',
    tried: 'Przepraszaliśmy ciepło, bez słowa o tym, co poszło źle.',
    happened: 'Zabrzmiało pusto. Klient zapytał, co następnym razem będzie inaczej.',
    nextTime:
      'Powiedz, co poszło źle i po czyjej stronie, co teraz z tym robisz i co zmieniono, żeby nie wróciło. Podziękuj, że nam o tym powiedziano.',
  },
  history: {
    title: 'Przeczytaj całą historię, zanim odpowiesz',
    tried: 'Odpowiadaliśmy na ostatnią wiadomość, jakby była jedyna.',
    happened: 'Klient tłumaczył trzeci raz, a wcześniejsza obietnica umknęła.',
    nextTime:
      'Zajrzyj do wcześniejszych kontaktów, rachunku, dostawy i notatek zespołu. Sprawdź też to, co brzmi nieprawdopodobnie; potem jednym zdaniem powtórz, co rozumiesz.',
  },
  side: {
    title: 'Stań po stronie tego, co słuszne, a nie tego, kto głośniejszy',
    tried: 'Raz ustąpiliśmy głośnym żądaniom, innym razem broniliśmy własnego błędu.',
    happened: 'Pierwsze nauczyło ludzi krzyczeć, drugie kosztowało klienta od wielu lat.',
    nextTime:
      'Najpierw ustal, czyja to wina. Nasza: powiedz to i od razu napraw. Niczyja albo klienta: życzliwie wyjaśnij i zaproponuj to, co dostałby każdy w tej sytuacji.',
  },
  promise: {
    title: 'Obiecuj tylko to, co zależy od ciebie',
    tried: 'Podaliśmy dzień dostawy, którego miał dotrzymać inny dział.',
    happened: 'Dzień minął. Złamana obietnica zaważyła bardziej niż samo opóźnienie.',
    nextTime:
      'Obiecuj swój następny krok: kiedy zapytasz, kiedy zadzwonisz. Jeśli potrzebujesz innych, najpierw zdobądź ich zgodę. Gdy termin się przesuwa, powiedz to przed nim, nie po nim.',
  },
  silence: {
    title: 'Brak skargi nie znaczy, że wszystko jest w porządku',
    tried: 'Zamknęliśmy sprawę, bo klient już nie napisał.',
    happened: 'Większość osób z problemem nic nie mówi. Część po prostu odchodzi.',
    nextTime:
      'Zapytaj raz, krótko, czy sprawa jest załatwiona. Gdy dotyczy wielu osób, powiedz im, zanim zapytają. Nigdy nie licz milczenia jako dobrego końca.',
  },
  why: {
    title: 'Napisz, dlaczego tak, a nie inaczej',
    tried: 'Zapisaliśmy sam zwrot, bez powodu.',
    happened: 'Następna osoba nie wiedziała, czy to pasuje do jej sprawy, i musiała pytać.',
    nextTime:
      'Dodaj jedno zdanie: dlaczego tu ta droga była lepsza od drugiej, którą też można było wybrać. To zdanie pomaga innym bardziej niż wynik.',
  },
  uniform: {
    title: 'Taka sama sprawa powinna kończyć się tak samo w każdym zespole',
    tried: 'Przy zwrotach po terminie każdy zespół miał własny zwyczaj.',
    happened: 'Klienci porównywali odpowiedzi i pytali dalej, aż któraś im pasowała.',
    nextTime:
      'Zanim zdecydujesz, znajdź podobne sprawy. Jeśli robisz inaczej, napisz dlaczego. Jeśli stale robisz inaczej z dobrego powodu, zaproponuj zmianę reguły dla wszystkich.',
  },
  repeat: {
    title: 'Powtórz, co słyszysz, zanim zaczniesz rozwiązywać',
    tried: 'Zaproponowaliśmy rozwiązanie po pierwszym zdaniu.',
    happened: 'Rozwiązało inny problem niż ten, który miał klient.',
    nextTime:
      'Pozwól dokończyć, powiedz własnymi słowami, co się stało i na co klient liczy, i poczekaj na „tak”. Dopiero wtedy zacznij.',
  },
  sorry: {
    title: 'Drugie „przepraszam” bez żadnej zmiany tylko pogarsza sprawę',
    tried: 'Przepraszaliśmy za każdym razem, gdy wracał ten sam błąd.',
    happened: 'Za trzecim razem nikt już nie wierzył, a bon też nie pomógł.',
    nextTime:
      'Gdy coś wraca, odłóż formułkę. Powiedz, co zmieniono albo kto nad tym pracuje i do kiedy. Jeśli nic nie zmieniono, zgłoś to, zanim znowu przeprosisz.',
  },
}
