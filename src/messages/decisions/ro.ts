import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const count = (n: number, one: string, few: string, other: string) =>
  plural('ro', n, { one, few, other })

/** A share with the space that Romanian puts before the sign, one that does not break. */
const percent = (value: number) => `${value}\u00a0%`

export const record = {
  more: 'Mai multe despre ea',
  moreHint: 'Poți lăsa totul gol.',
  escalatedFor: 'De ce a trebuit să escaladezi?',
  escalations: {
    above_limit: 'Peste limita mea',
    silent: 'Politica tace',
    unsure: 'Nu știam sigur',
    novel: 'Nu mai întâlnisem așa ceva',
    precedent: 'Creează un precedent',
    safety: 'Siguranța cuiva',
  },
  confidence: 'Cât de sigur ți se părea?',
  confidences: ['La noroc', 'Nu prea sigur', 'Oarecum sigur', 'Destul de sigur', 'Cu totul sigur'],
  expected: 'Ce crezi că va ieși?',
  expectations: {
    holds: 'Rămâne rezolvat',
    comes_back: 'Cazul se întoarce',
    unsure: 'Nu pot spune',
  },
  locked: 'După notare rămâne așa, ca să poți învăța din asta.',
  fault: 'A cui a fost vina?',
  faults: {
    ours: 'A noastră',
    customer: 'A clientului',
    shared: 'A amândurora',
    third: 'A altcuiva',
    unknown: 'Nu știu',
  },
  area: 'Ce anume privea?',
  areas: {
    product: 'Produsul',
    people: 'Cum s-au purtat oamenii',
    touchpoint: 'Unde a dat de noi: magazin, site, livrare',
  },
  historyChecked: 'Cât din istoric ai verificat?',
  histories: { none: 'Deloc', ticket: 'Cazul acesta', whole: 'Tot' },
  pressure: 'Ce a îngreunat lucrurile?',
  pressures: {
    upset: 'Clientul era supărat',
    queue: 'Așteptau mulți la rând',
    nobody_to_ask: 'Nu aveam pe cine întreba',
    tool_limit: 'Sistemul nu permitea',
    vulnerable: 'Clientul era vulnerabil',
  },
  promiseHead: 'O promisiune',
  promise: 'Ce s-a promis?',
  promiseDue: 'Până când?',
  promiseOrigin: 'Cine a promis?',
  origins: { support: 'Noi, la suport', sales: 'Cei de la vânzări' },
  apologyHead: 'Scuze',
  apologyHint:
    'Scuzele care ajută spun de ce s-a întâmplat, ce se face acum și de ce nu se va repeta.',
  apologyWhy: 'De ce s-a întâmplat',
  apologyFix: 'Ce facem acum',
  apologyNever: 'Ce va face să nu se repete',
  caseRef: 'Numărul cazului',
  caseRefHint:
    'Se păstrează criptat. Îl vezi doar tu și, dacă împărtășești decizia, coordonatorul tău.',
  decidedOn: 'Când a fost?',
  decidedOnHint: 'Azi sau cu cel mult 30 de zile în urmă.',
  errors: {
    'not-a-day': 'Alege o zi din calendar.',
    'not-recent': 'Alege azi sau una dintre ultimele 30 de zile.',
    'not-ahead': 'Alege o zi de după decizie, în cel mult un an.',
    required: 'Completează și aici.',
  },
  tooLong: (most) => `Cel mult ${count(most, '# caracter', '# caractere', '# de caractere')}.`,

  keep: 'Păstrează ciorna',
  draftKept: 'Ciorna ta e păstrată. Termin-o când ai o clipă.',
  draftFrom: (when) => `Ciorna ta din ${when}.`,
  draftDrop: 'Arunc-o',
  draftContinue: 'Continu-o',
  draftNewer:
    'De pe altă pagină s-a păstrat o ciornă mai nouă, așa că aceasta nu s-a păstrat. E încă aici: noteaz-o sau copiază ce îți trebuie.',
  draftSaved: 'Ciorna e păstrată.',
  draftLocal: 'Fără conexiune: ciorna ta e păstrată în această filă.',
  draftRestored: 'Ce ai scris înainte să cadă conexiunea e din nou aici.',

  nextHead: 'Ce urmează',
  now: 'Acum.',
  nowText: 'Timp de 15 minute o poți corecta fără urme; schimbările de mai târziu rămân vizibile.',
  nowTraced: 'O poți corecta; ce scria înainte rămâne vizibil.',
  nowPrivate: 'O poți corecta oricând vrei: nimeni altcineva nu o poate citi.',
  askText: 'Te întrebăm cum a ieșit: două atingeri.',
  anyTime: 'Oricând.',
  anyTimeText: 'O poți retrage sau îți poți scoate numele din ea. Vezi cui i s-a arătat.',
  anyTimePrivate: 'O poți șterge. E doar a ta.',
  correct: 'Corecteaz-o',
  correctTitle: 'Corectează-ți decizia',
  tooLate:
    'Între timp ai corectat decizia pe altă pagină. Mai jos e ce ai scris aici: salvează ca să rămână asta.',
  tooLateSee: 'Vezi cum arată acum',
  correctReason: 'De ce o schimbi?',
  correctReasonHint: 'Cine citește vede ce scria înainte și acest motiv.',
  save: 'Salvează',
  protected: 'Protejată',
  protectedNote:
    'Notată în cel mult zece zile: după cartă, nimeni nu e tras la răspundere pentru ce notează cu bună-credință.',

  derivedSame: (version) => `Politica ${version} o vede la fel ca tine.`,
  derivedHead: (said, version, is) => `Ai spus „${said}”. După Politica ${version} era „${is}”.`,
  derivedBoth:
    'Le păstrăm pe amândouă. Când mulți dintre noi văd altfel, regula are nevoie de cuvinte mai clare.',
  derivedUnsure: (version) =>
    `Politica ${version} are o regulă despre asta, dar din ce e scris aici nu se vede unde se află decizia.`,
  derivedSilent: (version) => `Politica ${version} nu are nicio regulă despre asta.`,
  derivedRule: 'Regula:',
  outcomes: {
    held: 'A rămas rezolvat',
    reopened: 'Cazul s-a redeschis',
    complained_again: 'S-a plâns din nou',
    came_back: 'A revenit cu drag la noi',
    left: 'A plecat de la noi',
    silent: 'Tăcere, nicio veste',
    not_applicable: 'Nu se aplică',
  },
  unknown: 'Nu se știe cum a ieșit',
  due: 'Cum a ieșit?',
  agains: {
    same: 'La fel',
    differently: 'Altfel',
    should_be_a_rule: 'Ar trebui să fie o regulă',
  },
  /** The same after how it turned out. */
  againsSaid: {
    same: 'data viitoare la fel',
    differently: 'data viitoare altfel',
    should_be_a_rule: 'ar trebui să fie o regulă',
  },
  promiseStates: {
    pending: 'Promisiune deschisă',
    kept: 'Promisiune ținută',
    renegotiated: 'Înțelegere nouă',
    broken: 'Promisiune încălcată',
  },
  followUpTitle: 'Cum a ieșit?',
  followUpAgain: 'Ce ai face data viitoare?',
  followUpPromise: 'Ce s-a ales de promisiune?',
  followUpLearned: 'Ce ai învățat?',
  followUpError: 'Alege una pe fiecare rând.',
  followUpNote: 'Și tăcerea e un răspuns. Nu se numără niciodată ca reușită.',
  followUpDone: 'Mulțumim. Stă acum lângă decizia ta.',
  followUps: (n) =>
    count(
      n,
      'O decizie așteaptă să spui cum a ieșit',
      '# decizii așteaptă să spui cum au ieșit',
      '# de decizii așteaptă să spui cum au ieșit',
    ),
  tell: 'Spune cum',

  changesHead: 'Ce s-a schimbat',
  changed: (when) => `Schimbată pe ${when}`,
  before: (field, text) => `${field}: ${text}`,
  nothingBefore: 'nimic',
  fields: {
    situation: 'Situația',
    action: 'Ce s-a făcut',
    relation: 'Politica',
    resolution: 'Cum s-a rezolvat',
    decided: 'Am decis să',
    why: 'De ce',
    learned: 'Am învățat',
    amount: 'Suma',
    promise: 'Promisiunea',
    promiseDue: 'Promis până la',
    decidedOn: 'Ziua',
  },

  withdrawn: (when) => `Retrasă de cine a scris-o, pe ${when}.`,
  withdrawnNote: 'Textul ei nu mai există. Rămâne doar că a fost aici, pentru cine o citise.',
  remove: 'Șterge-o',
  removeText: 'Nimeni altcineva nu o poate citi. Se șterge cu tot ce ține de ea.',
  withdraw: 'Retrage-o',
  withdrawText:
    'Textul ei, și cel mai vechi, se șterge pentru toți. Cei cu care ai împărtășit-o văd că s-a retras ceva.',
  cancel: 'Las-o așa',

  sever: 'Scoate-mi numele',
  severTitle: 'Scoate-ți numele din această decizie',
  severText:
    'Decizia rămâne, iar Leeway nu mai știe a cui e. Primești, o singură dată, un cod cu care poți reveni la ea, poți spune cum a ieșit sau o poți retrage. Nu mai apare printre deciziile tale.',
  severLimits:
    'Ce nu poate face asta: copiile de rezervă de dinainte îți păstrează numele până expiră, cine a citit-o ține minte, iar o poveste pe care doar tu o puteai spune tot te dă de gol.',
  severDone: 'Numele tău nu mai e în ea.',
  severCode: 'Codul tău. Apare doar de data asta; notează-l.',
  automatic: 'La nouăzeci de zile după ce se încheie, numele tău se scoate singur din ea.',
  codeTitle: 'O decizie fără numele tău',
  codeIntro: 'Cu codul primit când ți-ai scos numele din ea.',
  code: 'Cod',
  codeOpen: 'Deschide',
  codeWrong: 'Nicio decizie nu are acest cod.',

  unnamedNote:
    'Fără numele tău nu înseamnă anonim: povestea poate arăta cine a trăit-o. Schimbă ce te-ar da de gol pe tine sau pe client.',
  releaseTitle: 'Cum o vor citi toți',
  releaseIntro:
    'Fără numele tău. Ziua devine o lună, suma un interval, iar o echipă mică nu e numită.',
  releaseKnown: (names) => `${names}: au văzut-o când purta numele tău și o pot recunoaște.`,
  releaseSend: 'Trimite-o la al doilea cititor',
  releaseErrors: 'Scrie între 10 și 280 de caractere; celelalte două pot rămâne goale.',
  releaseWhen: 'Luna',
  releaseAmount: 'Suma',
  releaseUnit: 'Echipa apare ca',
  releaseUnitNone: 'toată organizația',
  range: (from, to) => `de la ${from} la ${to}`,
  rangeAbove: (from) => `peste ${from}`,
  releaseLook: 'Vezi-o cum o vor vedea ceilalți',
  releaseWaiting: 'Așteaptă un al doilea cititor.',
  releaseApproved: (when) => `Al doilea cititor a aprobat-o. Apare împreună cu altele: ${when}.`,
  releaseOut:
    'O pot citi toți, fără numele tău, așa cum a văzut-o al doilea cititor. Ce corectezi acum rămâne la tine.',
  releaseBack: (note) => `Al doilea cititor a dat-o înapoi: „${note}”`,
  nobodyCurates: 'Încă nimeni nu e al doilea cititor: roagă administratorul să numească pe cineva.',

  curateTitle: 'Al doilea cititor',
  curateIntro:
    'Acestea urmează să ajungă la toți, fără nume. Caută tot ce arată cine e clientul sau cine a scris. Nu ți se spune ale cui sunt.',
  curateEmpty: 'Nu așteaptă nimic.',
  curateTooLate: 'Între timp, decizia aceea a fost retrasă sau a primit un răspuns.',
  curatePass: 'Las-o să apară',
  curateReturn: 'Dă-o înapoi',
  curateNote: 'Ce ar trebui schimbat?',
  curateNoteError: 'Spune în 5 până la 280 de caractere ce ar trebui schimbat.',
  curateDuty: (n) =>
    count(
      n,
      'O decizie așteaptă un al doilea cititor',
      '# decizii așteaptă un al doilea cititor',
      '# de decizii așteaptă un al doilea cititor',
    ),
  curateAct: 'Citește',

  everyoneHead: 'De la toți, fără nume',
  everyoneNote:
    'Verificate de un al doilea cititor, apar o dată pe săptămână, în ordine întâmplătoare.',
  everyoneEmpty: 'Încă nu a apărut nimic.',
  isNew: 'Nouă pentru tine',
  search: {
    open: 'Caută o decizie',
    hint: 'Cuvinte din decizie, din motiv sau din ce s-a învățat. Nu se caută după nume de persoane.',
    none: 'Nimic de aici nu se potrivește. Încearcă mai puține cuvinte sau altă situație.',
    all: 'Arată din nou tot',
    older: 'Decizii mai vechi',
    newer: 'Decizii mai noi',
  },
  noName: 'Fără nume',
} satisfies Messages['record']

