import type { Relation } from '../../src/domain/decisions.ts'
import type { Zone } from '../../src/domain/policy.ts'
import type { Page } from '../page.ts'

/** How the rules in force saw a call; `version` is undefined when there were none. */
export type DerivedView = {
  relation: Relation
  /** The zone of the rule in which it lies; undefined where that cannot be told. */
  zone: Zone | undefined
  version: number
  rule: { key: string; title: string } | undefined
}

type Props = { page: Page; claimed: Relation; derived: DerivedView | undefined }

/** What the author said beside what the policy says. For the author alone, after logging. */
export const DerivedNote = ({ page, claimed, derived }: Props) => {
  const words = page.words.record
  if (!derived) return null
  const isSame = derived.relation === claimed
  return (
    <section class={isSame ? 'notice notice-quiet section-s' : 'notice section-s'}>
      <p>
        <b>{headOf(page, claimed, derived)}</b>
        {isSame || derived.relation === 'unsure' ? null : ` ${words.derivedBoth}`}
      </p>
      {derived.rule ? (
        <p class="fine">
          {words.derivedRule} <a href={`/app/policy#${derived.rule.key}`}>{derived.rule.title}</a>
          {derived.zone === 'tell' ? `. ${page.words.policy.zoneNotes.tell}` : null}
        </p>
      ) : null}
    </section>
  )
}

function headOf({ words }: Page, claimed: Relation, { relation, version }: DerivedView): string {
  const { record, relations } = words
  if (relation === claimed) return record.derivedSame(version)
  if (relation === 'unsure') return record.derivedUnsure(version)
  if (relation === 'silent') return record.derivedSilent(version)
  return record.derivedHead(relations[claimed], version, relations[relation])
}
