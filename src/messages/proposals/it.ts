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
}
