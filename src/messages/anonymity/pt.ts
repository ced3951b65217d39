import type { Messages } from '../en.ts'

export const anonymity = {
  title: 'Como funciona o teu anonimato',
  lead: 'O Leeway não guarda nada com que alguém possa consultar o que respondeste: nem a tua chefia, nem os recursos humanos. Eis como, o que isto não protege e como o podes verificar.',
  wayHead: 'O caminho de uma resposta',
  picture: {
    title: 'O caminho de uma resposta',
    desc: 'De um lado, com o teu nome: entras na tua conta e fica anotado que levantaste um bilhete. Para lá de uma linha que o teu nome não passa: bilhete e respostas, a urna selada do teu grupo, uma só contagem e números arredondados. Na contagem são destruídas a nota, as urnas e as suas chaves.',
    named: 'Com o teu nome',
    nameless: 'Sem o teu nome',
    you: 'Tu, na tua conta',
    answer: 'O bilhete e as tuas respostas',
    noted: 'Anotado: tens um bilhete',
    box: 'A urna selada do teu grupo',
    noteGone: 'Nota destruída',
    counted: 'Uma só contagem; urna e chaves destruídas',
    figures: (k) => `Números arredondados, a partir de ${k} pessoas`,
  },
  way: (k, comments) => [
    {
      head: 'Levantas um bilhete.',
      text: 'É o direito de responder uma vez e não leva nome. Com script e https é o teu navegador que o faz: inventa um número secreto, esconde-o e pede a assinatura do número escondido. Destapado de novo, é um bilhete válido que o servidor nunca viu, como se tivesse assinado com papel químico sobre um envelope fechado. Sem isso é o servidor que o faz, e confias em que esqueça qual foi. Só fica anotado que levantaste um.',
    },
    {
      head: 'Respondes sem o teu nome.',
      text: 'O bilhete e as respostas vão para um endereço onde a tua sessão não chega. Se vier junto algo que te identifique, a resposta é recusada.',
    },
    {
      head: 'Fica selada.',
      text: 'A tua resposta entra na urna do teu grupo, cifrada de novo a cada mudança e sempre do mesmo tamanho. De fora não se vê quem respondeu nem por que ordem.',
    },
    {
      head: 'É contada uma só vez.',
      text: `No fim do prazo, as urnas são abertas, contadas e destruídas, com as suas chaves e a nota de quem levantou bilhete. Guardam-se números de pelo menos ${k} pessoas, arredondados, e comentários onde responderam pelo menos ${comments} e escreveram três.`,
    },
    {
      head: 'Todos veem o mesmo.',
      text: 'Os números saem para todos ao mesmo tempo. Antes disso nada se mostra a ninguém, e nada do que os outros veem muda por teres respondido.',
    },
  ],
  whoHead: 'Quem poderia saber o quê',
  could: 'Poderia saber',
  couldNot: 'Não poderia',
  who: [
    {
      head: 'A tua chefia',
      could:
        'Os números e comentários publicados das equipas que chefia, e o teu nome na lista da equipa.',
      couldNot:
        'Quem respondeu, o que respondeu uma pessoa, nenhum número sobre menos pessoas do que diz a regra abaixo.',
    },
    {
      head: 'Os recursos humanos',
      could:
        'Os números e comentários publicados de todas as equipas, em páginas e em relatórios cujo fim está no histórico.',
      couldNot: 'Em nenhum ficheiro o que uma página omite. Quem respondeu, ou o quê.',
    },
    {
      head: 'Colegas',
      could: 'Os mesmos números que tu. Sabem a sua própria resposta e podem tirá-la do total.',
      couldNot:
        'Quem respondeu ou o quê, a não ser que se juntem todas as outras pessoas do teu grupo que responderam.',
    },
    {
      head: 'A comissão de trabalhadores',
      could:
        'Cada regra e definição, cada mudança delas no histórico, quem fez que relatório; os números da própria equipa, ou de todas as equipas se as regras lhe permitirem fazer relatórios.',
      couldNot: 'Nenhuma resposta, e nenhuma decisão que não lhe foi mostrada.',
    },
    {
      head: 'Quem administra o Leeway',
      could:
        'Com uma nova ligação ou uma palavra-passe reposta pode entrar como se fosses tu, ver se levantaste um bilhete e responder em teu lugar. Recebes um aviso, e fica no histórico.',
      couldNot: 'O que respondeste.',
    },
    {
      head: 'Quem gere o servidor, depois da contagem',
      could: 'Números, comentários sem autor e quando entraste na tua conta.',
      couldNot: 'O que respondeste, ou se respondeste: isso já não existe.',
    },
    {
      head: 'Quem tem cópias da base de dados, cópias de segurança ou registos técnicos',
      could: 'O mesmo, em qualquer altura.',
      couldNot: 'Respostas, bilhetes e quem levantou um: não estão em nenhuma destas cópias.',
    },
    {
      head: 'Quem gere o servidor, durante a semana',
      could:
        'Da pasta das urnas: quem levantou um bilhete. Controlando o programa em funcionamento, ou mudando-o: tudo o que chega. Isto não está protegido.',
      couldNot:
        'Com um bilhete feito pelo teu navegador e o programa tal como foi publicado: qual bilhete é o teu.',
    },
  ],
  notHead: 'O que não está protegido',
  notIntro: 'Nenhuma ferramenta pode prometer isto. Convém saberes.',
  not: [
    'Quem controla o servidor em funcionamento durante a semana, ou muda o programa, também a parte no teu navegador, pode ler as respostas à medida que chegam. Quem tem as chaves dele também pode acrescentar respostas que ninguém deu.',
    'Uma cópia em bruto da pasta das urnas ou da memória do programa, feita com o questionário aberto, como uma imagem da máquina inteira, tem quem levantou um bilhete, e as urnas ao lado das suas chaves. Duas cópias dessas podem mostrar de quem é a resposta que chegou entre elas. Uma cópia feita antes da abertura tem as chaves preparadas de antemão, com que se poderiam acrescentar respostas.',
    'Quem grava o tráfego da rede, ou deixa um proxy anotar o tamanho dos pedidos, vê que o teu dispositivo enviou algo, quando, e mais ou menos quanto.',
    'Se todas as outras pessoas que responderam no teu grupo se juntarem, ou forem inventadas, conseguem deduzir a tua resposta.',
    'Se todos concordarem, todos sabem o que todos disseram. Abaixo de 30 pessoas os números ficam entre 10 e 90: isso esbate, não esconde.',
    'A tua língua e a tua maneira de escrever podem denunciar-te num comentário.',
    'Uma chefia com um calendário exato das ausências pode estimar tendências numa equipa pequena. Numa simulação de 52 semanas, a pessoa mais descontente foi indicada com acerto em 33 a 40 de 100 casos; ao acaso seriam 8 a 17.',
    'Fica registado quando entraste na tua conta. Se poucos entram, isso dá um indício de quem pode ter respondido.',
    'Os discos podem guardar restos de chaves substituídas onde nenhum programa chega (SSD, alguns sistemas de ficheiros). Com uma cópia antiga de uma urna, um resto desses abre essa cópia.',
    'Sem script, ou sem https, o bilhete é feito pelo servidor: confias em que esqueça qual te deu.',
    'Um servidor que dê chaves diferentes a pessoas do mesmo grupo poderia reconhecer os bilhetes delas. Só dás por isso comparando a chave do teu grupo, como se diz abaixo.',
    'Não podes recontar tu: respostas publicadas deixariam à vista os grupos pequenos.',
  ],
  checkHead: 'Como o podes verificar',
  check: [
    {
      head: 'A tua resposta vai sem o teu nome',
      text: 'Abre as ferramentas de programador do navegador, escolhe Rede e envia as respostas. O pedido para /ballots não leva cookie nem nada que te identifique.',
    },
    {
      head: 'Ninguém recebeu uma chave só sua',
      text: 'A página do questionário mostra a chave do teu grupo e a raiz, um número para as chaves e os tamanhos de todos os grupos; o teu navegador confere se batem certo antes de usar a chave. Compara a chave do teu grupo com alguém contado contigo: se for igual, nenhum dos dois recebeu uma chave que permitisse reconhecer um bilhete. O endereço /keys/ seguido da semana, por exemplo /keys/2026-W48, mostra todos os grupos; a raiz está também no histórico.',
    },
    {
      head: 'A tua resposta foi contada',
      text: 'Anota o comprovativo que recebes depois de enviar. Quando saírem os números, procura-o em Comprovativos: é verificado na página, no teu dispositivo. Um comprovativo não diz nada do que respondeste.',
    },
    {
      head: 'Ninguém no teu grupo é inventado',
      text: 'Lê os nomes antes de responderes, e quem chegou ou saiu. Pergunta por quem não conheces.',
    },
    {
      head: 'Ninguém mexeu nas regras',
      text: 'A página do questionário diz com que regras foi aberto e o que mudou. Anota o número e a impressão digital da última entrada do histórico. Se essa entrada mostrar um dia outra impressão digital, o histórico foi reescrito.',
    },
    {
      head: 'Nada se mostra antes do tempo',
      text: 'Vê a página da tua equipa antes de enviares e depois: é a mesma.',
    },
    {
      head: 'Um grupo pequeno demais é omitido em todo o lado',
      text: 'Pede aos recursos humanos um relatório de uma semana em que a tua equipa foi omitida: a mesma falta está no ficheiro.',
    },
    {
      head: 'As cópias não têm respostas',
      text: 'Pede que se faça a autoverificação com alguém da comissão de trabalhadores a ver. A última data e o resultado estão abaixo.',
    },
    {
      head: 'O programa faz o que diz',
      text: 'Pode ser lido. Dá-o a alguém em quem confies, com a versão indicada abaixo.',
    },
  ],
  nowHead: 'Como está definido aqui',
  waiting: (n) => `A partir do próximo questionário, versão ${n}:`,
  rulesLabel: 'Regras em vigor',
  rulesSince: (n, when) => `Versão ${n}, desde ${when}.`,
  rulesFirst: 'Nada mudou desde que o Leeway foi instalado.',
  programLabel: 'Programa em funcionamento',
  program: (version) => `Leeway, versão ${version}`,
  auditLabel: 'Última autoverificação',
  auditNone: 'Ainda não foi feita nenhuma.',
  auditFine: (when, version, attempts) =>
    `${when}, com o Leeway ${version}. Tentativas de ligar pessoas a respostas ou de isolar grupos pequenos: ${attempts}. Não se encontrou nada.`,
  auditBad: (when, version, attempts, findings) =>
    `${when}, com o Leeway ${version}. Tentativas: ${attempts}. Fraquezas encontradas: ${findings}. Antes de responderes, pergunta a quem administra o Leeway ou à comissão de trabalhadores.`,
  logLabel: 'Última entrada do histórico de alterações',
  log: (n, hash) => `Entrada ${n}, impressão digital ${hash}`,
} satisfies Messages['anonymity']
