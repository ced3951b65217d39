import type { Messages } from '../en.ts'
import { plural } from '../format.ts'

const people = (n: number) =>
  plural('ro', n, { one: '# persoană', few: '# persoane', other: '# de persoane' })

export const anonymity = {
  title: 'Cum funcționează anonimatul tău',
  lead: 'Leeway nu păstrează nimic după care cineva ar putea căuta ce ai răspuns: nici coordonatorul tău, nici resursele umane. Iată cum, ce nu e protejat și cum poți verifica.',
  wayHead: 'Drumul unui răspuns',
  picture: {
    title: 'Drumul unui răspuns',
    desc: 'De o parte, cu numele tău: intri în cont și se notează că ai luat un bilet. Dincolo de o linie pe care numele tău nu o trece: biletul și răspunsurile, urna sigilată a grupului tău, o singură numărătoare și cifre rotunjite. La numărare se distrug însemnarea, urnele și cheile lor.',
    named: 'Cu numele tău',
    nameless: 'Fără numele tău',
    you: 'Tu, în contul tău',
    answer: 'Biletul și răspunsurile tale',
    noted: 'Notat: ai luat un bilet',
    box: 'Urna sigilată a grupului tău',
    noteGone: 'Însemnarea e distrusă',
    counted: 'Numărate o dată; urna și cheile, distruse',
    figures: (k) => `Cifre rotunjite, de la ${people(k)} în sus`,
  },
  way: (k, comments) => [
    {
      head: 'Iei un bilet.',
      text: 'E dreptul de a răspunde o dată și nu poartă niciun nume. Cu script și https îl face browserul tău: alege un număr secret, îl ascunde și cere semnarea numărului ascuns. Descoperit la loc, e un bilet valabil pe care serverul nu l-a văzut niciodată, ca și cum ar fi semnat prin indigo pe un plic închis. Fără ele, biletul îl face serverul și ai încredere că uită care a fost. Se notează doar că ai luat unul.',
    },
    {
      head: 'Răspunzi fără numele tău.',
      text: 'Biletul și răspunsurile merg la o adresă la care contul tău nu ajunge. Dacă vine și ceva care te numește, răspunsul e refuzat.',
    },
    {
      head: 'Se sigilează.',
      text: 'Răspunsul tău intră în urna grupului tău, criptată din nou la fiecare schimbare și mereu la fel de mare. Din afară nu arată nici cine a răspuns, nici în ce ordine.',
    },
    {
      head: 'Se numără o singură dată.',
      text: `La termen, urnele se deschid, se numără și se distrug, împreună cu cheile lor și cu însemnarea despre cine a luat bilet. Se păstrează cifre de la cel puțin ${people(k)}, rotunjite, și comentarii acolo unde au răspuns cel puțin ${people(comments)} și au scris trei.`,
    },
    {
      head: 'Toți văd același lucru.',
      text: 'Cifrele apar pentru toți odată. Înainte nu i se arată nimănui nimic și nimic din ce văd alții nu se schimbă pentru că ai răspuns.',
    },
  ],
  whoHead: 'Cine ar putea afla ce',
  could: 'Ar putea afla',
  couldNot: 'Nu ar putea afla',
  who: [
    {
      head: 'Coordonatorul tău',
      could:
        'Cifrele și comentariile publicate ale echipelor sale și numele tău din lista echipei.',
      couldNot:
        'Cine a răspuns, ce a răspuns o persoană, vreo cifră despre mai puține persoane decât spune regula de mai jos.',
    },
    {
      head: 'Resursele umane',
      could:
        'Cifrele și comentariile publicate ale tuturor echipelor, pe pagini și în rapoarte al căror scop apare în registru.',
      couldNot: 'În niciun fișier, ceva ce paginile nu arată. Cine a răspuns sau ce.',
    },
    {
      head: 'Cineva din echipă',
      could: 'Aceleași cifre ca tine. Își știe propriul răspuns și îl poate scădea din total.',
      couldNot:
        'Cine a răspuns sau ce, decât dacă lucrează împreună toți ceilalți din grupul tău care au răspuns.',
    },
    {
      head: 'Reprezentanții salariaților',
      could:
        'Fiecare regulă și setare, fiecare schimbare a lor în registru, cine ce raport a făcut; cifrele propriei echipe sau, dacă regulile le permit să facă rapoarte, ale tuturor echipelor.',
      couldNot: 'Niciun răspuns și nicio decizie care nu le-a fost arătată.',
    },
    {
      head: 'Un administrator',
      could:
        'Cu un link nou sau o parolă resetată poate intra în contul tău ca și cum ai fi tu, poate vedea dacă ai luat un bilet și poate răspunde în locul tău. Primești un anunț, și apare în registru.',
      couldNot: 'Ce ai răspuns.',
    },
    {
      head: 'Cine ține serverul, după numărare',
      could: 'Cifre, comentarii fără autori și când ai intrat în cont.',
      couldNot: 'Ce ai răspuns sau dacă ai răspuns: asta nu mai există.',
    },
    {
      head: 'Cine are copii ale bazei de date, copii de rezervă sau jurnale tehnice',
      could: 'Același lucru, oricând.',
      couldNot: 'Răspunsuri, bilete și cine a luat unul: nu sunt în niciuna dintre ele.',
    },
    {
      head: 'Cine ține serverul, în timpul săptămânii',
      could:
        'Din directorul urnelor: cine a luat un bilet. Controlând programul pornit sau schimbându-l: tot ce sosește. Asta nu e protejat.',
      couldNot:
        'Cu un bilet făcut de browserul tău și cu programul așa cum a fost publicat: care bilet e al tău.',
    },
  ],
  notHead: 'Ce nu e protejat',
  notIntro: 'Niciun instrument nu poate promite aceste lucruri. E bine să le știi.',
  not: [
    'Cine controlează serverul pornit în timpul săptămânii sau schimbă programul, inclusiv partea din browserul tău, poate citi răspunsurile pe măsură ce vin. Cine are cheile lui poate și adăuga răspunsuri pe care nu le-a dat nimeni.',
    'O copie brută a directorului urnelor sau a memoriei programului, făcută cât sondajul e deschis, de exemplu o imagine a întregii mașini, conține cine a luat un bilet și urnele lângă cheile lor. Două asemenea copii pot arăta al cui răspuns a venit între ele. O copie făcută înainte de deschidere conține cheile pregătite din timp, cu care s-ar putea adăuga răspunsuri.',
    'Cine înregistrează traficul din rețea sau lasă un proxy să noteze cât de lungi sunt cererile vede că dispozitivul tău a trimis ceva, când și cam cât.',
    'Dacă toți ceilalți care au răspuns în grupul tău lucrează împreună sau sunt inventați, pot afla răspunsul tău.',
    'Dacă toți sunt de acord, toți știu ce au spus toți. Sub 30 de persoane cifrele rămân între 10 și 90, ceea ce estompează asta, dar nu o ascunde.',
    'Limba ta și felul tău de a scrie te pot da de gol într-un comentariu.',
    'Un manager cu un calendar exact al absențelor poate estima tendințe într-o echipă mică. Într-o simulare pe 52 de săptămâni, persoana cea mai nemulțumită a fost numită corect în 33 până la 40 din 100 de cazuri; la întâmplare ar fi 8 până la 17.',
    'Se înregistrează când ai intrat în cont. Dacă puțini intră, asta dă un indiciu despre cine ar fi putut răspunde.',
    'Discurile pot păstra resturi de chei suprascrise acolo unde niciun program nu ajunge (SSD-uri, unele sisteme de fișiere). Împreună cu o copie veche a unei urne, un asemenea rest deschide acea copie.',
    'Fără script sau fără https, biletul tău îl face serverul: ai încredere că uită pe care ți l-a dat.',
    'Un server care dă chei diferite unor persoane din același grup le-ar putea recunoaște biletele. Observi asta doar comparând cheia grupului tău, cum scrie mai jos.',
    'Nu poți renumăra tu: răspunsurile publicate ar da de gol grupurile mici.',
  ],
  checkHead: 'Cum poți verifica tu',
  check: [
    {
      head: 'Răspunsul tău pleacă fără numele tău',
      text: 'Deschide uneltele pentru dezvoltatori ale browserului, alege Rețea și trimite răspunsurile. Cererea către /ballots nu poartă niciun cookie și nimic care te numește.',
    },
    {
      head: 'Nimeni nu a primit o cheie doar a sa',
      text: 'Pagina sondajului arată cheia grupului tău și rădăcina, un singur număr pentru cheile și mărimile tuturor grupurilor; browserul tău verifică dacă se potrivesc înainte să folosească cheia. Compară cheia grupului tău cu cineva numărat împreună cu tine: dacă e aceeași, niciunul nu a primit o cheie după care un bilet să poată fi recunoscut. Adresa /keys/ urmată de săptămână, de exemplu /keys/2026-W48, arată toate grupurile; rădăcina apare și în registru.',
    },
    {
      head: 'Răspunsul tău a fost numărat',
      text: 'Notează dovada pe care o primești după trimitere. Când apar cifrele, caut-o la Dovezi: se verifică în pagină, pe dispozitivul tău. O dovadă nu spune nimic despre ce ai răspuns.',
    },
    {
      head: 'Nimeni din grupul tău nu e inventat',
      text: 'Citește numele înainte să răspunzi, și cine a venit sau a plecat. Întreabă de oricine nu cunoști.',
    },
    {
      head: 'Nimeni nu a umblat la reguli',
      text: 'Pagina sondajului spune sub ce reguli a fost deschis și ce s-a schimbat. Notează numărul și amprenta celei mai noi înregistrări din registru. Dacă acea înregistrare arată vreodată altă amprentă, registrul a fost rescris.',
    },
    {
      head: 'Nimic nu se arată înainte de vreme',
      text: 'Uită-te la pagina echipei tale înainte să trimiți și după: e aceeași.',
    },
    {
      head: 'Un grup prea mic nu se arată nicăieri',
      text: 'Cere resurselor umane un raport al unei săptămâni în care echipa ta nu a avut cifre: același gol e și în fișier.',
    },
    {
      head: 'În copii nu sunt răspunsuri',
      text: 'Cere să se ruleze autoverificarea de față cu cineva dintre reprezentanții salariaților. Ultima dată și rezultatul ei sunt mai jos.',
    },
    {
      head: 'Programul face ce spune',
      text: 'Poate fi citit. Dă-l cuiva în care ai încredere, cu versiunea de mai jos.',
    },
  ],
  nowHead: 'Cum e setat aici',
  waiting: (n) => `De la următorul sondaj, versiunea ${n}:`,
  rulesLabel: 'Reguli în vigoare',
  rulesSince: (n, when) => `Versiunea ${n}, din ${when}.`,
  rulesFirst: 'Nimic nu s-a schimbat de când a fost instalat Leeway.',
  programLabel: 'Programul care rulează',
  program: (version) => `Leeway, versiunea ${version}`,
  auditLabel: 'Ultima autoverificare',
  auditNone: 'Încă nu s-a făcut niciuna.',
  auditFine: (when, version, attempts) =>
    `${when}, cu Leeway ${version}. Încercări de a lega oameni de răspunsuri sau de a izola grupuri mici: ${attempts}. Nu s-a găsit nimic.`,
  auditBad: (when, version, attempts, findings) =>
    `${when}, cu Leeway ${version}. Încercări: ${attempts}. Slăbiciuni găsite: ${findings}. Întreabă un administrator sau reprezentanții salariaților înainte să răspunzi.`,
  logLabel: 'Cea mai nouă înregistrare din registrul modificărilor',
  log: (n, hash) => `Înregistrarea ${n}, amprenta ${hash}`,
} satisfies Messages['anonymity']
