import { plural } from '../format.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

/** Words of proposals: from a principle's lessons to the review of what a change did. */
export const proposals = {
  lessons: {
    add: 'Add lessons to it',
    about: 'Lessons about it',
    intro: 'Validated lessons of any situation that say the same.',
    choose: 'Lessons found',
    none: 'No other validated lesson found. Try fewer words, or another situation.',
    error: 'Tick at least one lesson.',
    save: 'Add them',
    tooLate:
      'Somebody else changed the principle in the meantime. Look at it again, then add them.',
  },
  suggested: {
    duty: (n: number) =>
      count(n, '# change to the policy is suggested', '# changes to the policy are suggested'),
    dutyAct: 'Answer it',
  },
  rule: {
    standsOn: 'Principle it stands on',
    standsOnHint: 'Whoever reads the rule reads it too.',
    noPrinciple: 'None',
    because: 'Stands on the principle:',
    head: 'Rules that stand on it',
  },
  draft: {
    open: 'Work it into a draft',
    openNote:
      'It joins the draft that is open, or a new one of the rules in force. When that is published, the next step is noted here by itself.',
    isIn: 'Worked into the draft of the next version.',
    look: 'Look at the draft',
    waits: (version: number) => `Waits for the first day of Policy ${version}.`,
    head: 'Proposals worked into it',
    brought: 'Proposals behind this version',
    note: 'They come into force, or on trial, with this version: that is noted by itself.',
    untie: 'Take it out',
    drop: 'Throw the draft away',
    dropNote: 'Its rules and remarks are lost for good. Proposals worked into it are free again.',
    dropAct: 'Throw it away',
  },
  causes: {
    published: (version: number) => `By publishing Policy ${version}.`,
    withdrawn: (version: number) => `Because Policy ${version} was withdrawn.`,
  },
  verdicts: {
    keep: 'Keep it',
    adjust: 'Adjust it',
    revert: 'Go back',
  },
  review: {
    link: 'What came of it',
    association:
      'What came together with the change, not necessarily because of it: other things happened too.',
    which:
      'Calls are all those that people of a unit logged in whole periods of four weeks, not only those the rule is about. Felt empowerment is the mean of published weeks. The two stand side by side; nothing is calculated across them. Amounts are rounded to steps about a third apart.',
    torn: 'The period in which the change began midway counts neither before nor since.',
    isPart: 'Units whose figures you may not read are left out.',
    noneBefore: 'Nothing was counted before it, so there is nothing to set the rest against.',
    noneSince: 'No whole period has closed since. Until then there is only what was before.',
    meant: 'Who the change was for',
    beside: 'For comparison',
    besideOf: {
      trial: 'Neighbouring units outside the trial, which kept the earlier rules.',
      own: 'Units with limits of their own on these rules, for which nothing changed.',
    },
    besideNone: {
      trial: 'No neighbouring unit stayed outside the trial: there is none to compare with.',
      own: 'The change was for everybody: there is nobody to compare with.',
    },
    sides: {
      before: 'before',
      since: 'since',
    },
    callsHead: 'Logged calls',
    amount: 'Median amount',
    about: (amount: string) => `about ${amount}`,
    feltHead: 'Felt empowerment',
    felt: 'Mean of the weeks',
    weeks: (n: number) => count(n, '# week', '# weeks'),
    feltChange: (before: string, since: string) =>
      `Felt empowerment: ${before} before, ${since} since.`,
    withheld: 'Withheld: too few answers to show safely.',
    decideHead: 'What follows from it?',
    verdict: 'Decision',
    notes: {
      keep: 'It stays as it is.',
      adjust: 'It goes into a draft again, changed.',
      revert: 'A draft takes it back.',
    },
    why: 'Why?',
    whyHint: '5 to 280 characters. Whoever reads the principle reads it.',
    decide: 'Decide',
    errors: {
      verdict: 'Choose one.',
      text: 'Write 5 to 280 characters.',
    },
    notYet: (day: string) => `It is decided from ${day} on.`,
    duty: (n: number) =>
      count(
        n,
        '# change to the policy waits for its review',
        '# changes to the policy wait for their review',
      ),
    dutyAct: 'Look at it',
  },
  never: {
    restsOn: 'It rests on',
    asked: 'Its author asks for a change that makes the promise hold.',
    askedOwn: 'You have asked for something to be changed.',
    untied:
      'You wrote that it will not happen again. That holds best where something changes; if something does, say so here.',
    link: 'Say what it rests on',
    change: 'Change it',
    title: 'What does it rest on?',
    intro:
      'A promise that something will not happen again holds where something changes: in the policy, or in what a team was promised.',
    privacy:
      'Nothing there shows this call. Only those who may read the call see what it rests on.',
    proposals: 'Proposals for the policy',
    otherwise: 'Or',
    none: 'There is no open proposal or promise yet.',
    ask: 'Ask for something to be changed',
    askNote: 'Your lead sees that you ask for it.',
    nothing: 'Nothing yet',
    error: 'Choose one.',
    duty: (n: number) =>
      count(
        n,
        '# apology asks for a change that makes it hold',
        '# apologies ask for a change that makes them hold',
      ),
    dutyAct: 'Look at it',
  },
  care: {
    title: 'Who looks after the policy',
    intro:
      'One person keeps an eye on the whole policy, and checks by a set day whether it still fits. Everybody can see who.',
    due: (day: string) => `It should have been looked at by ${day}.`,
    questions: [
      'Is each rule still needed?',
      'Are its limits still right, and are they used?',
      'Does practice differ from what it says? Then clarify it, or change it.',
    ],
    owner: 'Owner',
    ownerHint: 'One of those who may publish it.',
    choose: 'Choose',
    reviewBy: 'Look at it again by',
    next: 'It fits: look at it again by',
    reviewHint: 'After today, within two years. On that day the owner is asked.',
    save: 'Save',
    errors: {
      owner: 'Choose one of those who may publish.',
      reviewBy: 'Choose a day after today, within two years.',
    },
    line: (name: string, day: string) => `Looked after by ${name}, looked at again by ${day}.`,
    nobody: 'Nobody looks after the whole policy yet.',
    edit: 'Change',
    name: 'Name somebody',
    duty: 'Is the policy still needed as it is, and are its limits right?',
    dutyAct: 'Look at it',
  },
}
