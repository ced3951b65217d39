import type { OrganisationWords } from '../../domain/sample-words.ts'

/** What Verano Home itself says. Its language is English. */
export const organisation: OrganisationWords = {
  contacts:
    'Someone to talk to, day and night: 0800 555 0100 (made up)\nWorks council: council@verano.example\nSpeaking up safely: speakup@verano.example',
  skipReason: 'Stocktaking: half of us help in the warehouses this week.',
  reports: [
    'Talk with the works council about workload in the summer',
    'Figures for the quarterly meeting with the departments',
  ],
  policies: [
    {
      changeNote: 'Our first written policy: what you may decide without asking.',
      translations: {
        goodwill: {
          title: 'Compensație de bunăvoință',
          text: 'Oferă o compensație când noi am făcut necazul și banii sunt un fel cinstit de a-l repara. Limita e pe caz.',
          reason:
            'Un gest rapid și corect păstrează mai mulți clienți decât unul perfect peste o săptămână.',
          yesExample: 'Dulapul a venit de două ori cu ușile greșite: o compensație și o dată.',
          noExample: 'Un client cere o compensație pentru că a primit și un prieten.',
        },
        window: {
          title: 'Retur după termen',
          text: 'Primește înapoi un articol nefolosit după ziua 30, dacă întârzierea are un motiv care ți se pare corect.',
          reason: 'Jumătate din retururile târzii au stat la curier. Hotărăște motivul, nu ziua.',
          yesExample: 'Ziua 34; punctul de ridicare a fost închis o săptămână.',
          noExample: 'Ziua 58; scaunul a fost folosit și e pătat.',
        },
      },
      rules: [
        {
          key: 'refund',
          ...{ 'action-refund': 'yes', 'action-partial_refund': 'yes', 'situation-damaged': 'yes' },
          ...{ escalateTo: 'lead', answerWithin: '20', ifNoAnswer: '40', perCustomer: '150' },
          title: 'Refund without return',
          text: 'Refund and let the customer keep the item when sending it back costs more than it is worth to us.',
          ...{ unit: 'money', decide: '20', tell: '40', ask: '120' },
          reason: 'A return nobody wants costs a lorry, a shelf and somebody’s afternoon.',
          yesExample: 'A broken glass shelf for €18: refund it, nothing comes back.',
          noExample: 'A rug for €90 that is “not quite the colour”. It comes back.',
        },
        {
          key: 'goodwill',
          ...{ 'action-goodwill_credit': 'yes', 'consult-precedent': 'yes', override: 'floor' },
          ...{ escalateTo: 'lead', answerWithin: '20', ifNoAnswer: '75', teamPool: '1500' },
          title: 'Goodwill credit',
          text: 'Give credit when we caused trouble and money is a fair way to make up for it. The limit is per case.',
          ...{ unit: 'money', decide: '30', tell: '75', ask: '200' },
          reason: 'A quick, fair gesture keeps more customers than a perfect one next week.',
          yesExample: 'The wardrobe came twice with the wrong doors: a credit and a date.',
          noExample: 'A customer asks for credit because a friend got some.',
        },
        {
          key: 'replacement',
          ...{
            'action-replacement': 'yes',
            'situation-damaged': 'yes',
            'situation-missing': 'yes',
          },
          title: 'Free replacement',
          text: 'Send a part or an item again when it arrived broken or incomplete. A photo helps but is never a condition.',
          ...{ unit: 'money', decide: '40', tell: '80', ask: '150' },
          reason: 'Whoever waits for hinges cannot use the wardrobe. Time matters more than proof.',
          yesExample: 'Two hinges missing: send them today.',
          noExample: 'A part broke after a year of use. That is a warranty case.',
        },
        {
          key: 'window',
          ...{ 'action-refund': 'yes', 'action-exception': 'yes', 'situation-window': 'yes' },
          ...{ escalateTo: 'lead', answerWithin: '60', ifNoAnswer: '45' },
          title: 'Late return window',
          text: 'Take back an unused item after day 30 when the delay has a reason you find fair.',
          ...{ unit: 'days', decide: '35', tell: '45', ask: '90' },
          reason: 'Half of late returns waited with a courier. The reason decides, not the day.',
          yesExample: 'Day 34; the parcel shop was shut for a week.',
          noExample: 'Day 58; the chair has been used and is stained.',
        },
        {
          key: 'courier',
          ...{ 'action-workaround': 'yes', 'situation-late': 'yes', 'situation-missing': 'yes' },
          title: 'Courier at our cost',
          text: 'Send by courier at our cost when ordinary post would break a promise we made.',
          ...{ unit: 'money', tell: '25', ask: '60' },
          reason: 'A kept promise is cheaper than a second apology.',
          yesExample: 'Promised for Saturday’s party, found on Thursday: courier.',
          noExample: 'The customer would simply like it sooner.',
        },
        {
          key: 'promise',
          'action-promise': 'yes',
          title: 'Promise of a call',
          text: 'Promise a call back by a day you name, and put it into the ticket. Promise the call, not the delivery.',
          ...{ unit: 'days', decide: '2', tell: '5' },
          reason: 'People can wait when they know until when.',
          yesExample: 'No news yet; I will ring you by Friday at six.',
          noExample: 'It will surely be there on Friday.',
        },
        {
          key: 'data',
          override: 'locked',
          title: 'Data correction',
          text: 'Correct a name, address or number once the customer has confirmed the order. Changes of the account holder go to your lead.',
          ...{ unit: 'always', ask: 'yes' },
          reason: 'A wrong address costs a delivery; a wrong holder costs trust.',
          yesExample: 'A house number with two digits swapped.',
          noExample: 'A caller wants the account holder changed to a flatmate.',
        },
      ],
    },
    {
      changeNote: 'Goodwill to €50 is yours.',
      rules: [
        { key: 'goodwill', ...{ decide: '50', tell: '100', ask: '250' } },
        { key: 'courier', ...{ decide: '15', tell: '40', ask: '80' } },
      ],
    },
    {
      changeNote: 'Late returns to day 45 are yours.',
      rules: [
        {
          key: 'refund',
          ...{ decide: '40', tell: '80', ask: '150' },
        },
        {
          key: 'window',
          text: 'Take back an unused item after day 30 when the delay has a reason you find fair. Days the courier kept it don’t count.',
          ...{ decide: '45', tell: '60', ask: '90' },
          yesExample: 'Day 41; the courier held the parcel for two weeks.',
        },
        {
          key: 'data',
          ...{ decide: 'yes', ask: '' },
          text: 'Correct a name, address or number once the customer has confirmed the order. The account holder is never changed by phone.',
          reason: 'In a quarter, 58 of 61 requests were approved as asked. Asking only cost time.',
        },
      ],
    },
  ],
}
