import type { SampleSize } from '../domain/sample-organisation.ts'
import type { House } from '../http/env.ts'
import { closePulse } from '../jobs/close-pulse.ts'
import { importPeople } from '../jobs/import-people.ts'
import { makeSample } from '../jobs/make-sample.ts'
import { moveClock } from '../jobs/move-clock.ts'
import { emptyStoppedCells, openPulse } from '../jobs/open-pulse.ts'
import { type Outcome, recordSelfAudit } from '../jobs/record-self-audit.ts'
import { rehearse } from '../jobs/rehearse.ts'
import { runCalendar } from '../jobs/run-calendar.ts'
import { describeImport, describeRefusal, describeSample, withLook } from './describe.ts'

/** What a command line asks for, as sent to a running server. */
export type Asked =
  | { command: 'import'; bytes: string; isDryRun: boolean; isAnyway: boolean }
  | { command: 'open'; isAgain: boolean }
  | { command: 'close'; isVoid: boolean }
  | { command: 'clock'; to: number }
  | { command: 'rehearse'; percent: number }
  | ({ command: 'sample' } & SampleSize)
  /** From the process that ran the self-audit, which is never the server's own. */
  | ({ command: 'audited' } & Outcome)

/** `text` for people, `data` for programs. */
export type Told = { ok: boolean; text: string; data: unknown }

/** Carries out a command of the command line; what takes long says on the way how far it is. */
export async function carryOut(
  house: House,
  asked: Asked,
  progress: (text: string) => void = () => {},
): Promise<Told> {
  if (asked.command === 'import') {
    const result = await importPeople(house, Buffer.from(asked.bytes, 'base64'), asked)
    return { ok: result.ok, text: describeImport(result, asked.isDryRun), data: result }
  }
  if (asked.command === 'open') {
    const result = await (asked.isAgain ? emptyStoppedCells(house) : openPulse(house))
    if (!result.ok) return { ok: false, text: describeRefusal(result.refusal), data: result }
    const until = new Date(result.closesAt).toISOString()
    const text = asked.isAgain
      ? `Pulse ${result.isoWeek}: ${result.cells} cells start over; their members are asked again.`
      : `Pulse ${result.isoWeek} is open until ${until} for ${result.people} people in ${result.cells} cells.`
    return { ok: true, text, data: result }
  }
  if (asked.command === 'close') {
    const result = await closePulse(house, asked)
    if (!result.ok) return { ok: false, text: describeRefusal(result.refusal), data: result }
    const text = asked.isVoid
      ? `Pulse ${result.isoWeek} is void. Its answers were destroyed uncounted.`
      : `Pulse ${result.isoWeek} is counted: ${result.figures} figures, to be seen from ${new Date(result.publishesAt).toISOString()}. Its answers are destroyed.`
    return { ok: true, text, data: result }
  }
  if (asked.command === 'clock') {
    const result = await moveClock(house, asked.to)
    if (!result.ok) return { ok: false, text: describeRefusal(result.refusal), data: result }
    await runCalendar(house)
    return { ok: true, text: `It is ${new Date(result.now).toISOString()}.`, data: result }
  }
  if (asked.command === 'sample') {
    const say = (week: number) => progress(`Week ${week} of ${asked.weeks}`)
    const result = await makeSample(house, asked, say)
    if (!result.ok) return { ok: false, text: describeRefusal(result.refusal), data: result }
    return { ok: true, text: describeSample(result, house.settings.origin), data: withLook(result) }
  }
  if (asked.command === 'audited') {
    const { attempts, findings } = asked
    await recordSelfAudit(house.db, house.clock.now(), { attempts, findings })
    return { ok: true, text: 'The self-audit is written down.', data: null }
  }
  if (asked.command !== 'rehearse') return { ok: false, text: 'No such command.', data: null }
  const result = await rehearse(house, asked.percent)
  if (!result.ok) return { ok: false, text: describeRefusal(result.refusal), data: result }
  return { ok: true, text: `${result.answered} made-up people answered.`, data: result }
}
