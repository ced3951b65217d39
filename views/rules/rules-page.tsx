import type { Rules } from '../../src/domain/rules.ts'
import type { RulesErrors } from '../../src/domain/rules-form.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { changesText, rolesText } from './rule-words.ts'
import { RulesForm } from './rules-form.tsx'
import { type Plan, RulesPlan } from './rules-plan.tsx'

type Version = Rules & { number: number; setAt: number; inForceFrom: number | undefined }

export type RulesSaid = { form?: Record<string, string>; errors?: RulesErrors; plan?: Plan }

type Props = RulesSaid & {
  page: Page
  /** All versions, oldest first. */
  versions: Version[]
  inForce: Rules & { number: number }
  /** When the next pulse opens by itself; undefined while none is due. */
  nextOpening: number | undefined
  /** For works council and HR: read, not changed. */
  isReadOnly: boolean
}

/** The rules that protect answers: which are in force, what was changed, and raising them. */
export const RulesPage = ({ page, versions, inForce, nextOpening, isReadOnly, ...said }: Props) => {
  const words = page.words.rules
  const newest = versions.at(-1)!
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <section class="section-s">
        <h2>{words.inForceHead(inForce.number)}</h2>
        <RuleFacts page={page} rules={inForce} />
      </section>
      {newest.number === inForce.number ? null : (
        <p class="notice section-s">
          {words.waiting(newest.number)} {changesText(page, inForce, newest)}{' '}
          {when(page, nextOpening)}
        </p>
      )}
      {said.plan ? (
        <RulesPlan page={page} plan={said.plan} when={when(page, nextOpening)} />
      ) : isReadOnly ? (
        <p class="fine section-s">{words.readOnly}</p>
      ) : (
        <RulesForm page={page} newest={newest} form={said.form} errors={said.errors} />
      )}
      <section class="section">
        <h2>{words.historyHead}</h2>
        <ol class="entries section-s">
          {versions.toReversed().map((version) => (
            <li>
              <p>
                <b>{words.version(version.number)}</b>{' '}
                <span class="fine">{sinceText(page, version)}</span>
              </p>
              <p class="fine">
                {version.number === 1
                  ? words.first
                  : changesText(page, versions[version.number - 2]!, version)}
              </p>
            </li>
          ))}
        </ol>
        <p class="row section-s">
          <a href={`/anonymity?lang=${page.language}`}>{page.words.menu.anonymity}</a>
          <a href="/app/papers">{page.words.papers.title}</a>
          <a href="/app/audit">{page.words.audit.title}</a>
        </p>
      </section>
    </Layout>
  )
}

/** Each rule with its value. */
export const RuleFacts = ({ page, rules }: { page: Page; rules: Rules }) => {
  const { names } = page.words.rules
  return (
    <dl class="facts rule-facts section-s">
      <div>
        <dt>{names.minimumBlock}</dt>
        <dd>{rules.minimumBlock}</dd>
      </div>
      <div>
        <dt>{names.commentMinimum}</dt>
        <dd>{rules.commentMinimum}</dd>
      </div>
      <div>
        <dt>{names.exporters}</dt>
        <dd>{rolesText(page, rules.exporters)}</dd>
      </div>
    </dl>
  )
}

const when = ({ words, format }: Page, nextOpening: number | undefined): string =>
  nextOpening === undefined
    ? words.rules.fromNext
    : words.rules.fromNextAt(format.opening(nextOpening))

const sinceText = ({ words, format }: Page, version: Version): string =>
  version.inForceFrom === undefined
    ? words.rules.notYet(format.dateTime(version.setAt))
    : words.rules.since(format.dateTime(version.inForceFrom))
