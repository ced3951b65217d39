import { plural } from '../format.ts'
import type { proposals as P } from './en.ts'

const count = (n: number, one: string, few: string, other: string) =>
  plural('ro', n, { one, few, other })

export const proposals: typeof P = {
  lessons: {
    add: 'Adaugă-i lecții',
    about: 'Lecții despre asta',
    intro: 'Lecții confirmate, din orice situație, care spun același lucru.',
    choose: 'Lecții găsite',
    none: 'Nu s-a găsit altă lecție confirmată. Încearcă mai puține cuvinte sau altă situație.',
    error: 'Bifează cel puțin o lecție.',
    save: 'Adaugă-le',
    tooLate: 'Altcineva a schimbat principiul între timp. Uită-te din nou la el, apoi adaugă-le.',
  },
  suggested: {
    duty: (n) =>
      count(
        n,
        'S-a propus # schimbare a politicii',
        'S-au propus # schimbări ale politicii',
        'S-au propus # de schimbări ale politicii',
      ),
    dutyAct: 'Răspunde',
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
    waits: (version) => `Așteaptă prima zi a Politicii ${version}.`,
    head: 'Propuneri puse în ea',
    brought: 'Propuneri din spatele acestei versiuni',
    note: 'Intră în vigoare sau în probă odată cu versiunea aceasta: pasul lor apare singur.',
    untie: 'Scoate-o',
    drop: 'Aruncă ciorna',
    dropNote:
      'Regulile și observațiile ei se pierd definitiv. Propunerile puse în ea sunt din nou libere.',
    dropAct: 'Arunc-o',
  },
  causes: {
    published: (version) => `Prin publicarea Politicii ${version}.`,
    withdrawn: (version) => `Pentru că Politica ${version} a fost retrasă.`,
  },
  verdicts: {
    keep: 'Rămâne',
    adjust: 'Se ajustează',
    revert: 'Revenim la ce era',
  },
  review: {
    link: 'Ce a ieșit din ea',
    association: 'Ce a mers împreună cu schimbarea, nu ce a produs ea: s-au întâmplat și altele.',
    which:
      'Deciziile sunt toate cele notate de oamenii unei unități în perioade întregi de patru săptămâni, nu doar cele la care se referă regula. Autonomia resimțită este media săptămânilor publicate. Stau una lângă alta; nimic nu se calculează între ele. Sumele sunt rotunjite în trepte de aproximativ o treime.',
    torn: 'Perioada în mijlocul căreia a început schimbarea nu intră nici înainte, nici după.',
    isPart: 'Unitățile ale căror cifre nu le poți citi lipsesc.',
    noneBefore: 'Înainte de ea nu s-a numărat nimic, deci nu e cu ce compara restul.',
    noneSince:
      'De atunci nu s-a încheiat nicio perioadă întreagă. Până atunci se vede doar ce a fost înainte.',
    meant: 'Pentru cine a fost schimbarea',
    beside: 'Pentru comparație',
    besideOf: {
      trial: 'Unități vecine, care n-au intrat în probă și au păstrat regulile dinainte.',
      own: 'Unități cu limite proprii la aceste reguli, pentru care nu s-a schimbat nimic.',
    },
    besideNone: {
      trial: 'Nicio unitate vecină nu a rămas în afara probei: nu e cu ce compara.',
      own: 'Schimbarea a fost pentru toți: nu e cu cine compara.',
    },
    sides: {
      before: 'înainte',
      since: 'după',
    },
    callsHead: 'Decizii notate',
    amount: 'Suma mediană',
    about: (amount) => `circa ${amount}`,
    feltHead: 'Autonomia resimțită',
    felt: 'Media săptămânilor',
    weeks: (n) => count(n, '# săptămână', '# săptămâni', '# de săptămâni'),
    feltChange: (before, since) => `Autonomia resimțită: ${before} înainte, ${since} după.`,
    withheld: 'Neafișat: prea puține răspunsuri pentru o afișare sigură.',
    decideHead: 'Ce urmează?',
    verdict: 'Hotărârea',
    notes: {
      keep: 'Rămâne așa cum este.',
      adjust: 'Intră din nou într-o ciornă, schimbată.',
      revert: 'O ciornă o ia înapoi.',
    },
    why: 'De ce?',
    whyHint: 'Între 5 și 280 de caractere. O citește oricine citește principiul.',
    decide: 'Hotărăște',
    errors: {
      verdict: 'Alege una.',
      text: 'Scrie între 5 și 280 de caractere.',
    },
    notYet: (day) => `Se hotărăște începând cu ${day}.`,
    duty: (n) =>
      count(
        n,
        '# schimbare a politicii își așteaptă reevaluarea',
        '# schimbări ale politicii își așteaptă reevaluarea',
        '# de schimbări ale politicii își așteaptă reevaluarea',
      ),
    dutyAct: 'Uită-te la ea',
  },
  never: {
    restsOn: 'Se sprijină pe',
    asked: 'Cine a notat-o cere o schimbare, ca promisiunea să fie ținută.',
    askedOwn: 'Ai cerut să se schimbe ceva.',
    untied:
      'Ai scris că nu se va mai întâmpla. Promisiunea rezistă când se schimbă ceva; dacă se schimbă, spune aici ce.',
    link: 'Spune pe ce se sprijină',
    change: 'Schimbă',
    title: 'Pe ce se sprijină?',
    intro:
      'Promisiunea că ceva nu se va mai întâmpla rezistă acolo unde se schimbă ceva: în politică sau în ce i s-a promis unei echipe.',
    privacy:
      'Acolo nimic nu pomenește această decizie. Doar cine poate citi decizia vede pe ce se sprijină.',
    proposals: 'Propuneri pentru politică',
    otherwise: 'Sau',
    none: 'Încă nu există nicio propunere sau promisiune deschisă.',
    ask: 'Cere să se schimbe ceva',
    askNote: 'Coordonatorul tău vede că ceri asta.',
    nothing: 'Încă pe nimic',
    error: 'Alege una.',
    duty: (n) =>
      count(
        n,
        '# decizie cu scuze cere o schimbare, ca promisiunea să fie ținută',
        '# decizii cu scuze cer o schimbare, ca promisiunea să fie ținută',
        '# de decizii cu scuze cer o schimbare, ca promisiunea să fie ținută',
      ),
    dutyAct: 'Uită-te',
  },
  care: {
    title: 'Cine are grijă de politică',
    intro:
      'O persoană veghează asupra întregii politici și verifică, până la o zi stabilită, dacă mai e potrivită. Toată lumea vede cine.',
    due: (day) => `Trebuia revăzută până pe ${day}.`,
    questions: [
      'Mai e nevoie de fiecare regulă?',
      'Limitele ei mai sunt bune și sunt folosite?',
      'Practica diferă de ce spune? Atunci clarific-o sau schimb-o.',
    ],
    owner: 'Responsabil',
    ownerHint: 'Unul dintre cei care o pot publica.',
    choose: 'Alege',
    reviewBy: 'Se revede până pe',
    next: 'E potrivită: se revede până pe',
    reviewHint: 'După ziua de azi, în cel mult doi ani. În ziua aceea responsabilul este întrebat.',
    save: 'Salvează',
    errors: {
      owner: 'Alege pe cineva care o poate publica.',
      reviewBy: 'Alege o zi de după azi, în cel mult doi ani.',
    },
    line: (name, day) => `De ea are grijă ${name}; se revede până pe ${day}.`,
    nobody: 'Încă nimeni nu are grijă de întreaga politică.',
    edit: 'Schimbă',
    name: 'Numește pe cineva',
    duty: 'Mai e nevoie de politică așa cum este și sunt bune limitele ei?',
    dutyAct: 'Uită-te la ea',
  },
}
