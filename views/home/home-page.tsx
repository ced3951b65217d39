import type { PublishedFigure } from '../../src/domain/figures.ts'
import { INDICES, type Index } from '../../src/domain/scoring.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Reading } from '../team/reading.tsx'

type Props = {
  page: Page
  /** The pulse this person may answer now. */
  pulse: { closesAt: number; items: number; isDrawn: boolean } | undefined
  /** Week and figures of the person's team, once there are any. */
  latest: { week: number; figures: Partial<Record<Index, PublishedFigure>> } | undefined
  /** Things that wait for this person: a charter to sign, people to import. */
  /** A discretion policy was published. */
  hasPolicy: boolean
  duties: { text: string; href: string; action: string }[]
}

export const HomePage = ({ page, pulse, latest, hasPolicy, duties }: Props) => {
  const words = page.words.home
  const viewer = page.viewer!
  return (
    <Layout page={page} title={words.title}>
      <div class="spread">
        <div>
          <h1>{words.greeting(viewer.name)}</h1>
          <div class="asks">
            {duties.map(({ text, href, action }) => (
              <section class="ask">
                <h2>{text}</h2>
                <a class="btn" href={href}>
                  {action}
                </a>
              </section>
            ))}
            {viewer.unitId ? <PulseAsk page={page} pulse={pulse} /> : null}
            {viewer.unitId ? (
              <section class="ask">
                <div>
                  <h2>{words.logHead}</h2>
                  <p class="quiet">{words.logIntro}</p>
                </div>
                <a class="btn btn-line" href="/app/decisions/new">
                  {words.log}
                </a>
              </section>
            ) : null}
            {hasPolicy ? (
              <section class="ask">
                <div>
                  <h2>{words.policyHead}</h2>
                  <p class="quiet">{words.policyIntro}</p>
                </div>
                <a class="btn btn-line" href="/app/policy">
                  {words.policy}
                </a>
              </section>
            ) : null}
          </div>
        </div>
        {viewer.unitId ? (
          <aside class="margin">
            <section>
              <h2 class="label">
                {latest ? words.latest(viewer.unitName ?? '', latest.week) : viewer.unitName}
              </h2>
              {latest ? (
                <div class="stack section-s">
                  {INDICES.map((index) => (
                    <Reading page={page} index={index} figure={latest.figures[index]} />
                  ))}
                </div>
              ) : (
                <p class="fine section-s">{words.noFigures}</p>
              )}
              <p class="fine">
                <a href={`/app/teams/${viewer.unitId}`}>{words.seeTeam}</a>
              </p>
            </section>
          </aside>
        ) : null}
      </div>
    </Layout>
  )
}

const PulseAsk = ({ page, pulse }: Pick<Props, 'page' | 'pulse'>) => {
  const words = page.words.home
  return (
    <section class="ask">
      <div>
        <h2>{words.pulseHead}</h2>
        <p class="quiet">{stateOf(page, pulse)}</p>
      </div>
      {pulse ? (
        <a class={pulse.isDrawn ? 'btn btn-line' : 'btn'} href="/app/pulse">
          {pulse.isDrawn ? words.openPulse : words.answer}
        </a>
      ) : null}
    </section>
  )
}

function stateOf(page: Page, pulse: Props['pulse']): string {
  const words = page.words.home
  if (!pulse) return words.noPulse
  const until = words.openUntil(page.format.deadline(pulse.closesAt))
  return pulse.isDrawn
    ? `${words.drawn} ${until}`
    : `${page.words.pulse.intro(pulse.items)} ${until}`
}
