import type { Child } from 'hono/jsx'
import type { Action } from '../../src/domain/decisions.ts'
import type { ConsultReason, Rule } from '../../src/domain/policy.ts'
import type { FieldChange, RuleChange, ValueField } from '../../src/domain/policy-compare.ts'
import type { Page } from '../page.ts'
import { durationText } from './rule-facts.tsx'
import { amountText, limitText, Zones } from './zones.tsx'

type Props = {
  page: Page
  change: RuleChange
  /** The name of a situation by its key. */
  situation: (key: string) => string
}

/** What happened to one rule, in lines that read like a sentence. */
export const RuleChanges = ({ page, change, situation }: Props) => {
  const words = page.words.discretion.changes
  if (change.kind === 'gone') return <p class="fine">{words.isGone}</p>
  if (change.kind === 'new')
    return (
      <>
        <p class="rule-text">{change.after.text}</p>
        <Zones page={page} rule={change.after} />
      </>
    )
  const { before, after } = change
  return (
    <dl class="changed-fields num">
      {change.fields.map((field) => (
        <div>
          <dt>{fieldName(page, field)}</dt>
          <dd>
            <FieldChanged {...{ page, before, after, field, situation }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type FieldProps = {
  page: Page
  before: Rule
  after: Rule
  field: FieldChange
  situation: Props['situation']
}

const FieldChanged = ({ page, before, after, field, situation }: FieldProps) => {
  switch (field.kind) {
    case 'limit':
      return (
        <Turned page={page} was={limitText(page, before, field.zone)}>
          {limitText(page, after, field.zone)}
        </Turned>
      )
    case 'value':
      return (
        <Turned page={page} was={valueText(page, before, field.field)}>
          {valueText(page, after, field.field)}
        </Turned>
      )
    case 'list': {
      const name = (value: string) => listText(page, field.field, value, situation)
      return (
        <ul class="plain-list">
          {field.gone.map((value) => (
            <li>
              <del>{name(value)}</del>
            </li>
          ))}
          {field.added.map((value) => (
            <li>
              <ins>{name(value)}</ins>
            </li>
          ))}
        </ul>
      )
    }
    case 'text':
      return (
        <>
          {field.stretches.map(({ text, kind }) =>
            kind === 'same' ? text : kind === 'new' ? <ins>{text}</ins> : <del>{text}</del>,
          )}
        </>
      )
  }
}

/** "to €25 → to €50". */
const Turned = ({
  page,
  was,
  children,
}: {
  page: Page
  was: string | undefined
  children?: Child
}) => {
  const words = page.words.discretion.changes
  return (
    <>
      <span class="visually-hidden">{words.before} </span>
      <del>{was ?? words.none}</del>{' '}
      <svg class="sym" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h11M9 4l4 4-4 4" />
      </svg>
      <span class="visually-hidden"> {words.now} </span>
      <ins>{children ?? words.none}</ins>
    </>
  )
}

function fieldName({ words }: Page, change: FieldChange): string {
  const { changes, facts } = words.discretion
  if (change.kind === 'limit') return words.policy.zones[change.zone]
  switch (change.field) {
    case 'conditions':
      return facts.conditions
    case 'consultIf':
      return facts.consult
    case 'escalateTo':
      return facts.ask
    case 'perCustomer':
      return facts.perCustomer
    case 'teamPool':
      return facts.teamPool
    case 'reason':
      return words.policy.why
    case 'yesExample':
    case 'noExample':
      return words.policy[change.field]
    default:
      return changes.fields[change.field]
  }
}

function valueText(page: Page, rule: Rule, field: ValueField): string | undefined {
  const { facts, form } = page.words.discretion
  const { perCustomer, teamPool, answerWithin, ifNoAnswer, escalateTo } = rule
  const money = (minor: number) => page.format.money(minor, rule.currency ?? 'EUR')
  switch (field) {
    case 'unit':
      return page.words.rule.units[rule.unit]
    case 'override':
      return form.overrides[rule.override]
    case 'perCustomer':
      return perCustomer === undefined ? undefined : facts.perCustomerIs(money(perCustomer))
    case 'teamPool':
      return teamPool === undefined ? undefined : facts.teamPoolIs(money(teamPool))
    case 'escalateTo':
      return escalateTo && facts.roles[escalateTo]
    case 'answerWithin':
      return answerWithin === undefined ? undefined : durationText(page, answerWithin)
    case 'ifNoAnswer':
      return ifNoAnswer === undefined ? undefined : amountText(page, rule, ifNoAnswer)
  }
}

function listText(
  { words }: Page,
  field: 'conditions' | 'actions' | 'situations' | 'consultIf',
  value: string,
  situation: Props['situation'],
): string {
  if (field === 'actions') return words.actions[value as Action]
  if (field === 'situations') return situation(value)
  return field === 'consultIf' ? words.discretion.facts.reasons[value as ConsultReason] : value
}
