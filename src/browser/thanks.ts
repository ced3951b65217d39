import type { ThanksCase } from '../../views/pulse/thanks-page.tsx'

/** What the server says of a stored ballot. */
export type Stored = { receipt: string; threadCode?: string; superseded: boolean }

/** Puts the thanks page, which came with the pulse page, in its place. */
export function showThanks(stored: Stored, isKept: boolean): undefined {
  const template = document.querySelector<HTMLTemplateElement>('#thanks')
  const main = document.querySelector('#main')
  if (!template || !main) throw new Error('the page has no thanks')
  const page = template.content.cloneNode(true) as DocumentFragment
  const cases: ThanksCase[] = [
    stored.superseded ? 'superseded' : 'sealed',
    isKept ? 'kept' : 'erased',
    ...(stored.threadCode ? (['thread'] as const) : []),
  ]
  for (const part of page.querySelectorAll<HTMLElement>('[data-when]'))
    if (!cases.some((one) => one === part.dataset.when)) part.remove()
  const codes = { receipt: stored.receipt, thread: stored.threadCode ?? '' }
  for (const [kind, code] of Object.entries(codes))
    page.querySelector(`[data-code=${kind}] .receipt-code`)?.replaceChildren(...groupsOf(code))
  document.title = template.dataset.title ?? ''
  main.replaceChildren(page)
  scrollTo(0, 0)
}

const groupsOf = (code: string): HTMLElement[] =>
  (code.match(/.{1,4}/g) ?? []).map((group) => {
    const part = document.createElement('span')
    part.textContent = `${group} `
    return part
  })
