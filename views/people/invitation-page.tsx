import type { Invitation } from '../../src/domain/invitations.ts'
import { formatFor } from '../../src/messages/format.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { QrCode } from '../components/qr-code.tsx'
import { Layout } from '../layout.tsx'
import type { Page } from '../page.ts'

type Props = { page: Page; cards: Invitation[]; expiresAt: number; timeZone: string }

/** Links just made, a card each, to print and hand out. They can be read this once. */
export const InvitationPage = ({ page, cards, expiresAt, timeZone }: Props) => {
  const words = page.words.accounts.invitations
  return (
    <Layout page={page} title={words.made(cards.length)}>
      <div class="no-print">
        <ol class="crumbs" role="list">
          <li>
            <a href="/app/people">{page.words.people.title}</a>
          </li>
        </ol>
        <h1>{words.made(cards.length)}</h1>
        <p class="lead">{words.once}</p>
      </div>
      <ul class="cards section-s" role="list">
        <Cards {...{ cards, expiresAt, timeZone }} />
      </ul>
    </Layout>
  )
}

type CardsProps = Pick<Props, 'cards' | 'expiresAt' | 'timeZone'>
const AT_ONCE = 25

/** A few cards, then the rest in a later turn: thousands must not keep others waiting. */
const Cards = async ({ cards, expiresAt, timeZone }: CardsProps) => {
  await new Promise((resolve) => setImmediate(resolve))
  const rest = cards.slice(AT_ONCE)
  return (
    <>
      {cards.slice(0, AT_ONCE).map((card) => (
        <Card card={card} expiresAt={expiresAt} timeZone={timeZone} />
      ))}
      {rest.length > 0 ? <Cards cards={rest} expiresAt={expiresAt} timeZone={timeZone} /> : null}
    </>
  )
}

/** In the language of whoever gets it. */
const Card = ({ card, expiresAt, timeZone }: { card: Invitation } & Omit<CardsProps, 'cards'>) => {
  const words = messagesFor(card.language).accounts.card
  return (
    <li class="card" lang={card.language}>
      <div>
        <h2>{card.name}</h2>
        {card.unit ? <p class="quiet">{card.unit}</p> : null}
        <p class="fine section-s">{`${words.what} ${words.only}`}</p>
        <p class="fine">
          <b>{words.until(formatFor(card.language, timeZone).moment(expiresAt))}</b>
        </p>
      </div>
      <QrCode text={card.url} label={words.qr} />
      <p class="link-made">{card.url}</p>
    </li>
  )
}
