import type { Language } from '../../domain/languages.ts'
import type { SampleTalk } from '../../domain/sample-words.ts'

/** Conversations between authors and their leads; each could be about any call. */
export const TALKS: Record<Language, SampleTalk[]> = {
  en: [
    {
      question: 'Would you have decided the same? I was not sure it was still mine to decide.',
      worked: 'You asked for the reason first and looked at the limit after.',
      asked: 'What would have made you say no?',
      nextTime: 'Decide it again, and tell me afterwards. You need no yes from me for this.',
      step: 'Next time decide first and write two lines to my lead after.',
    },
    {
      question: 'It felt right on the phone and odd when I wrote it down. What do you see in it?',
      worked: 'They had one person from beginning to end. That alone is half of it.',
      asked: 'Which part felt odd: the money, or that nobody had said yes before?',
      nextTime: 'Write the reason as you would tell it to a colleague. Then it stops feeling odd.',
      step: 'Read my next three reasons aloud before I save them.',
    },
  ],
  ro: [
    {
      question: 'Ai fi decis la fel? Nu eram sigur dacă mai ține de mine.',
      worked: 'Ai întrebat întâi de ce și abia apoi te-ai uitat la limită.',
      asked: 'Ce te-ar fi făcut să spui nu?',
      nextTime: 'Hotărăște la fel și spune-mi după. Pentru asta nu-ți trebuie un da de la mine.',
      step: 'Data viitoare hotărăsc întâi și scriu două rânduri după.',
    },
  ],
  pl: [
    {
      question: 'Czy decyzja byłaby u ciebie taka sama? Nie wiem, czy to jeszcze moja granica.',
      worked: 'Najpierw było pytanie o powód, a dopiero potem limit. Tak ma być.',
      asked: 'Co musiałoby się stać, żeby odpowiedź brzmiała „nie”?',
      nextTime: 'Zdecyduj tak samo i powiedz mi potem. Zgody na to nie trzeba.',
      step: 'Następnym razem najpierw decyzja, potem dwa zdania do osoby prowadzącej.',
    },
  ],
  el: [
    {
      question: 'Εσύ θα αποφάσιζες το ίδιο; Δεν ήξερα σίγουρα αν ήταν ακόμα δικό μου.',
      worked: 'Πρώτα ρώτησες τον λόγο και μετά κοίταξες το όριο.',
      asked: 'Τι θα σε έκανε να πεις όχι;',
      nextTime: 'Αποφάσισε το ίδιο και πες το μου μετά. Δεν χρειάζεσαι δικό μου ναι.',
      step: 'Την επόμενη φορά πρώτα αποφασίζω και μετά γράφω δύο γραμμές.',
    },
  ],
  it: [
    {
      question: 'Avresti deciso lo stesso? Non sapevo se toccasse ancora a me.',
      worked: 'Hai chiesto prima il motivo e guardato il limite dopo.',
      asked: 'Cosa ti avrebbe fatto dire di no?',
      nextTime: 'Decidi così anche la prossima volta e dimmelo dopo. Un mio sì non serve.',
      step: 'La prossima volta decido prima e scrivo due righe dopo.',
    },
  ],
  pt: [
    {
      question: 'Terias decidido o mesmo? Não sabia se ainda era comigo.',
      worked: 'Perguntaste primeiro o motivo e só depois olhaste para o limite.',
      asked: 'O que é que te faria dizer que não?',
      nextTime: 'Decide igual e conta-me depois. Para isto não precisas do meu sim.',
      step: 'Da próxima vez decido primeiro e escrevo duas linhas depois.',
    },
  ],
}
