import { plural } from '../format.ts'

const count = (n: number, one: string, other: string) => plural('pt', n, { one, other })

export const masking = {
  hidden: (n: number) => count(n, '# ocultado', '# ocultados'),
  kinds: {
    email: (n: number) => count(n, 'um endereço de e-mail', '# endereços de e-mail'),
    iban: (n: number) => count(n, 'uma conta bancária', '# contas bancárias'),
    card: (n: number) => count(n, 'um número de cartão', '# números de cartão'),
    id: (n: number) => count(n, 'um número de identificação', '# números de identificação'),
    phone: (n: number) => count(n, 'um número de telefone', '# números de telefone'),
    name: (n: number) => count(n, 'um nome', '# nomes'),
    address: (n: number) => count(n, 'uma morada', '# moradas'),
  },
  list: 'O que pode dizer quem é ou onde mora um cliente',
  asks: 'Isto diz quem é ou onde mora um cliente? Decide abaixo.',
  held: 'Ainda não foi enviado: decide primeiro abaixo ou envia outra vez tal como está.',
  suspects: { name: 'Um nome?', address: 'Uma morada?' },
  hide: 'Ocultar',
  keep: 'Manter',
  undo: 'Anular',
  hideThis: (what: string) => `Ocultar «${what}»`,
  keepThis: (what: string) => `Manter «${what}»`,
  undoThis: (what: string) => `Anular: «${what}»`,
  isHidden: (what: string) => `«${what}» foi ocultado.`,
  isKept: (what: string) => `«${what}» fica.`,
  isBack: (what: string) => `«${what}» voltou ao texto.`,
}
