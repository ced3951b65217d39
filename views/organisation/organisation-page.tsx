import { beforeAfter } from '../../src/domain/change.ts'
import type { HeatRow } from '../../src/domain/heat.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import { reading, type TrendWeek } from '../../src/domain/trend.ts'
import type { Unit } from '../../src/domain/units.ts'
import { Crumbs } from '../components/crumbs.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Sentence } from '../team/sentence.tsx'
import { HeatMap } from './heat-map.tsx'

type Props = {
  page: Page
  unit: Unit
  line: { name: string; href: string }[]
  /** Other units that this person reads side by side. */
  others: Unit[]
  /** Undefined before anything was published. `weeks` are the unit's own, for the sentence. */
  shown: { weeks: TrendWeek[]; heat: Record<Index, HeatRow[]> } | undefined
  policies: { number: number; from: string }[]
  /** Last week of the stretch before, and the newest week where this is not it. */
  earlier: string | undefined
  later: string | undefined
  /** All weeks also where there is little room. */
  isWide: boolean
}

export const OrganisationPage = (props: Props) => {
  const { page, unit, line, shown } = props
  const words = page.words.organisation
  return (
    <Layout page={page} title={unit.name}>
      {line.length > 0 ? <Crumbs line={line} /> : null}
      <div class="head">
        <h1>{unit.name}</h1>
        {page.viewer?.roles.includes('hr') && shown ? (
          <p class="row">
            <a class="btn btn-small" href={`/app/exports?unit=${unit.id}`}>
              {words.export}
            </a>
          </p>
        ) : null}
      </div>
      {shown ? (
        <Shown {...props} shown={shown} />
      ) : (
        <p class="empty section-s">{words.nothingYet}</p>
      )}
      {props.others.length > 0 ? (
        <nav class="section-s" aria-label={words.others}>
          <p class="row fine">
            {words.others}:
            {props.others.map(({ id, name }) => (
              <a href={`/app/organisation/${id}`}>{name}</a>
            ))}
          </p>
        </nav>
      ) : null}
    </Layout>
  )
}

const Shown = (props: Props & { shown: NonNullable<Props['shown']> }) => {
  const { page, unit, shown, policies, isWide } = props
  const words = page.words.organisation
  const cells = shown.heat.morale[0]?.cells ?? []
  const [first, last] = [cells.at(0), cells.at(-1)].map((cell) => cell?.isoWeek ?? '')
  const lastMonday = shown.weeks.at(-1)?.monday ?? page.today
  const policy = policies.findLast(({ from }) => from <= lastMonday)
  const here = `/app/organisation/${unit.id}`
  const byIndex = <T,>(of: (index: Index) => T) =>
    ({ morale: of('morale'), empowerment: of('empowerment') }) as const
  const changes = INDICES.flatMap((index) => {
    const change = beforeAfter(shown.weeks, index, policy?.from)
    return change ? [[index, change] as const] : []
  })
  return (
    <>
      <Sentence
        page={page}
        readings={byIndex((index) => reading(shown.weeks, index, policy?.from))}
        changes={Object.fromEntries(changes)}
        policy={policy?.number}
      />
      <p class="fine measure section-s">
        {words.order(first ?? '', last ?? '')}{' '}
        {page.viewer?.roles.includes('hr') ? words.exportNote : null}
      </p>
      <Key words={words} withheld={page.words.team.withheldShort} />
      {isWide || cells.length <= 4 ? null : (
        <p class="fine only-small section-s">
          {words.shownWeeks(cells.at(-4)?.isoWeek ?? '', last ?? '')}{' '}
          <a href={`${here}?all=yes&to=${last}`}>{words.allWeeks}</a>
        </p>
      )}
      {INDICES.map((index, i) => (
        <section class={i === 0 ? 'section-s' : 'section'}>
          <HeatMap {...{ page, index, policies, isWide }} rows={shown.heat[index]} />
        </section>
      ))}
      <p class="row section-s">
        {props.earlier ? <a href={`${here}?to=${props.earlier}`}>{words.earlier}</a> : null}
        {props.later ? <a href={here}>{words.newest}</a> : null}
      </p>
      <p class="tiny section-s">{words.rounding}</p>
    </>
  )
}

type KeyProps = { words: Page['words']['organisation']; withheld: string }

const Key = ({ words, withheld }: KeyProps) => (
  <ul class="key section-s" role="list">
    <li>
      <span class="swatch withheld" />
      <span>
        <b>{withheld}</b>: {words.keyWithheld}
      </span>
    </li>
    <li>
      <span class="swatch swatch-none" />
      <span>
        <b>{words.noPulse}</b>: {words.keyNoPulse}
      </span>
    </li>
    <li>
      <span class="swatch swatch-out" />
      <span>{words.keyOutside}</span>
    </li>
    <li>
      <span class="swatch swatch-rule" />
      <span>{words.keyPolicy}</span>
    </li>
  </ul>
)
