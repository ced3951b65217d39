import { AreaField, TextField } from '../components/field.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

export type Post = { by: 'author' | 'reader'; text: string }
type Props = {
  page: Page
  code: string
  thread?: { text: string; posts: Post[] } | undefined
  /** A code was asked for and opens nothing that may be shown. */
  isNothing?: boolean
  isSent?: boolean
  error?: string | undefined
}

/** What was answered to one's own comment. Outside /app: the code and a name never meet. */
export const ThreadsPage = ({ page, code, thread, isNothing, isSent, error }: Props) => {
  const words = page.words.threads
  return (
    <Layout page={page} title={words.title} kind="narrow" isBare>
      <h1>{words.title}</h1>
      {isSent ? <p class="notice section-s">{words.sent}</p> : null}
      {thread ? (
        <Thread page={page} thread={thread} code={code} error={error} />
      ) : (
        <>
          <p class="lead">{isNothing ? words.nothing : words.intro}</p>
          <form
            method="post"
            action={`/threads?lang=${page.language}`}
            autocomplete="off"
            class="stack section-s"
          >
            <TextField id="code" label={words.code} autocomplete="off" maxlength={60} />
            <p>
              <button class="btn" type="submit">
                {words.open}
              </button>
            </p>
          </form>
        </>
      )}
      <p class="tiny section-s">{words.weekly}</p>
    </Layout>
  )
}

type ThreadProps = {
  page: Page
  thread: { text: string; posts: Post[] }
  code: string
  error: string | undefined
}

const Thread = ({ page, thread, code, error }: ThreadProps) => {
  const words = page.words.threads
  return (
    <>
      <blockquote class="quote section-s">{thread.text}</blockquote>
      <Posts page={page} posts={thread.posts} />
      <form
        method="post"
        action={`/threads/posts?lang=${page.language}`}
        autocomplete="off"
        class="stack section-s"
      >
        <input type="hidden" name="code" value={code} />
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
      </form>
    </>
  )
}

/** Posts under a comment, oldest first. */
export const Posts = ({ page, posts }: { page: Page; posts: Post[] }) =>
  posts.length === 0 ? null : (
    <ol class="entries section-s">
      {posts.map(({ by, text }) => (
        <li>
          <p>{text}</p>
          <p class="entry-meta">{page.words.threads.by[by]}</p>
        </li>
      ))}
    </ol>
  )
