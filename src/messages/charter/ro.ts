import type { sealed as en } from './en.ts'

export const sealed: typeof en = {
  read: 'Am citit-o',
  readOn: (day) => `Ai citit această versiune pe ${day}.`,
  title: 'Deschide o decizie',
  intro:
    'Numai pentru excepțiile din cartă. Trebuie să fie de acord două persoane, motivul se păstrează, iar cine a scris-o află cine au fost și de ce.',
  exception: 'Despre ce e vorba?',
  exceptions: {
    fraud: 'Fraudă',
    harm: 'Rău făcut intenționat',
    discrimination: 'Discriminare',
    safety: 'Siguranță',
  },
  reason: 'Motiv',
  reasonHint: 'Între 20 și 400 de caractere. Îl citește și cine a scris decizia.',
  errors: {
    exception: 'Alege una.',
    reason: 'Scrie între 20 și 400 de caractere.',
  },
  ask: 'Cere acordul unei a doua persoane',
  asked:
    'Așteaptă o a doua persoană: alt membru al conducerii, cineva de la HR sau dintre reprezentanții salariaților.',
  askedBy: (name, when) => `${name} cere deschiderea, ${when}.`,
  agree: 'Sunt de acord: deschide',
  agreed: (name, when) => `${name} a fost de acord, ${when}.`,
  record: 'Decizia',
  closed: 'Decizia le apare amândurora după ce a doua persoană este de acord.',
  duty: 'Cineva cere deschiderea unei decizii',
  dutyAct: 'Vezi',
  authorTold: (asker, second, exception, reason) =>
    `${asker} și ${second} au deschis o decizie a ta. ${exception}: „${reason}”`,

  notice: (names) => `O decizie a ta a fost deschisă în baza excepțiilor din cartă, de ${names}.`,
}
