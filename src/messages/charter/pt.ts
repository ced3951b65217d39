import type { sealed as en } from './en.ts'

export const sealed: typeof en = {
  read: 'Já a li',
  readOn: (day) => `Leste esta versão a ${day}.`,
  title: 'Abrir um registo',
  intro:
    'Só para as exceções da carta. Duas pessoas têm de concordar, o motivo fica guardado e quem registou fica a saber quem foram e porquê.',
  exception: 'De que se trata?',
  exceptions: {
    fraud: 'Fraude',
    harm: 'Dano intencional',
    discrimination: 'Discriminação',
    safety: 'Segurança',
  },
  reason: 'Motivo',
  reasonHint: 'De 20 a 400 caracteres. Quem registou lê-o.',
  errors: {
    exception: 'Escolhe uma.',
    reason: 'Escreve de 20 a 400 caracteres.',
  },
  ask: 'Pedir a uma segunda pessoa',
  asked:
    'Espera por uma segunda pessoa: outro membro da direção, alguém dos RH ou da comissão de trabalhadores.',
  askedBy: (name, when) => `Pedido de ${name}, ${when}.`,
  agree: 'Concordo: abrir',
  agreed: (name, when) => `${name} concordou, ${when}.`,
  record: 'O registo',
  closed: 'O registo aparece a ambas as pessoas assim que a segunda concordar.',
  duty: 'Alguém pede para abrir um registo',
  dutyAct: 'Ver',
  authorTold: (asker, second, exception, reason) =>
    `${asker} e ${second} abriram uma decisão tua. ${exception}: «${reason}»`,

  notice: (names) => `Uma decisão tua foi aberta ao abrigo das exceções da carta, por ${names}.`,
}
