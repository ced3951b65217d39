import { plural } from '../format.ts'
import type { proposals as P } from './en.ts'

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other })

export const proposals: typeof P = {
  lessons: {
    add: 'Juntar-lhe lições',
    about: 'Lições sobre isto',
    intro: 'Lições confirmadas de qualquer situação que dizem o mesmo.',
    choose: 'Lições encontradas',
    none: 'Não há outra lição confirmada. Tenta menos palavras, ou outra situação.',
    error: 'Assinala pelo menos uma lição.',
    save: 'Juntá-las',
    tooLate: 'Outra pessoa mudou o princípio entretanto. Volta a vê-lo e junta-as depois.',
  },
  suggested: {
    duty: (n) =>
      count(n, 'Foi proposta # mudança da política', 'Foram propostas # mudanças da política'),
    dutyAct: 'Responder',
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
    waits: (version) => `Espera pelo primeiro dia da Política ${version}.`,
    head: 'Propostas postas nele',
    brought: 'Propostas por trás desta versão',
    note: 'Entram em vigor, ou à experiência, com esta versão: o passo delas aparece sozinho.',
    untie: 'Tirá-la',
    drop: 'Deitar fora o rascunho',
    dropNote:
      'As regras e observações perdem-se de vez. As propostas que lá estavam ficam de novo livres.',
    dropAct: 'Deitá-lo fora',
  },
  causes: {
    published: (version) => `Pela publicação da Política ${version}.`,
    withdrawn: (version) => `Porque a Política ${version} foi retirada.`,
  },
  verdicts: {
    keep: 'Fica',
    adjust: 'A ajustar',
    revert: 'Volta-se atrás',
  },
  review: {
    link: 'No que deu',
    association:
      'O que andou a par da mudança, não o que ela causou: também aconteceram outras coisas.',
    which:
      'As decisões são todas as que as pessoas de uma unidade registaram em períodos inteiros de quatro semanas, não só aquelas de que a regra trata. A autonomia sentida é a média das semanas publicadas. Estão lado a lado; nada se calcula entre as duas. Os valores são arredondados em passos de cerca de um terço.',
    torn: 'O período a meio do qual a mudança começou não conta nem antes nem depois.',
    isPart: 'Faltam as unidades cujos números não podes ler.',
    noneBefore: 'Antes dela nada foi contado, por isso não há com que comparar o resto.',
    noneSince: 'Desde então não fechou nenhum período inteiro. Até lá só se vê o que era antes.',
    meant: 'Para quem foi a mudança',
    beside: 'Para comparar',
    besideOf: {
      trial: 'Unidades vizinhas fora da experiência, que ficaram com as regras de antes.',
      own: 'Unidades com limites próprios nestas regras, para as quais nada mudou.',
    },
    besideNone: {
      trial: 'Nenhuma unidade vizinha ficou fora da experiência: não há com que comparar.',
      own: 'A mudança foi para todos: não há com quem comparar.',
    },
    sides: {
      before: 'antes',
      since: 'depois',
    },
    callsHead: 'Decisões registadas',
    amount: 'Valor mediano',
    about: (amount) => `cerca de ${amount}`,
    feltHead: 'Autonomia sentida',
    felt: 'Média das semanas',
    weeks: (n) => count(n, '# semana', '# semanas'),
    feltChange: (before, since) => `Autonomia sentida: ${before} antes, ${since} depois.`,
    withheld: 'Omitido: poucas respostas para mostrar com segurança.',
    decideHead: 'O que se segue?',
    verdict: 'Decisão',
    notes: {
      keep: 'Fica como está.',
      adjust: 'Volta a um rascunho, mudada.',
      revert: 'Um rascunho retira-a.',
    },
    why: 'Porquê?',
    whyHint: 'De 5 a 280 caracteres. Lê-o quem lê o princípio.',
    decide: 'Decidir',
    errors: {
      verdict: 'Escolhe uma.',
      text: 'Escreve de 5 a 280 caracteres.',
    },
    notYet: (day) => `Decide-se a partir de ${day}.`,
    duty: (n) =>
      count(
        n,
        '# mudança da política espera pela avaliação',
        '# mudanças da política esperam pela avaliação',
      ),
    dutyAct: 'Ver',
  },
  never: {
    restsOn: 'Assenta em:',
    asked: 'Quem a escreveu pede uma mudança que segure a promessa.',
    askedOwn: 'Pediste que algo mude.',
    untied:
      'Escreveste que não volta a acontecer. A promessa segura-se melhor onde algo muda; se muda, diz aqui o quê.',
    link: 'Dizer em que assenta',
    change: 'Mudar isto',
    title: 'Em que assenta?',
    intro:
      'A promessa de que algo não volta a acontecer segura-se onde algo muda: na política, ou no que se prometeu a uma equipa.',
    privacy: 'Lá nada fala desta decisão. Em que assenta só o vê quem pode ler a decisão.',
    proposals: 'Propostas para a política',
    otherwise: 'Ou',
    none: 'Ainda não há proposta ou promessa aberta.',
    ask: 'Pedir que algo mude',
    askNote: 'A tua chefia vê que pedes isto.',
    nothing: 'Ainda em nada',
    error: 'Escolhe uma.',
    duty: (n) =>
      count(
        n,
        '# pedido de desculpa espera por uma mudança que o segure',
        '# pedidos de desculpa esperam por uma mudança que os segure',
      ),
    dutyAct: 'Ver',
  },
  care: {
    title: 'Quem cuida da política',
    intro:
      'Uma pessoa acompanha toda a política e verifica, até um dia marcado, se ainda serve. Todos veem quem é.',
    due: (day) => `Era para rever até ${day}.`,
    questions: [
      'Cada regra ainda é precisa?',
      'Os limites dela ainda estão certos, e são usados?',
      'A prática difere do que ela diz? Então esclarece-a, ou muda-a.',
    ],
    owner: 'Responsável',
    ownerHint: 'Uma das pessoas que a podem publicar.',
    choose: 'Escolhe',
    reviewBy: 'A rever até',
    next: 'Serve: a rever até',
    reviewHint: 'Depois de hoje, dentro de dois anos. Nesse dia pergunta-se ao responsável.',
    save: 'Guardar',
    errors: {
      owner: 'Escolhe uma pessoa que a possa publicar.',
      reviewBy: 'Escolhe um dia depois de hoje, dentro de dois anos.',
    },
    line: (name, day) => `Cuida dela ${name}; a rever até ${day}.`,
    nobody: 'Ainda ninguém cuida de toda a política.',
    edit: 'Mudar',
    name: 'Nomear alguém',
    duty: 'A política ainda é precisa assim, e os limites dela estão certos?',
    dutyAct: 'Ver',
  },
}
