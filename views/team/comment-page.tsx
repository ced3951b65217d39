import type { Unit } from '../../src/domain/units.ts'
import { AreaField } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'
import { type Post, Posts } from '../threads/threads-page.tsx'

type Props = {
  page: Page
  unit: Unit
  comment: { id: string; text: string }
  posts: Post[]
  isSent?: boolean
  error?: string
}

/** A manager answers a comment without knowing whose it is. */
export const CommentPage = ({ page, unit, comment, posts, isSent, error }: Props) => {
  const words = page.words.threads
  return (
    <Layout page={page} title={page.words.teamPage.replyTo} kind="narrow">
      <p class="crumbs">
        <a href={`/app/teams/${unit.id}`}>{unit.name}</a>
      </p>
      <h1>{page.words.teamPage.replyTo}</h1>
      {isSent ? <p class="notice section-s">{words.sent}</p> : null}
      <blockquote class="quote section-s">{comment.text}</blockquote>
      <Posts page={page} posts={posts} />
      <Form action={`/app/teams/${unit.id}/comments/${comment.id}`} kind="stack section-s">
        <AreaField
          id="text"
          label={words.reply}
          hint={words.replyHint}
          maxlength={400}
          error={error}
        />
        <p>
          <button class="btn" type="submit">
            {words.send}
          </button>
        </p>
      </Form>
      <p class="tiny">{words.weekly}</p>
    </Layout>
  )
}
