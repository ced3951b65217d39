import type { EverydayWords } from '../../../domain/sample-words.ts'

export const it: EverydayWords = {
  damaged: [
    'mandare un’altra gamba del tavolo: quella nella scatola era spaccata.',
    'mandare un altro specchio, perché questo è arrivato in tre pezzi.',
    'cambiare il frontale di un cassetto ammaccato, senza chiedere foto.',
    'mandare altre doghe per le due che si erano rotte.',
    'cambiare la base di una lampada che non stava dritta.',
  ],
  missing: [
    'spedire oggi le quattro cerniere che mancavano all’armadio.',
    'mandare il sacchetto di viti che non era nella scatola della scrivania.',
    'rimandare i reggimensola: il sacchetto era vuoto.',
    'mandare il secondo telecomando della poltrona, che nessuno aveva messo.',
    'mandare le rotelle di una sedia da ufficio arrivata senza.',
  ],
  late: [
    'dare un piccolo buono per una libreria arrivata sei giorni dopo.',
    'dare un buono, perché il furgone non è passato e nessuno ha chiamato.',
    'togliere la consegna a un letto che ha saltato due date.',
    'dare un buono per uno sgabello finito in un altro deposito.',
    'dare un buono dopo il secondo “domani di sicuro” per un divano.',
  ],
  window: [
    'riprendere un tappeto mai aperto al giorno 48: la cliente era in ospedale.',
    'rimborsare due sedie al giorno 51, ancora nelle scatole, dopo un trasloco saltato.',
    'riprendere un materassino al giorno 47, perché il lettino l’avevamo sbagliato noi.',
    'rimborsare delle tende al giorno 49, rimaste ferme al punto di ritiro.',
    'riprendere un comodino al giorno 55: il cambio l’avevamo consigliato noi.',
  ],
  billing: [
    'rimborsare un montaggio pagato e mai fatto.',
    'rimborsare il buono che la cassa si era mangiata.',
    'rendere la differenza con il prezzo sul cartellino.',
    'rimborsare il secondo di due ordini uguali fatti in un minuto.',
    'rimborsare il deposito della settimana in cui eravamo chiusi.',
  ],
  promise: [
    'promettere una telefonata giovedì per la credenza, con o senza novità.',
    'promettere una risposta sui campioni di tessuto entro mercoledì a mezzogiorno.',
    'promettere di seguire io il pacco fino alla porta.',
    'promettere una telefonata lunedì prima delle nove, prima che esca.',
    'promettere di chiedere al deposito due volte al giorno finché salta fuori il bancale.',
  ],
  part: [
    'rendere una parte del prezzo di un cassettone con un cassetto gonfio.',
    'rendere un quarto per un tappeto arrivato di un grigio più chiaro.',
    'togliere qualcosa da un armadio con l’anta che va spinta.',
    'rendere una parte del prezzo di una panca con un nodo nella seduta.',
    'togliere un quinto da una scrivania graffiata sotto lo schermo.',
  ],
}
