import type { CaseFigure, CaseMeasure } from '../../src/domain/vignette-figures.ts'
import { mostChosen, WIDE } from '../../src/domain/vignette-figures.ts'
import { type Answer, CASES, CHOICES, type Choice } from '../../src/domain/vignettes.ts'
import type { Page } from '../page.ts'
import type { ShownRule } from '../policy/shown-rule.ts'
import { Zones } from '../policy/zones.tsx'
import { ShareBar } from '../team/share-bar.tsx'
import { CaseText, type SentCase } from './case-text.tsx'
import { choiceName } from './choice-name.ts'
import { Spread } from './spread.tsx'

export type ResultCase = SentCase & {
  /** Of all places shown. */
  figures: CaseFigure[]
  /** The reader's own; undefined where they left it out, or are not to see any. */
  answer: Answer | undefined
  rules: ShownRule[]
  proposeAt: Proposing
}
/** Where a rule is proposed: the draft itself, or the lessons from which a proposal grows. */
export type Proposing = { href: string; isDraft: boolean }
export type ResultPlace = { id: string; name: string }

type Props = {
  page: Page
  one: ResultCase
  places: ResultPlace[]
  currency: string
  /** It is the page of one's own answers. */
  isOwn: boolean
}

/** One case: what people would do in each place, how far they lie apart, and what the rule says. */
export const CaseResult = ({ page, one, places, currency, isOwn }: Props) => {
  const words = page.words.vignettes
  const figuresOf = (id: string) => one.figures.filter(({ unitId }) => unitId === id)
  const nearest = places.map(({ id }) => figuresOf(id)).find((own) => own.length > 0) ?? []
  const most = mostChosen(nearest)
  const spread = Math.max(0, ...one.figures.filter(isSpread).map(({ value }) => value))
  return (
    <section class="vignette" aria-labelledby={`case-${one.number}`}>
      <h2 class="label" id={`case-${one.number}`}>
        {words.caseOf(String(one.number), String(CASES))}
      </h2>
      <CaseText page={page} given={one} />
      {most || isOwn ? (
        <p class="section-s">
          {most ? mostText(page, most) : null}{' '}
          {isOwn ? <b>{ownText(page, one.answer, currency)}</b> : null}
        </p>
      ) : null}
      <Shares {...{ page, one, places, figuresOf }} />
      {places.map(({ id, name }) => (
        <Spread {...{ page, currency, place: name, figures: figuresOf(id) }} />
      ))}
      {spread >= WIDE ? (
        <p class="section-s">
          {words.wide} <ProposeLink page={page} at={one.proposeAt} />
        </p>
      ) : null}
      <RulesBeside page={page} rules={one.rules} />
    </section>
  )
}

export const ProposeLink = ({ page: { words }, at }: { page: Page; at: Proposing }) => (
  <a href={at.href}>{at.isDraft ? words.vignettes.propose : words.vignettes.gather}</a>
)

const SPREAD: readonly CaseMeasure[] = ['differ', 'within', 'across']
const isSpread = ({ measure }: CaseFigure): boolean => SPREAD.includes(measure)

function mostText(page: Page, { choices, value }: { choices: Choice[]; value: number }): string {
  const words = page.words.vignettes
  const names = page.format.list(choices.map((choice) => choiceName(page, choice)))
  return value > 50 ? words.most(names) : words.often(names)
}

function ownText(page: Page, answer: Answer | undefined, currency: string): string {
  const words = page.words.vignettes
  if (!answer) return words.leftOut
  const name = choiceName(page, answer.choice)
  return answer.amountMinor === undefined
    ? words.yours(name)
    : words.yoursWith(name, page.format.money(answer.amountMinor, currency))
}

type SharesProps = Pick<Props, 'page' | 'one' | 'places'> & {
  figuresOf: (id: string) => CaseFigure[]
}

const Shares = ({ page, one, places, figuresOf }: SharesProps) => {
  const words = page.words.vignettes
  if (one.figures.length === 0) return <p class="empty section-s">{page.words.team.withheld}</p>
  const shareOf = (choice: Choice, id: string) =>
    figuresOf(id).find(({ measure }) => measure === choice)
  const chosen = CHOICES.filter(
    (choice) => choice === one.answer?.choice || places.some(({ id }) => shareOf(choice, id)),
  )
  const total = (choice: Choice) =>
    shareOf(choice, places.at(-1)!.id)?.value ?? shareOf(choice, places[0]!.id)?.value ?? 0
  const label = `${words.caseOf(String(one.number), String(CASES))}: ${words.would}`
  return (
    <section class="table-wrap section-s" aria-label={label} tabindex={0}>
      <table class="table mix">
        <thead>
          <tr>
            <th scope="col">{words.would}</th>
            {places.map(({ id, name }) => (
              <th scope="col">
                {name}
                {figuresOf(id).length > 0 ? null : (
                  <span class="tiny">{page.words.team.withheld}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chosen
            .toSorted((a, b) => total(b) - total(a))
            .map((choice) => (
              <tr>
                <th scope="row">{choiceName(page, choice)}</th>
                {places.map(({ id }) => (
                  <td>
                    <ShareBar page={page} share={shareOf(choice, id)} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** So that the result teaches. */
const RulesBeside = ({ page, rules }: { page: Page; rules: ShownRule[] }) => {
  const words = page.words.vignettes
  return (
    <div class="notice notice-quiet section-s">
      <h3 class="label">{words.rules}</h3>
      {rules.length === 0 ? <p class="fine">{words.noRule}</p> : null}
      {rules.map(({ rule, lang }) => (
        <div class="stack-s">
          <p class="fine" lang={lang}>
            <a href={`/app/policy#${rule.key}`}>{rule.title}</a>: {rule.text}
          </p>
          <Zones page={page} rule={rule} />
        </div>
      ))}
    </div>
  )
}
