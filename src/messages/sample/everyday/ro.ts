import type { EverydayWords } from '../../../domain/sample-words.ts'

export const ro: EverydayWords = {
  damaged: [
    'trimit alt picior de masă, cel din cutie era crăpat.',
    'trimit altă oglindă, pentru că aceasta a venit spartă în trei.',
    'schimb fața unui sertar îndoit, fără să cer poză.',
    'trimit încă un set de șipci pentru cele două rupte.',
    'înlocuiesc soclul unei lămpi care nu stătea dreaptă.',
  ],
  missing: [
    'trimit azi cele patru balamale care lipseau de la dulap.',
    'trimit punga cu șuruburi care nu era în cutia biroului.',
    'trimit din nou suporturile de raft, punga era goală.',
    'trimit a doua telecomandă a fotoliului, pe care n-o pusese nimeni.',
    'trimit roțile scaunului de birou, care a venit fără ele.',
  ],
  late: [
    'ofer o mică compensație pentru o bibliotecă venită cu șase zile mai târziu.',
    'ofer o compensație, pentru că mașina n-a mai venit și nimeni n-a sunat.',
    'scot taxa de livrare la un pat care a ratat două date.',
    'ofer o compensație pentru un scaun de bar ajuns la alt depozit.',
    'ofer o compensație după al doilea „mâine sigur” pentru o canapea.',
  ],
  window: [
    'primesc înapoi un covor nedesfăcut în ziua 48, clienta fusese în spital.',
    'dau banii pe două scaune în ziua 51, încă în cutii, după o mutare anulată.',
    'primesc înapoi o saltea de pătuț în ziua 47, noi greșiserăm pătuțul.',
    'dau banii pe niște perdele în ziua 49, stătuseră la punctul de ridicare.',
    'primesc înapoi o măsuță în ziua 55, schimbul i-l propusesem chiar noi.',
  ],
  billing: [
    'dau înapoi taxa de montaj, pentru că nu venise nimeni.',
    'dau înapoi valoarea unui cupon pe care casa l-a înghițit.',
    'dau înapoi diferența față de prețul de pe etichetă.',
    'dau banii pe a doua dintre două comenzi identice făcute într-un minut.',
    'dau înapoi taxa de depozitare pentru săptămâna în care am fost închiși.',
  ],
  promise: [
    'promit că sun joi pentru bufet, cu vești sau fără.',
    'promit un răspuns despre mostrele de stofă până miercuri la prânz.',
    'promit că urmăresc eu coletul până ajunge la ușă.',
    'promit că sun luni înainte de nouă, cât e încă acasă.',
    'promit că întreb depozitul de două ori pe zi până apare paletul.',
  ],
  part: [
    'dau înapoi o parte din prețul unei comode cu un sertar umflat.',
    'dau înapoi un sfert pentru un covor venit într-un gri mai deschis.',
    'las ceva din prețul unui dulap a cărui ușă se închide cu un ghiont.',
    'dau înapoi o parte din prețul unei bănci cu un nod în șezut.',
    'las a cincea parte din prețul unui birou zgâriat sub monitor.',
  ],
}
