import type { proposals as P } from './en.ts'

export const proposals: typeof P = {
  lessons: {
    add: 'Aggiungi lezioni',
    intro: 'Lezioni confermate di qualsiasi situazione che dicono lo stesso.',
    choose: 'Lezioni trovate',
    none: 'Nessun’altra lezione confermata trovata. Prova con meno parole o con un’altra situazione.',
    error: 'Spunta almeno una lezione.',
    save: 'Aggiungile',
    tooLate: 'Qualcun altro ha cambiato il principio nel frattempo. Riguardalo, poi aggiungile.',
  },
  rule: {
    standsOn: 'Il principio su cui poggia',
    standsOnHint: 'Chi legge la regola legge anche quello.',
    noPrinciple: 'Nessuno',
    because: 'Poggia sul principio:',
    head: 'Regole che poggiano su di esso',
  },
  draft: {
    open: 'Mettilo in una bozza',
    openNote:
      'Entra nella bozza aperta, o in una nuova con le regole in vigore. Quando esce, il passo qui arriva da solo.',
    isIn: 'È nella bozza della prossima versione.',
    look: 'Guarda la bozza',
    waits: (version) => `Aspetta il primo giorno della versione ${version} della policy.`,
    head: 'Proposte messe nella bozza',
    note: 'Entrano in vigore, o in prova, con questa versione: il loro passo arriva da solo.',
    untie: 'Toglila',
    drop: 'Butta via la bozza',
    dropNote:
      'Le sue regole e osservazioni vanno perse per sempre. Le proposte che c’erano tornano libere.',
    dropAct: 'Buttala via',
  },
  causes: {
    published: (version) => `Con la pubblicazione della versione ${version} della policy.`,
    withdrawn: (version) => `Perché la versione ${version} della policy è stata ritirata.`,
  },
  verdicts: {
    keep: 'Resta',
    adjust: 'Da correggere',
    revert: 'Si torna indietro',
  },
  review: {
    link: 'Che cosa ne è venuto',
  },
}
