import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

/** In plain words: the way of an answer, who could learn what, and what is not protected. */
export const AnonymityPage = ({ page, minimumBlock }: { page: Page; minimumBlock: number }) => {
  const words = page.words.anonymity
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2 class="section-s">{words.wayHead}</h2>
      <ol class="steps section-s">
        {words.way(minimumBlock).map(({ head, text }) => (
          <li>
            <b>{head}</b> {text}
          </li>
        ))}
      </ol>
      <h2 class="section-s">{words.whoHead}</h2>
      <dl class="facts section-s">
        {words.who.map(({ head, text }) => (
          <div class="wide">
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2 class="section-s">{words.notHead}</h2>
      <p class="fine">{words.notIntro}</p>
      <ul class="plain section-s">
        {words.not.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <h2 class="section-s">{words.checkHead}</h2>
      <ul class="plain section-s">
        {words.check.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <p class="row section-s">
        <a href={`/receipts?lang=${page.language}`}>{page.words.receipts.title}</a>
        <a href={`/threads?lang=${page.language}`}>{page.words.threads.title}</a>
      </p>
    </Layout>
  )
}
