import type { proposals as P } from './en.ts'

export const proposals: typeof P = {
  lessons: {
    add: 'Juntar-lhe lições',
    intro: 'Lições confirmadas de qualquer situação que dizem o mesmo.',
    choose: 'Lições encontradas',
    none: 'Não há outra lição confirmada. Tenta menos palavras, ou outra situação.',
    error: 'Marca pelo menos uma lição.',
    save: 'Juntá-las',
    tooLate: 'Outra pessoa mudou o princípio entretanto. Volta a vê-lo e junta-as depois.',
  },
}
