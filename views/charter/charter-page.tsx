import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = {
  page: Page
  signature: { name: string; signedAt: number } | undefined
  executives: string[]
  canSign: boolean
  contacts: string
  /** When the reader said to have read this version. */
  readAt: number | undefined
}

export const CharterPage = ({ page, signature, executives, canSign, contacts, readAt }: Props) => {
  const words = page.words.charter
  return (
    <Layout page={page} title={words.title} kind="narrow">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <ol class="entries section-s">
        {words.promises.map(({ head, text }) => (
          <li>
            <h2 class="label">{head}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p class="notice section-s">
        {signature
          ? words.signed(signature.name, page.format.moment(signature.signedAt))
          : words.unsigned(
              executives.length > 0 ? page.format.list(executives) : words.nobodyNamed,
            )}
      </p>
      {canSign && !signature ? (
        <form method="post" action="/app/charter" class="section-s">
          <p class="fine">{words.signNote}</p>
          <p class="section-s">
            <button class="btn" type="submit">
              {words.sign}
            </button>
          </p>
        </form>
      ) : null}
      {signature ? <Reading page={page} readAt={readAt} /> : null}
      {contacts ? (
        <>
          <h2 class="label section-s">{page.words.thanks.contactsHead}</h2>
          <p class="contacts fine">{contacts}</p>
        </>
      ) : null}
    </Layout>
  )
}

/** Everybody can say to have read what was signed. */
const Reading = ({ page, readAt }: Pick<Props, 'page' | 'readAt'>) =>
  readAt === undefined ? (
    <form method="post" action="/app/charter/read" class="section-s">
      <button class="btn btn-line" type="submit">
        {page.words.sealed.read}
      </button>
    </form>
  ) : (
    <p class="fine section-s">{page.words.sealed.readOn(page.format.moment(readAt))}</p>
  )
