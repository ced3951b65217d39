import type { Index } from '../domain/scoring.ts'
import type { Messages } from './en.ts'
import { plural } from './format.ts'
import type { IndexName, Part } from './parts.ts'

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other })

const people = (n: number) => count(n, '# pessoa', '# pessoas')
const weeks = (n: number) => count(n, '# semana', '# semanas')

/** The indices as a sentence names them, with their article. */
const WITHIN: Record<Index, string> = { morale: 'o moral', empowerment: 'a autonomia' }
const FIRST: Record<Index, string> = { morale: 'O moral', empowerment: 'A autonomia' }
const within = (name: IndexName): IndexName => ({ ...name, text: WITHIN[name.index] })
const first = (name: IndexName): IndexName => ({ ...name, text: FIRST[name.index] })
const inWeek = (name: IndexName, week: number | undefined): Part[] =>
  week === undefined ? [first(name)] : [`Na semana ${week}, `, within(name)]
const SIDES = { above: 'acima', below: 'abaixo' }

export const pt = {
  brand: {
    name: 'Leeway',
    skip: 'Saltar para o conteúdo',
    mainMenu: 'Menu',
    language: 'Língua',
    practice: 'Instalação de treino. Nada aqui é real.',
    practiceDate: (day: string) => `O calendário dela marca ${day}.`,
    people,
  },
  menu: {
    today: 'Hoje',
    decisions: 'Decisões',
    policy: 'Política',
    team: 'Equipa',
    reports: 'Relatórios',
    people: 'Pessoas',
    anonymity: 'Como funciona o teu anonimato',
    charter: 'Carta de princípios',
    signOut: 'Sair',
  },
  errors: {
    back: 'Voltar a Hoje',
    request: (id: string) => `Se pedires ajuda a alguém, indica este número: ${id}`,
    400: {
      title: 'Não chegou tudo',
      advice:
        'Parte do que foi enviado não pôde ser lida. Nada foi guardado. Volta atrás e tenta de novo.',
    },
    403: {
      title: 'Isto veio de outro lado',
      advice:
        'O formulário não foi enviado de uma página do Leeway, por isso nada foi feito. Abre a página de novo e repete lá.',
    },
    404: {
      title: 'Não há nada aqui',
      advice: 'O endereço está errado ou a página não é para ti.',
    },
    405: {
      title: 'Aqui não se pode fazer isso',
      advice: 'Este endereço não aceita o que foi enviado. Nada foi guardado.',
    },
    409: {
      title: 'Alguém chegou primeiro',
      advice:
        'Entretanto, algo mudou aqui. Nada do que enviaste foi guardado. Volta atrás, recarrega e vê de novo.',
    },
    410: {
      title: 'Isto já terminou',
      advice: 'Nada foi guardado.',
    },
    413: {
      title: 'É demasiado de uma vez',
      advice: 'O que foi enviado é maior do que esta página aceita. Nada foi guardado.',
    },
    415: {
      title: 'Este tipo de ficheiro ou texto não serve aqui',
      advice: 'Envia o formulário a partir da página dele, em UTF-8. Nada foi guardado.',
    },
    422: {
      title: 'Falta alguma coisa',
      advice: 'Nada foi guardado. Volta atrás e vê os campos de novo.',
    },
    429: {
      title: 'Demasiadas tentativas',
      advice: 'Espera um pouco e tenta de novo.',
    },
    500: {
      title: 'Algo falhou do nosso lado',
      advice:
        'Nada ficou guardado a meio. Tenta de novo; se continuar a falhar, avisa quem gere o Leeway.',
    },
    503: {
      title: 'Agora não é possível',
      advice: 'Nada foi guardado. Tenta de novo daqui a um minuto.',
    },
  },
  signIn: {
    title: 'Entrar',
    motto: (organisation: string) =>
      organisation ? `Margem para agir. ${organisation}.` : 'Margem para agir.',
    email: 'E-mail de trabalho',
    password: 'Palavra-passe',
    button: 'Entrar',
    wrong:
      'O e-mail e a palavra-passe não condizem. Confirma ambos; depois de cinco tentativas, a espera aumenta.',
    wait: (seconds: number) =>
      `Demasiadas tentativas. Espera ${count(seconds, '# segundo', '# segundos')} e tenta de novo.`,
    noPassword:
      'Ainda sem palavra-passe, ou já não te lembras? Quem administra o Leeway cria-te uma ligação.',
    pulseApart:
      'Entrar serve para decisões, política e resultados. As respostas ao questionário viajam à parte.',
  },
  welcome: {
    title: 'Boas-vindas',
    greeting: (name: string) => `Olá, ${name}.`,
    intro: 'Escolhe uma palavra-passe. A ligação por onde vieste só funciona desta vez.',
    password: 'Nova palavra-passe',
    passwordHint: 'Pelo menos 12 caracteres. Três ou quatro palavras são fáceis de guardar.',
    button: 'Guardar e entrar',
    goneTitle: 'Esta ligação já foi usada',
    gone: 'Uma ligação funciona uma vez e durante 7 dias. Entra com a tua palavra-passe ou pede uma nova ligação a quem administra o Leeway.',
    problems: {
      'too-short': 'Usa pelo menos 12 caracteres.',
      'too-long': 'No máximo, 200 caracteres.',
      'too-common': 'Esta é fácil de adivinhar. Usa outras palavras, não o teu endereço.',
    },
  },
  setup: {
    title: 'Configurar o Leeway',
    intro: 'Dois minutos. Depois trazes a tua lista de pessoas.',
    code: 'Código de configuração',
    codeHint: 'Aparece onde o servidor foi iniciado. Mostra que te cabe a ti configurar.',
    organisationHead: 'A tua organização',
    organisation: 'Nome da organização',
    language: 'Língua principal',
    timeZone: 'Fuso horário',
    timeZoneHint: 'A semana e os seus prazos seguem este relógio.',
    currency: 'Moeda',
    currencyHint: 'Três letras, por exemplo EUR. Os limites e valores usam-na.',
    contacts: 'Com quem se pode falar?',
    contactsHint:
      'Apoio ao trabalhador, saúde, comissão de trabalhadores, canal de denúncia: um por linha, com número ou endereço. Aparece depois do questionário. Podes deixar vazio por agora.',
    kind: 'Para que é esta instalação?',
    real: 'Uso real',
    realNote: 'um questionário por semana, às suas horas',
    practice: 'Treino',
    practiceNote: 'pessoas inventadas; o relógio pode mudar; marcada para sempre',
    accountHead: 'Tu, a primeira conta de administração',
    accountIntro:
      'Quem administra cuida das pessoas e das definições. Não vê resultados nem decisões privadas.',
    name: 'O teu nome',
    password: 'Palavra-passe',
    button: 'Configurar',
    errors: {
      code: 'Este código não serve. Procura-o onde o servidor foi iniciado; depois de dez tentativas, é preciso reiniciá-lo.',
      organisation: 'Dá um nome à organização, até 120 caracteres.',
      language: 'Escolhe uma língua.',
      timeZone: 'Escolhe um fuso horário da lista.',
      currency: 'Três letras de uma moeda conhecida, como EUR ou PLN.',
      kind: 'Escolhe uma. Não se pode mudar depois.',
      name: 'Escreve o teu nome, até 200 caracteres.',
      email: 'Isto não parece um endereço de e-mail.',
    },
  },
  sample: {
    link: 'Ou dá primeiro uma vista de olhos, numa organização inventada.',
    head: 'Ver primeiro como é',
    intro:
      'Uma loja de móveis inventada, com 140 pessoas e meio ano de história, para percorrer antes de trazeres a tua gente. Fica para sempre uma instalação de treino; o uso a sério começa com uma base de dados vazia.',
    button: 'Criar o exemplo',
    interrupted:
      'Estava a ser criado um exemplo quando o Leeway parou. Não ficou nada dele. Podes começar de novo.',
    failed:
      'Não foi possível criar o exemplo. Não ficou nada dele; o registo do servidor diz porquê.',
    makingTitle: 'O Leeway está a encher-se com uma organização de exemplo',
    makingNote:
      'As pessoas respondem, os questionários são contados, as políticas mudam. A página atualiza-se a cada dois segundos; deixa-a aberta.',
    busyNote: 'Demora cerca de um minuto. Volta depois.',
    beginning: 'As pessoas estão a chegar',
    week: (week: number, weeks: number) => `Semana ${week} de ${weeks}`,
    readyTitle: (organisation: string) => `${organisation} está pronta`,
    readyNote:
      'Entra como uma destas pessoas inventadas. As palavras-passe só aparecem nesta página, e não voltam a aparecer depois de continuares: anota as que precisas.',
    firstLook: 'Vê primeiro:',
    done: 'Já anotei, ir para a entrada',
    roles: {
      agent: 'Agente',
      lead: 'Chefia de equipa',
      departmentLead: 'Chefia de departamento',
      executive: 'Direção',
      hr: 'Recursos humanos',
      council: 'Comissão de trabalhadores',
      administrator: 'Administra o Leeway',
    },
    look: {
      agent: 'o questionário desta semana, depois as decisões da equipa.',
      lead: 'a página da equipa, onde a autonomia subiu depois da política mais recente.',
      departmentLead: 'East e as suas equipas, com os comentários lá escritos.',
      executive: 'a política e o que mudou nela, depois a carta de princípios.',
      hr: 'os relatórios e para que foram feitos.',
      council: 'como funciona o anonimato, depois a carta de princípios e a política.',
      administrator: 'as pessoas. Quem administra não vê resultados.',
    },
  },
  items: {
    M1: 'Tive a energia de que o meu trabalho precisava.',
    M2: 'Senti-me bem com o trabalho que fiz.',
    M3: 'O trabalho desgastou-me.',
    E1: 'Quando um caso não cabia nas regras, pude decidir o que era certo para o cliente.',
    E2: 'Tive confiança de que uma decisão razoável, tomada segundo o meu critério, teria apoio.',
    R01: 'Sabia quais são os limites do que posso conceder.',
    R02: 'Tive à mão a informação de que precisava.',
    R03: 'Tive as competências que os meus casos exigiam.',
    R04: 'Pude ver que o meu trabalho fez diferença.',
    R05: 'Senti que o meu trabalho valia a pena.',
    R06: 'Pude dizer o que pensava sem receio.',
    R07: 'Quando algo correu mal, aprendemos com isso.',
    R08: 'A minha chefia esteve presente quando precisei de apoio.',
    R09: 'A minha carga de trabalho foi comportável.',
    R10: 'A nossa política serviu para os casos que tive realmente.',
    R11: 'Uma lição do registo ajudou-me.',
    R12: 'Quando uma decisão correu mal, as pessoas foram tratadas com justiça.',
  },
  scale: { 0: 'Não', 1: 'Mais não que sim', 2: 'Em parte', 3: 'Mais sim que não', 4: 'Sim' },
  pulse: {
    title: 'Esta semana',
    intro: (n: number) =>
      `${count(n, '# afirmação', '# afirmações')}, 45 segundos. Salta as que quiseres.`,
    promise: (closes: string) =>
      `As tuas respostas viajam sem o teu nome. Ficam seladas até ${closes}, são contadas uma só vez e só se guardam totais de cinco ou mais pessoas.`,
    promiseLink: 'O que isto protege e o que não protege',
    together: (n: number) => `Em conjunto na contagem: ${people(n)}`,
    joined: (names: string) => `Entradas desde o último questionário: ${names}.`,
    nobodyJoined: 'Ninguém chegou desde o último questionário.',
    left: (names: string) => `Saídas: ${names}.`,
    nobodyLeft: 'Ninguém saiu desde o último questionário.',
    firstPulse: 'Este é o primeiro questionário aqui.',
    rulesUnchanged:
      'As regras de contagem são a versão 1. Não mudaram desde o último questionário.',
    togetherWhy:
      'Se não conheces alguém desta lista, pergunta antes de responder: colegas a fingir são uma forma de isolar a resposta de uma pessoa, e só tu podes reparar nisso.',
    askedAgain:
      'Responde de novo, por favor. As respostas dadas até agora no teu grupo perderam-se, sem leitura, por uma avaria. Ninguém as viu.',
    startNote:
      'Recebes um bilhete sem o teu nome, neste navegador, para responder uma vez. Termina neste dispositivo: o bilhete não se dá duas vezes.',
    start: 'Começar',
    comment: 'Algo a acrescentar?',
    optional: 'Opcional',
    commentHint:
      'Aparece sem pontuações, misturado com pelo menos dois outros comentários. Não escrevas nomes; podem conhecer o teu estilo.',
    commentErrors: {
      'too-long':
        'Este comentário é demasiado longo. Encurta-o para 400 caracteres; ainda nada foi enviado.',
      'not-text': 'Não foi possível ler o comentário. Escreve-o de novo.',
    },
    offScale: 'Escolhe uma das cinco ou deixa vazio.',
    changeNote: (closes: string) =>
      `Até ${closes} podes mudar as tuas respostas, se guardares o bilhete. Depois disso ninguém pode, porque já não existem uma a uma.`,
    keep: 'Guardar o meu bilhete neste navegador, para poder mudar as respostas. Não num computador partilhado.',
    clear: 'Limpar as minhas respostas',
    answered: (n: number) => `de ${n} respondidas`,
    send: 'Enviar',
    blank: 'Ainda não respondeste a nada. Responde a pelo menos uma afirmação, ou confirma abaixo.',
    sendBlank: 'Enviar vazio: não conta em lado nenhum, e recebo um comprovativo.',
    replaceNote:
      'Tens um bilhete neste navegador. Se já enviaste respostas, o que enviares agora substitui-as todas. Nunca voltam a ser mostradas.',
    notStored:
      'Ainda não foi guardado: algo abaixo precisa de outro olhar. As tuas respostas continuam aqui.',
    sendFailed: 'O envio não passou. As tuas respostas continuam aqui; tenta de novo.',
    foundIdentity: (name: string) => `Encontrado com as tuas respostas: ${name}.`,
  },
  thanks: {
    title: 'Agradecemos',
    heading: 'Agradecemos. Já está na urna.',
    sealed:
      'As tuas respostas estão seladas. Quando a semana fecha, juntam-se às dos outros e depois são destruídas.',
    superseded:
      'Valem as tuas respostas mais recentes. O que chegou agora tinha sido enviado antes delas, por isso nada mudou.',
    receiptHead: 'O teu comprovativo',
    receiptNote:
      'Quando saírem os números, podes procurar este código na lista publicada. Mostra que a tua resposta foi contada. Não diz o que respondeste.',
    threadHead: 'Código do teu comentário',
    threadNote:
      'Se alguém responder ao teu comentário, este código abre a resposta, sem o teu nome. Anota-o: só aparece aqui.',
    nextHead: 'O que acontece a seguir',
    now: 'Agora.',
    nowKept: 'Selado. Podes mudar as tuas respostas neste navegador.',
    nowErased: 'Selado. O teu bilhete foi apagado deste navegador.',
    counted: 'Conta-se uma só vez. Respostas, bilhetes e chaves são apagados.',
    published: 'Saem os números, para todos ao mesmo tempo, onde respondeu gente suficiente.',
    contactsHead: 'Fala já com alguém',
    notAChannel: 'Ninguém lê o questionário antes da contagem. Não é uma forma de pedir ajuda.',
    back: 'Voltar a Hoje',
    change: 'Mudar as respostas',
  },
  noBallot: {
    'no-pulse': {
      title: 'Nenhum questionário aberto',
      text: 'O próximo abre na segunda-feira. Não há nada à tua espera.',
    },
    'not-invited': {
      title: 'Esta semana não te perguntamos',
      text: 'Não pertences a nenhum grupo deste questionário: chegaste depois de abrir, ou chefias toda a organização e em qualquer grupo lerias os resultados nesse papel.',
    },
    'too-small': {
      title: 'Poucas pessoas para um questionário',
      text: 'Um questionário precisa de pelo menos seis pessoas, senão as respostas podiam ser adivinhadas. O registo e a política funcionam na mesma.',
    },
    'drawn-before': {
      title: 'O teu bilhete já foi dado',
      text: 'Este navegador já não o tem. Se enviaste as respostas, estão na urna e está tudo bem. Se não, o bilhete desta semana não pode ser substituído: ninguém sabe dizer se foi usado.',
    },
    stopped: {
      title: 'O teu grupo está parado por uma avaria',
      text: 'Já ninguém consegue abrir as respostas seladas dele. Quem gere o Leeway pode recomeçar o grupo; nessa altura voltamos a perguntar-te. Nada foi guardado agora.',
    },
    closed: {
      title: 'Este questionário está fechado',
      text: 'As tuas respostas chegaram depois do prazo e não foram guardadas.',
    },
    refused: {
      title: 'Este bilhete não é válido',
      text: 'Não foi dado para este questionário ou foi alterado. Nada foi guardado. Abre o questionário de novo, desde o início.',
    },
    identity: {
      title: 'Veio também o teu nome, por isso nada foi guardado',
      text: 'O teu navegador ou um proxy pelo caminho juntou às respostas quem és. O Leeway recusa isso. Volta atrás e responde numa janela privada ou no teu telemóvel, e avisa quem gere o Leeway.',
    },
  },
  home: {
    title: 'Hoje',
    greeting: (name: string) => `Olá, ${name}.`,
    pulseHead: 'Como foi esta semana?',
    openUntil: (closes: string) => `Aberto até ${closes}.`,
    noPulse: 'Agora não há nenhum questionário aberto. O próximo abre na segunda-feira.',
    drawn: 'O teu bilhete foi tirado. Se enviaste as respostas, está tudo feito.',
    openPulse: 'Abrir o questionário',
    answer: 'Responder',
    logHead: 'Decidiste pelo teu critério?',
    logIntro: 'Uns toques e uma linha, para que a próxima seja mais fácil.',
    log: 'Registar',
    policyHead: 'O que podes decidir?',
    policyIntro: 'Os limites em vigor e as razões deles.',
    policy: 'Ler a política',
    latest: (unit: string, week: number) => `${unit}, semana ${week}`,
    noFigures:
      'Os números da tua equipa aparecem aqui numa segunda-feira, quando tiver respondido gente suficiente.',
    seeTeam: 'Ver todas as semanas',
    signCharter:
      'A carta de princípios espera a tua assinatura. Até lá, ninguém pode partilhar decisões.',
    readCharter: 'Ler e assinar',
    importPeople: 'Traz a tua lista de pessoas.',
    importButton: 'Importar pessoas',
    publishPolicy: 'Ainda não há uma política de decisão em vigor.',
    beginPolicy: 'Começar uma',
  },
  account: {
    title: 'A tua conta',
    saveLanguage: 'Guardar língua',
    passwordHead: 'Palavra-passe',
    current: 'Palavra-passe atual',
    next: 'Nova palavra-passe',
    change: 'Mudar palavra-passe',
    wrong: 'Esta não é a tua palavra-passe atual.',
    everywhereHead: 'Sessões',
    everywhereNote:
      'Perdeste um telemóvel ou deixaste um ecrã aberto? Isto termina todas as tuas sessões.',
    everywhere: 'Sair em todo o lado',
  },
  charter: {
    title: 'Carta de princípios',
    intro: 'Para que pode servir o registo de decisões, e para que não pode.',
    promises: [
      {
        head: 'Para aprender',
        text: 'As decisões registadas servem para aprender, para o apoio que alguém pediu e para uma política melhor. Nada mais.',
      },
      {
        head: 'Nunca para avaliar',
        text: 'Não se usam para avaliação, salário, disciplina ou escalas. Não se contam, ordenam ou classificam as decisões de ninguém.',
      },
      {
        head: 'Quem escreve decide quem lê',
        text: 'Só eu, a minha chefia, a minha equipa ou todos, sem o meu nome. Um registo privado não entra em nenhuma contagem.',
      },
      {
        head: 'Vê-se quem lê',
        text: 'Sempre que o texto de uma decisão é mostrado a outra pessoa, quem o escreveu pode ver a quem e quando.',
      },
      {
        head: 'A boa-fé está protegida',
        text: 'Quem regista com honestidade, em dez dias, não leva a culpa pelo que regista. As exceções são fraude, dano intencional, discriminação e segurança; abrir um registo por elas exige duas pessoas, um motivo e um aviso a quem o escreveu.',
      },
      {
        head: 'O questionário está à parte',
        text: 'As respostas ao questionário e as decisões registadas não têm nenhuma chave em comum, e o Leeway não oferece a ninguém forma de consultar as respostas de alguém.',
      },
    ],
    signed: (name: string, when: string) =>
      `Assinada por ${name} a ${when}. Já se podem partilhar decisões.`,
    unsigned: (names: string) =>
      `Ainda não assinada; falta a assinatura de ${names}. Até lá, cada decisão fica com quem a registou.`,
    nobodyNamed: 'alguém da direção, a indicar na lista de pessoas',
    signNote: 'Ao assinar, fazes esta promessa pela organização, em teu nome.',
    sign: 'Assinar a carta',
  },
  exports: {
    title: 'Relatórios',
    intro:
      'Os números como todos os podem ver, num ficheiro. Nenhum ficheiro contém o que as páginas omitem.',
    nothingYet: 'Ainda não há números publicados. Saem na segunda-feira depois de um questionário.',
    purpose: 'Para que serve?',
    purposeHint: 'Fica com o relatório e com o teu nome.',
    noPurpose: 'Diz em pelo menos 10 caracteres para que serve o relatório.',
    from: 'Da semana',
    to: 'À semana',
    wrongWeeks: 'Escolhe semanas das listas; a primeira não pode vir depois da última.',
    create: 'Fazer o relatório',
    listHead: 'Relatórios feitos',
    none: 'Ainda nenhum.',
    file: (from: string, to: string) => (from === to ? `CSV, ${from}` : `CSV, ${from} a ${to}`),
    rules: (version: number) => `Regras de contagem, versão ${version}`,
    same: 'Um relatório fica como foi feito: descarregado de novo, é o mesmo ficheiro, byte a byte.',
  },
  people: {
    title: 'Pessoas',
    importButton: 'Importar uma lista',
    search: 'Procurar',
    find: 'Procurar',
    count: people,
    nobody: 'Ninguém corresponde. Limpa a procura ou importa uma lista.',
    name: 'Nome',
    unit: 'Unidade',
    roles: 'Papéis',
    state: 'Conta',
    link: 'Ligação de acesso',
    noUnit: 'nenhuma',
    active: 'tem palavra-passe',
    invited: 'ainda não entrou',
    inactive: 'desativada',
    makeLink: 'Criar ligação',
    linkFor: (name: string, until: string) =>
      `Ligação de acesso para ${name}, válida uma vez até ${until}:`,
    linkOnce: 'Só aparece agora. Dá-a a esta pessoa e a mais ninguém.',
    roleNames: {
      administrator: 'Administra o Leeway',
      hr: 'Recursos humanos',
      council: 'Comissão de trabalhadores',
      executive: 'Direção',
    },
    manages: (units: string) => `chefia ${units}`,
  },
  import: {
    title: 'Importar pessoas',
    intro: 'Acerta pessoas e equipas pela tua lista. Vês o que mudaria antes de algo mudar.',
    another: 'Verificar outra lista',
    file: 'Ficheiro CSV',
    fileHint: 'UTF-8, com vírgula, ponto e vírgula ou tabulação. Até 20\u00a0000 pessoas.',
    noFile: 'Escolhe primeiro um ficheiro.',
    check: 'Verificar a lista',
    nothingYet: 'Verificar não muda nada.',
    columnsHead: 'Colunas',
    columns: [
      { name: 'name', text: 'Como os colegas a conhecem.' },
      { name: 'email', text: 'Uma pessoa, um endereço.' },
      {
        name: 'unit',
        text: 'Caminho abaixo da organização: East / Iași Returns. Vazio para quem não tem equipa.',
      },
      { name: 'language', text: 'Opcional: en, ro, pl, el, it, pt.' },
      {
        name: 'manages',
        text: 'Opcional: unidades que chefia, com | entre elas; * para toda a organização.',
      },
      {
        name: 'roles',
        text: 'Opcional: administrator, hr, council, executive, com | entre eles.',
      },
      { name: 'id', text: 'Opcional: a tua própria chave. Com ela, um endereço pode mudar.' },
    ],
    example: 'Um exemplo com 140 pessoas',
    problemsHead: (n: number) =>
      `Nada foi importado: ${count(n, '# linha a corrigir', '# linhas a corrigir')}`,
    line: (n: number) => `Linha ${n}:`,
    problems: {
      'not-utf8': 'O ficheiro não está em UTF-8. Guarda-o como «CSV UTF-8».',
      empty: 'O ficheiro está vazio.',
      'missing-column': 'Falta uma coluna:',
      'unknown-column': 'Esta coluna não é conhecida:',
      'wrong-number-of-cells': 'A linha tem mais ou menos células do que a primeira.',
      'no-name': 'Falta o nome.',
      'name-too-long': 'O nome tem mais de 200 caracteres.',
      'not-an-email': 'Isto não é um endereço de e-mail:',
      'unknown-language': 'Esta língua não é conhecida:',
      'unknown-role': 'Este papel não é conhecido:',
      twice: 'Isto está duas vezes na lista:',
      'unit-too-deep': 'Esta unidade tem mais de seis níveis:',
      'bad-unit': 'Um nível desta unidade está vazio ou é demasiado longo:',
      'too-many-rows': 'A lista tem mais de 20\u00a0000 pessoas.',
      'not-a-leaf': 'As pessoas pertencem a equipas; esta unidade tem outras abaixo:',
      'unknown-unit': 'Esta unidade não está na lista:',
      'no-administrator': 'Depois desta importação, ninguém administraria o Leeway.',
    },
    summary: (added: number, changed: number, moved: number, deactivated: number) =>
      `Esta lista acrescentaria ${people(added)}, alteraria ${changed} (das quais ${moved} com mudança de equipa) e desativaria ${deactivated}.`,
    unchanged: (n: number) => count(n, '# pessoa fica como está.', '# pessoas ficam como estão.'),
    newUnits: (n: number) => count(n, '# unidade nova', '# unidades novas'),
    changed: (n: number) => count(n, '# alterada', '# alteradas'),
    added: (n: number) => count(n, '# acrescentada', '# acrescentadas'),
    moved: (n: number) => count(n, '# muda de equipa', '# mudam de equipa'),
    deactivated: (n: number) => count(n, '# desativada', '# desativadas'),
    confirm: 'Importar esta lista',
  },
  policy: {
    title: 'O que podes decidir',
    lead: 'Usa o teu critério dentro destes limites. Uma decisão na tua zona não precisa da aprovação de ninguém.',
    noneLead: 'Ainda não há política publicada. Até haver, pergunta à tua chefia.',
    inForce: (number: number, from: string, by: string) =>
      `Política ${number}, em vigor desde ${from}. Publicada por ${by}.`,
    changedHead: (number: number) =>
      number > 1 ? `Novo desde a Política ${number - 1}` : 'Sobre esta política',
    edit: 'Preparar a próxima versão',
    begin: 'Começar a política',
    find: 'Encontrar uma regra',
    new: 'Nova',
    changed: 'Alterada',
    why: 'Porquê',
    yesExample: 'Sim, por exemplo',
    noExample: 'Não, por exemplo',
    versionsHead: 'Todas as versões',
    versionName: (number: number) => `Política ${number}`,
    from: (day: string) => `em vigor a partir de ${day}`,
    unused: 'não',
    always: 'sempre',
    above: 'acima',
    longer: 'além disso',
    toMoney: (amount: string) => `até ${amount}`,
    toDay: (day: number) => `até ao dia ${day}`,
    months: (n: number) => count(n, '# mês', '# meses'),
    zones: {
      decide: 'Decides',
      tell: 'Decides e avisas',
      ask: 'Perguntas antes',
      never: 'Não nos cabe',
    },
    zonesShort: {
      decide: 'Decides',
      tell: 'Decides, avisas',
      ask: 'Perguntas antes',
      never: 'Não nos cabe',
    },
    zoneNotes: {
      decide: 'É contigo. Faz.',
      tell: 'Faz, e avisa a tua chefia no mesmo dia.',
      ask: 'Pergunta à tua chefia antes de prometeres algo.',
      never: 'Ninguém no apoio ao cliente pode. Di-lo com delicadeza.',
    },
  },
  draft: {
    title: 'A próxima versão',
    intro: 'Só quem publica a vê. Os agentes veem-na a partir do dia em que entra em vigor.',
    startIntro:
      'Parte de uma política que serve a muitas equipas de apoio e muda o que não é vosso, ou parte do zero.',
    fromStarter: 'Partir da política inicial',
    fromNothing: 'Partir do zero',
    fromLast: 'Partir da versão em vigor',
    noRules: 'Ainda sem regras. Acrescenta a primeira.',
    addRule: 'Acrescentar uma regra',
    publishHead: 'Publicação',
    inForceFrom: 'Em vigor a partir de',
    inForceHint: 'Hoje ou mais tarde.',
    changeNote: 'O que mudou, e porquê?',
    changeNoteHint: 'Uma ou duas frases que todos os agentes leem, junto à marca no gráfico.',
    publish: 'Publicar esta versão',
    forGood: 'Uma versão publicada fica como está. Os erros corrigem-se na seguinte.',
    errors: {
      inForceFrom: 'Escolhe um dia a partir de hoje, no máximo daqui a um ano.',
      changeNote: 'Diz em 10 a 280 caracteres o que mudou.',
      tooLate: 'Entretanto, alguém mudou este rascunho. Vê-o de novo e depois publica.',
      empty: 'Uma política precisa de pelo menos uma regra.',
    },
  },
  rule: {
    title: 'Mudar uma regra',
    newTitle: 'Uma regra nova',
    tooLate:
      'Entretanto, alguém mudou este rascunho. O teu texto está abaixo; nada foi guardado. Guarda de novo para o pores no rascunho mais recente.',
    name: 'Nome',
    nameHint: 'Poucas palavras, por exemplo Crédito de cortesia.',
    text: 'A regra',
    textHint: 'Uma ação, frases curtas, no presente.',
    unit: 'O que os limites contam',
    unitHint: 'Com «Sem número», escreve sim na zona que se aplica.',
    units: { money: 'Dinheiro por caso', days: 'Dias', months: 'Meses', always: 'Sem número' },
    limits: 'Até onde chega cada zona',
    limitsHint: 'Deixa vazia a zona que a regra não usa. O que está além não nos cabe conceder.',
    currency: 'Moeda',
    reason: 'Porquê esta regra?',
    reasonHint: 'Decide-se melhor quando se conhece a razão.',
    save: 'Guardar a regra',
    remove: 'Remover esta regra',
    errors: {
      required: 'Preenche isto.',
      'too-long': 'Encurta o texto.',
      choose: 'Escolhe uma opção.',
      'not-a-limit':
        'Escreve um número que a unidade aceite ou deixa a zona vazia; com «Sem número», escreve sim.',
      'not-rising': 'Cada zona tem de chegar mais longe do que a anterior.',
      'not-a-currency': 'Três letras de uma moeda conhecida, como EUR.',
    },
  },
  decisionForm: {
    title: 'Registar uma decisão tua',
    intro: 'Uns toques e uma linha. Serve para aprender, nunca para avaliar:',
    notStored:
      'Ainda não foi guardado: algo abaixo precisa de outro olhar. O que escreveste continua aqui.',
    situation: 'De que se tratava?',
    action: 'O que fizeste?',
    decided: 'Decidi',
    decidedHint:
      'Sem nomes de clientes. Endereços de e-mail e números de telefone, cartão e conta são ocultados antes de guardar.',
    why: 'Porquê isto e não a alternativa?',
    whyHint: 'Uma frase é o que mais ajuda quem vem a seguir. Podes deixar vazio.',
    amount: 'Valor, se houver',
    relation: 'Como ficou face à política?',
    resolution: 'Como se resolveu?',
    learned: 'O que aprendi',
    learnedHint: 'Podes deixar vazio.',
    visibility: 'Quem pode ler?',
    sharingOff:
      'Só se pode partilhar quando a carta estiver assinada. Até lá, cada decisão fica com quem a registou.',
    log: 'Registar',
    errors: {
      choose: 'Escolhe uma opção.',
      'too-short': 'Escreve um pouco mais: pelo menos 10 caracteres, para os outros perceberem.',
      'too-long': 'No máximo, 280 caracteres.',
      'not-an-amount': 'Escreve um valor como 45 ou 45,50, sem a moeda.',
      'sharing-off': 'Só se pode partilhar quando a carta estiver assinada. Escolhe «Só eu».',
    },
  },
  decisions: {
    title: 'Decisões',
    log: 'Registar uma decisão',
    ownHead: 'As tuas',
    ownEmpty:
      'Ainda nada registado. Um reembolso além da regra, uma promessa, um caso em que a política é omissa: regista o próximo.',
    sharedHead: 'Partilhadas contigo',
    sharedNote: 'Quem as escreveu vê que te foram mostradas.',
    sharedEmpty: 'Ainda ninguém partilhou uma decisão contigo.',
    sharingOff: 'Só se pode partilhar quando a carta estiver assinada.',
    quote: (text: string) => `«${text}»`,
    whyHead: 'Porquê:',
    learnedHead: 'Aprendi:',
  },
  decision: {
    title: 'A tua decisão',
    logged: 'Registada.',
    readersHead: 'Quem a leu',
    nobodyRead: 'Até agora, só tu.',
    read: (name: string, when: string) => `${name}, ${when}`,
  },
  situations: {
    late: 'Atraso',
    damaged: 'Danificado',
    billing: 'Erro de faturação',
    window: 'Fora do prazo',
    missing: 'Peça em falta',
    outage: 'Falha de serviço',
    hardship: 'Dificuldades económicas',
    bereavement: 'Luto',
    other: 'Outra coisa',
  },
  actions: {
    refund: 'Reembolso',
    partial_refund: 'Reembolso parcial',
    replacement: 'Substituição',
    goodwill_credit: 'Crédito de cortesia',
    fee_waiver: 'Isenção de taxa',
    extension: 'Prolongamento',
    exception: 'Exceção',
    promise: 'Promessa',
    workaround: 'Solução provisória',
    information: 'Informação',
    apology: 'Pedido de desculpa',
    refusal: 'Recusa',
    other: 'Outra coisa',
  },
  relations: {
    within: 'Dentro dos limites',
    beyond: 'Além dos limites',
    silent: 'A política é omissa',
    unsure: 'Não sei',
    conflicting: 'Regras em conflito',
  },
  resolutions: {
    alone: 'Decidi por minha conta',
    asked_peer: 'Perguntei a colegas',
    escalated: 'Escalei o caso',
    no_solution: 'Sem solução',
  },
  visibilities: {
    private: { label: 'Só eu', note: 'em nenhuma contagem' },
    manager: { label: 'A minha chefia', note: 'vejo sempre que é mostrada' },
    team_named: { label: 'A minha equipa', note: 'com o meu nome; vejo a quem foi mostrada' },
    everyone_unnamed: {
      label: 'Todos',
      note: 'sem o meu nome, depois de alguém a rever comigo',
    },
  },
  anonymity: {
    title: 'Como funciona o teu anonimato',
    lead: 'O Leeway não guarda nada com que alguém possa consultar o que respondeste: nem a tua chefia, nem os recursos humanos. Eis como, e o que isto não protege.',
    wayHead: 'O caminho de uma resposta',
    way: (k: number) => [
      {
        head: 'Levantas um bilhete.',
        text: 'Com a tua conta, recebes o direito de responder uma vez. O bilhete não leva nome e o servidor só guarda que levantaste um.',
      },
      {
        head: 'Respondes sem o teu nome.',
        text: 'O bilhete e as respostas vão para um endereço onde a tua sessão não chega. Se vier junto algo que te identifique, a resposta é recusada.',
      },
      {
        head: 'Fica selada.',
        text: 'A tua resposta entra na urna do teu grupo, cifrada de novo a cada mudança. A urna não mostra quem respondeu nem por que ordem.',
      },
      {
        head: 'É contada uma só vez.',
        text: `No fim do prazo, as urnas são abertas, contadas e destruídas com as suas chaves. Só se guardam números de pelo menos ${people(k)}, arredondados.`,
      },
      {
        head: 'Todos veem o mesmo.',
        text: 'Na segunda-feira, os números saem para todos ao mesmo tempo. Antes disso, nada se mostra a ninguém.',
      },
    ],
    whoHead: 'Quem poderia saber o quê',
    who: [
      {
        head: 'A tua chefia e os recursos humanos',
        text: 'Os números e comentários publicados. Nunca quem respondeu, nunca menos de cinco pessoas.',
      },
      {
        head: 'Colegas',
        text: 'Os mesmos números. Quem sabe a sua própria resposta sabe uma das incógnitas.',
      },
      {
        head: 'Quem gere o servidor',
        text: 'Depois da contagem: números e comentários. Durante a semana, a partir de cópias da base de dados, cópias de segurança e registos técnicos: nada sobre respostas.',
      },
      {
        head: 'A comissão de trabalhadores',
        text: 'Os mesmos números que todos. Nenhuma resposta, e nenhuma decisão que não lhe foi mostrada.',
      },
    ],
    notHead: 'O que não está protegido',
    notIntro: 'Nenhuma ferramenta pode prometer isto. Convém saberes.',
    not: [
      'Quem controla o servidor em funcionamento durante a semana, ou altera o programa, pode ler as respostas à medida que chegam.',
      'Uma cópia em bruto da pasta das urnas, feita com o questionário aberto, mostra quem levantou um bilhete.',
      'Quem grava o tráfego da rede vê que o teu dispositivo enviou algo, e quando.',
      'Se todas as pessoas de um grupo menos uma se juntarem, ou forem inventadas, conseguem deduzir a resposta da que resta.',
      'Se todos concordarem, todos sabem o que todos disseram.',
      'A tua maneira de escrever pode denunciar-te num comentário.',
      'Ao longo de um ano, uma chefia com um calendário exato das ausências poderia estimar tendências numa equipa pequena.',
      'O bilhete é feito pelo servidor: confias em que esqueça qual te deu.',
    ],
    checkHead: 'O que podes verificar',
    check: [
      'Antes de responderes, vês com quem entras na contagem, e quem chegou ou saiu.',
      'O painel de rede do navegador mostra que o pedido com as tuas respostas não leva nenhum cookie da tua sessão.',
      'O teu comprovativo está na lista publicada quando saem os números.',
      'O programa é aberto: qualquer pessoa em quem confies pode lê-lo.',
    ],
  },
  receipts: {
    title: 'Comprovativos',
    intro: 'A minha resposta foi contada? Procura-a aqui, no teu computador.',
    how: 'As listas contêm o valor SHA-256 de cada comprovativo. Calcula o teu sem espaços, por exemplo com este comando, e procura-o na lista da semana:',
    padding:
      'Cada lista tem o tamanho da lista de pessoas a quem se perguntou, completada com valores aleatórios, para não dizer quantas responderam.',
    none: 'A primeira lista sai com os primeiros números.',
    list: (week: string) => `Lista de ${week}`,
  },
  threads: {
    title: 'Respostas a um comentário',
    intro:
      'Escreve o código que recebeste com o teu comentário. Ninguém fica a saber que foste tu.',
    nothing:
      'Não há nada a mostrar para este código: ainda sem resposta, ou o comentário não foi publicado.',
    code: 'Código',
    open: 'Abrir',
    reply: 'A tua resposta',
    replyHint: 'No máximo, 400 caracteres. Aparece com os números da próxima segunda-feira.',
    replyError: 'Escreve de 1 a 400 caracteres.',
    send: 'Enviar',
    sent: 'Enviado. Aparece com os números da próxima segunda-feira.',
    weekly: 'O que se escreve aqui só aparece às segundas-feiras, para que a hora nada diga.',
    by: { author: 'Quem escreveu o comentário', reader: 'Uma chefia ou os recursos humanos' },
  },
  teamPage: {
    published: (week: number, when: string) => `Semana ${week}, publicada a ${when}`,
    countedWith: (unit: string) =>
      `A tua equipa é contada com outras como ${unit}, porque sozinha é pequena demais para ser seguro.`,
    covers: (covered: number, cells: number) =>
      `Abrange ${covered} de ${count(cells, '# grupo', '# grupos')}.`,
    half: 'Respondeu metade ou mais.',
    underHalf: 'Respondeu menos de metade.',
    policyHead: (number: number) => `Política ${number}, em vigor`,
    policySince: (day: string) => `Em vigor desde ${day}.`,
    readPolicy: 'Ler como os agentes',
    noPolicy: 'Ainda não há política em vigor.',
    commentsHead: 'O que as pessoas escreveram',
    commentsNote:
      'Mostrados sem pontuações e fora de ordem, onde responderam pelo menos oito pessoas e escreveram três.',
    noComments: 'Nenhum comentário a mostrar.',
    week: (week: number) => `semana ${week}`,
    reply: 'Responder',
    replyTo: 'Responder a este comentário',
    voidWeek: (week: number) =>
      `O questionário da semana ${week} é nulo: as respostas foram destruídas sem contagem.`,
    unitsHead: 'Equipas',
    noUnits: 'Não há nenhuma equipa cujos números possas ler.',
  },
  starter: [
    {
      key: 'goodwill',
      title: 'Crédito de cortesia',
      text: 'Dá um crédito quando fomos nós a causar o problema e o dinheiro é uma forma justa de o reparar. O limite é por caso.',
      unit: 'money',
      limits: { decide: 5000, tell: 10000, ask: 25000 },
      reason: 'Um gesto rápido e justo segura mais clientes do que um perfeito na semana seguinte.',
      yesExample: 'A peça errada veio duas vezes: 45 € e uma data.',
      noExample: 'Um cliente pede crédito porque um amigo recebeu.',
    },
    {
      key: 'late',
      title: 'Taxa de entrega, em caso de atraso',
      text: 'Dispensa a taxa quando entregámos depois do dia prometido. O cliente não precisa de dar razões.',
      unit: 'always',
      limits: { decide: true },
      reason: 'Fomos nós a falhar a promessa. Pedir aprovação só custa tempo.',
      yesExample: 'Prometido terça, chegou quinta. Dispensa antes de pedirem.',
      noExample: 'Foi o cliente a mudar a data. A taxa fica; diz porquê.',
    },
    {
      key: 'window',
      title: 'Reembolso fora do prazo',
      text: 'Reembolsa um artigo por usar depois do dia 30 quando o atraso tem uma razão que te parece justa.',
      unit: 'days',
      limits: { decide: 45, tell: 60, ask: 90 },
      reason:
        'Muitas devoluções tardias ficaram paradas na transportadora. Decide a razão, não o dia.',
      yesExample: 'Dia 41; a transportadora reteve a encomenda duas semanas.',
      noExample: 'Dia 58; a cadeira foi usada e tem nódoas.',
    },
    {
      key: 'hardship',
      title: 'Pausa nas prestações (dificuldades)',
      text: 'Suspende os pagamentos quando um cliente te diz que por agora não pode pagar. Não peças provas.',
      unit: 'months',
      limits: { tell: 1, ask: 3 },
      reason: 'As provas tornariam a chamada mais dura do que a dívida.',
      yesExample: 'Perdeu o trabalho este mês; recomeça em janeiro.',
      noExample: 'Quer uma pausa para comprar outra coisa.',
    },
    {
      key: 'safety',
      title: 'Declarações sobre segurança dos produtos',
      text: 'Não digas se um produto é seguro. Passa logo o caso à segurança dos produtos.',
      unit: 'always',
      limits: {},
      reason: 'Uma palavra errada pode magoar alguém. Esta não nos cabe.',
      yesExample: '',
      noExample: '',
    },
  ] as Messages['starter'],
  report: {
    week: 'Semana',
    unit: 'Unidade',
    measure: 'Medida',
    value: 'Valor',
    low: 'Provável de',
    high: 'Provável até',
    answers: 'Respostas',
    covered: 'Grupos abrangidos',
    groups: 'Grupos',
    response: 'Participação',
    rules: 'Regras de contagem',
    halfOrMore: 'metade ou mais',
    underHalf: 'menos de metade',
    purpose: 'Fim',
  },
  team: {
    names: { morale: 'Moral', empowerment: 'Autonomia' },
    // short: it stands at the line's end, where a phone has about 60 px
    week: (n: number) => `sem. ${n}`,
    reading: (name: IndexName, value: string, low: string, high: string) =>
      `${name.text} ${value}, provavelmente entre ${low} e ${high}`,
    withheld: 'omitido: poucas respostas para mostrar com segurança',
    noPulse: 'sem questionário',

    nothingYet: 'Ainda não há números publicados.',
    noneYet: (name: IndexName) => [first(name), ' ainda não tem nenhum número publicado.'],
    latest: (name: IndexName, value: string, margin: string, week: number | undefined) => [
      ...inWeek(name, week),
      ` esteve em ${value}\u00a0±${margin}.`,
    ],
    within: (name: IndexName, week: number | undefined) => [
      ...inWeek(name, week),
      ' esteve no seu intervalo habitual.',
    ],
    bothWithin: (morale: IndexName, empowerment: IndexName, week: number) => [
      `Na semana ${week}, `,
      within(morale),
      ' e ',
      within(empowerment),
      ' estiveram nos seus intervalos habituais.',
    ],
    outside: (name: IndexName, side: 'above' | 'below', week: number | undefined) => [
      ...inWeek(name, week),
      ` esteve ${SIDES[side]} do seu intervalo habitual: merece um olhar.`,
    ],
    sustained: (name: IndexName, side: 'above' | 'below', n: number) => [
      first(name),
      ` está ${SIDES[side]} da sua média há ${count(n, '# semana publicada', '# semanas publicadas seguidas')}.`,
    ],
    sustainedSince: (name: IndexName, side: 'above' | 'below', n: number, policy: number) => [
      `Desde a Política ${policy}, `,
      within(name),
      ` está ${SIDES[side]} da sua média anterior há ${count(n, '# semana publicada', '# semanas publicadas seguidas')}.`,
    ],
    oneWeek: 'Uma única semana fora do intervalo habitual pode ser acaso.',
    needsWeeks: (n: number) =>
      `Um intervalo habitual aparece depois de ${count(n, '# semana publicada', '# semanas publicadas')}.`,
    tooSmall: 'Menos de 8 respostas são poucas para comparar com outras semanas.',
    averaged: (
      name: IndexName,
      policy: number,
      before: { mean: string; margin: string; weeks: number },
      after: { mean: string; margin: string; weeks: number },
    ) =>
      `${FIRST[name.index]} teve uma média de ${before.mean} (±${before.margin}) em ${weeks(before.weeks)} antes da Política ${policy} e de ${after.mean} (±${after.margin}) em ${weeks(after.weeks)} desde então.`,
    chance: (oneIn: string) =>
      `Se as semanas não dependerem umas das outras, só o acaso dá uma diferença destas no máximo 1 vez em ${oneIn}.`,
    chanceOften: 'Só o acaso dá muitas vezes uma diferença destas.',
    otherThings: 'São médias simples, e outras coisas também mudaram.',

    nameLines: { morale: ['Moral'], empowerment: ['Autonomia'] },
    aboutLines: {
      morale: ['energia,', 'satisfação,', 'sem desgaste'],
      empowerment: ['margem para', 'decidir, e apoio'],
    },
    withheldLines: ['omitido:', 'poucas', 'respostas'],
    withheldShort: 'omitido',
    policyFlag: (n: number) => `Política ${n}`,
    policyFlagDay: (n: number, day: string) => `Política ${n}, ${day}`,
    policyNote: (day: string, note: string) => `${day}, ${note}`,
    usual: (low: string, high: string) => `intervalo habitual: ${low} a ${high}`,
    usualBefore: (low: string, high: string, policy: number) =>
      `intervalo habitual antes da Política ${policy}: ${low} a ${high}`,
    usualShort: 'intervalo habitual',
    run: (n: number, side: 'above' | 'below') => `${weeks(n)} seguidas ${SIDES[side]} da média`,
    runBefore: (n: number, side: 'above' | 'below') =>
      `${weeks(n)} seguidas ${SIDES[side]} da média anterior`,
    runShort: (n: number, side: 'above' | 'below') => `${n} sem. ${SIDES[side]}`,
    monthYear: (month: string, year: string) => `${month} ${year}`,
    chartLabel: (unit: string, n: number) =>
      `Gráficos de linhas do moral e da autonomia em ${unit}, ${weeks(n)}, com intervalos e mudanças de política. Os números seguem numa tabela.`,
    emptyChart:
      'O moral e a autonomia aparecem aqui semana a semana. Os números de uma semana saem na segunda-feira seguinte, se tiver respondido gente suficiente: nunca menos de 5.',
    emptyWithheld:
      'Todas as semanas até agora estão omitidas: poucas respostas para mostrar com segurança. O moral e a autonomia aparecem aqui quando tiver respondido gente suficiente, na segunda-feira depois da semana.',

    noteBand: [
      { strong: 'A banda' },
      ' mostra onde o número provavelmente estaria se todos tivessem respondido, 95 vezes em 100. Um ponto dentro da última banda não é novidade. Abaixo de 30 respostas, os valores são arredondados de 5 em 5.',
    ],
    noteUsual: [
      { strong: 'As linhas pontilhadas' },
      ' são o intervalo habitual das semanas publicadas antes, 12 ou mais. Se uma equipa partilha o mesmo humor durante semanas, os falsos alarmes são mais comuns: até 1 em 6.',
    ],
    noteUsualBefore: (policy: number) => [
      { strong: 'As linhas pontilhadas' },
      ` são o intervalo habitual das semanas publicadas antes da Política ${policy}. Se uma equipa partilha o mesmo humor durante semanas, os falsos alarmes são mais comuns: até 1 em 6.`,
    ],
    noteHatched: [
      { strong: 'As semanas às riscas' },
      ' estão omitidas: poucas respostas para mostrar com segurança. Onde possível, contam mais acima na organização.',
    ],
    noteNoPulse: [{ strong: 'As semanas vazias' }, ' não tiveram questionário.'],

    tableOpen: 'Os números em tabela',
    tableCaption: (unit: string) => `Moral e autonomia de ${unit} por semana`,
    columns: {
      week: 'Semana',
      morale: 'Moral',
      empowerment: 'Autonomia',
      answers: 'Respostas',
      policy: 'Política',
    },
    weekFrom: (n: number, day: string) => `${n}, desde ${day}`,
    band: (low: string, high: string) => `${low}–${high}`,
    bandOpen: (low: string) => `${low} ou mais`,
    bandsDiffer: (morale: string, empowerment: string) =>
      `Moral ${morale}, Autonomia ${empowerment}`,
    policyNew: (n: number) => `${n}, nova`,
    policyNone: 'nenhuma',
  },
} satisfies Messages
