import type { SampleWords } from '../../domain/sample-words.ts'

export const pt: SampleWords = {
  calls: [
    {
      ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
      amount: '160',
      decided:
        'devolver o dinheiro da estante ao dia 44, porque a transportadora a reteve duas semanas.',
      why: 'Um vale ficava dentro da regra, mas o atraso foi nosso e esses dias não são dela.',
      learned: 'Primeiro pergunta porque é que vem tarde, só depois fala do prazo.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
      amount: '32',
      decided: 'enviar outro tampo de vidro sem pedir o partido de volta.',
      why: 'Mandar vidro pelo correio sai mais caro do que o tampo, e já estava no lixo.',
      learned: 'Diz logo que não é preciso devolver nada. Ouve-se o alívio.',
    },
    {
      ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
      amount: '45',
      decided: 'oferecer um vale pela terceira entrega falhada, antes de ele o pedir.',
      why: 'Faltou três manhãs ao trabalho. Esperar que se zangasse era feio.',
      learned: 'Um vale oferecido vale o dobro de um arrancado.',
    },
    {
      ...{
        situation: 'missing',
        action: 'workaround',
        relation: 'silent',
        resolution: 'asked_peer',
      },
      decided:
        'explicar como montar a cama com os parafusos que sobram da cómoda até chegarem os certos.',
      why: 'Tinha visitas nessa noite. Uma colega da montagem sabia que a rosca é a mesma.',
      learned: 'Antes de prometer peças, pergunta à montagem o que serve em quê.',
    },
    {
      ...{
        situation: 'billing',
        action: 'fee_waiver',
        relation: 'unsure',
        resolution: 'escalated',
      },
      amount: '11',
      decided:
        'anular a multa da prestação atrasada, porque o banco lhe bloqueou o cartão por engano.',
      why: 'Mandou a carta do banco sem ninguém pedir. Não tinha a certeza se a regra cobre prestações.',
      learned: 'Cobre. A minha chefia confirmou e ficou escrito.',
    },
    {
      ...{ situation: 'bereavement', action: 'exception', relation: 'beyond', resolution: 'alone' },
      amount: '590',
      decided:
        'aceitar de volta a mesa ao fim de dois meses e meio, de uma senhora que ficou viúva, sem pedir papéis.',
      why: 'Estava a esvaziar a casa sozinha. Uma certidão por causa de uma mesa não se pede.',
      learned: 'Nestas chamadas primeiro há silêncio. O formulário espera.',
    },
    {
      ...{
        situation: 'hardship',
        action: 'extension',
        relation: 'silent',
        resolution: 'escalated',
      },
      decided: 'passar duas prestações para o fim do plano a um casal que ficou sem trabalho.',
      why: 'Pagaram sempre a tempo. Parar agora só mandava a dívida para outro sítio.',
      learned: 'Quem liga antes de falhar quer pagar.',
    },
    {
      ...{ situation: 'late', action: 'promise', relation: 'conflicting', resolution: 'alone' },
      decided: 'prometer uma chamada até às seis, embora o armazém ainda não tivesse respondido.',
      why: 'A regra quer primeiro a data, o armazém só responde à tarde. Ligar sem novidades também é ligar.',
      learned: 'Promete a chamada, nunca a entrega.',
    },
    {
      ...{ situation: 'other', action: 'information', relation: 'within', resolution: 'alone' },
      decided: 'dizer-lhe que aquele sofá não passa numa porta de setenta, mesmo perdendo a venda.',
      why: 'Ia voltar para trás no dia da entrega, com a família toda à espera.',
    },
    {
      ...{ situation: 'outage', action: 'apology', relation: 'silent', resolution: 'no_solution' },
      decided:
        'escrever uma a uma às oito pessoas que ficaram a meio da conversa quando o sistema caiu.',
      why: 'Não tinha nada para dar, mas o silêncio parece que desligámos na cara.',
      learned: 'Quando aparece a faixa amarela, anota em papel quem está em linha.',
    },
    {
      ...{ situation: 'window', action: 'refusal', relation: 'within', resolution: 'alone' },
      decided:
        'dizer que não à devolução de um colchão manchado ao dia 110, com o motivo em duas frases.',
      why: 'Um “vamos ver” era mais cómodo para mim e pior para ele.',
      learned: 'Um não curto com razão acaba melhor do que um talvez comprido.',
    },
    {
      ...{
        situation: 'damaged',
        action: 'partial_refund',
        relation: 'beyond',
        resolution: 'asked_peer',
      },
      amount: '98',
      decided: 'devolver um terço do preço do aparador, para ficar com ele com o risco atrás.',
      why: 'Recolher e mandar outro custa-nos mais, e o risco fica virado para a parede.',
      learned: 'Pergunta onde vai ficar. Metade dos riscos ninguém vê.',
    },
    {
      ...{ situation: 'billing', action: 'refund', relation: 'within', resolution: 'alone' },
      amount: '35',
      decided:
        'devolver os portes cobrados duas vezes com o senhor em linha, e ler-lhe a confirmação.',
      why: 'Vive da reforma, fazia-lhe falta esta semana e não daqui a cinco dias.',
      learned: 'Fica em linha até o dinheiro sair.',
    },
    {
      ...{ situation: 'missing', action: 'promise', relation: 'within', resolution: 'alone' },
      decided: 'ligar-lhe na sexta com uma data para as dobradiças, diga o armazém o que disser.',
      why: 'Já lhe disseram duas vezes “para a semana”. Um dia certo ela pode cobrar-mo.',
      learned: 'Põe o dia no título do pedido, senão o turno seguinte não o vê.',
    },
    {
      ...{ situation: 'other', action: 'other', relation: 'silent', resolution: 'asked_peer' },
      decided:
        'ficar ao telefone com uma senhora de idade até chegar o filho, porque lhe caiu a prateleira ao lado.',
      why: 'Não está escrito que podemos. Também não está escrito que não.',
      learned: 'Foram vinte minutos. Ninguém os contou, e ainda bem.',
    },
  ],
  comments: [
    {
      text: 'À segunda de manhã somos poucos e até às nove não há a quem perguntar.',
      reply: 'Têm razão. Para a semana há uma pessoa que começa às oito.',
      answer: 'Agradeço, faz muita diferença.',
    },
    { text: 'Boa semana. Num caso difícil ficaram do meu lado.' },
    {
      text: 'Sabemos dos camiões atrasados pelos clientes. Devia ser ao contrário.',
      reply: 'É verdade. Os atrasos passam a vir na nota da manhã; se faltar algum, escrevam aqui.',
      answer: 'Na terça lá estava. Melhor assim.',
    },
    { text: 'Os auscultadores novos são uma bênção. As pequenas coisas contam.' },
    {
      text: 'O formulário das dificuldades leva vinte minutos. Na segunda página já choram.',
      reply: 'Levei-o à faturação. Vão sair duas páginas; digo aqui quando.',
    },
    { text: 'Gostava de saber como acaba um caso depois de o passar. Desaparece.' },
    { text: 'Depois das oito da noite ninguém responde às escaladas.' },
    {
      text: 'As pausas desaparecem quando a fila fica vermelha.',
      reply: 'Pausa é pausa. Se alguém vos pedir para a saltar, mandem-no falar comigo.',
    },
    { text: 'A lição sobre as transportadoras serviu-me duas vezes.' },
    { text: 'Mudaram os manuais de montagem e ninguém nos disse.' },
    {
      text: 'Depois das chamadas más precisava de cinco minutos. Não de formação, de cinco minutos.',
    },
    { text: 'Semana calma. Consegui acabar o que comecei.' },
    {
      text: 'A pesquisa pelo número da encomenda mostra o sofá de outra pessoa. Arranjem isso, por favor.',
    },
    { text: 'Na reunião de quarta senti que nos ouviram.' },
    { text: 'Nunca sei se uma promessa é regra ou boa vontade.' },
    { text: 'O horário saiu na sexta para segunda. Assim não se vive.' },
    { text: 'Na quarta alguém trouxe bolo. A melhor reunião do mês.' },
    { text: 'Uma hora a explicar um atraso que a mim ninguém explicou.' },
    { text: 'À noite é um deserto. Mais uma pessoa até às nove chegava.' },
    { text: 'A etiqueta de devolução fazia falta também no chat. Dito-a letra a letra.' },
    { text: 'A chamada mais difícil da semana acabou com um obrigado.' },
    { text: 'Dizemos “a sua chamada é importante” e depois são onze minutos à espera.' },
    { text: 'Um bocadinho mais de tempo entre chamadas para escrever, por favor.' },
    { text: 'Os ecrãs junto à janela não se leem depois das duas.' },
    { when: 'dip', text: 'Foi demais esta semana. Dois para uma fila de seis.' },
    {
      when: 'dip',
      text: 'Os preços mudaram antes de alguém nos avisar. Um dia inteiro a ouvir gritos.',
      reply:
        'Não podia ter acontecido. Da próxima leem antes dos clientes, tenho isso por escrito.',
      answer: 'Vamos ver. Ainda bem que o diz.',
    },
    { when: 'dip', text: 'Quarenta vezes “peço desculpa” por um sistema que não é meu.' },
    { when: 'dip', text: 'Queria uma semana sem a palavra “urgente”.' },
    { when: 'policy', text: 'O novo limite já me poupou três chamadas ao escritório.' },
    {
      when: 'policy',
      text: 'O estafeta por nossa conta é por volume ou por encomenda? Lê-se das duas maneiras.',
      reply: 'Por encomenda. Já pedi palavras mais claras na próxima versão.',
    },
    { when: 'policy', text: 'Poder dizer que sim sem pôr a pessoa em espera muda o dia.' },
    {
      when: 'policy',
      text: 'As regras são boas, mas ao lado da impressora ainda estão as antigas.',
    },
  ],
}
