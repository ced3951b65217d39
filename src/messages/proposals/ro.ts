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
  rule: {
    standsOn: 'Principiul pe care stă',
    standsOnHint: 'Cine citește regula îl citește și pe el.',
    noPrinciple: 'Niciunul',
    because: 'Stă pe principiul:',
    head: 'Reguli care stau pe el',
  },
  draft: {
    open: 'Pune-o într-o ciornă',
    openNote:
      'Intră în ciorna deschisă sau într-una nouă, făcută din regulile în vigoare. La publicare, pasul apare aici singur.',
    isIn: 'Pusă în ciorna următoarei versiuni.',
    look: 'Vezi ciorna',
    waits: (version) => `Așteaptă prima zi a politicii ${version}.`,
    head: 'Propuneri puse în ea',
    note: 'Intră în vigoare sau la probă odată cu versiunea aceasta: pasul lor apare singur.',
    untie: 'Scoate-o',
    drop: 'Aruncă ciorna',
    dropNote:
      'Regulile și observațiile ei se pierd definitiv. Propunerile puse în ea sunt din nou libere.',
    dropAct: 'Arunc-o',
  },
  causes: {
    published: (version) => `Prin publicarea politicii ${version}.`,
    withdrawn: (version) => `Pentru că politica ${version} a fost retrasă.`,
  },
  verdicts: {
    keep: 'Rămâne',
    adjust: 'Se ajustează',
    revert: 'Se revine',
  },
  review: {
    link: 'Ce a ieșit din ea',
  },
}
