import type { Rule } from '../../src/domain/policy.ts'
import { AreaField, TextField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { Zones } from './zones.tsx'

type Props = {
  page: Page
  draft: { revision: number; rules: Rule[] } | undefined
  /** A version was published before, from which one may go on. */
  hasVersion: boolean
  form?: Record<string, string>
  errors?: {
    inForceFrom?: string | undefined
    changeNote?: string | undefined
    draft?: string | undefined
  }
}

/** The next version in the making: its rules, and the form that publishes it for good. */
export const DraftPage = ({ page, draft, hasVersion, form = {}, errors = {} }: Props) => {
  const words = page.words.draft
  return (
    <Layout page={page} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{draft ? words.intro : words.startIntro}</p>
      {errors.draft ? <p class="notice section-s">{errors.draft}</p> : null}
      {draft ? (
        <>
          <ol class="rule-rows section-s">
            {draft.rules.map((rule) => (
              <li class="draft-rule">
                <h2 class="rule-title">
                  <a href={`/app/policy/draft/rules/${rule.key}`}>{rule.title}</a>
                </h2>
                <Zones page={page} rule={rule} />
              </li>
            ))}
          </ol>
          {draft.rules.length === 0 ? <p class="empty">{words.noRules}</p> : null}
          <p class="row section-s">
            <a class="btn btn-line" href="/app/policy/draft/rules/new">
              {words.addRule}
            </a>
          </p>
          <section class="section measure">
            <h2>{words.publishHead}</h2>
            <Form action="/app/policy/draft/publish" kind="stack section-s">
              <input type="hidden" name="revision" value={draft.revision} />
              <TextField
                id="inForceFrom"
                label={words.inForceFrom}
                hint={words.inForceHint}
                type="date"
                value={form.inForceFrom ?? page.today}
                error={errors.inForceFrom}
                kind="input-medium"
              />
              <AreaField
                id="changeNote"
                label={words.changeNote}
                hint={words.changeNoteHint}
                value={form.changeNote}
                error={errors.changeNote}
                maxlength={280}
                rows={2}
              />
              <p>
                <button class="btn" type="submit">
                  {words.publish}
                </button>
              </p>
              <p class="tiny">{words.forGood}</p>
            </Form>
          </section>
        </>
      ) : (
        <form method="post" action="/app/policy/draft" class="row section-s">
          {hasVersion ? (
            <button class="btn" type="submit" name="from" value="last">
              {words.fromLast}
            </button>
          ) : null}
          <button
            class={hasVersion ? 'btn btn-line' : 'btn'}
            type="submit"
            name="from"
            value="starter"
          >
            {words.fromStarter}
          </button>
          <button class="btn btn-line" type="submit" name="from" value="empty">
            {words.fromNothing}
          </button>
        </form>
      )}
    </Layout>
  )
}
