import type { SampleWords } from '../../domain/sample-words.ts'

export const it: SampleWords = {
  calls: [
    {
      ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
      amount: '175',
      decided:
        'rimborsare la libreria al giorno 47, perché il corriere l’aveva tenuta tre settimane in deposito.',
      why: 'Un buono sarebbe rimasto nella regola, ma il ritardo era nostro e quei giorni non sono suoi.',
      learned: 'Prima chiedi perché è tardi, poi parla dei trenta giorni.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
      amount: '38',
      decided: 'mandare un’altra anta senza farmi rispedire quella scheggiata.',
      why: 'Rispedirla costa più dell’anta, e la signora è al quarto piano senza ascensore.',
      learned: 'Di’ subito che non deve restituire niente: la voce cambia.',
    },
    {
      ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
      amount: '45',
      decided: 'offrire un buono per la terza consegna saltata, prima che lo chiedesse lui.',
      why: 'Aveva preso tre mattine di permesso. Aspettare che si arrabbiasse mi sembrava meschino.',
      learned: 'Un buono offerto vale il doppio di uno strappato.',
    },
    {
      ...{
        situation: 'missing',
        action: 'workaround',
        relation: 'silent',
        resolution: 'asked_peer',
      },
      decided:
        'spiegare come montare il letto con le viti di riserva del comodino, finché arrivano le altre.',
      why: 'Aveva i suoceri a dormire quella sera. Un collega del montaggio sapeva che il passo è lo stesso.',
      learned: 'Prima di promettere pezzi, chiedi al montaggio.',
    },
    {
      ...{
        situation: 'billing',
        action: 'fee_waiver',
        relation: 'unsure',
        resolution: 'escalated',
      },
      amount: '10',
      decided: 'togliere la mora su una rata pagata in ritardo per un errore della sua banca.',
      why: 'La lettera della banca l’ha mandata lui, senza che la chiedessi. Non era chiaro se la regola valesse per le rate.',
      learned: 'Vale anche per le rate: adesso è confermato.',
    },
    {
      ...{ situation: 'bereavement', action: 'exception', relation: 'beyond', resolution: 'alone' },
      amount: '720',
      decided:
        'riprendere l’armadio di un cliente morto da poco, senza chiedere certificati alla figlia.',
      why: 'Stava svuotando casa da sola. Un documento per un armadio, in quel momento, no.',
      learned: 'In queste telefonate prima si tace. Il modulo può aspettare.',
    },
    {
      ...{
        situation: 'hardship',
        action: 'extension',
        relation: 'silent',
        resolution: 'escalated',
      },
      decided: 'spostare due rate in fondo al piano per una famiglia in cassa integrazione.',
      why: 'Pagavano puntuali da un anno. Fermarli adesso vuol dire solo passare il debito a un altro.',
      learned: 'Chi chiama prima della scadenza vuole pagare.',
    },
    {
      ...{ situation: 'late', action: 'promise', relation: 'conflicting', resolution: 'alone' },
      decided:
        'promettere una telefonata entro le sei, anche se il magazzino non aveva ancora risposto.',
      why: 'La regola vuole prima la data, il magazzino risponde di pomeriggio. Chiamare senza novità è pur sempre chiamare.',
      learned: 'Prometti la telefonata, mai la consegna.',
    },
    {
      ...{ situation: 'other', action: 'information', relation: 'within', resolution: 'alone' },
      decided:
        'dire la verità: quel divano letto tutte le notti non regge, meglio quello più semplice.',
      why: 'Tra sei mesi ce l’avrebbe riportato, e a ragione.',
    },
    {
      ...{ situation: 'outage', action: 'apology', relation: 'silent', resolution: 'no_solution' },
      decided:
        'scrivere una per una alle dodici persone rimaste con la chat interrotta quando è caduto il sistema.',
      why: 'Non avevo niente da offrire, ma il silenzio sembrava una porta in faccia.',
      learned: 'Quando compare la striscia gialla, segnati su carta le chat aperte.',
    },
    {
      ...{ situation: 'window', action: 'refusal', relation: 'within', resolution: 'alone' },
      decided:
        'dire di no al reso di un tappeto lavato male al quarto mese, spiegando il motivo in due frasi.',
      why: 'Un “vediamo” sarebbe stato comodo per me e basta.',
      learned: 'Un no breve con il perché finisce meglio di un forse lungo.',
    },
    {
      ...{
        situation: 'damaged',
        action: 'partial_refund',
        relation: 'beyond',
        resolution: 'asked_peer',
      },
      amount: '105',
      decided:
        'rendere un terzo del prezzo della credenza, così la tiene con il graffio sul retro.',
      why: 'Ritirarla e mandarne una nuova ci costa di più, e il graffio guarda il muro.',
      learned: 'Chiedi dove andrà messa: metà dei graffi non si vede.',
    },
    {
      ...{ situation: 'billing', action: 'refund', relation: 'within', resolution: 'alone' },
      amount: '39',
      decided:
        'rimborsare la consegna addebitata due volte mentre era al telefono e leggergli la conferma.',
      why: 'Vive di pensione e quei soldi gli mancavano adesso, non tra cinque giorni.',
      learned: 'Resta in linea finché il rimborso è partito.',
    },
    {
      ...{ situation: 'missing', action: 'promise', relation: 'within', resolution: 'alone' },
      decided:
        'richiamarla venerdì con una data per le cerniere, qualunque cosa dica il magazzino.',
      why: 'Le hanno detto due volte “la settimana prossima”. Un giorno preciso me lo può rinfacciare.',
      learned: 'Scrivi il giorno nel titolo del ticket, o il turno dopo non lo vede.',
    },
    {
      ...{ situation: 'other', action: 'other', relation: 'silent', resolution: 'asked_peer' },
      decided:
        'restare in linea con un signore anziano finché è arrivata la vicina: gli era caduta addosso una mensola.',
      why: 'Non c’è scritto che si può. Non c’è scritto nemmeno che non si può.',
      learned: 'Sono stati diciannove minuti. Nessuno li ha contati, giustamente.',
    },
  ],
  comments: [
    {
      text: 'Il lunedì mattina siamo pochi e fino alle nove non si sa a chi chiedere.',
      reply: 'Avete ragione. Dalla settimana prossima una persona attacca alle otto.',
      answer: 'Grazie, cambierebbe parecchio.',
    },
    { text: 'Buona settimana. In un caso difficile mi hanno dato ragione e ho dormito bene.' },
    {
      text: 'Dei camion in ritardo lo sappiamo dai clienti. Dovrebbe essere il contrario.',
      reply: 'Vero. Ora i ritardi sono nella nota del mattino: se ne manca uno, scrivetelo qui.',
      answer: 'Martedì c’era. Meglio così.',
    },
    { text: 'Le cuffie nuove sono una benedizione. Le piccole cose contano.' },
    {
      text: 'Il modulo per le difficoltà dura venti minuti. A pagina due piangono.',
      reply: 'L’ho portato in amministrazione. Due pagine spariscono, vi scrivo qui quando.',
    },
    { text: 'Vorrei sapere come va a finire un caso dopo che l’ho passato. Sparisce e basta.' },
    { text: 'Dopo le otto di sera alle escalation non risponde nessuno.' },
    {
      text: 'Quando la coda diventa rossa le pause saltano. Nessuno lo dice, ma saltano.',
      reply: 'La pausa è pausa. Se qualcuno vi chiede di saltarla, mandatelo da me.',
    },
    { text: 'La lezione sui corrieri l’ho usata due volte questa settimana.' },
    { text: 'Hanno cambiato le istruzioni di montaggio e non ce l’ha detto nessuno.' },
    {
      text: 'Dopo le telefonate pesanti mi servirebbero cinque minuti. Non un corso: cinque minuti.',
    },
    { text: 'Settimana tranquilla, per una volta ho finito quello che avevo iniziato.' },
    {
      text: 'La ricerca per numero d’ordine trova il divano di un altro. Sistematela, per favore.',
    },
    { text: 'Alla riunione di mercoledì ci hanno ascoltato davvero.' },
    { text: 'Non so mai se una promessa è una regola o una gentilezza.' },
    { text: 'I turni arrivati venerdì per lunedì. Abbiamo anche una vita.' },
    { text: 'Mercoledì qualcuno ha portato la focaccia. La riunione migliore del mese.' },
    { text: 'Un’ora a spiegare un ritardo che a me non ha spiegato nessuno.' },
    { text: 'La sera siamo soli. Una seconda persona fino alle nove basterebbe.' },
    { text: 'L’etichetta del reso servirebbe anche in chat. La detto lettera per lettera.' },
    { text: 'La telefonata più dura della settimana è finita con un grazie.' },
    { text: 'Diciamo “la sua chiamata è importante” e poi undici minuti di attesa.' },
    { text: 'Un po’ di tempo tra una chiamata e l’altra per scrivere, per favore.' },
    { text: 'Gli schermi vicino alla finestra dopo le due non si leggono.' },
    { when: 'dip', text: 'Troppo, questa settimana. In due per una coda da sei.' },
    {
      when: 'dip',
      text: 'I prezzi sono cambiati prima che ce lo dicessero. Un giorno intero di urla.',
      reply:
        'Non doveva succedere. La prossima volta lo leggete prima dei clienti, ce l’ho per iscritto.',
      answer: 'Vedremo. Grazie di averlo detto.',
    },
    { when: 'dip', text: 'Quaranta volte “mi scusi” per un sistema che non è mio.' },
    { when: 'dip', text: 'Vorrei una settimana senza la parola “urgente”.' },
    { when: 'policy', text: 'Il nuovo limite mi ha già risparmiato tre telefonate all’ufficio.' },
    {
      when: 'policy',
      text: 'Il corriere a spese nostre è per pacco o per ordine? Si legge in due modi.',
      reply: 'Per ordine. Ho chiesto parole più chiare per la prossima versione.',
    },
    { when: 'policy', text: 'Poter dire sì senza mettere in attesa cambia la giornata.' },
    {
      when: 'policy',
      text: 'Regole buone, ma vicino alla stampante ci sono ancora quelle vecchie.',
    },
  ],
}
