import type { EverydayWords } from '../../../domain/sample-words.ts'

export const pt: EverydayWords = {
  damaged: [
    'enviar outra perna de mesa, porque a da caixa vinha rachada.',
    'enviar outro espelho, porque este chegou em três bocados.',
    'trocar a frente amolgada de uma gaveta, sem pedir fotografia.',
    'enviar mais ripas para as duas que se partiram.',
    'trocar a base de um candeeiro que não ficava direito.',
  ],
  missing: [
    'enviar hoje as quatro dobradiças que faltavam no roupeiro.',
    'enviar o saco de parafusos que não vinha na caixa da secretária.',
    'enviar outra vez os suportes de prateleira: o saco vinha vazio.',
    'enviar o segundo comando do cadeirão, que ninguém pôs na caixa.',
    'enviar as rodas de uma cadeira de escritório que chegou sem elas.',
  ],
  late: [
    'dar um pequeno vale por uma estante que chegou seis dias depois.',
    'dar um vale, porque a carrinha não apareceu e ninguém ligou.',
    'tirar os portes de uma cama que falhou duas datas.',
    'dar um vale por um banco de cozinha que foi parar a outro armazém.',
    'dar um vale depois do segundo “amanhã de certeza” por causa de um sofá.',
  ],
  window: [
    'aceitar um tapete por abrir ao dia 48: a cliente tinha estado no hospital.',
    'devolver o dinheiro de duas cadeiras ao dia 51, ainda nas caixas, por uma mudança cancelada.',
    'aceitar um colchão de berço ao dia 47, porque o erro do berço foi nosso.',
    'devolver o dinheiro de uns cortinados ao dia 49, parados no ponto de recolha.',
    'aceitar uma mesa de cabeceira ao dia 55: a troca foi conselho nosso.',
  ],
  billing: [
    'devolver uma montagem cobrada que ninguém fez.',
    'devolver o valor do cupão que a caixa engoliu.',
    'devolver a diferença para o preço da etiqueta.',
    'devolver a segunda de duas encomendas iguais feitas num minuto.',
    'devolver o armazenamento da semana em que estivemos fechados.',
  ],
  promise: [
    'prometer uma chamada na quinta por causa do aparador, com ou sem novidades.',
    'prometer resposta sobre as amostras de tecido até quarta ao meio-dia.',
    'prometer acompanhar a encomenda até à porta.',
    'prometer uma chamada na segunda antes das nove, antes de ele sair.',
    'prometer perguntar ao armazém duas vezes por dia até aparecer a palete.',
  ],
  part: [
    'devolver parte do preço de uma cómoda com uma gaveta inchada.',
    'devolver um quarto por um tapete que veio num cinzento mais claro.',
    'descontar alguma coisa num roupeiro cuja porta fecha com um jeito.',
    'devolver parte do preço de um banco com um nó no assento.',
    'descontar um quinto numa secretária riscada debaixo do ecrã.',
  ],
}
