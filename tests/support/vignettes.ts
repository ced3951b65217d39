import { dayAt } from '../../src/domain/calendar.ts'
import { quarterOf } from '../../src/domain/quarters.ts'
import { countVignettes } from '../../src/jobs/count-vignettes.ts'
import { moveClock } from '../../src/jobs/move-clock.ts'
import { DAY } from './calls.ts'
import type { Organisation } from './organisation.ts'
import type { Visitor } from './visitor.ts'

export const MAKING = '/app/vignettes/new'
export const CASE_TEXTS = [
  'The sofa came three weeks late, and she had taken a day off for it twice.',
  'The lamp arrived broken; he has thrown the box away already.',
  'He paid twice by mistake of ours and wants the fee of his bank back too.',
  'She asks to send the chair back on day 41; the courier held it for two weeks.',
  'The app was down for a day and his order missed the birthday.',
]

/** Writes five cases afresh, through the form. */
export async function writeFive(publisher: Visitor, situation = 'window'): Promise<void> {
  for (const text of CASE_TEXTS) {
    const response = await publisher.post(`${MAKING}/cases`, { situation, text })
    if (response.status !== 303) throw new Error(`the case answered ${response.status}`)
  }
}

/** Writes and sends a quarter's check; returns its address. */
export async function sendFive(org: Organisation, publisher: Visitor): Promise<string> {
  await writeFive(publisher)
  const response = await publisher.post(`${MAKING}/send`)
  if (response.status !== 303) throw new Error(`sending answered ${response.status}`)
  return `/app/vignettes/${quarterOf(todayIn(org)).key}`
}

export const todayIn = ({ house }: Pick<Organisation, 'house'>): string =>
  dayAt(house.clock.now(), 'Europe/Bucharest')

/** Moves on by some days, and does what the hourly sweep does. */
export async function passDays(org: Organisation, days: number): Promise<void> {
  await moveClock(org.house, org.house.clock.now() + days * DAY)
  await countVignettes(org.house)
}

/** Answers every case alike, with an amount or without; returns the status. */
export async function answerAll(
  visitor: Visitor,
  check: string,
  choice: string,
  amount = '',
): Promise<number> {
  const form: Record<string, string> = {}
  for (let number = 1; number <= CASE_TEXTS.length; number++)
    Object.assign(form, { [`choice-${number}`]: choice, [`amount-${number}`]: amount })
  return (await visitor.post(`${check}/answers`, form)).status
}

/** Several people of a team, by the beginning of their names, answer every case alike. */
export async function answerAs(
  org: Organisation,
  check: string,
  [team, from, to]: [team: string, from: number, to: number],
  [choice, amount]: [choice: string, amount?: string],
): Promise<void> {
  for (let i = from; i <= to; i++) {
    const status = await answerAll(await org.signIn(`${team}${i}`), check, choice, amount)
    if (status !== 303) throw new Error(`answering answered ${status}`)
  }
}
