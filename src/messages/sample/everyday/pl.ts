import type { EverydayWords } from '../../../domain/sample-words.ts'

export const pl: EverydayWords = {
  damaged: [
    'nowa noga do stołu, bo ta z paczki była pęknięta.',
    'drugie lustro, bo pierwsze przyszło w trzech kawałkach.',
    'wymiana wgniecionego frontu szuflady bez proszenia o zdjęcie.',
    'dodatkowa paczka listew w miejsce dwóch złamanych.',
    'wymiana podstawy lampy, która nie chciała stać prosto.',
  ],
  missing: [
    'wysyłka czterech brakujących zawiasów do szafy jeszcze dziś.',
    'wysyłka woreczka śrub, którego nie było w kartonie z biurkiem.',
    'ponowna wysyłka podpórek do półek, bo woreczek był pusty.',
    'wysyłka drugiego pilota do fotela, którego nikt nie spakował.',
    'wysyłka kółek do krzesła biurowego, które przyszło bez nich.',
  ],
  late: [
    'mały bon za regał, który przyjechał sześć dni po terminie.',
    'bon, bo samochód nie przyjechał i nikt nie zadzwonił.',
    'zdjęcie opłaty za dostawę łóżka, które ominęło dwa terminy.',
    'bon za stołek kuchenny, który pojechał do innego magazynu.',
    'bon po drugim „jutro na pewno” w sprawie sofy.',
  ],
  window: [
    'przyjęcie nieotwartego dywanu po 48 dniach, klientka była w szpitalu.',
    'zwrot za dwa krzesła po 51 dniach, wciąż w kartonach, po odwołanej przeprowadzce.',
    'przyjęcie materacyka po 47 dniach, bo łóżeczko było naszą pomyłką.',
    'zwrot za zasłony po 49 dniach, które czekały w punkcie odbioru.',
    'przyjęcie szafki nocnej po 55 dniach, bo wymianę sami doradziliśmy.',
  ],
  billing: [
    'zwrot opłaty za montaż, na który nikt nie przyjechał.',
    'zwrot wartości kuponu, który kasa połknęła.',
    'zwrot różnicy do ceny z etykiety na półce.',
    'zwrot za drugie z dwóch takich samych zamówień złożonych w minutę.',
    'zwrot opłaty za magazyn za tydzień, w którym było zamknięte.',
  ],
  promise: [
    'obietnica telefonu w czwartek w sprawie kredensu, z wieścią czy bez.',
    'obietnica odpowiedzi o próbkach tkanin do środy w południe.',
    'obietnica, że osobiście dopilnuję paczki aż do drzwi.',
    'obietnica telefonu w poniedziałek przed dziewiątą, zanim pan wyjdzie do pracy.',
    'obietnica pytania magazynu dwa razy dziennie, aż znajdzie się paleta.',
  ],
  part: [
    'zwrot części ceny komody ze spuchniętą szufladą.',
    'zwrot jednej czwartej za dywan w jaśniejszej szarości.',
    'obniżka za szafę, której drzwi trzeba lekko popchnąć.',
    'zwrot części ceny ławki z sękiem w siedzisku.',
    'obniżka o jedną piątą za biurko z rysą pod monitorem.',
  ],
}
