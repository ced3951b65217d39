import type { Index } from '../domain/scoring.ts'
import type { Messages } from './en.ts'
import { plural } from './format.ts'
import type { IndexName } from './parts.ts'

const count = (n: number, one: string, few: string, other: string) =>
  plural('ro', n, { one, few, other })

const people = (n: number) => count(n, '# persoană', '# persoane', '# de persoane')
const weeks = (n: number) => count(n, '# săptămână', '# săptămâni', '# de săptămâni')
const published = (n: number) =>
  count(n, '# săptămână publicată', '# săptămâni publicate', '# de săptămâni publicate')

/** The indices as a sentence names them, with their article. */
const WITHIN: Record<Index, string> = { morale: 'moralul', empowerment: 'autonomia' }
const FIRST: Record<Index, string> = { morale: 'Moralul', empowerment: 'Autonomia' }
const within = (name: IndexName): IndexName => ({ ...name, text: WITHIN[name.index] })
const first = (name: IndexName): IndexName => ({ ...name, text: FIRST[name.index] })
const SIDES = { above: 'peste', below: 'sub' }

export const ro = {
  brand: {
    name: 'Leeway',
    skip: 'Sari la conținut',
    mainMenu: 'Meniu',
    language: 'Limba',
    practice: 'Instalare de probă. Nimic de aici nu e real.',
    practiceDate: (day: string) => `Calendarul ei arată ${day}.`,
    people,
  },
  menu: {
    today: 'Azi',
    decisions: 'Decizii',
    policy: 'Politica',
    team: 'Echipa',
    reports: 'Rapoarte',
    people: 'Persoane',
    anonymity: 'Cum funcționează anonimatul tău',
    charter: 'Carta',
    signOut: 'Ieși din cont',
  },
  errors: {
    back: 'Înapoi la Azi',
    request: (id: string) => `Dacă ceri ajutor cuiva, spune-i acest număr: ${id}`,
    400: {
      title: 'Nu a ajuns totul',
      advice:
        'O parte din ce s-a trimis nu a putut fi citită. Nu s-a salvat nimic. Mergi înapoi și încearcă din nou.',
    },
    403: {
      title: 'A venit din altă parte',
      advice:
        'Formularul nu a fost trimis dintr-o pagină Leeway, așa că nu s-a făcut nimic. Deschide pagina din nou și repetă acolo.',
    },
    404: {
      title: 'Aici nu e nimic',
      advice: 'Adresa e greșită sau pagina nu e pentru tine.',
    },
    405: {
      title: 'Asta nu se poate face aici',
      advice: 'Această adresă nu primește ce s-a trimis. Nu s-a salvat nimic.',
    },
    409: {
      title: 'Altcineva a ajuns înaintea ta',
      advice:
        'Între timp, aici s-a schimbat ceva. De la tine nu s-a salvat nimic. Mergi înapoi, reîncarcă și mai uită-te o dată.',
    },
    410: {
      title: 'S-a încheiat',
      advice: 'Nu s-a salvat nimic.',
    },
    413: {
      title: 'E prea mult deodată',
      advice: 'Ce s-a trimis e mai mare decât primește pagina. Nu s-a salvat nimic.',
    },
    415: {
      title: 'Acest tip de fișier sau text nu merge aici',
      advice: 'Trimite formularul din pagina lui, în UTF-8. Nu s-a salvat nimic.',
    },
    422: {
      title: 'Lipsește ceva',
      advice: 'Nu s-a salvat nimic. Mergi înapoi și mai uită-te o dată la câmpuri.',
    },
    429: {
      title: 'Prea multe încercări',
      advice: 'Așteaptă puțin, apoi încearcă din nou.',
    },
    500: {
      title: 'Ceva a eșuat la noi',
      advice:
        'Nimic nu s-a salvat pe jumătate. Încearcă din nou; dacă tot nu merge, spune-i cui administrează Leeway.',
    },
    503: {
      title: 'Acum nu se poate',
      advice: 'Nu s-a salvat nimic. Încearcă din nou într-un minut.',
    },
  },
  signIn: {
    title: 'Intră în cont',
    motto: (organisation: string) =>
      organisation ? `Libertatea de a acționa. ${organisation}.` : 'Libertatea de a acționa.',
    email: 'E-mail de serviciu',
    password: 'Parola',
    button: 'Intră în cont',
    wrong:
      'E-mailul și parola nu se potrivesc. Verifică-le pe amândouă; după cinci încercări, așteptarea crește.',
    wait: (seconds: number) =>
      `Prea multe încercări. Așteaptă ${count(seconds, '# secundă', '# secunde', '# de secunde')}, apoi încearcă din nou.`,
    noPassword: 'Nu ai încă parolă sau ai uitat-o? Cine administrează Leeway îți face un link.',
    pulseApart:
      'În cont intri pentru decizii, politică și rezultate. Răspunsurile la sondaj călătoresc fără cont.',
  },
  welcome: {
    title: 'Bun venit',
    greeting: (name: string) => `Bun venit, ${name}.`,
    intro: 'Alege o parolă. Linkul prin care ai venit merge doar acum.',
    password: 'Parola nouă',
    passwordHint: 'Cel puțin 12 caractere. Trei sau patru cuvinte se țin minte ușor.',
    button: 'Salvează și intră',
    goneTitle: 'Acest link a fost folosit',
    gone: 'Un link merge o singură dată, timp de 7 zile. Intră cu parola ta sau cere un link nou cui administrează Leeway.',
    problems: {
      'too-short': 'Pune cel puțin 12 caractere.',
      'too-long': 'Cel mult 200 de caractere.',
      'too-common': 'E ușor de ghicit. Alege alte cuvinte, nu adresa ta.',
    },
  },
  setup: {
    title: 'Configurează Leeway',
    intro: 'Două minute. Apoi aduci lista de persoane.',
    code: 'Cod de configurare',
    codeHint: 'Apare acolo unde a fost pornit serverul. Arată că tu ai dreptul să configurezi.',
    organisationHead: 'Organizația ta',
    organisation: 'Numele organizației',
    language: 'Limba ei principală',
    timeZone: 'Fusul orar',
    timeZoneHint: 'Săptămâna și termenele ei urmează acest ceas.',
    currency: 'Moneda',
    currencyHint: 'Trei litere, de exemplu EUR. Limitele și sumele sunt în ea.',
    contacts: 'Cu cine se poate vorbi?',
    contactsHint:
      'Consiliere pentru angajați, sănătate, reprezentanții salariaților, canal de avertizare: câte unul pe rând, cu număr sau adresă. Apar după sondaj. Deocamdată poți lăsa gol.',
    kind: 'Pentru ce e această instalare?',
    real: 'Folosire reală',
    realNote: 'un sondaj pe săptămână, la orele lui',
    practice: 'Probă',
    practiceNote: 'persoane inventate; ceasul se poate muta; marcată pentru totdeauna',
    accountHead: 'Tu, primul cont de administrator',
    accountIntro:
      'Administratorii au grijă de persoane și setări. Nu văd rezultate și nici decizii private.',
    name: 'Numele tău',
    password: 'Parola',
    button: 'Configurează',
    errors: {
      code: 'Codul nu se potrivește. Caută-l unde a fost pornit serverul; după zece încercări, acesta trebuie repornit.',
      organisation: 'Dă organizației un nume, de cel mult 120 de caractere.',
      language: 'Alege o limbă.',
      timeZone: 'Alege un fus orar din listă.',
      currency: 'Trei litere ale unei monede cunoscute, cum ar fi EUR sau RON.',
      kind: 'Alege una. Mai târziu nu se poate schimba.',
      name: 'Scrie-ți numele, cel mult 200 de caractere.',
      email: 'Nu pare o adresă de e-mail.',
    },
  },
  sample: {
    link: 'Sau uită-te întâi prin jur, într-o organizație inventată.',
    head: 'Întâi doar o privire',
    intro:
      'Un magazin de mobilă inventat, cu 140 de persoane și o jumătate de an în urmă, prin care te poți plimba înainte să-ți aduci oamenii. Rămâne definitiv o instalare de probă; folosirea reală începe cu o bază de date goală.',
    button: 'Creează exemplul',
    interrupted:
      'Se crea un exemplu când Leeway s-a oprit. Nu s-a păstrat nimic din el. Poți începe din nou.',
    failed: 'Exemplul nu a putut fi creat. Nu s-a păstrat nimic; jurnalul serverului spune de ce.',
    makingTitle: 'Leeway se umple cu o organizație de exemplu',
    makingNote:
      'Oamenii răspund, sondajele se numără, politicile se schimbă. Pagina se reîncarcă la fiecare două secunde; las-o deschisă.',
    busyNote: 'Durează cam un minut. Revino apoi.',
    beginning: 'Sosesc oamenii',
    week: (week: number, weeks: number) => `Săptămâna ${week} din ${weeks}`,
    readyTitle: (organisation: string) => `${organisation} e gata`,
    readyNote:
      'Intră în contul uneia dintre aceste persoane inventate. Parolele apar doar pe această pagină și nu mai apar după ce mergi mai departe: notează-le pe cele de care ai nevoie.',
    firstLook: 'Uită-te întâi la:',
    done: 'Le-am notat, spre autentificare',
    roles: {
      agent: 'Agent de relații cu clienții',
      lead: 'Coordonare de echipă',
      departmentLead: 'Coordonare de departament',
      executive: 'Conducere',
      hr: 'Resurse umane',
      council: 'Reprezentanții salariaților',
      administrator: 'Administrare',
    },
    look: {
      agent: 'sondajul acestei săptămâni, apoi deciziile echipei.',
      lead: 'pagina echipei, unde autonomia a crescut după cea mai nouă politică.',
      departmentLead: 'East și echipele sale, cu comentariile scrise acolo.',
      executive: 'politica și ce s-a schimbat în ea, apoi carta.',
      hr: 'rapoartele și scopul pentru care au fost făcute.',
      council: 'cum funcționează anonimatul, apoi carta și politica.',
      administrator: 'persoanele. Administratorii nu văd rezultate.',
    },
  },
  items: {
    M1: 'Am avut energia de care aveam nevoie pentru munca mea.',
    M2: 'Munca pe care am făcut-o m-a mulțumit.',
    M3: 'Munca m-a consumat.',
    E1: 'Când un caz nu se potrivea cu regulile, am putut decide ce era corect pentru client.',
    E2: 'Am avut încredere că o decizie rezonabilă, luată după propria judecată, ar fi susținută.',
    R01: 'Am știut care sunt limitele pentru ce pot oferi clienților.',
    R02: 'Am avut la îndemână informațiile de care aveam nevoie.',
    R03: 'Am avut competențele de care era nevoie în cazurile mele.',
    R04: 'Am putut vedea că munca mea a contat.',
    R05: 'Am simțit că munca mea merită făcută.',
    R06: 'Am putut spune ce gândesc, fără teamă.',
    R07: 'Când ceva nu a mers bine, noi am învățat din asta.',
    R08: 'Coordonatorul mi-a fost alături când am avut nevoie de sprijin.',
    R09: 'Am putut face față volumului de muncă.',
    R10: 'Politica noastră s-a potrivit cu cazurile pe care le-am avut în realitate.',
    R11: 'O lecție din jurnal m-a ajutat.',
    R12: 'Când o decizie a ieșit prost, oamenii au fost tratați corect.',
  },
  scale: { 0: 'Nu', 1: 'Mai degrabă nu', 2: 'Parțial', 3: 'Mai degrabă da', 4: 'Da' },
  pulse: {
    title: 'Săptămâna asta',
    intro: (n: number) =>
      `${count(n, '# afirmație', '# afirmații', '# de afirmații')}, 45 de secunde. Sari peste oricare vrei.`,
    promise: (closes: string) =>
      `Răspunsurile tale călătoresc fără numele tău. Rămân sigilate până ${closes}, se numără o singură dată și se păstrează doar totaluri de la cinci persoane în sus.`,
    promiseLink: 'Ce protejează asta și ce nu',
    together: (n: number) => `Împreună la numărătoare: ${people(n)}`,
    joined: (names: string) => `Veniri de la ultimul sondaj: ${names}.`,
    nobodyJoined: 'Nu a mai venit nimeni de la ultimul sondaj.',
    left: (names: string) => `Plecări: ${names}.`,
    nobodyLeft: 'Nu a plecat nimeni de la ultimul sondaj.',
    firstPulse: 'Acesta e primul sondaj de aici.',
    rulesUnchanged:
      'Regulile de numărare sunt la versiunea 1. Nu s-au schimbat de la ultimul sondaj.',
    togetherWhy:
      'Dacă nu cunoști pe cineva din listă, întreabă înainte să răspunzi: colegii inventați sunt o cale de a afla răspunsul unei singure persoane și doar tu poți observa asta.',
    askedAgain:
      'Te rugăm să răspunzi din nou. Răspunsurile date până acum în grupul tău s-au pierdut necitite, din cauza unei defecțiuni. Nu le-a văzut nimeni.',
    startNote:
      'Primești un bilet fără numele tău, în acest browser, ca să răspunzi o dată. Termină pe acest dispozitiv: biletul nu se dă de două ori.',
    start: 'Începe',
    comment: 'Ai ceva de adăugat?',
    optional: 'Opțional',
    commentHint:
      'Apare fără scoruri, amestecat cu cel puțin alte două comentarii. Nu scrie nume; stilul tău poate fi recunoscut.',
    commentErrors: {
      'too-long':
        'Comentariul e prea lung. Scurtează-l la 400 de caractere; încă nu s-a trimis nimic.',
      'not-text': 'Comentariul nu a putut fi citit. Scrie-l din nou.',
    },
    offScale: 'Alege una din cele cinci sau lasă gol.',
    changeNote: (closes: string) =>
      `Până ${closes} îți poți schimba răspunsurile, dacă păstrezi biletul. După aceea nu mai poate nimeni, pentru că nu mai există fiecare în parte.`,
    keep: 'Păstrează biletul în acest browser, ca să-mi pot schimba răspunsurile. Nu pe un calculator comun.',
    clear: 'Șterge răspunsurile mele',
    answered: (n: number) => `din ${n} completate`,
    send: 'Trimite',
    blank:
      'Încă nu ai răspuns la nimic. Răspunde la cel puțin o afirmație sau spune mai jos că așa vrei.',
    sendBlank: 'Trimite fără răspunsuri: nu se numără nicăieri, iar eu primesc o dovadă.',
    replaceNote:
      'Ai un bilet în acest browser. Dacă ai trimis deja răspunsuri, ce trimiți acum le înlocuiește pe toate. Ele nu se afișează niciodată.',
    notStored:
      'Încă nu s-a salvat: ceva de mai jos mai are nevoie de o privire. Răspunsurile tale sunt încă aici.',
    sendFailed: 'Nu s-a trimis. Răspunsurile tale sunt încă aici; încearcă din nou.',
    foundIdentity: (name: string) => `Găsit împreună cu răspunsurile tale: ${name}.`,
  },
  thanks: {
    title: 'Mulțumim',
    heading: 'Mulțumim. E în urnă.',
    sealed:
      'Răspunsurile tale sunt sigilate. La sfârșitul săptămânii se adună cu ale celorlalți, apoi se distrug.',
    superseded:
      'Răspunsurile tale mai noi rămân valabile. Ce a venit acum fusese trimis înaintea lor, așa că nu a schimbat nimic.',
    receiptHead: 'Dovada ta',
    receiptNote:
      'Când apar cifrele, poți căuta acest cod în lista publicată. El arată că răspunsul tău a fost numărat. Nu spune ce ai răspuns.',
    threadHead: 'Codul comentariului tău',
    threadNote:
      'Dacă cineva răspunde la comentariu, acest cod deschide răspunsul, fără numele tău. Notează-l: apare doar aici.',
    nextHead: 'Ce urmează',
    now: 'Acum.',
    nowKept: 'Sigilat. Îți poți schimba răspunsurile în acest browser.',
    nowErased: 'Sigilat. Biletul tău e șters din acest browser.',
    counted: 'Se numără o singură dată. Răspunsurile, biletele și cheile se șterg.',
    published: 'Apar cifrele, pentru toți odată, acolo unde au răspuns destui.',
    contactsHead: 'Vorbește acum cu cineva',
    notAChannel: 'Nimeni nu citește sondajul înainte de numărare. Nu e o cale de a cere ajutor.',
    back: 'Înapoi la Azi',
    change: 'Schimbă răspunsurile',
  },
  noBallot: {
    'no-pulse': {
      title: 'Nu e deschis niciun sondaj',
      text: 'Următorul se deschide luni. Nu te așteaptă nimic.',
    },
    'not-invited': {
      title: 'Săptămâna asta nu te întrebăm',
      text: 'Nu faci parte din niciun grup al acestui sondaj: ai venit după deschidere sau conduci toată organizația și orice grup ar fi unul ale cărui rezultate le citești din acest rol.',
    },
    'too-small': {
      title: 'Prea puține persoane pentru un sondaj',
      text: 'Un sondaj are nevoie de cel puțin șase persoane, altfel răspunsurile s-ar putea ghici. Jurnalul și politica merg oricum.',
    },
    'drawn-before': {
      title: 'Biletul tău a fost dat',
      text: 'Acest browser nu îl mai are. Dacă ai trimis răspunsurile, ele sunt în urnă și totul e bine. Dacă nu, biletul de săptămâna asta nu se poate înlocui: nimeni nu poate ști dacă a fost folosit.',
    },
    stopped: {
      title: 'Grupul tău e oprit de o defecțiune',
      text: 'Răspunsurile lui sigilate nu mai pot fi deschise de nimeni. Cine administrează Leeway poate reporni grupul; atunci te întrebăm din nou. Acum nu s-a salvat nimic.',
    },
    closed: {
      title: 'Acest sondaj s-a închis',
      text: 'Răspunsurile tale au venit după termen și nu s-au salvat.',
    },
    refused: {
      title: 'Acest bilet nu e valabil',
      text: 'Nu a fost dat pentru acest sondaj sau a fost modificat. Nu s-a salvat nimic. Deschide sondajul din nou, de la început.',
    },
    identity: {
      title: 'A venit și numele tău, așa că nu s-a salvat nimic',
      text: 'Browserul tău sau un proxy de pe drum a atașat la răspunsuri cine ești. Leeway refuză asta. Mergi înapoi și răspunde dintr-o fereastră privată sau de pe telefonul tău și spune-i cui administrează Leeway.',
    },
  },
  home: {
    title: 'Azi',
    greeting: (name: string) => `Bună, ${name}.`,
    pulseHead: 'Cum a fost săptămâna asta?',
    openUntil: (closes: string) => `Deschis până ${closes}.`,
    noPulse: 'Acum nu e deschis niciun sondaj. Următorul se deschide luni.',
    drawn: 'Biletul tău e luat. Dacă ai trimis răspunsurile, totul e gata.',
    openPulse: 'Deschide sondajul',
    answer: 'Răspunde la sondaj',
    logHead: 'Ai decis după propria judecată?',
    logIntro: 'Câteva atingeri și un rând, ca următoarea să fie mai ușoară.',
    log: 'Noteaz-o',
    policyHead: 'Ce poți decide?',
    policyIntro: 'Limitele în vigoare și motivele lor.',
    policy: 'Citește politica',
    latest: (unit: string, week: number) => `${unit}, săptămâna ${week}`,
    noFigures: 'Cifrele echipei tale apar aici într-o zi de luni, după ce răspund destui.',
    seeTeam: 'Vezi toate săptămânile',
    signCharter:
      'Carta așteaptă semnătura ta. Până atunci nimeni nu poate împărtăși nicio decizie.',
    readCharter: 'Citește și semnează',
    importPeople: 'Adu lista de persoane.',
    importButton: 'Importă persoane',
    publishPolicy: 'Nu e încă în vigoare nicio politică de decizie.',
    beginPolicy: 'Începe una',
  },
  account: {
    title: 'Contul tău',
    saveLanguage: 'Salvează limba',
    passwordHead: 'Parola',
    current: 'Parola actuală',
    next: 'Parola nouă',
    change: 'Schimbă parola',
    wrong: 'Nu e parola ta actuală.',
    everywhereHead: 'Sesiuni',
    everywhereNote:
      'Ai pierdut un telefon sau ai lăsat un ecran deschis? Așa închizi toate sesiunile tale.',
    everywhere: 'Ieși de peste tot',
  },
  charter: {
    title: 'Carta',
    intro: 'La ce poate fi folosit jurnalul de decizii și la ce nu.',
    promises: [
      {
        head: 'Pentru învățare',
        text: 'Deciziile notate servesc învățării, sprijinului pe care cineva l-a cerut și unei politici mai bune. La nimic altceva.',
      },
      {
        head: 'Niciodată pentru evaluare',
        text: 'Nu se folosesc la evaluare, salariu, sancțiuni sau programarea turelor. Deciziile nimănui nu se numără, nu se ordonează și nu se clasează.',
      },
      {
        head: 'Cine scrie decide cine citește',
        text: 'Doar eu, coordonatorul meu, echipa mea sau toți, fără numele meu. O notă privată nu intră în nicio numărătoare.',
      },
      {
        head: 'Se vede cine citește',
        text: 'De câte ori altcuiva i se arată textul unei decizii, cine a scris-o poate vedea cui și când.',
      },
      {
        head: 'Buna-credință e protejată',
        text: 'Cine notează cinstit, în cel mult zece zile, nu e tras la răspundere pentru ce a notat. Excepții sunt frauda, răul intenționat, discriminarea și siguranța; pentru ele, o notă se deschide doar cu două persoane, un motiv și o înștiințare pentru cine a scris-o.',
      },
      {
        head: 'Sondajul stă separat',
        text: 'Răspunsurile la sondaj și deciziile notate nu au nicio cheie comună, iar Leeway nu oferă nimănui o cale de a căuta răspunsurile cuiva.',
      },
    ],
    signed: (name: string, when: string) =>
      `Semnată de ${name} pe ${when}. Deciziile se pot împărtăși.`,
    unsigned: (names: string) =>
      `Încă nesemnată; așteaptă semnătura de la ${names}. Până atunci, fiecare decizie rămâne la cine a notat-o.`,
    nobodyNamed: 'cineva din conducere, cu numele trecut în lista de persoane',
    signNote: 'Semnând, faci această promisiune pentru organizație, în numele tău.',
    sign: 'Semnează carta',
  },
  exports: {
    title: 'Rapoarte',
    intro:
      'Cifrele pe care le poate vedea oricine, într-un fișier. Niciun fișier nu conține ce paginile nu arată.',
    nothingYet: 'Încă nu sunt cifre publicate. Apar luni, după sondaj.',
    purpose: 'La ce îți trebuie?',
    purposeHint: 'Se păstrează cu raportul și cu numele tău.',
    noPurpose: 'Scrie în cel puțin 10 caractere la ce îți trebuie raportul.',
    from: 'Din săptămâna',
    to: 'Până în săptămâna',
    wrongWeeks: 'Alege săptămânile din liste, prima să nu fie după ultima.',
    create: 'Fă raportul',
    listHead: 'Rapoarte făcute',
    none: 'Încă niciunul.',
    file: (from: string, to: string) =>
      from === to ? `CSV, ${from}` : `CSV, ${from} până la ${to}`,
    rules: (version: number) => `Reguli de numărare, versiunea ${version}`,
    same: 'Un raport rămâne cum a fost făcut: descărcat din nou, e același fișier, octet cu octet.',
  },
  people: {
    title: 'Persoane',
    importButton: 'Importă o listă',
    search: 'Caută',
    find: 'Caută',
    count: people,
    nobody: 'Nu se potrivește nimeni. Golește căutarea sau importă o listă.',
    name: 'Nume',
    unit: 'Unitate',
    roles: 'Roluri',
    state: 'Cont',
    link: 'Link de acces',
    noUnit: 'niciuna',
    active: 'are parolă',
    invited: 'încă nu a intrat',
    inactive: 'dezactivat',
    makeLink: 'Fă un link',
    linkFor: (name: string, until: string) =>
      `Link de acces pentru ${name}, bun o singură dată, până pe ${until}:`,
    linkOnce: 'Apare doar acum. Dă-l acestei persoane și nimănui altcuiva.',
    roleNames: {
      administrator: 'Administrator',
      hr: 'Resurse umane',
      council: 'Reprezentanții salariaților',
      executive: 'Conducere',
    },
    manages: (units: string) => `coordonează ${units}`,
  },
  import: {
    title: 'Importă persoane',
    intro:
      'Adu persoanele și echipele la zi cu lista ta. Vezi ce s-ar schimba înainte să se schimbe ceva.',
    another: 'Verifică altă listă',
    file: 'Fișier CSV',
    fileHint: 'UTF-8, cu virgulă, punct și virgulă sau tab. Cel mult 20.000 de persoane.',
    noFile: 'Alege întâi un fișier.',
    check: 'Verifică lista',
    nothingYet: 'Verificarea nu schimbă nimic.',
    columnsHead: 'Coloane',
    columns: [
      { name: 'name', text: 'Așa cum îi spun colegii.' },
      { name: 'email', text: 'O persoană, o adresă.' },
      {
        name: 'unit',
        text: 'Calea sub organizație: East / Iași Returns. Gol pentru cine nu e în nicio echipă.',
      },
      { name: 'language', text: 'Opțional: en, ro, pl, el, it, pt.' },
      {
        name: 'manages',
        text: 'Opțional: unitățile pe care le coordonează, cu | între ele; * pentru toată organizația.',
      },
      {
        name: 'roles',
        text: 'Opțional: administrator, hr, council, executive, cu | între ele.',
      },
      { name: 'id', text: 'Opțional: cheia ta proprie. Cu ea, adresa se poate schimba.' },
    ],
    example: 'Un exemplu cu 140 de persoane',
    problemsHead: (n: number) =>
      `Nu s-a importat nimic: ${count(n, '# rând trebuie corectat', '# rânduri trebuie corectate', '# de rânduri trebuie corectate')}`,
    line: (n: number) => `Rândul ${n}:`,
    problems: {
      'not-utf8': 'Fișierul nu e în UTF-8. Salvează-l ca „CSV UTF-8”.',
      empty: 'Fișierul e gol.',
      'missing-column': 'Lipsește o coloană:',
      'unknown-column': 'Această coloană nu e cunoscută:',
      'wrong-number-of-cells': 'Rândul are mai multe sau mai puține celule decât primul rând.',
      'no-name': 'Lipsește numele.',
      'name-too-long': 'Numele are peste 200 de caractere.',
      'not-an-email': 'Aceasta nu e o adresă de e-mail:',
      'unknown-language': 'Această limbă nu e cunoscută:',
      'unknown-role': 'Acest rol nu e cunoscut:',
      twice: 'Apare de două ori în listă:',
      'unit-too-deep': 'Această unitate are peste șase niveluri:',
      'bad-unit': 'Un nivel al acestei unități e gol sau prea lung:',
      'too-many-rows': 'Lista are peste 20.000 de persoane.',
      'not-a-leaf': 'Persoanele stau în echipe; această unitate are altele sub ea:',
      'unknown-unit': 'Această unitate nu e în listă:',
      'no-administrator': 'După acest import nu ar mai fi niciun administrator.',
    },
    summary: (added: number, changed: number, moved: number, deactivated: number) =>
      `Lista ar adăuga ${people(added)}, ar modifica ${changed} (dintre care ${moved} își schimbă echipa) și ar dezactiva ${deactivated}.`,
    unchanged: (n: number) =>
      count(
        n,
        '# persoană rămâne neschimbată.',
        '# persoane rămân neschimbate.',
        '# de persoane rămân neschimbate.',
      ),
    newUnits: (n: number) => count(n, '# unitate nouă', '# unități noi', '# de unități noi'),
    changed: (n: number) => count(n, '# schimbată', '# schimbate', '# schimbate'),
    added: (n: number) => count(n, '# adăugată', '# adăugate', '# adăugate'),
    moved: (n: number) => `${n} își schimbă echipa`,
    deactivated: (n: number) => count(n, '# dezactivată', '# dezactivate', '# dezactivate'),
    confirm: 'Importă lista',
  },
  policy: {
    title: 'Ce poți decide',
    lead: 'Judecă tu, în aceste limite. O decizie din zona ta nu are nevoie de aprobarea nimănui.',
    noneLead: 'Încă nu e publicată nicio politică. Până atunci, întreabă-ți coordonatorul.',
    inForce: (number: number, from: string, by: string) =>
      `Politica ${number}, în vigoare din ${from}. Publicată de ${by}.`,
    changedHead: (number: number) =>
      number > 1 ? `Nou față de Politica ${number - 1}` : 'Despre această politică',
    edit: 'Pregătește versiunea următoare',
    begin: 'Începe politica',
    find: 'Găsește o regulă',
    new: 'Nouă',
    changed: 'Modificată',
    why: 'De ce',
    yesExample: 'Da, de exemplu',
    noExample: 'Nu, de exemplu',
    versionsHead: 'Toate versiunile',
    versionName: (number: number) => `Politica ${number}`,
    from: (day: string) => `în vigoare din ${day}`,
    unused: 'nu',
    always: 'mereu',
    above: 'peste',
    longer: 'peste atât',
    toMoney: (amount: string) => `până la ${amount}`,
    toDay: (day: number) => `până în ziua ${day}`,
    months: (n: number) => count(n, '# lună', '# luni', '# de luni'),
    zones: {
      decide: 'Decizi',
      tell: 'Decizi și anunți',
      ask: 'Întrebi întâi',
      never: 'Nu ține de noi',
    },
    zonesShort: {
      decide: 'Decizi',
      tell: 'Decizi, anunți',
      ask: 'Întrebi întâi',
      never: 'Nu ține de noi',
    },
    zoneNotes: {
      decide: 'E decizia ta. Fă-o.',
      tell: 'Fă-o, apoi anunță-ți coordonatorul în aceeași zi.',
      ask: 'Întreabă-ți coordonatorul înainte să promiți ceva.',
      never: 'Nimeni din suport nu are voie. Spune-o cu blândețe.',
    },
  },
  draft: {
    title: 'Versiunea următoare',
    intro: 'O văd doar cei care publică. Agenții o văd din ziua în care intră în vigoare.',
    startIntro:
      'Pornește de la o politică potrivită multor echipe de suport și schimbă ce nu ți se potrivește, sau pornește de la zero.',
    fromStarter: 'Pornește de la modelul de politică',
    fromNothing: 'Pornește de la zero',
    fromLast: 'Pornește de la versiunea în vigoare',
    noRules: 'Încă nicio regulă. Adaug-o pe prima.',
    addRule: 'Adaugă o regulă',
    publishHead: 'Publicare',
    inForceFrom: 'În vigoare din',
    inForceHint: 'Azi sau mai târziu.',
    changeNote: 'Ce s-a schimbat și de ce?',
    changeNoteHint:
      'Una sau două fraze pe care le citește fiecare agent, lângă marcajul din grafic.',
    publish: 'Publică versiunea',
    forGood: 'O versiune publicată rămâne cum e. Greșelile se repară în următoarea.',
    errors: {
      inForceFrom: 'Alege o zi de azi înainte, cel mult peste un an.',
      changeNote: 'Spune în 10 până la 280 de caractere ce s-a schimbat.',
      tooLate:
        'Cineva a schimbat această ciornă între timp. Mai uită-te o dată la ea, apoi publică.',
      empty: 'O politică are nevoie de cel puțin o regulă.',
    },
  },
  rule: {
    title: 'Schimbă o regulă',
    newTitle: 'O regulă nouă',
    tooLate:
      'Cineva a schimbat această ciornă între timp. Textul tău e mai jos; nu s-a salvat nimic. Salvează din nou ca să-l pui în ciorna mai nouă.',
    name: 'Nume',
    nameHint: 'Câteva cuvinte, de exemplu Compensație de bunăvoință.',
    text: 'Regula',
    textHint: 'O singură acțiune, fraze scurte, la prezent.',
    unit: 'Ce numără limitele',
    unitHint: 'Cu „Fără număr”, scrie da în zona care se aplică.',
    units: { money: 'Bani pe caz', days: 'Zile', months: 'Luni', always: 'Fără număr' },
    limits: 'Până unde ajunge fiecare zonă',
    limitsHint: 'Lasă goală zona pe care regula nu o folosește. Ce e mai departe nu ține de noi.',
    currency: 'Moneda',
    reason: 'De ce această regulă?',
    reasonHint: 'Agenții judecă mai bine când știu motivul.',
    save: 'Salvează regula',
    remove: 'Elimină regula',
    errors: {
      required: 'Completează aici.',
      'too-long': 'Scurtează textul.',
      choose: 'Alege una.',
      'not-a-limit':
        'Scrie un număr potrivit cu unitatea sau lasă zona goală; la „Fără număr”, scrie da.',
      'not-rising': 'Fiecare zonă trebuie să ajungă mai departe decât cea dinainte.',
      'not-a-currency': 'Trei litere ale unei monede cunoscute, cum ar fi EUR.',
    },
  },
  decisionForm: {
    title: 'Notează o decizie proprie',
    intro: 'Câteva atingeri și un rând. E pentru învățare, niciodată pentru evaluare:',
    notStored:
      'Încă nu s-a salvat: ceva de mai jos mai are nevoie de o privire. Ce ai scris e încă aici.',
    situation: 'Despre ce era vorba?',
    action: 'Ce ai făcut?',
    decided: 'Am decis să',
    decidedHint:
      'Fără nume de clienți. Adresele de e-mail și numerele de telefon, card și cont sunt mascate înainte de salvare.',
    why: 'De ce așa și nu altfel?',
    whyHint: 'O singură frază ajută cel mai mult pe cine urmează. Poți lăsa gol.',
    amount: 'Suma, dacă e una',
    relation: 'Cum stă față de politică?',
    resolution: 'Cum s-a rezolvat?',
    learned: 'Ce am învățat',
    learnedHint: 'Poți lăsa gol.',
    visibility: 'Cine poate citi?',
    sharingOff:
      'Împărtășirea e oprită până se semnează carta. Până atunci, fiecare decizie rămâne la cine a notat-o.',
    log: 'Noteaz-o',
    errors: {
      choose: 'Alege una.',
      'too-short': 'Mai scrie puțin: cel puțin 10 caractere, ca să înțeleagă și alții.',
      'too-long': 'Cel mult 280 de caractere.',
      'not-an-amount': 'Scrie o sumă ca 45 sau 45,50, fără monedă.',
      'sharing-off': 'Împărtășirea e oprită până se semnează carta. Alege „Doar eu”.',
    },
  },
  decisions: {
    title: 'Decizii',
    log: 'Notează o decizie',
    ownHead: 'Ale tale',
    ownEmpty:
      'Încă nimic notat. O rambursare peste regulă, o promisiune, un caz despre care politica tace: notează următorul.',
    sharedHead: 'Împărtășite cu tine',
    sharedNote: 'Cine le-a scris vede că ți-au fost arătate.',
    sharedEmpty: 'Încă nu ți-a împărtășit nimeni o decizie.',
    sharingOff: 'Împărtășirea e oprită până se semnează carta.',
    quote: (text: string) => `„${text}”`,
    whyHead: 'De ce:',
    learnedHead: 'Am învățat:',
  },
  decision: {
    title: 'Decizia ta',
    logged: 'Notat.',
    readersHead: 'Cine a citit-o',
    nobodyRead: 'Deocamdată, doar tu.',
    read: (name: string, when: string) => `${name}, ${when}`,
  },
  situations: {
    late: 'Întârziere',
    damaged: 'Deteriorat',
    billing: 'Eroare de facturare',
    window: 'După termen',
    missing: 'Piesă lipsă',
    outage: 'Întrerupere',
    hardship: 'Greutăți financiare',
    bereavement: 'Deces în familie',
    other: 'Altceva',
  },
  actions: {
    refund: 'Rambursare',
    partial_refund: 'Rambursare parțială',
    replacement: 'Înlocuire',
    goodwill_credit: 'Compensație de bunăvoință',
    fee_waiver: 'Scutire de taxă',
    extension: 'Prelungire',
    exception: 'Excepție',
    promise: 'Promisiune',
    workaround: 'Soluție provizorie',
    information: 'Informații',
    apology: 'Scuze',
    refusal: 'Refuz',
    other: 'Altceva',
  },
  relations: {
    within: 'În limite',
    beyond: 'Peste limite',
    silent: 'Politica tace',
    unsure: 'Nu știu',
    conflicting: 'Regulile se contrazic',
  },
  resolutions: {
    alone: 'Am decis eu',
    asked_peer: 'Am întrebat în echipă',
    escalated: 'Am escaladat',
    no_solution: 'Fără soluție',
  },
  visibilities: {
    private: { label: 'Doar eu', note: 'nu intră în nicio numărătoare' },
    manager: { label: 'Coordonatorul meu', note: 'văd de fiecare dată când i se arată' },
    team_named: { label: 'Echipa mea', note: 'cu numele meu; văd cui i s-a arătat' },
    everyone_unnamed: {
      label: 'Toți',
      note: 'fără numele meu, după ce cineva a verificat textul cu mine',
    },
  },
  anonymity: {
    title: 'Cum funcționează anonimatul tău',
    lead: 'Leeway nu păstrează nimic după care cineva ar putea căuta ce ai răspuns: nici coordonatorul tău, nici resursele umane. Iată cum, și ce nu e protejat.',
    wayHead: 'Drumul unui răspuns',
    way: (k: number) => [
      {
        head: 'Iei un bilet.',
        text: 'Din contul tău primești dreptul de a răspunde o dată. Biletul nu poartă niciun nume, iar serverul reține doar că ai luat unul.',
      },
      {
        head: 'Răspunzi fără numele tău.',
        text: 'Biletul și răspunsurile merg la o adresă la care contul tău nu ajunge. Dacă vine și ceva care te numește, răspunsul e refuzat.',
      },
      {
        head: 'Se sigilează.',
        text: 'Răspunsul tău intră în urna grupului tău, criptată din nou la fiecare schimbare. Urna nu arată nici cine a răspuns, nici în ce ordine.',
      },
      {
        head: 'Se numără o singură dată.',
        text: `La termen, urnele se deschid, se numără și se distrug împreună cu cheile lor. Se păstrează doar cifre de la cel puțin ${people(k)}, rotunjite.`,
      },
      {
        head: 'Toți văd același lucru.',
        text: 'Luni, cifrele apar pentru toți odată. Înainte nu i se arată nimănui nimic.',
      },
    ],
    whoHead: 'Cine ar putea afla ce',
    who: [
      {
        head: 'Coordonatorul tău și resursele umane',
        text: 'Cifrele și comentariile publicate. Niciodată cine a răspuns, niciodată sub cinci persoane.',
      },
      {
        head: 'Cineva din echipă',
        text: 'Aceleași cifre. Cine își știe propriul răspuns știe una dintre necunoscute.',
      },
      {
        head: 'Cine administrează serverul',
        text: 'După numărare: cifre și comentarii. În timpul săptămânii, din copii ale bazei de date, copii de rezervă și jurnale tehnice: nimic despre răspunsuri.',
      },
      {
        head: 'Reprezentanții salariaților',
        text: 'Aceleași cifre ca toți. Niciun răspuns și nicio decizie care nu le-a fost arătată.',
      },
    ],
    notHead: 'Ce nu e protejat',
    notIntro: 'Niciun instrument nu poate promite aceste lucruri. E bine să le știi.',
    not: [
      'Cine controlează serverul pornit în timpul săptămânii sau îi modifică programul poate citi răspunsurile pe măsură ce vin.',
      'O copie brută a directorului urnelor, făcută cât sondajul e deschis, arată cine a luat un bilet.',
      'Cine înregistrează traficul din rețea vede că dispozitivul tău a trimis ceva și când.',
      'Dacă toți dintr-un grup, în afară de o persoană, lucrează împreună sau sunt inventați, pot afla răspunsul ei.',
      'Dacă toți sunt de acord, toți știu ce au spus toți.',
      'Felul tău de a scrie te poate da de gol într-un comentariu.',
      'Într-un an, un manager cu un calendar exact al absențelor ar putea estima tendințe într-o echipă mică.',
      'Biletul tău e făcut de server: ai încredere că uită pe care ți l-a dat.',
    ],
    checkHead: 'Ce poți verifica tu',
    check: [
      'Înainte să răspunzi, vezi cu cine ești la numărătoare și cine a venit sau a plecat.',
      'Panoul de rețea al browserului arată că cererea cu răspunsurile tale nu poartă niciun cookie al contului tău.',
      'Dovada ta e în lista publicată când apar cifrele.',
      'Programul e deschis: oricine în care ai încredere îl poate citi.',
    ],
  },
  receipts: {
    title: 'Dovezi',
    intro: 'Mi-a fost numărat răspunsul? Caută-l aici, pe calculatorul tău.',
    how: 'Listele conțin valoarea SHA-256 a fiecărei dovezi. Calculeaz-o pe a ta fără spații, de exemplu cu această comandă, și caut-o în lista săptămânii:',
    padding:
      'Fiecare listă e lungă cât lista celor întrebați, completată cu valori aleatorii, ca să nu spună câți au răspuns.',
    none: 'Prima listă apare odată cu primele cifre.',
    list: (week: string) => `Lista pentru ${week}`,
  },
  threads: {
    title: 'Răspunsuri la un comentariu',
    intro: 'Scrie codul primit cu comentariul tău. Nimeni nu află că ai fost tu.',
    nothing:
      'Nu e nimic de arătat pentru acest cod: încă nu e un răspuns sau comentariul nu a fost publicat.',
    code: 'Cod',
    open: 'Deschide',
    reply: 'Răspunsul tău',
    replyHint: 'Cel mult 400 de caractere. Apare cu cifrele de lunea viitoare.',
    replyError: 'Scrie între 1 și 400 de caractere.',
    send: 'Trimite',
    sent: 'Trimis. Apare cu cifrele de lunea viitoare.',
    weekly: 'Ce se scrie aici apare doar lunea, ca ora să nu spună nimic.',
    by: { author: 'Cine a scris comentariul', reader: 'Un coordonator sau resursele umane' },
  },
  teamPage: {
    published: (week: number, when: string) => `Săptămâna ${week}, publicată pe ${when}`,
    countedWith: (unit: string) =>
      `Echipa ta se numără împreună cu altele ca ${unit}, pentru că singură e prea mică pentru a fi în siguranță.`,
    covers: (covered: number, cells: number) =>
      `Cuprinde ${covered} din ${count(cells, '# grup', '# grupuri', '# de grupuri')}.`,
    half: 'A răspuns jumătate sau mai mult.',
    underHalf: 'A răspuns sub jumătate.',
    policyHead: (number: number) => `Politica ${number}, în vigoare`,
    policySince: (day: string) => `În vigoare din ${day}.`,
    readPolicy: 'Citește-o ca agenții',
    noPolicy: 'Încă nu e în vigoare nicio politică.',
    commentsHead: 'Ce au scris oamenii',
    commentsNote:
      'Arătate fără scoruri și amestecate, acolo unde au răspuns cel puțin opt persoane și au scris trei.',
    noComments: 'Niciun comentariu de arătat.',
    week: (week: number) => `săptămâna ${week}`,
    reply: 'Răspunde',
    replyTo: 'Răspunde la acest comentariu',
    voidWeek: (week: number) =>
      `Sondajul din săptămâna ${week} e anulat: răspunsurile lui au fost distruse fără numărare.`,
    unitsHead: 'Echipe',
    noUnits: 'Nu e nicio echipă ale cărei cifre le poți citi.',
  },
  starter: [
    {
      key: 'goodwill',
      title: 'Compensație de bunăvoință',
      text: 'Oferă o compensație când noi am făcut necazul și banii sunt un mod corect de a-l repara. Limita e pe caz.',
      unit: 'money',
      limits: { decide: 5000, tell: 10000, ask: 25000 },
      reason:
        'Un gest rapid și corect păstrează mai mulți clienți decât unul perfect săptămâna viitoare.',
      yesExample: 'Piesa greșită a venit de două ori: 45 € și o dată fermă.',
      noExample: 'Un client cere o compensație pentru că un prieten a primit una.',
    },
    {
      key: 'late',
      title: 'Taxa de livrare, la întârziere',
      text: 'Renunță la taxă când am livrat după ziua promisă. Clientul nu trebuie să dea niciun motiv.',
      unit: 'always',
      limits: { decide: true },
      reason: 'Noi am încălcat promisiunea. Cererea de aprobare doar ia timp.',
      yesExample: 'Promis marți, venit joi. Renunță înainte să se ceară.',
      noExample: 'Clientul a mutat data. Taxa rămâne; spune de ce.',
    },
    {
      key: 'window',
      title: 'Rambursare după termen',
      text: 'Rambursează un articol nefolosit după ziua 30, când întârzierea are un motiv care ți se pare corect.',
      unit: 'days',
      limits: { decide: 45, tell: 60, ask: 90 },
      reason: 'Multe retururi târzii au așteptat la curier. Motivul decide, nu ziua.',
      yesExample: 'Ziua 41; curierul a ținut coletul două săptămâni.',
      noExample: 'Ziua 58; scaunul a fost folosit și e pătat.',
    },
    {
      key: 'hardship',
      title: 'Pauză la rate (greutăți financiare)',
      text: 'Oprește plățile un timp când un client îți spune că acum nu poate plăti. Nu cere dovezi.',
      unit: 'months',
      limits: { tell: 1, ask: 3 },
      reason: 'Dovezile ar face discuția mai grea decât datoria.',
      yesExample: 'Și-a pierdut slujba luna asta; reîncepe în ianuarie.',
      noExample: 'Vrea o pauză ca să cumpere altceva.',
    },
    {
      key: 'safety',
      title: 'Declarații despre siguranța produselor',
      text: 'Nu spune dacă un produs e sigur. Trimite cazul imediat la siguranța produselor.',
      unit: 'always',
      limits: {},
      reason: 'Un cuvânt greșit poate face rău cuiva. Acesta nu ține de noi.',
      yesExample: '',
      noExample: '',
    },
  ] as Messages['starter'],
  report: {
    week: 'Săptămâna',
    unit: 'Unitatea',
    measure: 'Indicatorul',
    value: 'Valoarea',
    low: 'Probabil de la',
    high: 'Probabil până la',
    answers: 'Răspunsuri',
    covered: 'Grupuri cuprinse',
    groups: 'Grupuri',
    response: 'Participare',
    rules: 'Reguli de numărare',
    halfOrMore: 'jumătate sau mai mult',
    underHalf: 'sub jumătate',
    purpose: 'Scopul',
  },
  team: {
    names: { morale: 'Moral', empowerment: 'Autonomie' },
    // short: it stands at the line's end, where a phone has about 60 px
    week: (n: number) => `săpt. ${n}`,
    reading: (name: IndexName, value: string, low: string, high: string) =>
      `${name.text} ${value}, probabil între ${low} și ${high}`,
    withheld: 'neafișat: prea puține răspunsuri pentru o afișare sigură',
    noPulse: 'fără sondaj',

    nothingYet: 'Încă nu sunt cifre publicate.',
    noneYet: (name: IndexName) => [first(name), ' nu are încă nicio cifră publicată.'],
    latest: (name: IndexName, value: string, margin: string, week: number | undefined) => [
      first(name),
      ` a fost ${value}\u00a0±${margin}${week === undefined ? '' : ` în săptămâna ${week}`}.`,
    ],
    within: (name: IndexName, week: number | undefined) => [
      ...(week === undefined ? [first(name)] : [`În săptămâna ${week}, `, within(name)]),
      ' a fost în intervalul obișnuit.',
    ],
    bothWithin: (morale: IndexName, empowerment: IndexName, week: number) => [
      `În săptămâna ${week}, `,
      within(morale),
      ' și ',
      within(empowerment),
      ' au fost în intervalele lor obișnuite.',
    ],
    outside: (name: IndexName, side: 'above' | 'below', week: number | undefined) => [
      ...(week === undefined ? [first(name)] : [`În săptămâna ${week}, `, within(name)]),
      ` a fost ${SIDES[side]} intervalul obișnuit: merită o privire.`,
    ],
    sustained: (name: IndexName, side: 'above' | 'below', n: number) => [
      first(name),
      ` a rămas ${SIDES[side]} media sa timp de ${published(n)} la rând.`,
    ],
    sustainedSince: (name: IndexName, side: 'above' | 'below', n: number, policy: number) => [
      `De la Politica ${policy}, `,
      within(name),
      ` a rămas ${SIDES[side]} media de dinainte timp de ${published(n)} la rând.`,
    ],
    oneWeek: 'O singură săptămână în afara intervalului obișnuit poate fi întâmplare.',
    needsWeeks: (n: number) => `Un interval obișnuit apare după ${published(n)}.`,
    tooSmall: 'Sub 8 răspunsuri sunt prea puține pentru o comparație cu alte săptămâni.',
    averaged: (
      name: IndexName,
      policy: number,
      before: { mean: string; margin: string; weeks: number },
      after: { mean: string; margin: string; weeks: number },
    ) =>
      `${FIRST[name.index]} a avut media ${before.mean} (±${before.margin}) în ${weeks(before.weeks)} înainte de Politica ${policy} și ${after.mean} (±${after.margin}) în ${weeks(after.weeks)} de atunci.`,
    chance: (oneIn: string) =>
      `Dacă săptămânile nu depind unele de altele, doar din întâmplare o asemenea diferență apare cel mult o dată din ${oneIn}.`,
    chanceOften: 'O asemenea diferență apare des și doar din întâmplare.',
    otherThings: 'Sunt medii simple, și s-au schimbat și alte lucruri.',

    nameLines: { morale: ['Moral'], empowerment: ['Autonomie'] },
    aboutLines: {
      morale: ['energie,', 'mulțumire, nu uzură'],
      empowerment: ['loc de decizie,', 'cu susținere'],
    },
    withheldLines: ['neafișat:', 'prea puține', 'răspunsuri'],
    withheldShort: 'neafișat',
    policyFlag: (n: number) => `Politica ${n}`,
    policyFlagDay: (n: number, day: string) => `Politica ${n}, ${day}`,
    policyNote: (day: string, note: string) => `${day}, ${note}`,
    usual: (low: string, high: string) => `interval obișnuit: ${low}–${high}`,
    usualBefore: (low: string, high: string, policy: number) =>
      `interval obișnuit înainte de Politica ${policy}: ${low}–${high}`,
    usualShort: 'interval obișnuit',
    run: (n: number, side: 'above' | 'below') => `${weeks(n)} la rând ${SIDES[side]} medie`,
    runBefore: (n: number, side: 'above' | 'below') =>
      `${weeks(n)} la rând ${SIDES[side]} media de dinainte`,
    runShort: (n: number, side: 'above' | 'below') => `${n} săpt. ${SIDES[side]}`,
    monthYear: (month: string, year: string) => `${month} ${year}`,
    chartLabel: (unit: string, n: number) =>
      `Grafice cu linii pentru moral și autonomie în ${unit}, ${weeks(n)}, cu intervale și schimbări de politică. Cifrele urmează într-un tabel.`,
    emptyChart:
      'Moralul și autonomia apar aici săptămână de săptămână. Cifrele unei săptămâni vin în lunea de după ea, dacă au răspuns destui: niciodată sub 5.',
    emptyWithheld:
      'Nicio săptămână de până acum nu se afișează: prea puține răspunsuri pentru o afișare sigură. Moralul și autonomia apar aici când răspund destui, în lunea de după săptămână.',

    noteBand: [
      { strong: 'Banda' },
      ' arată unde s-ar afla probabil cifra dacă ar fi răspuns toți, de 95 de ori din 100. Un punct din interiorul ultimei benzi nu e o noutate. Sub 30 de răspunsuri, valorile se rotunjesc din 5 în 5.',
    ],
    noteUsual: [
      { strong: 'Liniile punctate' },
      ' sunt intervalul obișnuit al săptămânilor publicate anterior, cel puțin 12. Dacă o echipă are aceeași dispoziție săptămâni la rând, alarmele false sunt mai dese: până la 1 din 6.',
    ],
    noteUsualBefore: (policy: number) => [
      { strong: 'Liniile punctate' },
      ` sunt intervalul obișnuit al săptămânilor publicate înainte de Politica ${policy}. Dacă o echipă are aceeași dispoziție săptămâni la rând, alarmele false sunt mai dese: până la 1 din 6.`,
    ],
    noteHatched: [
      { strong: 'Săptămânile hașurate' },
      ' nu se afișează: prea puține răspunsuri pentru o afișare sigură. Unde se poate, se numără mai sus în organizație.',
    ],
    noteNoPulse: [{ strong: 'Săptămânile goale' }, ' nu au avut sondaj.'],

    tableOpen: 'Cifrele într-un tabel',
    tableCaption: (unit: string) => `Moralul și autonomia în ${unit}, pe săptămâni`,
    columns: {
      week: 'Săptămâna',
      morale: 'Moral',
      empowerment: 'Autonomie',
      answers: 'Răspunsuri',
      policy: 'Politica',
    },
    weekFrom: (n: number, day: string) => `${n}, din ${day}`,
    band: (low: string, high: string) => `${low}–${high}`,
    bandOpen: (low: string) => `${low} sau mai multe`,
    bandsDiffer: (morale: string, empowerment: string) =>
      `Moral ${morale}, Autonomie ${empowerment}`,
    policyNew: (n: number) => `${n}, nouă`,
    policyNone: 'niciuna',
  },
} satisfies Messages
