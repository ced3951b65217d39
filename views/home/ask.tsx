import type { Child } from 'hono/jsx'

type Props = {
  head: string
  text?: string | undefined
  /** Undefined when there is nothing to press now. */
  href: string | undefined
  action: string
  /** Beneath the text. */
  note?: Child
  /** The one ink button of the page. */
  isMain?: boolean
}

/** One thing to do, with its button beside it. */
export const Ask = ({ head, text, note, href, action, isMain = false }: Props) => (
  <section class="ask">
    <div>
      <h2>{head}</h2>
      {text ? <p class="quiet">{text}</p> : null}
      {note}
    </div>
    {href ? (
      <a class={isMain ? 'btn' : 'btn btn-line'} href={href}>
        {action}
      </a>
    ) : null}
  </section>
)
