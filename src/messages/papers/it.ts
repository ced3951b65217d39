import type { Messages } from '../en.ts'
import { al } from '../italian-days.ts'

export const papers = {
  title: 'Documenti',
  intro:
    'Compilati con le impostazioni di adesso, da stampare o salvare. Le righe da compilare a mano sono segnate.',
  notLegal: 'Un modello, non una consulenza legale. Fallo controllare da chi può darla.',
  names: {
    privacy: 'Informativa sui dati personali',
    dpia: 'Valutazione d’impatto sulla protezione dei dati',
    council: 'Scheda per la rappresentanza del personale',
  },
  about: {
    privacy:
      'Per tutte le persone interpellate: cosa si conserva, perché, per quanto, e quali diritti hai.',
    dpia: 'Un modello secondo l’articolo 35 del GDPR, per chi deve valutare i rischi.',
    council: 'Cosa si introduce, cosa può e non può fare, e cosa potrebbe fissare un accordo.',
  },
  asOf: (organisation, when, version) =>
    `${organisation}, situazione ${al(when)}. Leeway ${version}.`,
  settingsHead: 'Impostazioni in vigore',
  contactsHead: 'Con chi parlare',
  residualHead: 'Cosa non è protetto',
  statementsHead: 'Le affermazioni',
  statementsNote:
    'Ogni sondaggio chiede le prime cinque e, nella maggior parte delle settimane, a turno una delle altre.',
  fillIn: 'da compilare',
  privacy: (f) => [
    {
      head: 'Chi è responsabile',
      text: [`${f.organisation} gestisce Leeway in proprio. I dati restano sul suo server.`],
      blank: [
        'Nome e indirizzo del titolare del trattamento',
        'Responsabile della protezione dei dati, contatto',
        'Dove sta il server e chi lo gestisce',
      ],
    },
    {
      head: 'A quale scopo e su quale base',
      text: [
        'Leeway serve a vedere come stanno i team, a dare agli agenti margine per agire e a imparare dalle loro decisioni. Partecipare al sondaggio è volontario; nessuna pagina mostra chi l’ha fatto. Nulla di questo serve a valutare qualcuno.',
      ],
      blank: [
        'Base giuridica (articolo 6, paragrafo 1, del GDPR e, se c’è, un accordo collettivo, articolo 88)',
      ],
    },
    {
      head: 'Cosa si conserva di te',
      text: [
        'Account: nome, indirizzo di lavoro, lingua, team, ruoli, cosa guidi, date delle assenze lunghe, la password come hash, il secondo passaggio e le passkey.',
        'Accessi: quando è iniziata una sessione e su che tipo di dispositivo. Gli indirizzi di rete non si conservano.',
        'Registro delle modifiche: cosa è stato cambiato nel tuo account, da chi e quando.',
        'Decisioni: ciò che annoti, per chi lasci leggere, e a chi è stato mostrato.',
        'Cinque casi, una volta a trimestre: ciò che rispondi, che Leeway mostra solo a te, fino a quattro settimane dopo la chiusura.',
      ],
    },
    {
      head: 'Le tue risposte al sondaggio',
      text: [
        `Ogni settimana: ${f.opens} – ${f.closes}. Le risposte viaggiano senza il tuo nome, restano sigillate fino alla chiusura, si contano una volta e poi si distruggono. Fino ad allora sono trattate come dati personali.`,
        `Restano dati arrotondati su almeno ${f.k} persone, pubblicati: ${f.publishes}. Sono anonimi ai sensi del considerando 26 del GDPR per quanto dice la pagina «Come funziona il tuo anonimato», e non oltre.`,
        `I commenti si mostrano senza punteggi dove hanno risposto almeno ${f.comments} persone e hanno scritto in tre. Lo stile può tradirti, perciò non li chiamiamo anonimi. Non scrivere lì di salute, convinzioni o appartenenza sindacale, tue o di altri (articolo 9 del GDPR). Le affermazioni riguardano solo il lavoro.`,
      ],
    },
    {
      head: 'Per quanto tempo',
      text: [
        'Risposte, biglietti e la nota di chi ne ha ritirato uno: fino alla chiusura della settimana.',
        'Sessioni: 14 giorni dall’ultima visita, al massimo 90. Link di accesso: 7 giorni. Copie fatte prima di un aggiornamento: 30 giorni.',
        'Dati pubblicati, commenti, decisioni, account chiusi e registro delle modifiche: Leeway da solo non ne cancella nessuno.',
      ],
      blank: ['Quando l’organizzazione li cancella, con i backup e il log tecnico del server'],
    },
    {
      head: 'Chi vede cosa',
      text: [
        `Chi guida vede i dati dei propri team, le risorse umane quelli di tutti, ognuno quelli del proprio team. I report li fa: ${f.exporters}. Ognuno sta nel registro con il suo scopo. Leeway non passa nulla ad altri.`,
      ],
    },
    {
      head: 'I tuoi diritti',
      text: [
        'Puoi chiedere accesso, rettifica, cancellazione, limitazione e una copia dei tuoi dati, opporti e reclamare all’autorità di controllo (articoli da 15 a 21 e 77 del GDPR).',
        'Le risposte al sondaggio si cambiano fino alla chiusura con il biglietto nel tuo browser. Dopo non può più trovarle nessuno, nemmeno tu, quindi non si possono né mostrare né cancellare (articolo 11 del GDPR).',
        'Nessuna decisione su di te è presa in automatico e non si forma un tuo profilo.',
      ],
      blank: ['Autorità di controllo'],
    },
    {
      head: 'Segnalare illeciti',
      text: [
        'Il sondaggio non è un canale di segnalazione secondo la direttiva (UE) 2019/1937: nessuno è tenuto a reagire a un commento entro un termine. Usa il canale che l’organizzazione ha per questo.',
      ],
      blank: ['Canale di segnalazione'],
    },
  ],
  dpia: (f) => [
    {
      head: 'Perché una valutazione',
      text: [
        'Chi lavora dipende dal datore di lavoro ed è considerato vulnerabile, e umore e comportamento sono osservati con regolarità. Due criteri così richiedono di norma una valutazione (articolo 35 del GDPR).',
      ],
      blank: ['Chi la fa e quando'],
    },
    {
      head: 'Cosa si tratta',
      text: [
        `Un sondaggio settimanale (sei affermazioni, un commento facoltativo; apertura: ${f.opens}, chiusura: ${f.closes}, dati: ${f.publishes}); un diario di decisioni con il nome di chi scrive, che sceglie chi legge; una policy; account e un registro delle modifiche. ${f.organisation} lo gestisce su un server proprio.`,
        'Fino alla chiusura le risposte sono dati personali. Dopo si dicono anonimi solo i dati pubblicati, non i commenti.',
      ],
      blank: [
        'Numero e categorie delle persone interessate',
        'Responsabili del trattamento, come un servizio di hosting',
      ],
    },
    {
      head: 'Scopo e proporzione',
      text: [
        'Lo scopo sono condizioni di lavoro migliori e un margine d’azione più chiaro. Le singole risposte non servono, quindi non si tengono; affermazioni sulla salute non servono, quindi riguardano tutte il lavoro. Partecipare è volontario e non si può controllare.',
        `Si sono valutati mezzi più lievi: un gruppo più grande di ${f.k}, un intervallo più lungo di una settimana, niente commenti.`,
      ],
      blank: ['Base giuridica', 'Perché mezzi più lievi non bastano'],
    },
    {
      head: 'Rischio: qualcuno scopre cosa ha risposto una persona',
      text: [
        `Biglietti senza nome; una richiesta che porta un’identità è rifiutata; urne cifrate da capo a ogni modifica; tutto distrutto alla chiusura. Si pubblicano solo unioni di gruppi di almeno ${f.k} persone che hanno risposto, arrotondate a 5 sotto le 30 persone che hanno risposto, così nessun gruppo più piccolo si ricava per sottrazione. Commenti da ${f.comments} persone in su.`,
      ],
      blank: ['Probabilità, gravità, altre misure'],
    },
    {
      head: 'Rischio: qualcuno scopre chi ha risposto',
      text: [
        'Nessuna pagina lo mostra a nessuno. Fino alla chiusura la cartella delle urne sul server contiene chi ha ritirato un biglietto; non è in nessun backup. La partecipazione si dice in due fasce e solo accanto a un dato mostrato.',
      ],
      blank: ['Chi ha accesso al server e come lo si sorveglia'],
    },
    {
      head: 'Rischio: i dati si usano contro team o persone',
      text: [
        'Niente classifiche, nessun singolo agente, ogni dato con il suo margine. Una carta firmata dalla direzione vincola l’uso delle decisioni; ogni lettura è visibile a chi ha scritto. I report vogliono uno scopo e stanno nel registro.',
      ],
      blank: ['Regole dell’organizzazione sull’uso'],
    },
    {
      head: 'Rischio: la protezione viene allentata di nascosto',
      text: [
        'I numeri delle regole possono solo salire, dal prossimo sondaggio e alla vista di tutti. Le modifiche stanno in un registro a catena, la cui ultima impronta è visibile a tutti. Un autocontrollo prova a rompere la protezione; l’esito è mostrato.',
      ],
      blank: ['Ogni quanto, e da chi, si guardano registro e autocontrollo'],
    },
    {
      head: 'Consultazione e decisione',
      text: [
        'Si sentono le persone che lavorano o chi le rappresenta, e il responsabile della protezione dei dati (articolo 35, paragrafi 2 e 9, del GDPR). Se resta un rischio elevato, si consulta prima l’autorità di controllo (articolo 36).',
      ],
      blank: [
        'Parere della rappresentanza del personale',
        'Parere del responsabile della protezione dei dati',
        'Decisione, data, firma',
        'Prossimo riesame',
      ],
    },
  ],
  council: (f) => [
    {
      head: 'Cosa si introduce',
      text: [
        `${f.organisation} introduce Leeway: un sondaggio settimanale anonimo e volontario, e un diario in cui gli agenti annotano decisioni e scelgono da sé chi le legge. Apertura: ${f.opens}, chiusura: ${f.closes}; dati: ${f.publishes}.`,
      ],
    },
    {
      head: 'Cosa non può fare',
      text: [
        `Mostrare cosa ha risposto una persona o chi ha partecipato. Mostrare, in una pagina o in un file, un dato su meno di ${f.k} persone. Contare, ordinare o classificare singoli agenti. Abbassare i numeri delle regole.`,
      ],
    },
    {
      head: 'Cosa legge la rappresentanza del personale in Leeway',
      text: [
        'Chi ha questo ruolo legge e non cambia nulla: tutte le impostazioni e le regole con la loro storia, il registro delle modifiche (anche come file da controllare con altri strumenti), quali report sono stati fatti e perché.',
        'Il ruolo non si può dare di nascosto: sta nel registro e la persona ne viene informata.',
      ],
    },
    {
      head: 'Codecisione',
      text: [
        'In Germania i sondaggi tecnici ricadono nel § 87, comma 1, n. 6 della legge sui consigli aziendali (BetrVG), anche se volontari e resi anonimi; una volta regolato questo all’introduzione, cambiare le domande non richiede un nuovo consenso (Corte federale del lavoro, 1 ABR 13/17). Altrove valgono altre regole.',
      ],
      blank: ['Base di legge in questo Paese'],
    },
    {
      head: 'Cosa potrebbe fissare un accordo',
      text: [
        'Lo scopo, e che nulla si usi per valutazione, paga o sanzioni. Che partecipare resti volontario, in orario di lavoro.',
        `Le regole così come sono: dati da ${f.k} persone in su, commenti da ${f.comments} in su, report fatti da: ${f.exporters}. Che un loro aumento si annunci prima.`,
        'Per quanto si tengono dati pubblicati, commenti e decisioni. Chi gestisce il server, e che a sondaggio aperto lo facciano due persone.',
        'Che la rappresentanza assista a un autocontrollo ogni trimestre e annoti ogni settimana l’ultima impronta del registro.',
        'Cosa si fa dei risultati, entro quando, e chi ne risponde.',
      ],
      blank: ['Concordato il', 'Firme'],
    },
    {
      head: 'Come controllare',
      text: [
        'La pagina «Come funziona il tuo anonimato» indica un passo concreto per ogni affermazione. Provateli tutti in un’installazione di prova prima del primo sondaggio.',
      ],
    },
  ],
} satisfies Messages['papers']
