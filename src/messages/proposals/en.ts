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
}
