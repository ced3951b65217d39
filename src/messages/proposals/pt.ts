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
  rule: {
    standsOn: 'O princípio em que assenta',
    standsOnHint: 'Quem lê a regra lê-o também.',
    noPrinciple: 'Nenhum',
    because: 'Assenta no princípio:',
    head: 'Regras que assentam nele',
  },
  draft: {
    open: 'Pôr num rascunho',
    openNote:
      'Entra no rascunho aberto, ou num novo com as regras em vigor. Quando for publicado, o passo aparece aqui sozinho.',
    isIn: 'Está no rascunho da próxima versão.',
    look: 'Ver o rascunho',
    waits: (version) => `Espera pelo primeiro dia da política ${version}.`,
    head: 'Propostas postas nele',
    note: 'Entram em vigor, ou à experiência, com esta versão: o passo delas aparece sozinho.',
    untie: 'Tirá-la',
    drop: 'Deitar fora o rascunho',
    dropNote:
      'As regras e observações perdem-se de vez. As propostas que lá estavam ficam de novo livres.',
    dropAct: 'Deitá-lo fora',
  },
  causes: {
    published: (version) => `Pela publicação da política ${version}.`,
    withdrawn: (version) => `Porque a política ${version} foi retirada.`,
  },
  verdicts: {
    keep: 'Fica',
    adjust: 'A ajustar',
    revert: 'Volta-se atrás',
  },
  review: {
    link: 'O que deu',
  },
}
