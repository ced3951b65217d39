import type { StarterTexts } from '../../../domain/starter-lessons.ts'

export const it: StarterTexts = {
  quick: {
    title: 'Di’ cosa succede adesso e entro quando, anche senza risposta',
    tried: 'Abbiamo rimandato la chiamata finché non si sapesse tutto.',
    happened: 'Il cliente non ha sentito nulla, ha richiamato due volte, sempre più arrabbiato.',
    nextTime:
      'Da’ subito tre cose: per noi conta, ecco cosa stiamo facendo, e in questo giorno a quest’ora ci risentiamo. Poi rispetta quell’ora, anche se le novità sono poche.',
  },
  apology: {
    title: 'Le scuse hanno tre parti: perché, il rimedio e perché non di nuovo',
    tried: 'Ci siamo scusati con calore, senza dire cosa era andato storto.',
    happened: 'Suonava vuoto. Il cliente ha chiesto cosa sarebbe cambiato.',
    nextTime:
      'Di’ cosa è andato storto e per colpa di chi, cosa fai ora e cosa è stato cambiato perché non ritorni. Ringrazia di averlo detto.',
  },
  history: {
    title: 'Leggi tutto lo storico prima di rispondere',
    tried: 'Abbiamo risposto all’ultimo messaggio come se fosse il solo.',
    happened:
      'Il cliente ha dovuto spiegare per la terza volta e una promessa è stata dimenticata.',
    nextTime:
      'Guarda i contatti precedenti, la fattura, la consegna e le note dei colleghi. Verifica anche ciò che pare improbabile; poi ripeti in una frase cosa hai capito.',
  },
  side: {
    title: 'Sta’ dalla parte di ciò che è giusto, non di chi alza la voce',
    tried: 'Una volta abbiamo ceduto a chi gridava, un’altra difeso un errore nostro.',
    happened: 'Il primo ha insegnato a gridare; il secondo è costato un cliente di molti anni.',
    nextTime:
      'Chiarisci prima di chi è la colpa. Nostra: dillo e rimedia subito. Di nessuno o sua: spiega con gentilezza e offri quello che avrebbe chiunque al suo posto.',
  },
  promise: {
    title: 'Prometti solo quello che dipende da te',
    tried: 'Abbiamo dato un giorno di consegna che spettava a un altro reparto.',
    happened: 'Il giorno è passato. La promessa mancata ha pesato più del ritardo.',
    nextTime:
      'Prometti il tuo prossimo passo: quando chiedi, quando richiami. Se ti servono altri, ottieni prima il loro sì. Se slitta, dillo prima di quel giorno, non dopo.',
  },
  silence: {
    title: 'Se nessuno reclama, non vuol dire che vada tutto bene',
    tried: 'Abbiamo chiuso il caso perché il cliente non scriveva più.',
    happened: 'La maggior parte di chi ha un problema non lo dice. Alcuni se ne vanno e basta.',
    nextTime:
      'Chiedi una volta, in breve, se è risolto. Quando riguarda molti, avvisali prima che chiedano. Non contare mai il silenzio come un buon finale.',
  },
  why: {
    title: 'Di’ perché hai scelto questo e non l’altro',
    tried: 'Abbiamo annotato solo il rimborso, senza il motivo.',
    happened: 'Chi è venuto dopo non capiva se valesse per il suo caso e ha dovuto chiedere.',
    nextTime:
      'Aggiungi una frase: perché qui questa strada era meglio dell’altra che avevi. Quella frase aiuta chi viene dopo più del risultato.',
  },
  uniform: {
    title: 'Lo stesso caso dovrebbe finire allo stesso modo in ogni team',
    tried: 'Per i resi dopo la scadenza ogni team seguiva la propria abitudine.',
    happened: 'I clienti confrontavano le risposte e richiedevano finché una andava bene.',
    nextTime:
      'Guarda i casi simili prima di decidere. Se fai diversamente, scrivi perché. Se lo fai spesso e con buone ragioni, suggerisci di cambiare la regola per tutti.',
  },
  repeat: {
    title: 'Ripeti quello che hai sentito prima di risolvere',
    tried: 'Abbiamo offerto una soluzione dopo la prima frase.',
    happened: 'Risolveva un problema diverso da quello del cliente.',
    nextTime:
      'Lascia finire, di’ con parole tue cosa è successo e cosa spera, e aspetta il sì. Solo allora comincia.',
  },
  sorry: {
    title: 'Un secondo «ci scusiamo» senza cambiare nulla peggiora le cose',
    tried: 'Ci siamo scusati ogni volta che tornava lo stesso errore.',
    happened: 'Alla terza non ci credeva più nessuno, e nemmeno un buono è servito.',
    nextTime:
      'Quando qualcosa ritorna, lascia stare la formula. Di’ cosa è cambiato o chi ci lavora e fino a quando. Se nulla è cambiato, segnalalo prima di scusarti ancora.',
  },
}
