import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; codes: string[]; isFirst?: boolean }

/** Ten codes for whoever loses the app; they can be read this once. */
export const RecoveryCodesPage = ({ page, codes, isFirst = false }: Props) => {
  const words = page.words.accounts.codes
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{isFirst ? words.isOn : words.areNew}</p>
      <p class="quiet section-s">{words.intro}</p>
      <ol class="codes section-s">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="fine section-s">{words.whose(page.viewer?.email ?? '')}</p>
      <p class="section-s">
        <a class="btn" href="/app">
          {words.goOn}
        </a>
      </p>
    </Layout>
  )
}
