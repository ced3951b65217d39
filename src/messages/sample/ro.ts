import type { SampleWords } from '../../domain/sample-words.ts'

export const ro: SampleWords = {
  calls: [
    {
      ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
      amount: '149',
      decided:
        'dau banii înapoi pe noptieră în ziua 52, pentru că a stat o lună la vecinul care a primit coletul.',
      why: 'Vecinul era plecat, ea nici nu știa că a ajuns. Zilele acelea nu sunt ale ei.',
      learned: 'Întreabă întâi când a deschis coletul, nu când l-am livrat.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
      amount: '35',
      decided: 'trimit altă ușă de dulap fără să mai aștept poza.',
      why: 'Omul nu avea telefon cu cameră și descria zgârietura mai bine decât orice poză.',
      learned: 'Poza ajută, dar nu e o condiție. Scrie și în regulă.',
    },
    {
      ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
      amount: '40',
      decided:
        'ofer o compensație pentru patul care a venit cu nouă zile întârziere, înainte să o ceară.',
      why: 'Au dormit pe saltea cu un bebeluș. Să aștept să se supere mi s-a părut urât.',
      learned: 'Când oferi tu primul, discuția se termină în două minute.',
    },
    {
      ...{
        situation: 'missing',
        action: 'workaround',
        relation: 'silent',
        resolution: 'asked_peer',
      },
      decided: 'îi explic cum să monteze sertarul cu șinele din stânga, până vin cele lipsă.',
      why: 'Piesele fac o săptămână, iar bucătăria era goală. O colegă încercase deja acasă.',
      learned: 'Colegii de la montaj știu trucuri pe care manualul nu le are.',
    },
    {
      ...{
        situation: 'billing',
        action: 'fee_waiver',
        relation: 'unsure',
        resolution: 'escalated',
      },
      amount: '15',
      decided: 'șterg penalizarea pentru o rată plătită vineri seara și înregistrată luni.',
      why: 'Clientul a plătit la timp, banca a lucrat la timp, doar noi am dormit în weekend.',
      learned: 'Data plății e cea de pe extras, nu cea din sistemul nostru.',
    },
    {
      ...{ situation: 'bereavement', action: 'exception', relation: 'beyond', resolution: 'alone' },
      amount: '480',
      decided:
        'anulez comanda unui client decedat, deși pleca a doua zi, fără să cer certificatul de deces.',
      why: 'Suna fiica lui, abia vorbea. Un document cerut atunci ar fi fost crud.',
      learned:
        'Spune-ți numele, ascultă, apoi fă tu toate apelurile. Ea să nu mai sune a doua oară.',
    },
    {
      ...{
        situation: 'hardship',
        action: 'extension',
        relation: 'silent',
        resolution: 'escalated',
      },
      decided: 'amân două rate pentru o mamă aflată în concediu medical.',
      why: 'A sunat ea, înainte să întârzie. Dacă o tratăm ca pe un rău-platnic, data viitoare nu mai sună.',
      learned: 'Cine sună înainte vrea să plătească.',
    },
    {
      ...{ situation: 'late', action: 'promise', relation: 'conflicting', resolution: 'alone' },
      decided: 'promit că sun până la ora 18, deși depozitul nu răspunsese încă.',
      why: 'Regula cere întâi o dată, depozitul răspunde abia după prânz. Un telefon fără vești e tot un telefon.',
      learned: 'Promite apelul, nu livrarea.',
    },
    {
      ...{ situation: 'other', action: 'information', relation: 'within', resolution: 'alone' },
      decided: 'îi spun cinstit că modelul acela scârțâie și că al doilea, mai ieftin, nu.',
      why: 'S-ar fi întors oricum peste o lună, și atunci nu ne mai credea.',
    },
    {
      ...{ situation: 'outage', action: 'apology', relation: 'silent', resolution: 'no_solution' },
      decided:
        'scriu fiecăruia dintre cei nouă clienți cărora li s-a închis chatul când a picat sistemul.',
      why: 'Nu aveam ce să le dau, dar tăcerea părea că le-am închis noi în nas.',
      learned: 'Când apare bannerul galben, notează pe hârtie cine e în așteptare.',
    },
    {
      ...{ situation: 'window', action: 'refusal', relation: 'within', resolution: 'alone' },
      decided:
        'spun nu la returul unei canapele folosite trei luni, cu două propoziții de explicație.',
      why: 'Un „vedem noi” ar fi fost mai comod pentru mine și mai rău pentru el.',
      learned: 'Un nu scurt, cu motiv, supără mai puțin decât o amânare.',
    },
    {
      ...{
        situation: 'damaged',
        action: 'partial_refund',
        relation: 'beyond',
        resolution: 'asked_peer',
      },
      amount: '95',
      decided: 'dau înapoi o treime din prețul mesei, ca să o păstreze așa, cu colțul ciobit.',
      why: 'Transportul dus-întors ne costa mai mult, iar colțul stă la perete.',
      learned: 'Întreabă unde o pun. Jumătate din zgârieturi nu se văd.',
    },
    {
      ...{ situation: 'billing', action: 'refund', relation: 'within', resolution: 'alone' },
      amount: '29',
      decided:
        'returnez transportul încasat de două ori cât era încă pe fir și îi citesc confirmarea.',
      why: 'E pensionar și banii îi lipseau săptămâna asta, nu peste cinci zile.',
      learned: 'Rămâi pe fir până pleacă banii.',
    },
    {
      ...{ situation: 'missing', action: 'promise', relation: 'within', resolution: 'alone' },
      decided: 'o sun vineri la 0722 000 143 cu o dată pentru balamale, orice ar zice depozitul.',
      why: 'I s-a spus de două ori „săptămâna viitoare”. De o zi anume mă poate ține.',
      learned: 'Scrie ziua în titlul tichetului, altfel tura următoare nu o vede.',
    },
    {
      ...{ situation: 'other', action: 'other', relation: 'silent', resolution: 'asked_peer' },
      decided:
        'rămân la telefon cu o doamnă în vârstă până ajunge nepotul, fiindcă îi căzuse raftul lângă ea.',
      why: 'Nu scrie nicăieri că avem voie. Nu scrie nici că n-avem.',
      learned: 'Au fost douăzeci de minute bune. Nimeni nu le-a numărat.',
    },
  ],
  comments: [
    {
      text: 'Lunea dimineața suntem doi la o coadă de șase. Se simte până joi.',
      reply: 'Aveți dreptate. De săptămâna viitoare începe un coleg la opt.',
      answer: 'Mulțumim, ar ajuta mult.',
    },
    { text: 'Săptămână bună. Într-un caz greu am hotărât pe loc și mi s-a dat dreptate.' },
    {
      text: 'Aflăm de la clienți că au întârziat camioanele. Ar trebui să fie invers.',
      reply:
        'Așa e. Întârzierile intră acum în nota de dimineață. Dacă lipsește vreuna, scrieți aici.',
      answer: 'Marți a fost acolo. E mai bine.',
    },
    { text: 'Căștile noi sunt o binecuvântare. Lucrurile mici contează.' },
    {
      text: 'Formularul de amânare are prea multe pagini. Omul plânge la a doua.',
      reply: 'L-am dus la facturare. Două pagini dispar; scriu aici când.',
    },
    { text: 'Aș vrea să văd cum se termină un caz după ce îl dau mai departe.' },
    { text: 'După ora opt seara nu răspunde nimeni la escaladări.' },
    {
      text: 'Pauzele se duc când coada e roșie. Nu zice nimeni nimic, dar se duc.',
      reply: 'Pauza e pauză. Dacă vă cere cineva să o săriți, trimiteți-l la mine.',
    },
    { text: 'Lecția cu curierul am folosit-o de două ori. A mers.' },
    { text: 'S-au schimbat manualele de montaj și nu ne-a spus nimeni.' },
    {
      text: 'După apelurile urâte aș avea nevoie de cinci minute. Nu de o ședință, de cinci minute.',
    },
    { text: 'A fost liniște. Am terminat ce am început, ceea ce nu mi se întâmplă des.' },
    { text: 'Căutarea găsește canapeaua altcuiva. Vă rog, reparați căutarea.' },
    { text: 'În ședința de miercuri chiar s-a ascultat.' },
    { text: 'Nu știu niciodată dacă o promisiune e regulă sau bunătate.' },
    { text: 'Programul a venit vineri pentru luni. Am și eu copii.' },
    { text: 'Miercuri a adus cineva covrigi. Cea mai bună ședință din lună.' },
    { text: 'Am explicat o oră o întârziere pe care nu mi-a explicat-o nimeni.' },
    { text: 'Seara e pustiu. Încă cineva până la nouă ar fi de ajuns.' },
    { text: 'Eticheta de retur ar fi bună și în chat. O citesc literă cu literă.' },
    { text: 'Cel mai greu apel al săptămânii s-a încheiat cu mulțumiri.' },
    { text: 'Spunem „apelul tău contează” și îi ținem unsprezece minute în așteptare.' },
    { text: 'Puțin timp între apeluri, ca să apucăm să scriem ce s-a întâmplat.' },
    { text: 'Ecranele de la geam nu se mai văd după ora două.' },
    { when: 'dip', text: 'Săptămâna asta a fost prea mult. Nici apă nu am apucat să beau.' },
    {
      when: 'dip',
      text: 'Prețurile s-au schimbat înainte să ne spună cineva. Am stat cu capul plecat toată ziua.',
      reply:
        'Nu trebuia să se întâmple. Data viitoare citiți voi înaintea clienților, am asta în scris.',
      answer: 'Vedem. Dar mulțumesc că spuneți.',
    },
    { when: 'dip', text: 'De patruzeci de ori „îmi pare rău” pentru un sistem care nu e al meu.' },
    { when: 'dip', text: 'Vreau o săptămână fără cuvântul „urgent”.' },
    {
      when: 'policy',
      text: 'Noua limită m-a scutit deja de trei telefoane la birou. Simt că lucrez, nu că întreb.',
    },
    {
      when: 'policy',
      text: 'Curierul pe cheltuiala noastră e pe colet sau pe comandă? Se poate citi în două feluri.',
      reply: 'Pe comandă. Am cerut o formulare mai clară în versiunea următoare.',
    },
    { when: 'policy', text: 'E altceva când poți spune „da” fără să pui omul în așteptare.' },
    { when: 'policy', text: 'Regulile noi sunt bune, dar lângă imprimantă atârnă tot cele vechi.' },
  ],
}
