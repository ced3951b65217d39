import type { proposals as P } from './en.ts'

export const proposals: typeof P = {
  lessons: {
    add: 'Adaugă-i lecții',
    intro: 'Lecții confirmate, din orice situație, care spun același lucru.',
    choose: 'Lecții găsite',
    none: 'Nu s-a găsit altă lecție confirmată. Încearcă mai puține cuvinte sau altă situație.',
    error: 'Bifează cel puțin o lecție.',
    save: 'Adaugă-le',
    tooLate: 'Altcineva a schimbat principiul între timp. Uită-te din nou la el, apoi adaugă-le.',
  },
}