export const fit = {
  mixHead: 'Decizii',
  mixNote:
    'Cum s-au rezolvat cazurile la fiecare patru săptămâni, după cine le-a notat. Oricine a notat cântărește la fel; procentele merg din 5 în 5.',
  volunteered:
    'Deciziile se notează de bunăvoie. Dacă ceva apare mult sau puțin aici, nu e nota nimănui.',
  noMix:
    'Încă nu e nimic de arătat: trebuie patru săptămâni întregi în care au notat destule persoane.',
  withheld: 'Aici au notat prea puține persoane ca să se arate.',
  measure: 'Ce',
  from: (day) => `din ${day}`,
  share: percent,
  interval: (low, high) => `între ${percent(low)} și ${percent(high)}`,
  authors: (band) => `Persoane care au notat: ${band}`,
  lesson: 'Cu o lecție',
  fitHead: 'Ce s-a spus și ce zice politica',
  agrees: 'Văzută la fel ca politica',
  freedomUnknown: 'Părea peste limite, era în ele',
  limitUnclear: 'Părea în limite, era peste ele',
  outcomeHead: 'Cum a ieșit',
  good: 'Rezolvat sau revenit cu drag',
  bad: 'Redeschis, plângere sau plecare',
  silent: 'Tăcere',

  title: 'Cum se potrivește politica',
  intro:
    'Ce spun despre reguli ultimele trei perioade de patru săptămâni, în toată organizația. Un tipar cere cel puțin cinci persoane și e un motiv să te uiți mai bine, nu o dovadă.',
  seeFit: 'Cum se potrivește politica',
  from3: (from, until) => `Din ${from} până în ${until}`,
  noPatterns:
    'Niciun tipar nu iese în evidență sau au notat prea puține persoane ca să se arate vreunul.',
  notYet:
    'Încă nu s-a numărat nimic. Întâi trebuie să treacă patru săptămâni întregi cu decizii notate.',
  patterns: {
    'raise-limit': 'Ridică limita',
    'write-rule': 'Scrie o regulă',
    delegate: 'Lasă agenții să decidă',
    'limit-binds': 'Limita strânge',
    'fix-rule': 'Repară regula sau explic-o',
    teach: 'Explic-o, nu o tăia',
  },
  because: (kind, share, interval) =>
    ({
      'raise-limit': `Decizii peste ea, rămase rezolvate: ${share} din cele cu rezultat cunoscut (${interval}).`,
      'write-rule': 'Politica a tăcut iar și iar.',
      delegate: `Decizii escaladate și neredeschise: ${share} (${interval}).`,
      'limit-binds': `Decizii în ultima zecime a limitei: ${share} (${interval}).`,
      'fix-rule': `Decizii în limitele ei, întoarse ca plângeri: ${share} din cele cu rezultat cunoscut (${interval}).`,
      teach: 'Nu a folosit-o nimeni, iar mulți spun că nu știau până unde pot da.',
    })[kind],
  unknown: (share) => `Nu se știe cum a ieșit, sau tăcere: ${share}.`,
  consistencyHead: 'Același caz, altă echipă',
  consistencyNote:
    'Cât de des două decizii despre același lucru se termină altfel, între echipe și într-o echipă. Și cazurile diferă, așa că o diferență e doar o întrebare.',
  situation: 'Despre',
  across: 'Între echipe',
  within: 'Într-o echipă',
  ratio: 'Cea mai mare sumă mediană față de cea mai mică',
  times: (ratio) => (ratio === '1' ? 'egale' : `de ${ratio} ori`),
  noConsistency: 'În nicio situație nu sunt două echipe în care au notat destule persoane.',
} satisfies Messages['fit']
