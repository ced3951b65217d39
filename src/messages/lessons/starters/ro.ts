import type { StarterTexts } from '../../../domain/starter-lessons.ts'

export const ro: StarterTexts = {
  quick: {
    title: 'Spune ce urmează și până când, chiar dacă nu știi încă răspunsul',
    tried: 'Am amânat apelul până când urma să știm totul.',
    happened: 'Clientul n-a auzit nimic, a sunat încă de două ori și era tot mai supărat.',
    nextTime:
      'Dă imediat trei lucruri: contează pentru noi, iată ce facem, și în ziua asta, la ora asta, mai afli de la noi. Apoi respectă ora, chiar dacă noutățile sunt puține.',
  },
  apology: {
    title: 'O scuză are trei părți: de ce, cum reparăm și de ce nu se repetă',
    tried: 'Ne-am cerut scuze cu căldură, fără un cuvânt despre ce a mers prost.',
    happened: 'A sunat gol. Clientul a întrebat ce va fi altfel data viitoare.',
    nextTime:
      'Spune ce a mers prost și din vina cui, ce faci acum și ce s-a schimbat ca să nu se mai întâmple. Mulțumește că ne-a spus.',
  },
  history: {
    title: 'Citește tot istoricul înainte să răspunzi',
    tried: 'Am răspuns la ultimul mesaj ca și cum ar fi fost singurul.',
    happened:
      'Clientul a explicat a treia oară, iar o promisiune mai veche a fost trecută cu vederea.',
    nextTime:
      'Uită-te la contactele dinainte, la factură, la livrare și la notele colegilor. Verifică și ce pare puțin probabil; apoi repetă într-o propoziție ce ai înțeles.',
  },
  side: {
    title: 'Ține cu ce e drept, nu cu cine vorbește mai tare',
    tried:
      'Am cedat la cereri făcute cu voce ridicată, iar altă dată am apărat o greșeală de-a noastră.',
    happened: 'Prima i-a învățat pe oameni să strige; a doua ne-a costat un client vechi.',
    nextTime:
      'Lămurește întâi a cui e vina. A noastră: spune-o și repară pe loc. A nimănui sau a clientului: explică blând și oferă ce ar primi oricine în locul lui.',
  },
  promise: {
    title: 'Promite doar ce ține de tine',
    tried: 'Am dat o zi de livrare de care trebuia să se țină alt departament.',
    happened: 'Ziua a trecut. Promisiunea încălcată a cântărit mai mult decât întârzierea.',
    nextTime:
      'Promite pasul tău următor: când întrebi, când suni. Dacă ai nevoie de alții, ia întâi acordul lor. Dacă se amână, spune înainte de termen, nu după.',
  },
  silence: {
    title: 'Dacă nimeni nu se plânge, nu înseamnă că totul e bine',
    tried: 'Am închis cazul fiindcă clientul n-a mai scris.',
    happened: 'Cei mai mulți oameni cu o problemă nu o spun. Unii pleacă, pur și simplu.',
    nextTime:
      'Întreabă o dată, scurt, dacă s-a rezolvat. Când sunt mulți afectați, anunță-i înainte să întrebe. Nu socoti niciodată tăcerea drept final bun.',
  },
  why: {
    title: 'Spune de ce ai ales asta și nu cealaltă variantă',
    tried: 'Am notat doar rambursarea, fără motiv.',
    happened:
      'Următorul coleg nu și-a dat seama dacă se potrivește cazului său și a trebuit să întrebe.',
    nextTime:
      'Adaugă o propoziție: de ce aici calea asta a fost mai bună decât cealaltă pe care o aveai. Propoziția îi ajută pe ceilalți mai mult decât rezultatul.',
  },
  uniform: {
    title: 'Același caz ar trebui să se termine la fel în orice echipă',
    tried: 'Fiecare echipă avea obiceiul ei la retururile de după ultima zi.',
    happened: 'Clienții au comparat răspunsurile și au întrebat iar, până le-a convenit unul.',
    nextTime:
      'Caută cazuri asemănătoare înainte să decizi. Dacă faci altfel, scrie de ce. Dacă faci mereu altfel, cu motiv bun, propune schimbarea regulii pentru toți.',
  },
  repeat: {
    title: 'Repetă ce ai auzit înainte să rezolvi',
    tried: 'Am oferit o soluție după prima propoziție.',
    happened: 'Am rezolvat altă problemă decât cea a clientului.',
    nextTime:
      'Lasă-l să termine, spune cu vorbele tale ce s-a întâmplat și ce speră, și așteaptă un da. Abia apoi începe.',
  },
  sorry: {
    title: 'A doua scuză, fără nicio schimbare, înrăutățește lucrurile',
    tried: 'Ne-am cerut scuze de fiecare dată când aceeași greșeală a revenit.',
    happened: 'A treia oară n-a mai crezut nimeni, iar o compensație n-a ajutat nici ea.',
    nextTime:
      'Când ceva se repetă, lasă formula. Spune ce s-a schimbat sau cine lucrează la asta și până când. Dacă nu s-a schimbat nimic, ridică problema înainte să te scuzi iar.',
  },
}
