import type { StarterTexts } from '../../../domain/starter-lessons.ts'

export const en: StarterTexts = {
  quick: {
    title: 'Say what happens next and by when, even without an answer yet',
    tried: 'Waiting with the call-back until everything was known.',
    happened: 'The customer heard nothing, called again twice and was angrier each time.',
    nextTime:
      'Give three parts at once: this matters to us, this is what we are doing, and on this day at this hour you hear from us again. Then keep that hour, even if there is little news.',
  },
  apology: {
    title: 'An apology has three parts: why, the repair, and why not again',
    tried: 'Saying sorry warmly, without a word about what had gone wrong.',
    happened: 'It sounded empty. The customer asked what would be different next time.',
    nextTime:
      'Say what went wrong and whose part it was, what you do about it now, and what was changed so that it does not come back. Thank them for telling us.',
  },
  history: {
    title: 'Read the whole history before you answer',
    tried: 'Answering the last message as if it stood alone.',
    happened:
      'The customer had to explain for the third time, and an earlier promise was overlooked.',
    nextTime:
      'Look at earlier contacts, the bill, the delivery and what colleagues noted. Check even what sounds unlikely; then repeat back in one sentence what you understood.',
  },
  side: {
    title: 'Take the side of what is fair, not of whoever is louder',
    tried: 'Giving in to loud demands, and on another day defending a fault that was ours.',
    happened: 'The first taught people to shout; the second cost a customer of many years.',
    nextTime:
      'Settle first whose fault it was. Ours: say so and mend it at once. Nobody’s or theirs: be kind, explain, and offer what everybody in that place would get.',
  },
  promise: {
    title: 'Promise only what is in your own hands',
    tried: 'Naming a delivery day that another department had to keep.',
    happened: 'The day passed. The broken promise weighed more than the delay itself.',
    nextTime:
      'Promise your own next step: when you ask, when you call. If you need others for it, get their yes first. If it slips, say so before the day comes, not after.',
  },
  silence: {
    title: 'No complaint does not mean that all is well',
    tried: 'Closing the case because the customer did not write again.',
    happened: 'Most people with a problem never say so. Some of them simply leave.',
    nextTime:
      'Ask once, briefly, whether it is solved. Where many are affected, tell them before they ask. Never count silence as a good ending.',
  },
  why: {
    title: 'Say why you chose this and not the other',
    tried: 'Writing down the refund only, without the reason.',
    happened: 'The next colleague could not tell whether it fitted their own case and had to ask.',
    nextTime:
      'Add one sentence: why this way was better here than the other one that was open to you. That sentence helps the next person more than the result.',
  },
  uniform: {
    title: 'The same case should end alike on every team',
    tried: 'Each team went by its own habit for returns after the last day.',
    happened: 'Customers compared answers and asked again until one of them suited.',
    nextTime:
      'Look up similar cases before you decide. If you differ, write why. If you keep differing for a good reason, suggest changing the rule for everybody.',
  },
  repeat: {
    title: 'Repeat back what you heard before you solve it',
    tried: 'Offering a solution after the first sentence.',
    happened: 'It solved another problem than the one the customer had.',
    nextTime:
      'Let them finish, say in your own words what happened and what they hope for, and wait for the yes. Only then begin.',
  },
  sorry: {
    title: 'A second “sorry” without a change makes it worse',
    tried: 'Apologising each time the same fault came back.',
    happened: 'By the third time nobody believed it, and a credit did not help either.',
    nextTime:
      'When something returns, leave the formula out. Say what has been changed, or who is working on it and until when. If nothing was changed, raise it before you apologise again.',
  },
}
