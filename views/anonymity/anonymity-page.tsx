import type { PropsWithChildren } from 'hono/jsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type AsSetHere, AsSetHereSection } from './as-set-here.tsx'
import { WayPicture } from './way-picture.tsx'

/** In plain words: the way of an answer, who could learn what, what is not protected, how to check. */
export const AnonymityPage = ({ page, now }: { page: Page; now: AsSetHere }) => {
  const words = page.words.anonymity
  const { minimumBlock, commentMinimum } = now.inForce
  return (
    <Layout page={page} title={words.title} kind="narrow anonymity">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2 class="section-s">{words.wayHead}</h2>
      <WayPicture page={page} k={minimumBlock} />
      <ol class="steps section-s">
        {words.way(minimumBlock, commentMinimum).map(({ head, text }) => (
          <li>
            <b>{head}</b> {text}
          </li>
        ))}
      </ol>
      <section class="section">
        <h2>{words.whoHead}</h2>
        <Adversaries page={page} />
      </section>
      <section class="section">
        <h2>{words.notHead}</h2>
        <p class="quiet">{words.notIntro}</p>
        <ul class="plain not-protected section-s">
          {words.not.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{words.checkHead}</h2>
        <ol class="folds section-s">
          {words.check.map(({ head, text }) => (
            <li>
              <Fold head={head}>
                <p class="fine">{text}</p>
              </Fold>
            </li>
          ))}
        </ol>
      </section>
      <AsSetHereSection page={page} now={now} />
      <p class="row section-s">
        <a href={`/receipts?lang=${page.language}`}>{page.words.receipts.title}</a>
        <a href={`/threads?lang=${page.language}`}>{page.words.threads.title}</a>
        <a href="/app/papers">{page.words.papers.title}</a>
      </p>
    </Layout>
  )
}

const Adversaries = ({ page }: { page: Page }) => {
  const words = page.words.anonymity
  return (
    <ul class="folds section-s">
      {words.who.map(({ head, could, couldNot }, i) => (
        <li>
          <Fold head={head} isOpen={i === 0}>
            <dl class="facts">
              <div>
                <dt>{words.could}</dt>
                <dd>{could}</dd>
              </div>
              <div>
                <dt>{words.couldNot}</dt>
                <dd>{couldNot}</dd>
              </div>
            </dl>
          </Fold>
        </li>
      ))}
    </ul>
  )
}

type FoldProps = PropsWithChildren<{ head: string; isOpen?: boolean }>

/** The heads alone can be read in three minutes; each opens to what is behind it, in print all. */
const Fold = ({ head, isOpen = false, children }: FoldProps) => (
  <details class="fold" open={isOpen}>
    <summary>
      <h3>{head}</h3>
    </summary>
    {children}
  </details>
)
