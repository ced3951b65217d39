import { LANGUAGE_NAMES, type Language } from '../../src/domain/languages.ts'
import type { PaperName } from '../../src/domain/papers.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; names: PaperName[]; languages: Language[] }

/** The papers somebody may read, each in the languages it is there in. */
export const PapersPage = ({ page, names, languages }: Props) => {
  const words = page.words.papers
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <ul class="entries section-s">
        {names.map((name) => (
          <li>
            <h2 class="label">{words.names[name]}</h2>
            <p class="fine">{words.about[name]}</p>
            <PaperLinks {...{ page, name, languages }} />
          </li>
        ))}
      </ul>
      <p class="fine section-s">{words.notLegal}</p>
    </Layout>
  )
}

type LinksProps = { page: Page; name: PaperName; languages: Language[] }

/** The same paper in each of its languages. */
export const PaperLinks = ({ page, name, languages }: LinksProps) => (
  <ul class="langs no-print">
    {languages.map((language) => (
      <li>
        <a
          href={`/app/papers/${name}?in=${language}`}
          lang={language}
          aria-current={
            page.here.endsWith(`/${name}`) && language === page.language ? 'page' : undefined
          }
          aria-label={`${page.words.papers.names[name]}: ${LANGUAGE_NAMES[language]}`}
        >
          {LANGUAGE_NAMES[language]}
        </a>
      </li>
    ))}
  </ul>
)
