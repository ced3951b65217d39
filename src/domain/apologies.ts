/** What an apology's "never again" is said to rest on; `ask` asks for it, `nothing` unties it. */
export type TieChoice =
  | { kind: 'proposal' | 'pledge'; id: string }
  | { kind: 'ask' }
  | { kind: 'nothing' }

type Offered = { proposals: readonly string[]; pledges: readonly string[]; mayAsk: boolean }

/** Reads a choice among what was offered, by ids; undefined where it is none of it. */
export function parseTie(typed: string | undefined, offered: Offered): TieChoice | undefined {
  const [, kind, id = ''] = /^(proposal|pledge)-(.+)$/.exec(typed ?? '') ?? []
  if (kind === 'proposal' && offered.proposals.includes(id)) return { kind, id }
  if (kind === 'pledge' && offered.pledges.includes(id)) return { kind, id }
  if (typed === 'ask' && offered.mayAsk) return { kind: 'ask' }
  return typed === 'nothing' ? { kind: 'nothing' } : undefined
}
