import type { StarterTexts } from '../../../domain/starter-lessons.ts'

export const pt: StarterTexts = {
  quick: {
    title: 'Diz o que se segue e até quando, mesmo ainda sem resposta',
    tried: 'Adiámos a chamada até se saber tudo.',
    happened: 'O cliente não soube de nada, ligou mais duas vezes, cada vez mais zangado.',
    nextTime:
      'Dá logo três coisas: isto importa-nos, é isto que estamos a fazer, e neste dia, a esta hora, voltas a saber de nós. Depois cumpre a hora, mesmo com poucas novidades.',
  },
  apology: {
    title: 'Um pedido de desculpa tem três partes: porquê, remédio, não repetir',
    tried: 'Pedimos desculpa com simpatia, sem dizer o que tinha corrido mal.',
    happened: 'Soou a vazio. O cliente perguntou o que seria diferente da próxima vez.',
    nextTime:
      'Diz o que correu mal e de quem foi a falha, o que fazes agora e o que mudou para não voltar a acontecer. Agradece que nos tenha dito.',
  },
  history: {
    title: 'Lê todo o histórico antes de responder',
    tried: 'Respondemos à última mensagem como se fosse a única.',
    happened: 'O cliente explicou pela terceira vez e uma promessa anterior ficou esquecida.',
    nextTime:
      'Vê os contactos anteriores, a fatura, a entrega e as notas dos colegas. Confirma até o que parece improvável; depois repete numa frase o que entendeste.',
  },
  side: {
    title: 'Fica do lado do que é justo, não de quem fala mais alto',
    tried: 'Uma vez cedemos a quem gritava, outra defendemos um erro nosso.',
    happened: 'A primeira ensinou a gritar; a segunda custou um cliente de muitos anos.',
    nextTime:
      'Apura primeiro de quem foi a culpa. Nossa: di-lo e remedeia logo. De ninguém ou dele: explica com gentileza e oferece o que qualquer pessoa no lugar dele teria.',
  },
  promise: {
    title: 'Promete só o que está nas tuas mãos',
    tried: 'Demos um dia de entrega que outro departamento tinha de cumprir.',
    happened: 'O dia passou. A promessa quebrada pesou mais do que o atraso.',
    nextTime:
      'Promete o teu próximo passo: quando perguntas, quando ligas. Se precisas de outros, consegue primeiro o sim deles. Se atrasar, avisa antes do dia, não depois.',
  },
  silence: {
    title: 'Ninguém reclamar não quer dizer que esteja tudo bem',
    tried: 'Fechámos o caso porque o cliente não voltou a escrever.',
    happened: 'A maioria de quem tem um problema nunca o diz. Alguns simplesmente vão-se embora.',
    nextTime:
      'Pergunta uma vez, em poucas palavras, se ficou resolvido. Quando afeta muitos, avisa antes que perguntem. Nunca contes o silêncio como um bom fim.',
  },
  why: {
    title: 'Diz porque escolheste isto e não o outro caminho',
    tried: 'Escrevemos só o reembolso, sem o motivo.',
    happened: 'O colega seguinte não percebeu se servia para o seu caso e teve de perguntar.',
    nextTime:
      'Acrescenta uma frase: porque é que aqui este caminho era melhor do que o outro que tinhas. Essa frase ajuda quem vem a seguir mais do que o resultado.',
  },
  uniform: {
    title: 'O mesmo caso devia acabar da mesma forma em todas as equipas',
    tried: 'Nas devoluções fora do prazo cada equipa seguia o seu hábito.',
    happened: 'Os clientes comparavam respostas e voltavam a perguntar até uma lhes servir.',
    nextTime:
      'Procura casos parecidos antes de decidir. Se fizeres diferente, escreve porquê. Se fizeres sempre diferente com boa razão, sugere mudar a regra para todos.',
  },
  repeat: {
    title: 'Repete o que ouviste antes de resolver',
    tried: 'Oferecemos uma solução logo depois da primeira frase.',
    happened: 'Resolveu outro problema que não o do cliente.',
    nextTime:
      'Deixa acabar, diz por palavras tuas o que aconteceu e o que a pessoa espera, e aguarda o sim. Só então começa.',
  },
  sorry: {
    title: 'Um segundo «desculpe» sem nada mudar só piora',
    tried: 'Pedimos desculpa de cada vez que o mesmo erro voltava.',
    happened: 'À terceira já ninguém acreditava, e um crédito também não ajudou.',
    nextTime:
      'Quando algo se repete, deixa a fórmula de lado. Diz o que mudou ou quem está a tratar disso e até quando. Se nada mudou, levanta o problema antes de pedir outra vez desculpa.',
  },
}
