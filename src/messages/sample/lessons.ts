import type { Language } from '../../domain/languages.ts'
import type { SampleLesson } from '../../domain/sample-words.ts'

const WINDOW = { situation: 'window', action: 'refund' } as const
const CREDIT = { situation: 'late', action: 'goodwill_credit' } as const

/** What people wrote from calls of theirs, each in their own language. */
export const LESSONS: Record<Language, SampleLesson[]> = {
  en: [
    {
      ...{ ...WINDOW, isNamed: true },
      title: 'Ask why it is late before you say it is too late',
      tried: 'Day 41, an armchair, and I had “thirty days” on my lips. I asked first.',
      happened: 'The courier had kept it for two weeks. She took the refund and ordered again.',
      nextTime: 'Count the days from when they could open the box, and say so.',
    },
    {
      ...{ ...CREDIT, isNamed: true },
      title: 'Offer the credit before they have to ask',
      tried: 'Third missed slot. I named the amount in my second sentence.',
      happened: 'The call took three minutes. He did not ask for more.',
      nextTime: 'Look at how often we missed before you pick up, and begin with that.',
    },
    {
      ...{ situation: 'damaged', action: 'partial_refund', isNamed: false },
      title: 'Ask where it will stand before you send a new one',
      tried: 'A scratch on the back of a sideboard: I asked which side faces the room.',
      happened: 'It faces the wall. A third back, no lorry, and she was pleased.',
      nextTime: 'Ask, then let them choose between money and a new one. Don’t choose for them.',
    },
  ],
  ro: [
    {
      ...{ ...WINDOW, isNamed: true },
      title: 'Zilele în care coletul a stat la altcineva nu se pun',
      tried: 'Noptiera ajunsese de mult, dar la un vecin plecat. Am întrebat când a văzut-o.',
      happened: 'O văzuse de patru zile. I-am dat banii și nu a mai fost nimic de explicat.',
      nextTime: 'Întreabă întâi când a deschis coletul. Livrat nu înseamnă primit.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', isNamed: false },
      title: 'O descriere bună ține loc de poză',
      tried: 'Nu avea cum să trimită o poză. L-am rugat să-mi spună unde e zgârietura.',
      happened: 'A descris-o la centimetru. Ușa nouă a plecat în aceeași zi.',
      nextTime: 'Cere poza o singură dată. Dacă nu se poate, ascultă și trimite.',
    },
  ],
  pl: [
    {
      ...{ ...WINDOW, isNamed: true },
      title: 'Najpierw zapytaj, dlaczego dopiero teraz',
      tried: 'Pięćdziesiąty dzień. Zamiast „za późno” padło pytanie, co się stało.',
      happened: 'Szpital, a komoda wciąż w folii. Zwrot zajął cztery minuty.',
      nextTime: 'Liczą się dni, w których ktoś mógł paczkę otworzyć. Powiedz to na głos.',
    },
    {
      ...{ ...CREDIT, isNamed: false },
      title: 'Bon daj sam z siebie, zanim ktoś poprosi',
      tried: 'Trzeci przełożony termin. Kwota padła na początku rozmowy.',
      happened: 'Klient się roześmiał i podziękował. Więcej nie chciał.',
      nextTime: 'Sprawdź przed odebraniem, ile razy zawiedliśmy, i zacznij od tego.',
    },
  ],
  el: [
    {
      ...{ situation: 'missing', action: 'workaround', isNamed: true },
      title: 'Πριν υποσχεθείς ανταλλακτικά, ρώτα τη συναρμολόγηση',
      tried: 'Έλειπαν βίδες και το βράδυ είχε κόσμο. Ρώτησα μια συνάδελφο τι ταιριάζει.',
      happened: 'Οι βίδες του κομοδίνου κάνουν. Το κρεβάτι στήθηκε σε μισή ώρα.',
      nextTime: 'Δύο λεπτά με τη συναρμολόγηση γλιτώνουν έξι μέρες αναμονή.',
    },
  ],
  it: [
    {
      ...{ situation: 'billing', action: 'refund', isNamed: true },
      title: 'Resta in linea finché i soldi sono partiti',
      tried: 'Consegna addebitata due volte. Ho fatto il rimborso mentre era al telefono.',
      happened: 'Gli ho letto la conferma. Non ha richiamato, come invece fanno quasi tutti.',
      nextTime: 'Tre minuti in più adesso valgono una telefonata in meno domani.',
    },
  ],
  pt: [
    {
      ...{ situation: 'outage', action: 'apology', isNamed: true },
      title: 'Anota em papel quem estava em linha quando o sistema cai',
      tried: 'Tinha oito nomes num papel. Escrevi a cada pessoa assim que o sistema voltou.',
      happened: 'Seis responderam, duas já tinham desistido de nós e ficaram.',
      nextTime: 'Quando aparece a faixa amarela, primeiro o papel e só depois o café.',
    },
  ],
}
