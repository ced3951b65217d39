import type { Language } from '../../src/domain/languages.ts'
import type { PaperName } from '../../src/domain/papers.ts'
import type { Rules } from '../../src/domain/rules.ts'
import type { Schedule } from '../../src/domain/schedule.ts'
import type { PaperFacts, PaperSection } from '../../src/messages/papers/facts.ts'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { rolesText } from '../rules/rule-words.ts'
import { RuleFacts } from '../rules/rules-page.tsx'
import { PaperLinks } from './papers-page.tsx'

type Props = {
  /** In the language of the paper. */
  page: Page
  name: PaperName
  languages: Language[]
  installation: { organisation: string; contacts: string; schedule: Schedule }
  rules: Rules & { number: number }
  now: number
  version: string
}

/** One paper, made to be printed: with the settings in force, and lines to fill in by hand. */
export const PaperPage = ({ page, name, languages, installation, rules, now, version }: Props) => {
  const words = page.words.papers
  const sections = words[name](factsOf(page, installation, rules))
  const { organisation, contacts } = installation
  return (
    <Layout page={page} title={words.names[name]} kind="narrow paper">
      {languages.length > 1 ? <PaperLinks {...{ page, name, languages }} /> : null}
      <h1>{words.names[name]}</h1>
      <p class="fine">{words.asOf(organisation, page.format.dateTime(now), version)}</p>
      <p class="notice section-s">{words.notLegal}</p>
      {sections.map((section) => (
        <Section page={page} section={section} />
      ))}
      {name === 'dpia' ? <List head={words.residualHead} items={page.words.anonymity.not} /> : null}
      {name === 'council' ? (
        <List
          head={words.statementsHead}
          note={words.statementsNote}
          items={Object.values(page.words.items)}
        />
      ) : null}
      <section>
        <h2>{words.settingsHead}</h2>
        <p>{page.words.rules.inForceHead(rules.number)}</p>
        <RuleFacts page={page} rules={rules} />
      </section>
      {contacts ? (
        <section>
          <h2>{words.contactsHead}</h2>
          <p class="contacts">{contacts}</p>
        </section>
      ) : null}
    </Layout>
  )
}

const Section = ({ page, section }: { page: Page; section: PaperSection }) => (
  <section>
    <h2>{section.head}</h2>
    {section.text.map((text) => (
      <p>{text}</p>
    ))}
    {section.blank ? (
      <ul class="blanks">
        {section.blank.map((label) => (
          <li>
            {label} <span class="tiny">({page.words.papers.fillIn})</span>
          </li>
        ))}
      </ul>
    ) : null}
  </section>
)

const List = ({ head, note, items }: { head: string; note?: string; items: string[] }) => (
  <section>
    <h2>{head}</h2>
    {note ? <p>{note}</p> : null}
    <ul class="plain">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </section>
)

function factsOf(page: Page, installation: Props['installation'], rules: Rules): PaperFacts {
  const { organisation, schedule } = installation
  const at = ({ day, hour }: Schedule['opens']) =>
    `${page.format.weekday(day)}, ${String(hour).padStart(2, '0')}:00`
  return {
    organisation,
    k: rules.minimumBlock,
    comments: rules.commentMinimum,
    exporters: rolesText(page, rules.exporters),
    opens: at(schedule.opens),
    closes: at(schedule.closes),
    publishes: at(schedule.publishes),
  }
}
