/** Words of reading the charter, and of opening a record for what it excepts. */
export const sealed = {
  read: 'I have read it',
  readOn: (day: string) => `You read this version on ${day}.`,
  title: 'Open a record',
  intro:
    'Only for what the charter excepts. Two people have to agree, the reason is kept, and the author is told who they were and why.',
  exception: 'What is it about?',
  exceptions: {
    fraud: 'Fraud',
    harm: 'Deliberate harm',
    discrimination: 'Discrimination',
    safety: 'Safety',
  },
  reason: 'Reason',
  reasonHint: '20 to 400 characters. The author reads it.',
  errors: {
    exception: 'Choose one.',
    reason: 'Write 20 to 400 characters.',
  },
  ask: 'Ask a second person',
  asked:
    'It waits for a second person: another executive, or somebody from HR or the works council.',
  askedBy: (name: string, when: string) => `${name} asks, ${when}.`,
  agree: 'I agree: open it',
  agreed: (name: string, when: string) => `${name} agreed, ${when}.`,
  record: 'The record',
  closed: 'The record is shown to both once the second person has agreed.',
  duty: 'Somebody asks to open a record',
  dutyAct: 'Look',
  authorTold: (asker: string, second: string, exception: string, reason: string) =>
    `${asker} and ${second} opened a decision of yours. ${exception}: “${reason}”`,

  notice: (names: string) =>
    `A decision of yours was opened under the charter’s exceptions, by ${names}.`,
}
