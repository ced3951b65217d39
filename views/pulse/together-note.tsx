import type { TicketOffer } from '../../src/domain/key-directory.ts'
import type { Rules } from '../../src/domain/rules.ts'
import type { Page } from '../page.ts'
import { changesText, rolesText } from '../rules/rule-words.ts'

/** With whom one's ballot will be counted; who came and went since the last pulse. */
export type Together = {
  names: string[]
  joined: string[]
  left: string[]
  /** "old > new" of those called otherwise since the last pulse. */
  renamed: string[]
  /** Names of those whose accounts ended since the pulse opened. */
  cannotAnswer: string[]
  /** The reader was counted nowhere in the last pulse. */
  wasElsewhere: boolean
  isFirst: boolean
  isAskedAgain: boolean
}

type Version = Rules & { number: number }
/** The rules of this pulse, and those of the last one that was counted. */
export type PulseRules = { now: Version; before: Version | undefined }

type Props = {
  page: Page
  together: Together
  rules: PulseRules
  /** Newest entry of the log of changes: noted now and then, it shows a log that was replaced. */
  logHead: { number: number; hash: string } | undefined
  offer: TicketOffer | undefined
}

export const TogetherNote = ({ page, together, rules, logHead, offer }: Props) => {
  const words = page.words.pulse
  const { names, joined, left, renamed, cannotAnswer, isFirst, isAskedAgain } = together
  return (
    <>
      {isAskedAgain ? <p class="notice section-s">{words.askedAgain}</p> : null}
      <details class="more">
        <summary>{words.together(names.length)}</summary>
        <div class="stack-s fine">
          <p>{page.format.list(names)}</p>
          {together.wasElsewhere ? <p>{words.notHereBefore}</p> : null}
          {isFirst ? (
            <p>{words.firstPulse}</p>
          ) : (
            <>
              <p>
                {joined.length > 0 ? words.joined(page.format.list(joined)) : words.nobodyJoined}
              </p>
              <p>{left.length > 0 ? words.left(page.format.list(left)) : words.nobodyLeft}</p>
              {renamed.length > 0 ? <p>{words.renamed(page.format.list(renamed))}</p> : null}
            </>
          )}
          <RulesNote page={page} rules={rules} />
          {cannotAnswer.length > 0 ? (
            <p>{words.cannotAnswer(page.format.list(cannotAnswer))}</p>
          ) : null}
          <p>{words.togetherWhy}</p>
          {offer ? (
            <p class="hash">
              {words.groupKey(offer.leaf)}{' '}
              <a href={`/keys/${offer.isoWeek}`}>{words.keyRootHead}</a> {words.keyRoot(offer.root)}
            </p>
          ) : null}
          {logHead ? <p class="hash">{words.logHead(logHead.number, logHead.hash)}</p> : null}
        </div>
      </details>
    </>
  )
}

const RulesNote = ({ page, rules: { now, before } }: { page: Page; rules: PulseRules }) => {
  const words = page.words.pulse
  const changes = before && changesText(page, before, now)
  return (
    <>
      <p>
        {words.rulesOf(now.number)}{' '}
        {words.rulesSay(now.minimumBlock, now.commentMinimum, rolesText(page, now.exporters))}
      </p>
      {before && !changes ? <p>{words.rulesSame}</p> : null}
      {before && changes ? (
        <p>
          <b>{words.rulesChanged(before.number)}</b> {changes}
        </p>
      ) : null}
    </>
  )
}
