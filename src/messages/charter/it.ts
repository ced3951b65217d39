import { il } from '../italian-days.ts'
import type { sealed as en } from './en.ts'

export const sealed: typeof en = {
  read: 'L’ho letta',
  readOn: (day) => `Hai letto questa versione ${il(day)}.`,
  title: 'Aprire una decisione',
  intro:
    'Solo per le eccezioni previste dalla carta. Devono essere d’accordo due persone, il motivo resta scritto e chi l’ha scritta viene a sapere chi erano e perché.',
  exception: 'Di cosa si tratta?',
  exceptions: {
    fraud: 'Frode',
    harm: 'Danno intenzionale',
    discrimination: 'Discriminazione',
    safety: 'Sicurezza',
  },
  reason: 'Motivo',
  reasonHint: 'Da 20 a 400 caratteri. Lo legge anche chi ha scritto la decisione.',
  errors: {
    exception: 'Scegline una.',
    reason: 'Scrivi da 20 a 400 caratteri.',
  },
  ask: 'Chiedi a una seconda persona',
  asked:
    'Aspetta una seconda persona: un altro dirigente, qualcuno delle HR o della rappresentanza del personale.',
  askedBy: (name, when) => `Lo chiede ${name}, ${when}.`,
  agree: 'D’accordo: apri',
  agreed: (name, when) => `${name} ha dato il suo accordo, ${when}.`,
  record: 'La decisione',
  closed: 'Entrambi la vedono quando la seconda persona ha dato il suo accordo.',
  duty: 'Qualcuno chiede di aprire una decisione',
  dutyAct: 'Guarda',
  authorTold: (asker, second, exception, reason) =>
    `${asker} e ${second} hanno aperto una tua decisione. ${exception}: «${reason}»`,

  notice: (names) => `Una tua decisione è stata aperta per le eccezioni della carta, da ${names}.`,
}
