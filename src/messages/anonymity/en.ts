export const anonymity = {
  title: 'How your anonymity works',
  lead: 'Leeway keeps nothing by which anyone could look up what you answered: not your lead, not HR. Here is how, what this does not protect, and how to check it yourself.',
  wayHead: 'The way of an answer',
  picture: {
    title: 'The way of an answer',
    desc: 'On one side, with your name: you sign in, and it is noted that you drew a ticket. Across a line that your name does not pass: ticket and answers, the sealed box of your group, one count, and rounded figures. At the count the note, the boxes and their keys are destroyed.',
    named: 'With your name',
    nameless: 'Without your name',
    you: 'You, signed in',
    answer: 'Your ticket and your answers',
    noted: 'Noted: you drew a ticket',
    box: 'The sealed box of your group',
    noteGone: 'Note destroyed',
    counted: 'Counted once; box and keys destroyed',
    figures: (k: number) => `Rounded figures, from ${k} people on`,
  },
  way: (k: number, comments: number) => [
    {
      head: 'You draw a ticket.',
      text: 'It is the right to answer once, and carries no name. With script and https your browser makes it: it thinks up a secret number, hides it, and has the hidden number signed. Uncovered again, it is a valid ticket that the server has never seen, as if it had signed through carbon paper in a sealed envelope. Without them the server makes the ticket, and you trust it to forget which. What is noted is only that you drew one.',
    },
    {
      head: 'You answer without your name.',
      text: 'Ticket and answers go to an address where your sign-in does not reach. If anything that names you comes along, the answer is refused.',
    },
    {
      head: 'It is sealed.',
      text: 'Your answer goes into the box of your group, encrypted anew with every change and always of the same size. From outside it shows neither who answered nor in what order.',
    },
    {
      head: 'It is counted once.',
      text: `At the deadline the boxes are opened, counted and destroyed, with their keys and the note of who drew. Figures are kept of at least ${k} people, rounded, and comments where at least ${comments} answered and three wrote.`,
    },
    {
      head: 'Everyone sees the same.',
      text: 'Figures appear for all at once. Before that nothing is shown to anybody, and nothing that others see changes because you answered.',
    },
  ],
  whoHead: 'Who could learn what',
  could: 'Could learn',
  couldNot: 'Could not',
  who: [
    {
      head: 'Your lead',
      could:
        'The published figures and comments of the teams they lead, and your name in the list of the team.',
      couldNot:
        'Who answered, what one person answered, any figure about fewer people than the rule below.',
    },
    {
      head: 'HR',
      could:
        'Published figures and comments of all teams, on pages and in reports whose purpose stands in the log.',
      couldNot: 'Anything in a file that a page withholds. Who answered, or what.',
    },
    {
      head: 'A colleague',
      could:
        'The same figures as you. They know their own answer and can take it out of the total.',
      couldNot: 'Who answered or what, unless all others of your group who answered work together.',
    },
    {
      head: 'The works council',
      could:
        'Every rule and setting, each change of them in the log, who made which report; the figures of their own team, or of all teams where the rules let them make reports.',
      couldNot: 'Any answer, and any decision that was not shared with them.',
    },
    {
      head: 'An administrator',
      could:
        'By a new link or a reset password they can come in as you, see whether you drew a ticket, and answer in your place. You are told, and it stands in the log.',
      couldNot: 'What you answered.',
    },
    {
      head: 'Whoever runs the server, after the count',
      could: 'Figures, comments without authors, and when you signed in.',
      couldNot: 'What you answered, or whether: that no longer exists.',
    },
    {
      head: 'Whoever has copies of the database, backups or logs',
      could: 'The same, at any time.',
      couldNot: 'Answers, tickets and who drew one: they are in none of these.',
    },
    {
      head: 'Whoever runs the server, during the week',
      could:
        'From the box directory: who drew a ticket. With control over the running program, or by changing it: everything that arrives. This is not protected.',
      couldNot:
        'With a ticket made by your browser and the program as it was published: which ticket is yours.',
    },
  ],
  notHead: 'What is not protected',
  notIntro: 'No tool can promise these. You should know them.',
  not: [
    'Whoever controls the running server during the week, or changes the program, the part in your browser too, can read answers as they come. Whoever holds its keys can also add answers that nobody gave.',
    'A raw copy of the box directory or of the program’s memory taken while a pulse is open, such as a snapshot of the whole machine, holds who drew a ticket, and the boxes beside their keys. Two such copies can show whose answer came in between. A copy taken before holds the keys made ahead, with which answers could be added.',
    'Whoever records the network traffic, or lets a proxy note how long requests are, sees that your device sent something, when, and roughly how much.',
    'If all others who answered in your group work together, or are invented, they can work out your answer.',
    'If everyone agrees, everyone knows what everyone said. Figures below 30 people stay between 10 and 90, which blurs this and does not hide it.',
    'Your language and your way of writing can give you away in a comment.',
    'A manager with an exact calendar of absences can estimate tendencies in a small team. In a simulation over 52 weeks the unhappiest person was named rightly in 33 to 40 of 100 cases; guessing gives 8 to 17.',
    'When you signed in is recorded. If few sign in, that hints at who could have answered.',
    'Disks can keep remains of overwritten keys where no program reaches them (SSDs, some file systems). Together with an old copy of a box, such a remnant opens that copy.',
    'Without script, or without https, the server makes your ticket: you trust it to forget which one it gave you.',
    'A server that gives people of one group different keys could know their tickets again. You only notice by comparing the key of your group, as told below.',
    'You cannot count again yourself: published answers would lay small groups open.',
  ],
  checkHead: 'How to check it yourself',
  check: [
    {
      head: 'Your answer goes without your name',
      text: 'Open your browser’s developer tools, choose Network, and send your answers. The request to /ballots carries no cookie and nothing that names you.',
    },
    {
      head: 'Nobody was given a key of their own',
      text: 'The pulse page shows the key of your group and the root, one number over the keys and sizes of all groups; your browser checks the one against the other before using it. Compare the key of your group with somebody counted with you: if it is the same, neither of you was given a key by which a ticket could be known again. The address /keys/ followed by the week, such as /keys/2026-W48, lists all groups; the root stands in the log of changes too.',
    },
    {
      head: 'Your answer was counted',
      text: 'Note the receipt you get after sending. When the figures appear, look it up under Receipts: it is checked in the page, on your own machine. A receipt says nothing about what you answered.',
    },
    {
      head: 'Nobody in your group is invented',
      text: 'Read the names before you answer, and who came or went. Ask about anybody you don’t know.',
    },
    {
      head: 'The rules were not bent',
      text: 'The pulse page says under which rules it was opened and what changed. Note the number and fingerprint of the log’s newest entry. If that entry ever shows another fingerprint, the log was rewritten.',
    },
    {
      head: 'Nothing is shown early',
      text: 'Look at your team’s page before you send and after: it is the same.',
    },
    {
      head: 'Too small a group is withheld everywhere',
      text: 'Ask HR for a report of a week in which your team was withheld: the same gap is in the file.',
    },
    {
      head: 'Copies hold no answers',
      text: 'Ask for the self-audit to be run with somebody from the works council watching. Its last date and verdict stand below.',
    },
    {
      head: 'The program does what it says',
      text: 'It can be read. Give it to somebody you trust, with the version that stands below.',
    },
  ],
  nowHead: 'As it is set here',
  waiting: (n: number) => `From the next pulse on, version ${n}:`,
  rulesLabel: 'Rules in force',
  rulesSince: (n: number, when: string) => `Version ${n}, since ${when}.`,
  rulesFirst: 'Nothing was changed since Leeway was set up.',
  programLabel: 'Running program',
  program: (version: string) => `Leeway ${version}`,
  auditLabel: 'Last self-audit',
  auditNone: 'None has been run yet.',
  auditFine: (when: string, version: string, attempts: number) =>
    `${when}, with Leeway ${version}. Attempts to link people to answers or to isolate small groups: ${attempts}. Nothing was found.`,
  auditBad: (when: string, version: string, attempts: number, findings: number) =>
    `${when}, with Leeway ${version}. Attempts: ${attempts}. Weaknesses found: ${findings}. Ask an administrator or the works council before you answer.`,
  logLabel: 'Newest entry of the log of changes',
  log: (n: number, hash: string) => `Entry ${n}, fingerprint ${hash}`,
}
