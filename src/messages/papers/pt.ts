import type { Messages } from '../en.ts'

export const papers = {
  title: 'Documentos',
  intro:
    'Preenchidos com as definições de agora, para imprimir ou guardar. As linhas a preencher à mão estão marcadas.',
  notLegal: 'Um modelo, não aconselhamento jurídico. Pede que o verifique quem o possa dar.',
  names: {
    privacy: 'Informação sobre dados pessoais',
    dpia: 'Avaliação de impacto sobre a proteção de dados',
    council: 'Folha para a comissão de trabalhadores',
  },
  about: {
    privacy:
      'Para todas as pessoas inquiridas: o que se guarda, porquê, por quanto tempo e que direitos tens.',
    dpia: 'Um modelo segundo o artigo 35.º do RGPD, para quem tem de avaliar os riscos.',
    council: 'O que se introduz, o que pode e não pode fazer, e o que um acordo poderia fixar.',
  },
  asOf: (organisation, when, version) => `${organisation}, situação em ${when}. Leeway ${version}.`,
  settingsHead: 'Definições em vigor',
  contactsHead: 'Com quem falar',
  residualHead: 'O que não está protegido',
  statementsHead: 'As afirmações',
  statementsNote:
    'Cada questionário traz as cinco primeiras e, na maioria das semanas, uma das outras, à vez.',
  fillIn: 'a preencher',
  privacy: (f) => [
    {
      head: 'Quem é responsável',
      text: [
        `A organização ${f.organisation} gere o Leeway por si. Os dados ficam no seu próprio servidor.`,
      ],
      blank: [
        'Nome e morada do responsável pelo tratamento',
        'Encarregado da proteção de dados, contacto',
        'Onde está o servidor e quem o gere',
      ],
    },
    {
      head: 'Para quê e com que fundamento',
      text: [
        'O Leeway serve para ver como estão as equipas, dar aos agentes margem para agir e aprender com as suas decisões. Participar no questionário é voluntário; nenhuma página mostra quem participou. Nada dele serve para avaliação.',
      ],
      blank: [
        'Fundamento jurídico (artigo 6.º, n.º 1, do RGPD e, se existir, um acordo coletivo, artigo 88.º)',
      ],
    },
    {
      head: 'O que se guarda sobre ti',
      text: [
        'Conta: nome, endereço de trabalho, língua, equipa, funções, o que chefias, datas de ausências longas, a palavra-passe como resumo, o segundo passo e as chaves de acesso.',
        'Entradas: quando começou uma sessão e em que tipo de dispositivo. Os endereços de rede não se guardam.',
        'Histórico de alterações: o que mudou na tua conta, por quem e quando.',
        'Decisões: o que registas, para quem deixas ler, e a quem foi mostrado.',
        'Cinco casos, uma vez por trimestre: o que respondes, que o Leeway só te mostra a ti, até quatro semanas depois do fecho.',
      ],
    },
    {
      head: 'As tuas respostas ao questionário',
      text: [
        `Todas as semanas: ${f.opens} – ${f.closes}. As respostas viajam sem o teu nome, ficam seladas até ao fecho, são contadas uma vez e depois destruídas. Até lá são tratadas como dados pessoais.`,
        `Ficam números arredondados sobre pelo menos ${f.k} pessoas, publicados: ${f.publishes}. São anónimos no sentido do considerando 26 do RGPD tanto quanto diz a página «Como funciona o teu anonimato», e não mais.`,
        `Os comentários mostram-se sem pontuações onde responderam pelo menos ${f.comments} pessoas e escreveram três. O estilo pode denunciar-te, por isso não lhes chamamos anónimos. Não escrevas aí sobre saúde, convicções ou filiação sindical, tuas ou de outros (artigo 9.º do RGPD). As afirmações são só sobre o trabalho.`,
      ],
    },
    {
      head: 'Por quanto tempo',
      text: [
        'Respostas, bilhetes e a nota de quem levantou um: até ao fecho da semana.',
        'Sessões: 14 dias desde a última visita, 90 no máximo. Ligações de entrada: 7 dias. Cópias feitas antes de uma atualização: 30 dias.',
        'Números publicados, comentários, decisões, contas terminadas e histórico de alterações: o Leeway não apaga nada disto por si.',
      ],
      blank: [
        'Quando a organização apaga isto, as cópias de segurança e o registo técnico do servidor',
      ],
    },
    {
      head: 'Quem vê o quê',
      text: [
        `As chefias veem os números das equipas que chefiam, os recursos humanos os de todas, cada pessoa os da sua equipa. Fazem relatórios: ${f.exporters}. Cada um está no histórico com o seu fim. O Leeway não passa nada a mais ninguém.`,
      ],
    },
    {
      head: 'Os teus direitos',
      text: [
        'Podes pedir acesso, correção, apagamento, limitação e cópia dos teus dados, opor-te e reclamar à autoridade de controlo (artigos 15.º a 21.º e 77.º do RGPD).',
        'As respostas ao questionário podem mudar-se até ao fecho com o bilhete no teu navegador. Depois ninguém as encontra, nem tu, por isso não podem ser mostradas nem apagadas (artigo 11.º do RGPD).',
        'Nenhuma decisão sobre ti é tomada automaticamente e não se forma um perfil teu.',
      ],
      blank: ['Autoridade de controlo'],
    },
    {
      head: 'Denunciar irregularidades',
      text: [
        'O questionário não é um canal de denúncia segundo a Diretiva (UE) 2019/1937: ninguém é obrigado a reagir a um comentário num prazo. Usa o canal que a organização tem para isso.',
      ],
      blank: ['Canal de denúncia'],
    },
  ],
  dpia: (f) => [
    {
      head: 'Porquê uma avaliação',
      text: [
        'Quem trabalha depende do empregador e é considerado vulnerável, e o seu ânimo e conduta são observados com regularidade. Dois critérios destes pedem em regra uma avaliação (artigo 35.º do RGPD).',
      ],
      blank: ['Quem a faz e quando'],
    },
    {
      head: 'O que se trata',
      text: [
        `Um questionário semanal (seis afirmações, um comentário opcional; abertura: ${f.opens}, fecho: ${f.closes}, números: ${f.publishes}); um registo de decisões com o nome de quem escreve, que decide quem lê; uma política; contas e um histórico de alterações. A organização ${f.organisation} gere-o num servidor próprio.`,
        'Até ao fecho, as respostas são dados pessoais. Depois só os números se dizem anónimos, não os comentários.',
      ],
      blank: [
        'Número e categorias das pessoas abrangidas',
        'Subcontratantes, como uma empresa de alojamento',
      ],
    },
    {
      head: 'Fim e proporção',
      text: [
        'O fim são melhores condições de trabalho e uma margem de ação mais clara. Respostas individuais não são precisas, por isso não se guardam; afirmações sobre saúde não são precisas, por isso todas são sobre o trabalho. Participar é voluntário e não pode ser verificado.',
        `Foram ponderados meios mais brandos: um grupo maior do que ${f.k}, um intervalo maior do que uma semana, sem comentários.`,
      ],
      blank: ['Fundamento jurídico', 'Porque não bastam meios mais brandos'],
    },
    {
      head: 'Risco: alguém fica a saber o que respondeu uma pessoa',
      text: [
        `Bilhetes sem nome; um pedido que traga identidade é recusado; urnas cifradas de novo a cada mudança; tudo destruído no fecho. Só se publicam uniões de grupos de pelo menos ${f.k} pessoas que responderam, arredondadas a 5 abaixo de 30 pessoas que responderam, para que nenhum grupo menor se obtenha por subtração. Comentários a partir de ${f.comments} pessoas.`,
      ],
      blank: ['Probabilidade, gravidade, outras medidas'],
    },
    {
      head: 'Risco: alguém fica a saber quem respondeu',
      text: [
        'Nenhuma página o mostra a ninguém. Até ao fecho, a pasta das urnas no servidor tem quem levantou um bilhete; não está em nenhuma cópia de segurança. A participação indica-se em dois escalões e só junto a um número mostrado.',
      ],
      blank: ['Quem tem acesso ao servidor e como isso é vigiado'],
    },
    {
      head: 'Risco: os números são usados contra equipas ou pessoas',
      text: [
        'Nenhuma classificação, nenhum agente isolado, cada número com a sua margem. Uma carta assinada pela direção limita o uso das decisões; cada leitura é visível para quem escreveu. Os relatórios pedem um fim e estão no histórico.',
      ],
      blank: ['Regras da organização sobre o uso'],
    },
    {
      head: 'Risco: a proteção é aliviada às escondidas',
      text: [
        'Os mínimos das regras só podem subir, a partir do próximo questionário e à vista de todos. As mudanças estão num histórico encadeado, cuja última impressão digital todos veem. Uma autoverificação tenta quebrar a proteção; o resultado é mostrado.',
      ],
      blank: ['Com que frequência, e por quem, são vistos o histórico e a autoverificação'],
    },
    {
      head: 'Consulta e decisão',
      text: [
        'São ouvidos os trabalhadores ou os seus representantes e o encarregado da proteção de dados (artigo 35.º, n.os 2 e 9, do RGPD). Se restar um risco elevado, consulta-se antes a autoridade de controlo (artigo 36.º).',
      ],
      blank: [
        'Parecer da comissão de trabalhadores',
        'Parecer do encarregado da proteção de dados',
        'Decisão, data, assinatura',
        'Próxima revisão',
      ],
    },
  ],
  council: (f) => [
    {
      head: 'O que se introduz',
      text: [
        `A organização ${f.organisation} introduz o Leeway: um questionário semanal anónimo e voluntário, e um registo em que os agentes anotam decisões e decidem quem as lê. Abertura: ${f.opens}, fecho: ${f.closes}; números: ${f.publishes}.`,
      ],
    },
    {
      head: 'O que não pode fazer',
      text: [
        `Mostrar o que respondeu uma pessoa ou quem participou. Mostrar, numa página ou num ficheiro, um número sobre menos de ${f.k} pessoas. Contar, ordenar ou classificar agentes. Baixar os mínimos das regras.`,
      ],
    },
    {
      head: 'O que a comissão de trabalhadores lê no Leeway',
      text: [
        'Quem tem esta função lê e não muda nada: todas as definições e regras com a sua história, o histórico de alterações (também como ficheiro, para verificar com outras ferramentas), que relatórios foram feitos e porquê.',
        'A função não pode ser dada às escondidas: está no histórico e é dita à pessoa.',
      ],
    },
    {
      head: 'Codecisão',
      text: [
        'Na Alemanha, os inquéritos técnicos caem no § 87, n.º 1, ponto 6, da lei das comissões de trabalhadores (BetrVG), mesmo voluntários e anonimizados; resolvido isso na introdução, mudar as perguntas não pede novo consentimento (Tribunal Federal do Trabalho, 1 ABR 13/17). Noutros países valem outras regras.',
      ],
      blank: ['Fundamento legal neste país'],
    },
    {
      head: 'O que um acordo poderia fixar',
      text: [
        'O fim, e que nada é usado para avaliação, salário ou disciplina. Que participar fica voluntário, em tempo de trabalho.',
        `As regras como estão: números a partir de ${f.k} pessoas, comentários a partir de ${f.comments}, relatórios feitos por: ${f.exporters}. Que subi-las se anuncia antes.`,
        'Por quanto tempo se guardam números, comentários e decisões. Quem gere o servidor, e que com um questionário aberto o fazem duas pessoas.',
        'Que a comissão assiste a uma autoverificação por trimestre e anota todas as semanas a última impressão digital do histórico.',
        'O que se faz com os resultados, até quando, e quem responde por isso.',
      ],
      blank: ['Acordado em', 'Assinaturas'],
    },
    {
      head: 'Como verificar',
      text: [
        'A página «Como funciona o teu anonimato» indica um passo concreto para cada afirmação. Experimentem todos numa instalação de treino antes do primeiro questionário.',
      ],
    },
  ],
} satisfies Messages['papers']
