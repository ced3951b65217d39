/** Words of proposals: from a principle's lessons to the review of what a change did. */
export const proposals = {
  lessons: {
    add: 'Add lessons to it',
    intro: 'Validated lessons of any situation that say the same.',
    choose: 'Lessons found',
    none: 'No other validated lesson found. Try fewer words, or another situation.',
    error: 'Tick at least one lesson.',
    save: 'Add them',
    tooLate:
      'Somebody else changed the principle in the meantime. Look at it again, then add them.',
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
      'It joins the draft that is open, or a new one of the rules in force. When that is published, the step here comes by itself.',
    isIn: 'Worked into the draft of the next version.',
    look: 'Look at the draft',
    waits: (version: number) => `Waits for the first day of policy ${version}.`,
    head: 'Proposals worked into it',
    note: 'They come into force, or on trial, with this version: their step comes by itself.',
    untie: 'Take it out',
    drop: 'Throw the draft away',
    dropNote: 'Its rules and remarks are lost for good. Proposals worked into it are free again.',
    dropAct: 'Throw it away',
  },
  causes: {
    published: (version: number) => `By publishing policy ${version}.`,
    withdrawn: (version: number) => `Because policy ${version} was withdrawn.`,
  },
  verdicts: {
    keep: 'Keep it',
    adjust: 'Adjust it',
    revert: 'Go back',
  },
  review: {
    link: 'What came of it',
  },
}
