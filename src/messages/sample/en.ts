import type { SampleWords } from '../../domain/sample-words.ts'

export const en: SampleWords = {
  calls: [
    {
      ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
      amount: '189',
      decided: 'refund the armchair on day 41, because the courier held it for two weeks.',
      why: 'A credit would have kept her within the rule, but the delay was ours, so the days shouldn’t count against her.',
      learned: 'Ask why it is late before you say it is too late.',
    },
    {
      ...{ situation: 'damaged', action: 'replacement', relation: 'within', resolution: 'alone' },
      amount: '39',
      decided: 'send a new lamp shade without asking for the cracked one back.',
      why: 'Posting glass back costs more than the shade, and he had already swept it up.',
      learned:
        'Say straight away that nothing has to be returned. You can hear people breathe out.',
    },
    {
      ...{ situation: 'late', action: 'goodwill_credit', relation: 'within', resolution: 'alone' },
      amount: '45',
      decided: 'give a credit for the third missed delivery slot, before she asked for one.',
      why: 'She had taken three mornings off. Waiting until she got angry would have been shabby.',
      learned: 'A credit offered is worth twice one that was fought for.',
    },
    {
      ...{
        situation: 'missing',
        action: 'workaround',
        relation: 'silent',
        resolution: 'asked_peer',
      },
      decided: 'talk him through using two spare bolts from the bed set until the right ones come.',
      why: 'They had guests that evening and the parts take six days. A colleague knew both sets share the thread.',
      learned: 'Ask the assembly desk before you promise parts. They know what fits what.',
    },
    {
      ...{
        situation: 'billing',
        action: 'fee_waiver',
        relation: 'unsure',
        resolution: 'escalated',
      },
      amount: '12.50',
      decided:
        'waive the late fee on the second instalment; his bank had blocked the card by mistake.',
      why: 'He sent the bank’s letter without being asked. I wasn’t sure the rule covers instalments.',
      learned: 'The rule says “fees”, so instalments count too. My lead confirmed it.',
    },
    {
      ...{ situation: 'bereavement', action: 'exception', relation: 'beyond', resolution: 'alone' },
      amount: '640',
      decided:
        'take back a dining table after 70 days from a woman whose husband had died, and not ask for papers.',
      why: 'She was clearing a flat alone. Asking for a certificate to save us one table felt wrong.',
      learned: 'Some calls need silence first. The form can wait.',
    },
    {
      ...{
        situation: 'hardship',
        action: 'extension',
        relation: 'silent',
        resolution: 'escalated',
      },
      decided: 'move two instalments to the end of the plan for a family between jobs.',
      why: 'They have paid on time for a year. Stopping now would only move the debt to a collector.',
      learned: 'People who call before they miss a payment are telling you something good.',
    },
    {
      ...{ situation: 'late', action: 'promise', relation: 'conflicting', resolution: 'alone' },
      decided: 'promise a call back by six today, although the depot had not answered yet.',
      why: 'Policy wants a date before we promise, the depot only answers in the afternoon. A call with no news is still a call.',
      learned: 'Promise the call, never the delivery.',
    },
    {
      ...{ situation: 'other', action: 'information', relation: 'within', resolution: 'alone' },
      decided: 'tell a caller honestly that the shop round the corner has the same slats for less.',
      why: 'Ours would have needed a whole new frame. She would have found out anyway.',
    },
    {
      ...{ situation: 'outage', action: 'apology', relation: 'silent', resolution: 'no_solution' },
      decided:
        'write to the eleven people whose chats were cut off when the system went down, one by one.',
      why: 'There was nothing to offer them, but silence reads as if we had hung up.',
      learned: 'Keep the list of open chats on paper when the banner turns yellow.',
    },
    {
      ...{ situation: 'window', action: 'refusal', relation: 'within', resolution: 'alone' },
      decided:
        'say no to a mattress return on day 120 with stains on it, and explain why in two sentences.',
      why: 'A yes would be unfair to everyone who keeps to the rule. He wanted the reason more than the money.',
      learned: 'A short no with a reason ends better than a long maybe.',
    },
    {
      ...{
        situation: 'damaged',
        action: 'partial_refund',
        relation: 'beyond',
        resolution: 'asked_peer',
      },
      amount: '110',
      decided: 'refund a third of the sideboard so that she keeps it with the scratch on the back.',
      why: 'Collecting and sending a new one costs us more than that, and nobody sees the back.',
      learned: 'Ask where it will stand. Half of all scratches face a wall.',
    },
    {
      ...{ situation: 'billing', action: 'refund', relation: 'within', resolution: 'alone' },
      amount: '59',
      decided:
        'refund the delivery charged twice while he was on the line, and read him the confirmation.',
      why: 'He is on a pension and the money was missing this week. Three to five days is what we always say.',
      learned: 'Stay on the line until the money is on its way.',
    },
    {
      ...{ situation: 'missing', action: 'promise', relation: 'within', resolution: 'alone' },
      decided:
        'ring her on 07700 900123 on Friday with a date for the missing hinges, whatever the warehouse says.',
      why: 'She has been told “next week” twice. A fixed day is something she can hold me to.',
      learned: 'Write the day into the ticket title, or the next shift won’t see it.',
    },
    {
      ...{ situation: 'other', action: 'other', relation: 'silent', resolution: 'asked_peer' },
      decided:
        'stay on with an elderly caller until her neighbour arrived, because the shelf had fallen and she sounded dizzy.',
      why: 'No rule says we may. No rule says we may not either.',
      learned: 'It cost nineteen minutes. Nobody counted them, and that was right.',
    },
  ],
  comments: [
    {
      text: 'Too many calls on Monday morning and nobody to ask before nine.',
      reply: 'You’re right about Mondays. From next week one of us starts at eight.',
      answer: 'Thank you, that would help a lot.',
    },
    { text: 'Good week. I was backed in a hard case and it felt fine to decide.' },
    {
      text: 'I hear about late lorries from customers before I hear it from us.',
      reply:
        'That is upside down. Delays now go into the morning note; tell me here if one is missing.',
      answer: 'It was there on Tuesday. Good.',
    },
    { text: 'The new headset is a blessing. Small things count.' },
    {
      text: 'The hardship form takes twenty minutes. The customer is crying by page two.',
      reply: 'I took the form to billing. Two pages will go; I’ll write here when.',
    },
    { text: 'I would like to see how a case ended after I pass it on. It just disappears.' },
    { text: 'Escalations after eight in the evening go nowhere.' },
    {
      text: 'Breaks get eaten whenever the queue turns red.',
      reply: 'Breaks are breaks. If somebody asks you to skip one, send them to me.',
    },
    { text: 'Nice that somebody read the lesson about couriers aloud. I used it twice.' },
    { text: 'The assembly manuals changed and nobody told us.' },
    { text: 'I sleep badly after the abusive ones. A five minute pause would help.' },
    { text: 'Calm week for once. I could finish what I started.' },
    { text: 'Please fix the search. I type the order number and get somebody else’s sofa.' },
    { text: 'Decided something on my own on Thursday and was glad about it all evening.' },
    { text: 'I am never sure whether a promise counts as policy or as kindness.' },
    { text: 'The rota came on Friday for Monday. That is not a plan.' },
    { text: 'Somebody brought oranges on Wednesday. Best meeting of the month.' },
    { text: 'I spent an hour explaining a delay that nobody explained to me.' },
    { text: 'The evening shift is lonely. A second person until nine would do.' },
    {
      text: 'Could we have the returns label in the chat as well? I read it out letter by letter.',
    },
    { text: 'My hardest call this week ended with a thank you letter.' },
    { text: 'We say “your call matters” and then put them on hold for eleven minutes.' },
    { text: 'More time between calls for writing things down, please.' },
    { text: 'The screens by the window cannot be read after two in the afternoon.' },
    { when: 'dip', text: 'This week was too much. Two people for a queue of six.' },
    {
      when: 'dip',
      text: 'The price change went live before anybody told us. We were shouted at all day.',
      reply:
        'That should not have happened. Next time you read it before customers do; I have that in writing.',
      answer: 'We will see. Thank you for saying it.',
    },
    { when: 'dip', text: 'I just want a week without the word “urgent” in it.' },
    { when: 'dip', text: 'System down twice, apologised forty times. Tired.' },
    { when: 'policy', text: 'The new limit saved me three calls to the back office already.' },
    {
      when: 'policy',
      text: 'Is courier at our cost per parcel or per order? The rule can be read both ways.',
      reply: 'Per order. I have asked for clearer words in the next version.',
    },
    {
      when: 'policy',
      text: 'Being allowed to refund without the return makes me feel like an adult.',
    },
    { when: 'policy', text: 'Good rules, but the old ones still hang on the wall by the printer.' },
  ],
}
