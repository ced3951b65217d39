import type { Page } from '../page.ts'

/** What a call's "never again" rests on. */
export type TieData = {
  rests: { text: string; state: string; href: string | undefined } | undefined
  /** Its author asks for something that it may rest on. */
  isAsked: boolean
  /** The reader may say what it rests on. */
  tie: boolean
  isOwn: boolean
}

type Props = { page: Page; id: string; tie: TieData }

/** Under a call with an apology: what makes its promise last, or a kind word that nothing does yet. */
export const NeverAgain = ({ page, id, tie }: Props) => {
  const words = page.words.proposals.never
  const { rests, isAsked, isOwn } = tie
  if (!rests && !isAsked && !tie.tie) return null
  return (
    <section class="section-s">
      <h2 class="label">{words.title}</h2>
      {rests ? (
        <p>
          {words.restsOn}{' '}
          {rests.href ? (
            <a href={rests.href}>{rests.text}</a>
          ) : (
            page.words.decisions.quote(rests.text)
          )}{' '}
          <span class="tiny">{rests.state}</span>
        </p>
      ) : (
        <p>{isAsked ? (isOwn ? words.askedOwn : words.asked) : isOwn ? words.untied : null}</p>
      )}
      {tie.tie ? (
        <p class="fine">
          <a href={`/app/decisions/${id}/never-again`}>{rests ? words.change : words.link}</a>
        </p>
      ) : null}
    </section>
  )
}
