import { LANGUAGE_NAMES, type Language } from '../../src/domain/languages.ts'
import type { Rule } from '../../src/domain/policy.ts'
import type { TranslationErrors, TranslationState } from '../../src/domain/policy-translations.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  rule: Rule
  /** The language written in, and the one the rule was written in. */
  language: Language
  source: Language
  revision: number
  states: { language: Language; state: TranslationState }[]
  form: Record<string, string>
  errors: TranslationErrors
  isTooLate: boolean
}

/** A rule's words in one language, each field beneath its original. */
export const TranslationPage = (props: Props) => {
  const { page, rule, language, source, revision, states, form, errors, isTooLate } = props
  const words = page.words.discretion.translation
  const here = `/app/policy/draft/rules/${rule.key}/words`
  return (
    <Layout page={page} title={words.title(rule.title)} kind="narrow">
      <p class="crumbs">
        <a href={`/app/policy/draft/rules/${rule.key}`}>{page.words.rule.title}</a>
      </p>
      <h1>{words.title(rule.title)}</h1>
      <p class="lead">{words.intro}</p>
      <ul class="row section-s" role="list">
        {states.map((one) => (
          <li>
            <a
              href={`${here}/${one.language}`}
              aria-current={one.language === language ? 'page' : undefined}
            >
              {LANGUAGE_NAMES[one.language]}
            </a>{' '}
            <span class="tiny">{words.states[one.state]}</span>
          </li>
        ))}
      </ul>
      {isTooLate ? <p class="notice section-s">{page.words.rule.tooLate}</p> : null}
      <Form action={`${here}/${language}`} kind="stack section">
        <input type="hidden" name="revision" value={revision} />
        {fieldsOf(page, rule).map(({ id, label, original }) => (
          <div class="stack-s">
            <AreaField
              id={id}
              label={`${label} (${LANGUAGE_NAMES[language]})`}
              value={form[id]}
              error={sayError(page, errors[id])}
              rows={id === 'title' ? 1 : 2}
            />
            <p class="fine post">
              <b>{words.original(LANGUAGE_NAMES[source])}</b> <span lang={source}>{original}</span>
            </p>
          </div>
        ))}
        <div class="field">
          <label class="keep">
            <input
              type="checkbox"
              name="isReviewed"
              value="yes"
              checked={form.isReviewed === 'yes'}
            />
            {words.isReviewed}
          </label>
        </div>
        <p>
          <button class="btn" type="submit">
            {words.save}
          </button>
        </p>
      </Form>
    </Layout>
  )
}

/** The fields that the rule fills: only these can be translated. */
function fieldsOf({ words }: Page, rule: Rule) {
  const { form } = words.discretion
  const fields = [
    { id: 'title', label: words.rule.name, original: rule.title },
    { id: 'text', label: words.rule.text, original: rule.text },
    { id: 'reason', label: words.policy.why, original: rule.reason },
    { id: 'conditions', label: form.conditions, original: rule.conditions.join('\n') },
    { id: 'ifNoAnswerText', label: form.ifNoAnswerText, original: rule.ifNoAnswerText },
    { id: 'yesExample', label: words.policy.yesExample, original: rule.yesExample },
    { id: 'noExample', label: words.policy.noExample, original: rule.noExample },
  ] as const
  return fields.filter(({ original }) => original !== '')
}

function sayError(
  { words }: Page,
  error: TranslationErrors[keyof TranslationErrors],
): string | undefined {
  if (error === 'conditions') return words.discretion.translation.conditionsWrong
  return error && words.rule.errors[error]
}
