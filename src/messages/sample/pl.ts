import type { SampleWords } from '../../domain/sample-words.ts'

export const pl: SampleWords = {
  calls: [
    {
      ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
      amount: '210',
      decided:
        'zwrot za komodę po 50 dniach, bo klientka leżała w szpitalu i paczka stała nierozpakowana.',
      why: 'Mebel był w folii. Termin nie jest po to, żeby karać kogoś za operację.',
      learned: 'Najpierw zapytaj, dlaczego tak późno, a dopiero potem mów o terminie.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
      amount: '30',
      decided: 'nowa szklana półka bez odsyłania tej pękniętej.',
      why: 'Odesłanie szkła kosztuje więcej niż półka, a pan już się o nią skaleczył.',
      learned: 'Od razu powiedz, że nic nie trzeba odsyłać. Słychać, jak człowiek oddycha.',
    },
    {
      ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
      amount: '50',
      decided: 'bon za trzeci przełożony termin dostawy, zanim klient sam o niego poprosił.',
      why: 'Wziął trzy dni wolnego. Czekanie, aż się zdenerwuje, byłoby nieładne.',
      learned: 'Bon dany od siebie wart jest dwa razy tyle co wywalczony.',
    },
    {
      ...{
        situation: 'missing',
        action: 'workaround',
        relation: 'silent',
        resolution: 'asked_peer',
      },
      decided:
        'pokazanie przez telefon, jak złożyć łóżko na kołkach z drugiego zestawu, zanim dojdą brakujące.',
      why: 'Wieczorem przyjeżdżali goście. Koleżanka z montażu wiedziała, że gwint jest ten sam.',
      learned: 'Zanim obiecasz części, zapytaj montaż. Oni wiedzą, co do czego pasuje.',
    },
    {
      ...{
        situation: 'billing',
        action: 'fee_waiver',
        relation: 'unsure',
        resolution: 'escalated',
      },
      amount: '12',
      decided:
        'umorzenie opłaty za spóźnioną ratę, bo bank zablokował klientowi kartę przez pomyłkę.',
      why: 'Sam przysłał pismo z banku. Nie było jasne, czy reguła obejmuje raty.',
      learned: 'Reguła mówi „opłaty”, więc raty też. Mam potwierdzenie.',
    },
    {
      ...{ situation: 'bereavement', action: 'exception', relation: 'beyond', resolution: 'alone' },
      amount: '560',
      decided:
        'odbiór stołu po 80 dniach od wdowy, która opróżniała mieszkanie, bez proszenia o akt zgonu.',
      why: 'Była z tym sama. Papier za jeden stół to zły interes.',
      learned: 'W takich rozmowach najpierw jest cisza. Formularz poczeka.',
    },
    {
      ...{
        situation: 'hardship',
        action: 'extension',
        relation: 'silent',
        resolution: 'escalated',
      },
      decided: 'przesunięcie dwóch rat na koniec dla rodziny, w której obie osoby straciły pracę.',
      why: 'Rok płacili co do dnia. Windykacja nic by tu nie poprawiła.',
      learned: 'Kto dzwoni przed terminem, ten chce zapłacić.',
    },
    {
      ...{ situation: 'late', action: 'promise', relation: 'conflicting', resolution: 'alone' },
      decided: 'obietnica telefonu do osiemnastej, chociaż magazyn jeszcze nie odpisał.',
      why: 'Zasady każą najpierw mieć datę, a magazyn odpowiada po południu. Telefon bez wieści to też telefon.',
      learned: 'Obiecuj telefon, nigdy dostawę.',
    },
    {
      ...{ situation: 'other', action: 'information', relation: 'within', resolution: 'alone' },
      decided:
        'uczciwa informacja, że ten materac jest za miękki na chore plecy i że tańszy będzie lepszy.',
      why: 'I tak by go oddał, a drugi raz by nam nie uwierzył.',
    },
    {
      ...{ situation: 'outage', action: 'apology', relation: 'silent', resolution: 'no_solution' },
      decided:
        'osobna wiadomość do każdej z dziesięciu osób, którym urwał się czat podczas awarii.',
      why: 'Nie było co im dać, ale milczenie wygląda, jakbyśmy rzucili słuchawką.',
      learned: 'Gdy pojawia się żółty pasek, zapisz otwarte rozmowy na kartce.',
    },
    {
      ...{ situation: 'window', action: 'refusal', relation: 'within', resolution: 'alone' },
      decided:
        'odmowa zwrotu poplamionego fotela po czterech miesiącach, z wyjaśnieniem w dwóch zdaniach.',
      why: '„Zobaczymy” byłoby wygodniejsze dla mnie, ale nie dla niego.',
      learned: 'Krótkie „nie” z powodem kończy się lepiej niż długie „może”.',
    },
    {
      ...{
        situation: 'damaged',
        action: 'partial_refund',
        relation: 'beyond',
        resolution: 'asked_peer',
      },
      amount: '120',
      decided: 'zwrot jednej trzeciej ceny kredensu, żeby został z rysą z tyłu.',
      why: 'Odbiór i nowa dostawa kosztują więcej, a rysa stoi przy ścianie.',
      learned: 'Zapytaj, gdzie będzie stał. Połowy rys nikt nigdy nie zobaczy.',
    },
    {
      ...{ situation: 'billing', action: 'refund', relation: 'within', resolution: 'alone' },
      amount: '49',
      decided:
        'zwrot podwójnie pobranej dostawy jeszcze w trakcie rozmowy i przeczytanie potwierdzenia.',
      why: 'Pani żyje z emerytury i tych pieniędzy brakowało jej teraz, a nie za pięć dni.',
      learned: 'Zostań na linii, aż przelew wyjdzie.',
    },
    {
      ...{ situation: 'missing', action: 'promise', relation: 'within', resolution: 'alone' },
      decided: 'obietnica, że w piątek zadzwonię z datą dla zawiasów, cokolwiek powie magazyn.',
      why: 'Dwa razy usłyszała „w przyszłym tygodniu”. Za konkretny dzień może mnie rozliczyć.',
      learned: 'Wpisz dzień w tytuł zgłoszenia, inaczej następna zmiana go nie zobaczy.',
    },
    {
      ...{ situation: 'other', action: 'other', relation: 'silent', resolution: 'asked_peer' },
      decided:
        'pozostanie na linii ze starszym panem, aż przyszła sąsiadka, bo spadła na niego półka.',
      why: 'Nigdzie nie jest napisane, że wolno. Że nie wolno, też nie.',
      learned: 'Dziewiętnaście minut. Nikt ich nie liczył i dobrze.',
    },
  ],
  comments: [
    {
      text: 'W poniedziałek rano jest nas za mało i do dziewiątej nie ma kogo zapytać.',
      reply: 'Macie rację. Od przyszłego tygodnia jedna osoba zaczyna o ósmej.',
      answer: 'Dziękujemy, to dużo zmieni.',
    },
    { text: 'Dobry tydzień. W trudnej sprawie ktoś stanął za mną.' },
    {
      text: 'O opóźnieniach ciężarówek dowiadujemy się od klientów.',
      reply:
        'To jest na odwrót. Opóźnienia są teraz w porannej notatce; jeśli którejś brakuje, napiszcie tutaj.',
      answer: 'We wtorek była. Dobrze.',
    },
    { text: 'Nowe słuchawki to błogosławieństwo. Drobiazgi się liczą.' },
    {
      text: 'Formularz odroczenia trwa dwadzieścia minut. Przy drugiej stronie ludzie płaczą.',
      reply: 'Formularz jest już w rozliczeniach. Dwie strony znikną, napiszę tu, kiedy.',
    },
    { text: 'Chcę wiedzieć, jak kończy się sprawa, którą przekazuję dalej.' },
    { text: 'Po dwudziestej eskalacje trafiają w próżnię.' },
    {
      text: 'Przerwy znikają, gdy kolejka robi się czerwona.',
      reply: 'Przerwa to przerwa. Jeśli ktoś prosi, żeby ją pominąć, odeślijcie go do mnie.',
    },
    { text: 'Wniosek o kurierach przydał mi się dwa razy.' },
    { text: 'Zmieniły się instrukcje montażu i nikt nam nie powiedział.' },
    {
      text: 'Po obraźliwych rozmowach potrzebuję pięciu minut ciszy. Nie szkolenia, pięciu minut.',
    },
    { text: 'Spokojnie jak rzadko. Dało się skończyć to, co się zaczęło.' },
    { text: 'Wyszukiwarka po numerze zamówienia pokazuje cudzą sofę. Proszę, naprawcie.' },
    { text: 'Na środowym spotkaniu wreszcie ktoś słuchał.' },
    { text: 'Nigdy nie wiem, czy obietnica to zasada, czy dobra wola.' },
    { text: 'Grafik przyszedł w piątek na poniedziałek. Tak się nie da żyć.' },
    { text: 'W środę ktoś przyniósł drożdżówki. Najlepsze zebranie miesiąca.' },
    { text: 'Godzina tłumaczenia opóźnienia, którego mnie nikt nie wytłumaczył.' },
    { text: 'Wieczorem jest pusto. Druga osoba do dwudziestej pierwszej by wystarczyła.' },
    { text: 'Etykieta zwrotu przydałaby się też na czacie. Dyktuję ją litera po literze.' },
    { text: 'Najtrudniejsza rozmowa tygodnia skończyła się podziękowaniem.' },
    { text: 'Mówimy „państwa czas jest ważny” i każemy czekać jedenaście minut.' },
    { text: 'Trochę więcej czasu między rozmowami na zapisanie, co się stało.' },
    { text: 'Ekranów przy oknie po czternastej nie da się odczytać.' },
    { when: 'dip', text: 'Za dużo. Dwie osoby na kolejkę dla sześciu.' },
    {
      when: 'dip',
      text: 'Ceny zmieniono, zanim ktokolwiek nam powiedział. Cały dzień krzyku.',
      reply:
        'To nie powinno było się stać. Następnym razem przeczytacie to przed klientami, mam to na piśmie.',
      answer: 'Zobaczymy. Dzięki, że to powiedziane.',
    },
    { when: 'dip', text: 'Czterdzieści razy „przepraszam” za system, który nie jest mój.' },
    { when: 'dip', text: 'Chcę jednego tygodnia bez słowa „pilne”.' },
    { when: 'policy', text: 'Nowy limit oszczędził mi już trzy telefony na zaplecze.' },
    {
      when: 'policy',
      text: 'Kurier na nasz koszt liczy się od paczki czy od zamówienia? Da się czytać dwojako.',
      reply: 'Od zamówienia. W następnej wersji będzie jaśniej, prośba już poszła.',
    },
    {
      when: 'policy',
      text: 'Inaczej się pracuje, gdy można powiedzieć „tak” bez stawiania człowieka na czekanie.',
    },
    { when: 'policy', text: 'Zasady dobre, tylko przy drukarce wiszą jeszcze stare.' },
  ],
}
