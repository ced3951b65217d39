import type { Rules } from '../../src/domain/rules.ts'
import type { Page } from '../page.ts'
import { changesText } from '../rules/rule-words.ts'
import { RuleFacts } from '../rules/rules-page.tsx'

type Version = Rules & { number: number; inForceFrom: number | undefined }

/** What the page about anonymity tells of this installation as it is now. */
export type AsSetHere = {
  inForce: Version
  /** The version before it; undefined for the first. */
  before: Rules | undefined
  /** The newest version, where it waits for the next pulse. */
  waiting: Version | undefined
  /** Of the running program. */
  version: string
  selfAudit: { at: number; version: string; attempts: number; findings: number } | undefined
  logHead: { number: number; hash: string } | undefined
}

export const AsSetHereSection = ({ page, now }: { page: Page; now: AsSetHere }) => {
  const words = page.words.anonymity
  const { inForce, before, waiting, logHead } = now
  return (
    <section class="section">
      <h2>{words.nowHead}</h2>
      <RuleFacts page={page} rules={inForce} />
      <dl class="facts section-s">
        <div class="wide">
          <dt>{words.rulesLabel}</dt>
          <dd>
            {words.rulesSince(inForce.number, page.format.dateTime(inForce.inForceFrom ?? 0))}{' '}
            {before ? changesText(page, before, inForce) : words.rulesFirst}
          </dd>
          {waiting ? (
            <dd>
              <b>{words.waiting(waiting.number)}</b> {changesText(page, inForce, waiting)}
            </dd>
          ) : null}
        </div>
        <div class="wide">
          <dt>{words.programLabel}</dt>
          <dd>{words.program(now.version)}</dd>
        </div>
        <div class="wide">
          <dt>{words.auditLabel}</dt>
          <dd>{auditText(page, now.selfAudit)}</dd>
        </div>
        {logHead ? (
          <div class="wide">
            <dt>{words.logLabel}</dt>
            <dd class="hash">{words.log(logHead.number, logHead.hash)}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

function auditText({ words, format }: Page, audit: AsSetHere['selfAudit']): string {
  if (!audit) return words.anonymity.auditNone
  const { version, attempts, findings } = audit
  const when = format.dateTime(audit.at)
  return findings === 0
    ? words.anonymity.auditFine(when, version, attempts)
    : words.anonymity.auditBad(when, version, attempts, findings)
}
