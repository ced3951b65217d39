import type { Random } from './sample-random.ts'

export type Country = 'RO' | 'PL' | 'GR' | 'IT' | 'PT' | 'GB'

/** Surnames as women and men have them, where the two differ: "Kozłowska|Kozłowski". */
type Names = { women: string; men: string; surnames: string }

const NAMES: Record<Country, Names> = {
  RO: {
    women:
      'Andreea Elena Mihaela Raluca Bianca Cristina Alina Teodora Daniela Oana Simona Ruxandra Ioana Diana Larisa Carmen Roxana Irina Gabriela Anca Ștefania Mădălina Luminița Corina',
    men: 'Mihai Alexandru Ștefan Vlad Bogdan Ionuț Tudor Răzvan Cătălin Radu Sorin Cosmin Dragoș Florin Lucian Marius Octavian Paul Silviu Adrian Horia Emil Claudiu Traian',
    surnames:
      'Cojocaru Achiței Rusu Șerban Pavăl Ionescu Sandu Grigoraș Stoica Lupu Nistor Lungu Munteanu Bălan Apetrei Enache Țăranu Vasiliu Toma Ciobanu Dumitrescu Ilie Mureșan Stan Rotaru Prodan Gavril Chiriac Bejan Zamfir Olaru Neagu Tănase Cazacu Hriscu Manole Păduraru Vrânceanu Agavriloaei Luca Diaconu Barbu Anton Iftime Moisă Pricop Ursu Ghiță',
  },
  PL: {
    women:
      'Katarzyna Agnieszka Magdalena Joanna Monika Aleksandra Natalia Zuzanna Weronika Małgorzata Beata Ewelina Karolina Paulina Dorota Sylwia Iwona Urszula Łucja Oliwia Hanna Renata Kinga Żaneta',
    men: 'Tomasz Marcin Paweł Jakub Michał Krzysztof Łukasz Bartosz Wojciech Grzegorz Kamil Rafał Sławomir Dawid Szymon Mateusz Artur Jarosław Radosław Przemysław Adrian Konrad Witold Zbigniew',
    surnames:
      'Wiśniewska|Wiśniewski Michalska|Michalski Stępień Zielińska|Zieliński Woźniak Dąbrowska|Dąbrowski Kozieł Mazur Krawczyk Piotrowska|Piotrowski Grabowska|Grabowski Nowicka|Nowicki Pająk Wróbel Jabłońska|Jabłoński Król Wieczorkiewicz Malinowska|Malinowski Sobczak Czerwińska|Czerwiński Kołodziej Szewczyk Gajda Bąk Tomczyk Kubiak Żak Górska|Górski Ostrowska|Ostrowski Baran Szczepańska|Szczepański Lis Sikorska|Sikorski Duda Kaczmarek Leśniak Mroczek Zawadzka|Zawadzki Urban Filipek Ćwik Sroka Banaś Majewska|Majewski Cieślak Pietrzak Wilk Rogalska|Rogalski',
  },
  GR: {
    women:
      'Μαρία Βασιλική Δήμητρα Θεοδώρα Ελένη Κατερίνα Σοφία Αναστασία Παρασκευή Γεωργία Ευαγγελία Ιωάννα Αγγελική Χρυσούλα Νίκη Φωτεινή Δέσποινα Στέλλα Ειρήνη Ζωή Αθηνά Μαρίνα Κυριακή Ευγενία',
    men: 'Γιώργος Δημήτρης Κώστας Νίκος Παναγιώτης Γιάννης Βασίλης Χρήστος Θανάσης Μιχάλης Σπύρος Αντώνης Στέλιος Λευτέρης Θοδωρής Ηλίας Άγγελος Μάριος Πέτρος Στέφανος Ορέστης Αλέξης Μανώλης Τάσος',
    surnames:
      'Παπαδοπούλου|Παπαδόπουλος Κελεσίδου|Κελεσίδης Σαμαρά|Σαμαράς Μακρή|Μακρής Νικολάου Γεωργίου Ιωαννίδου|Ιωαννίδης Κωνσταντίνου Βλάχου|Βλάχος Καραγιάννη|Καραγιάννης Τσολακίδου|Τσολακίδης Αθανασίου Μαυρίδου|Μαυρίδης Πετρίδου|Πετρίδης Χατζή|Χατζής Οικονόμου Ζαφειρίου Αντωνιάδου|Αντωνιάδης Κυριακίδου|Κυριακίδης Δημητρίου Σταμάτη|Σταμάτης Γκίκα|Γκίκας Λαζαρίδου|Λαζαρίδης Ρήγα|Ρήγας Τζιώτη|Τζιώτης Θεοφανίδου|Θεοφανίδης Μπακάλη|Μπακάλης Ξανθοπούλου|Ξανθόπουλος Φωτιάδου|Φωτιάδης Αγγελίδου|Αγγελίδης Σιδηροπούλου|Σιδηρόπουλος Δούκα|Δούκας Καλογήρου|Καλόγηρος Μελά|Μελάς Παπανικολάου Στεργίου',
  },
  IT: {
    women:
      'Giulia Chiara Francesca Martina Sara Valentina Elisa Federica Alessia Serena Ilaria Paola Silvia Roberta Marta Claudia Nicoletta Angela Rosaria Antonella Mariangela Teresa Lucia Daniela',
    men: 'Marco Luca Andrea Matteo Alessandro Davide Giuseppe Nicola Vito Michele Antonio Francesco Domenico Pasquale Stefano Roberto Fabio Gianluca Salvatore Emanuele Riccardo Giacomo Pietro Tommaso',
    surnames:
      'Lorusso Ventrella Colella Sforza Lacalamita Cassano Mastronardi Loconsole Amoruso Di_Bari Romito Losito Mele Carbonara Fanelli Abbrescia Nitti Sisto Lopez De_Santis Laforgia Cirillo Partipilo Rizzi Susca Traversa Bellomo Caputo Lattanzi Pesce Rossini Greco Mancini Barone Palumbo Ferrara Longo Gentile Marino Conti Villani Cardone Basile Milella Pugliese Magarelli Dalò Spanò',
  },
  PT: {
    women:
      'Joana Matilde Marta Beatriz Inês Carolina Mariana Sofia Catarina Rita Leonor Filipa Helena Patrícia Sílvia Cláudia Vera Lúcia Teresa Andreia Mónica Susana Graça Luísa',
    men: 'Tiago João Rui Pedro Miguel Diogo Gonçalo André Nuno Ricardo Bruno Hugo Sérgio Vasco Duarte Afonso Luís Jorge Fábio Henrique Simão Márcio Álvaro César',
    surnames:
      'Oliveira Guimarães Falcão Magalhães Ferreira Carvalho Teixeira Moreira Cardoso Correia Nogueira Pinheiro Azevedo Barbosa Mesquita Queirós Leitão Vilaça Sá Peixoto Monteiro Brandão Fonseca Faria Macedo Antunes Serrão Branco Coelho Pacheco Valente Neves Simões Tavares Vaz Amorim Galvão Freitas Lobo Bastos Paiva Estrela Quintas Sampaio Conceição Valadão Matos Alçada',
  },
  GB: {
    women:
      'Hannah Priya Gemma Chloe Aisha Laura Megan Rebecca Niamh Charlotte Zara Emily Bethany Joanne Fiona Yasmin Kirsty Harriet Olivia Samina Rachel Lauren Tracey Eleanor',
    men: 'Daniel Ryan Liam Oliver Imran Callum Jack Nathan Craig Tom Marcus Gareth Owen Adeel Connor Lewis Stuart Joel Harvey Dominic Kieran Patrick Ewan Sanjay',
    surnames:
      'Marsh Khan Pickles Holroyd Sutcliffe Ackroyd Hussain Barraclough Whitaker Patel Greenwood Sykes Haigh Ogden Armitage Begum Dyson Hartley Crossley Malik Thackray Illingworth Brook Shaw Iqbal Normanton Firth Beaumont Rhodes Hinchliffe Metcalfe Walsh Okafor Tempest Boothroyd Lister Singh Cockcroft Priestley Naylor Ellis Kaur Webb Sharp Lumb Stead Ramsden Booth',
  },
}

/** Hands out names of a country, each once while there are enough. */
export function makeNames(random: Random): (country: Country) => string {
  const taken = new Set<string>()
  return (country) => {
    const { women, men, surnames } = NAMES[country]
    for (let tries = 0; ; tries++) {
      const isWoman = random.chance(0.55)
      const first = random.pick((isWoman ? women : men).split(' '))
      const [hers = '', his = hers] = random.pick(surnames.split(' ')).split('|')
      const name = `${first} ${(isWoman ? hers : his).replace('_', ' ')}`
      if (taken.has(name) && tries < 200) continue
      taken.add(name)
      return name
    }
  }
}

const GREEK: Record<string, string> = Object.fromEntries(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** A name as addresses have it: "Șerban" is serban, "Παπαδοπούλου" is papadopoulou. */
export const addressOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ου', 'ou')
    .replaceAll('μπ', 'b')
    .replaceAll(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? '')
    .replaceAll(/[^a-z]+/g, '.')
