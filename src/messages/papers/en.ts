import type { PaperFacts, PaperSection } from './facts.ts'

export const papers = {
  title: 'Papers',
  intro:
    'Filled with the settings as they are now, to print or to save. Lines to be filled in by hand are marked.',
  notLegal: 'A template, not legal advice. Have it checked by somebody who may give some.',
  names: {
    privacy: 'Privacy notice',
    dpia: 'Data protection impact assessment',
    council: 'Sheet for the works council',
  },
  about: {
    privacy: 'For everybody who is asked: what is kept, why, how long, and which rights you have.',
    dpia: 'A template after Article 35 GDPR, for whoever has to assess the risks.',
    council: 'What is introduced, what it can and cannot do, and what an agreement could settle.',
  },
  asOf: (organisation: string, when: string, version: string) =>
    `${organisation}, as of ${when}. Leeway ${version}.`,
  settingsHead: 'Settings in force',
  contactsHead: 'Whom to talk to',
  residualHead: 'What is not protected',
  statementsHead: 'The statements',
  statementsNote: 'Every pulse asks the first five and, in most weeks, one of the others in turn.',
  fillIn: 'to be filled in',
  privacy: (f: PaperFacts): PaperSection[] => [
    {
      head: 'Who is responsible',
      text: [`${f.organisation} runs Leeway itself. The data stay on its own server.`],
      blank: [
        'Name and address of the controller',
        'Data protection officer, contact',
        'Where the server stands and who runs it',
      ],
    },
    {
      head: 'What for, and on what basis',
      text: [
        'Leeway serves to see how teams are doing, to give agents room to act and to learn from their judgement calls. Taking part in the pulse is voluntary; no page shows who did. Nothing in it is used for appraisal.',
      ],
      blank: [
        'Legal basis (Article 6(1) GDPR, and a works agreement, Article 88, where there is one)',
      ],
    },
    {
      head: 'What is kept about you',
      text: [
        'Account: name, work address, language, team, roles, what you lead, dates of long leave, a password as a hash, your second step and passkeys.',
        'Sign-ins: when a session began and on which kind of device. Addresses are not stored.',
        'Log of changes: what was changed about your account, by whom and when.',
        'Judgement calls: what you log, for those whom you let read it, and who was shown it.',
        'Five cases, once a quarter: what you answer, which Leeway shows to nobody but you, until four weeks after the close.',
      ],
    },
    {
      head: 'Your answers in the pulse',
      text: [
        `Each week from ${f.opens} to ${f.closes}. Answers travel without your name, lie sealed until the close, are counted once and then destroyed. Until then they are treated as personal data.`,
        `What remains are rounded figures about at least ${f.k} people, published on ${f.publishes}. They are anonymous in the sense of recital 26 GDPR as far as the page “How your anonymity works” says, and no further.`,
        `Comments are shown without scores where at least ${f.comments} people answered and three wrote. Your style can give you away, so they are not called anonymous. Please write nothing there about health, belief or union membership, yours or anybody’s (Article 9 GDPR). The statements ask about work only.`,
      ],
    },
    {
      head: 'How long',
      text: [
        'Answers, tickets and the note of who drew one: until the close of the week.',
        'Sessions: 14 days after the last visit, 90 days at most. Sign-in links: 7 days. Copies made before an update: 30 days.',
        'Figures, comments, judgement calls, accounts that have ended and the log of changes: Leeway deletes none of these by itself.',
      ],
      blank: ['When the organisation deletes these, backups and the server’s technical log'],
    },
    {
      head: 'Who sees what',
      text: [
        `Leads see the figures of the teams they lead, HR those of all, everybody those of their own team. Reports are made by: ${f.exporters}. Each stands in the log with its purpose. Leeway passes nothing on to anybody else.`,
      ],
    },
    {
      head: 'Your rights',
      text: [
        'You may ask for access, correction, deletion, restriction and a copy of your data, object, and complain to the supervisory authority (Articles 15 to 21 and 77 GDPR).',
        'Answers to the pulse can be changed until the close with the ticket in your browser. After that nobody can find them any more, you included, so they can neither be shown nor deleted (Article 11 GDPR).',
        'No decision about you is made automatically, and no profile of you is formed.',
      ],
      blank: ['Supervisory authority'],
    },
    {
      head: 'Reporting wrongdoing',
      text: [
        'The pulse is no channel for reports under Directive (EU) 2019/1937: nobody is bound to act on a comment within a time. Use the channel the organisation has for it.',
      ],
      blank: ['Reporting channel'],
    },
  ],
  dpia: (f: PaperFacts): PaperSection[] => [
    {
      head: 'Why an assessment',
      text: [
        'Employees depend on their employer and count as vulnerable, and their mood and conduct are observed regularly. Two such criteria normally call for an assessment (Article 35 GDPR).',
      ],
      blank: ['Who carries it out, and when'],
    },
    {
      head: 'What is processed',
      text: [
        `A weekly pulse (six statements, one optional comment; opens ${f.opens}, closes ${f.closes}, figures ${f.publishes}); a log of judgement calls under the author’s name, who decides who reads it; a policy; accounts and a log of changes. ${f.organisation} runs it on a server of its own.`,
        'Answers are personal data until the close. Afterwards anonymity is claimed for figures only, not for comments.',
      ],
      blank: ['Number and kinds of people concerned', 'Processors, such as a hosting company'],
    },
    {
      head: 'Purpose and proportion',
      text: [
        'The purpose is better working conditions and clearer room to act. Single answers are not needed for it, so none are kept; statements about health are not needed, so all of them are about work. Taking part is voluntary and cannot be checked.',
        `Milder means were weighed: a larger group than ${f.k}, a longer interval than a week, no comments.`,
      ],
      blank: ['Legal basis', 'Why milder means do not suffice'],
    },
    {
      head: 'Risk: somebody learns what one person answered',
      text: [
        `Tickets without names; a request that carries identity is refused; boxes encrypted anew at each change; everything destroyed at the close. Only unions of groups of at least ${f.k} respondents are published, rounded to 5 below 30 respondents, so that none smaller can be worked out by subtraction. Comments from ${f.comments} respondents on.`,
      ],
      blank: ['Likelihood, severity, further measures'],
    },
    {
      head: 'Risk: somebody learns who answered',
      text: [
        'No page shows it to anybody. Until the close the box directory on the server holds who drew a ticket; it is in no backup. Response is told in two values, and only beside a shown figure.',
      ],
      blank: ['Who has access to the server, and how this is watched'],
    },
    {
      head: 'Risk: figures are used against teams or people',
      text: [
        'No rankings, no single agents, every figure with its margin. A charter signed by an executive binds the use of judgement calls; each reading of one is visible to its author. Reports need a purpose and stand in the log.',
      ],
      blank: ['Rules of the organisation on use'],
    },
    {
      head: 'Risk: the protection is loosened unseen',
      text: [
        'The numbers of the rules can only be raised, from the next pulse on, visibly for everybody. Changes stand in a chained log whose newest fingerprint everybody sees. A self-audit tries to break the protection; its verdict is shown.',
      ],
      blank: ['How often the log and the self-audit are looked at, and by whom'],
    },
    {
      head: 'Consultation and decision',
      text: [
        'Employees or their representatives and the data protection officer are heard (Article 35(2) and (9) GDPR). If a high risk remains, the supervisory authority is asked beforehand (Article 36).',
      ],
      blank: [
        'View of the works council',
        'View of the data protection officer',
        'Decision, date, signature',
        'Next review',
      ],
    },
  ],
  council: (f: PaperFacts): PaperSection[] => [
    {
      head: 'What is introduced',
      text: [
        `${f.organisation} introduces Leeway: a voluntary anonymous weekly pulse, and a log in which agents write down judgement calls and decide themselves who reads them. It opens ${f.opens}, closes ${f.closes}; figures appear ${f.publishes}.`,
      ],
    },
    {
      head: 'What it cannot do',
      text: [
        `Show what one person answered or who took part. Show a figure about fewer than ${f.k} people, on a page or in a file. Count, sort or rank single agents. Lower the numbers of the rules.`,
      ],
    },
    {
      head: 'What the works council reads in Leeway',
      text: [
        'Whoever has the role of works council reads, and changes nothing: all settings and rules with their history, the log of changes (also as a file to be checked with other tools), which reports were made and why.',
        'The role cannot be given unseen: it stands in the log and is told to the person.',
      ],
    },
    {
      head: 'Co-determination',
      text: [
        'In Germany technical surveys fall under section 87(1) no. 6 of the Works Constitution Act, even if voluntary and anonymised; once that is settled at the introduction, changing the questions needs no fresh consent (Federal Labour Court, 1 ABR 13/17). Elsewhere other rules hold.',
      ],
      blank: ['Legal ground in this country'],
    },
    {
      head: 'What an agreement could settle',
      text: [
        'The purpose, and that nothing is used for appraisal, pay or discipline. That taking part stays voluntary, in working time.',
        `The rules as they are: figures from ${f.k} people on, comments from ${f.comments} on, reports by ${f.exporters}. That raising them is told beforehand.`,
        'How long figures, comments and judgement calls are kept. Who administers the server, and that two people do so during an open pulse.',
        'That the council is present at a self-audit once a quarter, and notes the newest fingerprint of the log each week.',
        'What happens with the results, by when, and who answers for it.',
      ],
      blank: ['Agreed on', 'Signatures'],
    },
    {
      head: 'How to check',
      text: [
        'The page “How your anonymity works” names a concrete step for each claim. Try each in a practice installation before the first pulse.',
      ],
    },
  ],
}
