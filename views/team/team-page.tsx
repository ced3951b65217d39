import { beforeAfter } from '../../src/domain/change.ts'
import type { Seen } from '../../src/domain/company.ts'
import type { PolicyVersion } from '../../src/domain/policy.ts'
import { INDICES } from '../../src/domain/scoring.ts'
import { reading, type TrendWeek, usualOf } from '../../src/domain/trend.ts'
import type { Unit } from '../../src/domain/units.ts'
import { Crumbs } from '../components/crumbs.tsx'
import { placesText } from '../components/places-text.ts'
import { Layout } from '../layout.tsx'
import type { LessonData } from '../lessons/lesson-entry.tsx'
import { TeamLessons } from '../lessons/team-lessons.tsx'
import type { Page } from '../page.ts'
import type { PledgeData } from '../pledges/pledge-line.tsx'
import { TeamPledges } from '../pledges/team-pledges.tsx'
import { weekNumber } from './chart-geometry.ts'
import { Comments, type PublishedComment } from './comments.tsx'
import { Coverage } from './coverage.tsx'
import { DecisionMix, type MixPeriod } from './decision-mix.tsx'
import { PolicyInForce } from './policy-in-force.tsx'
import { Sentence } from './sentence.tsx'
import { TrendChart } from './trend-chart.tsx'

type Props = {
  page: Page
  unit: Unit
  /** The units above, organisation first. */
  line: { name: string; href: string | undefined }[]
  /** Where this unit's own people count in the newest pulse; undefined when in none of its cells. */
  counted: Seen | undefined
  weeks: TrendWeek[]
  latest: { isoWeek: string; publishesAt: number; state: string } | undefined
  /** All versions, oldest first. */
  policies: PolicyVersion[]
  policy: PolicyVersion | undefined
  /** Decisions by four-week period, oldest first. */
  mix: MixPeriod[]
  pledges: PledgeData[]
  /** Last used anywhere; undefined while nothing is shared, or for those who read none. */
  lessons: LessonData[] | undefined
  comments: PublishedComment[]
  canReply: boolean
}

export const TeamPage = ({ page, unit, weeks, latest, policies, policy, ...props }: Props) => {
  const words = page.words.teamPage
  const lastMonday = weeks.at(-1)?.monday ?? page.today
  const marked = policies.findLast((version) => version.inForceFrom <= lastMonday)
  const readings = byIndex((index) => reading(weeks, index, marked?.inForceFrom))
  const changes = byIndex((index) => marked && beforeAfter(weeks, index, marked.inForceFrom))
  const ranges = byIndex((index) => usualOf(weeks, index, marked?.inForceFrom))
  return (
    <Layout page={page} title={unit.name}>
      <Crumbs line={props.line} />
      <div class="head">
        <h1>{unit.name}</h1>
        {latest ? (
          <p class="fine">
            {words.published(weekNumber(latest.isoWeek), page.format.moment(latest.publishesAt))}
          </p>
        ) : null}
      </div>
      {latest?.state === 'void' ? (
        <p class="notice section-s">{words.voidWeek(weekNumber(latest.isoWeek))}</p>
      ) : null}
      {props.counted?.isElsewhere ? (
        <p class="notice section-s">
          {words.countedWith(props.counted.unitName, placesText(page, props.counted.others))}
        </p>
      ) : null}
      {weeks.length > 0 ? (
        <Sentence
          page={page}
          readings={readings}
          changes={defined(changes)}
          policy={marked?.number}
        />
      ) : null}
      <TrendChart
        page={page}
        weeks={weeks}
        ranges={defined(ranges)}
        policies={policies.map((version) => ({
          number: version.number,
          from: version.inForceFrom,
          note: version.changeNote,
        }))}
        unitName={unit.name}
      />
      <Coverage page={page} figures={weeks.at(-1)?.figures ?? {}} />
      <DecisionMix page={page} periods={props.mix} />
      <PolicyInForce page={page} policy={policy} />
      <TeamPledges page={page} unitId={unit.id} pledges={props.pledges} />
      {props.lessons ? <TeamLessons page={page} lessons={props.lessons} /> : null}
      <Comments page={page} unitId={unit.id} comments={props.comments} canReply={props.canReply} />
    </Layout>
  )
}

type ByIndex<T> = Record<(typeof INDICES)[number], T>

const byIndex = <T,>(work: (index: (typeof INDICES)[number]) => T): ByIndex<T> =>
  Object.fromEntries(INDICES.map((index) => [index, work(index)])) as ByIndex<T>

/** Without the undefined ones: a figure that is not there has no entry. */
const defined = <T,>(given: ByIndex<T | undefined>): Partial<ByIndex<T>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<
    ByIndex<T>
  >
