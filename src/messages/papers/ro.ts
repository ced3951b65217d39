import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const people = (n: number) =>
  plural('ro', n, { one: '# persoană', few: '# persoane', other: '# de persoane' })

export const papers = {
  title: 'Documente',
  intro:
    'Completate cu setările de acum, de tipărit sau de păstrat. Rândurile de completat de mână sunt marcate.',
  notLegal: 'Un model, nu consultanță juridică. Cere să fie verificat de cineva care o poate da.',
  names: {
    privacy: 'Notă de informare privind datele personale',
    dpia: 'Evaluarea impactului asupra protecției datelor',
    council: 'Fișă pentru reprezentanții salariaților',
  },
  about: {
    privacy: 'Pentru toți cei întrebați: ce se păstrează, de ce, cât timp și ce drepturi ai.',
    dpia: 'Un model după articolul 35 din RGPD, pentru cine trebuie să evalueze riscurile.',
    council: 'Ce se introduce, ce poate și ce nu poate face și ce ar putea stabili un acord.',
  },
  asOf: (organisation, when, version) =>
    `${organisation}, situația din ${when}. Leeway ${version}.`,
  settingsHead: 'Setări în vigoare',
  contactsHead: 'Cu cine poți vorbi',
  residualHead: 'Ce nu e protejat',
  statementsHead: 'Afirmațiile',
  statementsNote:
    'Fiecare sondaj le cuprinde pe primele cinci și, în cele mai multe săptămâni, pe rând una dintre celelalte.',
  fillIn: 'de completat',
  privacy: (f) => [
    {
      head: 'Cine răspunde',
      text: [`${f.organisation} folosește Leeway pe cont propriu. Datele rămân pe serverul său.`],
      blank: [
        'Numele și adresa operatorului',
        'Responsabilul cu protecția datelor, contact',
        'Unde se află serverul și cine îl ține',
      ],
    },
    {
      head: 'La ce servește și pe ce temei',
      text: [
        'Leeway arată cum le merge echipelor, le dă agenților spațiu de decizie și îi ajută să învețe din deciziile lor. Participarea la sondaj e voluntară; nicio pagină nu arată cine a participat. Nimic din el nu se folosește la evaluare.',
      ],
      blank: [
        'Temeiul juridic (articolul 6 alineatul (1) din RGPD și, dacă există, un acord colectiv, articolul 88)',
      ],
    },
    {
      head: 'Ce se păstrează despre tine',
      text: [
        'Contul: nume, adresă de serviciu, limbă, echipă, roluri, ce coordonezi, datele concediilor lungi, parola ca amprentă, al doilea pas și cheile de acces.',
        'Intrările în cont: când a început o sesiune și de pe ce fel de dispozitiv. Adresele de rețea nu se păstrează.',
        'Registrul modificărilor: ce s-a schimbat la contul tău, de către cine și când.',
        'Deciziile: ce notezi, pentru cei pe care îi lași să citească, și cui i s-au arătat.',
        'Cinci cazuri, o dată pe trimestru: ce răspunzi, fără ca Leeway să arate altcuiva, până la patru săptămâni după închidere.',
      ],
    },
    {
      head: 'Răspunsurile tale la sondaj',
      text: [
        `În fiecare săptămână: ${f.opens} – ${f.closes}. Răspunsurile călătoresc fără numele tău, stau sigilate până la închidere, se numără o dată și apoi se distrug. Până atunci sunt tratate ca date personale.`,
        `Rămân cifre rotunjite despre cel puțin ${people(f.k)}, publicate ${f.publishes}. Sunt anonime în sensul considerentului 26 din RGPD atât cât spune pagina „Cum funcționează anonimatul tău” și nu mai mult.`,
        `Comentariile se arată fără scoruri acolo unde au răspuns cel puțin ${people(f.comments)} și au scris trei. Stilul te poate da de gol, de aceea nu le numim anonime. Nu scrie acolo despre sănătate, credință sau apartenență sindicală, a ta sau a altcuiva (articolul 9 din RGPD). Afirmațiile întreabă doar despre muncă.`,
      ],
    },
    {
      head: 'Cât timp',
      text: [
        'Răspunsurile, biletele și însemnarea despre cine a luat unul: până la închiderea săptămânii.',
        'Sesiunile: 14 zile de la ultima vizită, cel mult 90 de zile. Linkurile de intrare: 7 zile. Copiile făcute înaintea unei actualizări: 30 de zile.',
        'Cifrele, comentariile, deciziile, conturile încheiate și registrul modificărilor: Leeway nu șterge singur nimic din ele.',
      ],
      blank: [
        'Când le șterge organizația, precum și copiile de rezervă și jurnalul tehnic al serverului',
      ],
    },
    {
      head: 'Cine ce vede',
      text: [
        `Coordonatorii văd cifrele echipelor pe care le coordonează, resursele umane pe ale tuturor, fiecare pe ale echipei sale. Rapoartele le fac: ${f.exporters}. Fiecare apare în registru cu scopul său. Leeway nu transmite nimic altcuiva.`,
      ],
    },
    {
      head: 'Drepturile tale',
      text: [
        'Poți cere acces, rectificare, ștergere, restricționare și o copie a datelor tale, te poți opune și poți depune plângere la autoritatea de supraveghere (articolele 15–21 și 77 din RGPD).',
        'Răspunsurile la sondaj se pot schimba până la închidere cu biletul din browserul tău. După aceea nu le mai poate găsi nimeni, nici tu, deci nu pot fi nici arătate, nici șterse (articolul 11 din RGPD).',
        'Nicio decizie despre tine nu se ia automat și nu se face niciun profil al tău.',
      ],
      blank: ['Autoritatea de supraveghere'],
    },
    {
      head: 'Semnalarea neregulilor',
      text: [
        'Sondajul nu e un canal de raportare în sensul Directivei (UE) 2019/1937: nimeni nu e obligat să reacționeze la un comentariu într-un termen. Folosește canalul pe care îl are organizația pentru asta.',
      ],
      blank: ['Canalul de raportare'],
    },
  ],
  dpia: (f) => [
    {
      head: 'De ce o evaluare',
      text: [
        'Salariații depind de angajator și sunt considerați vulnerabili, iar starea și comportamentul lor sunt observate regulat. Două asemenea criterii cer de obicei o evaluare (articolul 35 din RGPD).',
      ],
      blank: ['Cine o face și când'],
    },
    {
      head: 'Ce se prelucrează',
      text: [
        `Un sondaj săptămânal (șase afirmații, un comentariu opțional; se deschide ${f.opens}, se închide ${f.closes}, cifrele apar ${f.publishes}); un jurnal de decizii sub numele autorului, care hotărăște cine citește; o politică; conturi și un registru al modificărilor. ${f.organisation} le ține pe un server propriu.`,
        'Răspunsurile sunt date personale până la închidere. După aceea numim anonime doar cifrele, nu și comentariile.',
      ],
      blank: [
        'Numărul și categoriile persoanelor vizate',
        'Persoane împuternicite, de exemplu o firmă de găzduire',
      ],
    },
    {
      head: 'Scop și proporție',
      text: [
        'Scopul sunt condiții de muncă mai bune și un spațiu de decizie mai clar. Răspunsurile individuale nu sunt necesare, deci nu se păstrează; afirmații despre sănătate nu sunt necesare, deci toate sunt despre muncă. Participarea e voluntară și nu poate fi verificată.',
        `S-au cântărit mijloace mai blânde: un grup mai mare de ${f.k}, un interval mai lung de o săptămână, fără comentarii.`,
      ],
      blank: ['Temeiul juridic', 'De ce nu ajung mijloace mai blânde'],
    },
    {
      head: 'Risc: cineva află ce a răspuns o persoană',
      text: [
        `Bilete fără nume; o cerere care poartă identitate e refuzată; urne criptate din nou la fiecare schimbare; totul se distruge la închidere. Se publică doar reuniuni de grupuri de cel puțin ${people(f.k)} care au răspuns, rotunjite la 5 când au răspuns sub 30 de persoane, așa că niciun grup mai mic nu se poate afla prin scădere. Comentarii de la ${people(f.comments)} în sus.`,
      ],
      blank: ['Probabilitate, gravitate, alte măsuri'],
    },
    {
      head: 'Risc: cineva află cine a răspuns',
      text: [
        'Nicio pagină nu arată asta nimănui. Până la închidere, directorul urnelor de pe server conține cine a luat un bilet; nu e în nicio copie de rezervă. Participarea se spune în două trepte și doar lângă o cifră arătată.',
      ],
      blank: ['Cine are acces la server și cum se supraveghează asta'],
    },
    {
      head: 'Risc: cifrele se folosesc împotriva echipelor sau a oamenilor',
      text: [
        'Niciun clasament, niciun agent în parte, fiecare cifră cu marja ei. O cartă semnată de conducere leagă folosirea deciziilor; fiecare citire a uneia e vizibilă autorului ei. Rapoartele cer un scop și apar în registru.',
      ],
      blank: ['Regulile organizației despre folosire'],
    },
    {
      head: 'Risc: protecția e slăbită pe ascuns',
      text: [
        'Numerele din reguli pot doar să crească, de la următorul sondaj, la vedere pentru toți. Modificările apar într-un registru înlănțuit, a cărui cea mai nouă amprentă o vede oricine. O autoverificare încearcă să spargă protecția; rezultatul ei e arătat.',
      ],
      blank: ['Cât de des sunt privite registrul și autoverificarea și de către cine'],
    },
    {
      head: 'Consultare și decizie',
      text: [
        'Se ascultă salariații sau reprezentanții lor și responsabilul cu protecția datelor (articolul 35 alineatele (2) și (9) din RGPD). Dacă rămâne un risc ridicat, se consultă înainte autoritatea de supraveghere (articolul 36).',
      ],
      blank: [
        'Părerea reprezentanților salariaților',
        'Părerea responsabilului cu protecția datelor',
        'Decizia, data, semnătura',
        'Următoarea revizuire',
      ],
    },
  ],
  council: (f) => [
    {
      head: 'Ce se introduce',
      text: [
        `${f.organisation} introduce Leeway: un sondaj săptămânal anonim și voluntar și un jurnal în care agenții notează decizii și hotărăsc singuri cine le citește. Se deschide ${f.opens}, se închide ${f.closes}; cifrele apar ${f.publishes}.`,
      ],
    },
    {
      head: 'Ce nu poate face',
      text: [
        `Să arate ce a răspuns o persoană sau cine a participat. Să arate, pe o pagină sau într-un fișier, o cifră despre mai puțin de ${people(f.k)}. Să numere, să sorteze sau să claseze agenți. Să micșoreze numerele din reguli.`,
      ],
    },
    {
      head: 'Ce citesc reprezentanții salariaților în Leeway',
      text: [
        'Cine are acest rol citește și nu schimbă nimic: toate setările și regulile cu istoricul lor, registrul modificărilor (și ca fișier, de verificat cu alte unelte), ce rapoarte s-au făcut și de ce.',
        'Rolul nu poate fi dat pe ascuns: apare în registru și i se spune persoanei.',
      ],
    },
    {
      head: 'Drepturi de codecizie',
      text: [
        'În Germania, sondajele tehnice intră sub § 87 alineatul 1 nr. 6 din legea consiliilor de întreprindere (BetrVG), chiar dacă sunt voluntare și anonimizate; odată stabilit asta la introducere, schimbarea întrebărilor nu cere un nou acord (Tribunalul Federal al Muncii, 1 ABR 13/17). În alte țări sunt alte reguli.',
      ],
      blank: ['Temeiul legal în această țară'],
    },
    {
      head: 'Ce ar putea stabili un acord',
      text: [
        'Scopul, și că nimic nu se folosește la evaluare, salariu sau sancțiuni. Că participarea rămâne voluntară, în timpul de lucru.',
        `Regulile așa cum sunt: cifre de la ${people(f.k)} în sus, comentarii de la ${people(f.comments)} în sus, rapoarte de către: ${f.exporters}. Că mărirea lor se anunță dinainte.`,
        'Cât timp se păstrează cifrele, comentariile și deciziile. Cine ține serverul, și că o fac două persoane cât un sondaj e deschis.',
        'Că reprezentanții salariaților sunt de față la o autoverificare pe trimestru și notează în fiecare săptămână cea mai nouă amprentă a registrului.',
        'Ce se face cu rezultatele, până când și cine răspunde de asta.',
      ],
      blank: ['Convenit la', 'Semnături'],
    },
    {
      head: 'Cum se verifică',
      text: [
        'Pagina „Cum funcționează anonimatul tău” numește un pas concret pentru fiecare afirmație. Încercați-i pe toți într-o instalare de exercițiu înainte de primul sondaj.',
      ],
    },
  ],
} satisfies Messages['papers']
