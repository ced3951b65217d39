export const PROPOSAL_STATES = [
  'suggested',
  'gathering',
  'trial',
  'accepted',
  'declined',
  'in_force',
  'reviewed',
] as const
/** suggested > gathering > accepted or trial, or declined with a reason > in force > reviewed. */
export type ProposalState = (typeof PROPOSAL_STATES)[number]

export const VERDICTS = ['keep', 'adjust', 'revert'] as const
/** What a review decides about a change. */
export type Verdict = (typeof VERDICTS)[number]

/** Days after it came into force when it is looked at again. */
export const REVIEW_DAYS = 60

const NEXT: Record<ProposalState, ProposalState[]> = {
  suggested: ['gathering', 'declined'],
  gathering: ['accepted', 'trial', 'declined'],
  trial: ['accepted', 'declined'],
  accepted: ['in_force', 'declined'],
  declined: [],
  in_force: ['reviewed'],
  reviewed: [],
}

/** Where it may go from a state; nothing goes back. */
export const nextProposalStates = (state: ProposalState): ProposalState[] => NEXT[state]

export type ProposalStep = {
  state: ProposalState
  text: string
  policyVersion: number | undefined
}
export type ProposalError = 'state' | 'text' | 'policyVersion'

const lineOf = (typed: string | undefined): string | undefined => {
  const text = (typed ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = [...text].length
  return length < 5 || length > 280 ? undefined : text
}

/** What is to change, of 5 to 280 characters. */
export const parseChange = (form: Record<string, string>): string | undefined => lineOf(form.change)

/**
 * Reads a step. Each says something of 5 to 280 characters, the reason when it is declined; what is
 * in force names the version of the policy that it led to, one of `versions`.
 */
export function parseProposalStep(
  form: Record<string, string>,
  { from, versions }: { from: ProposalState; versions: readonly number[] },
): { ok: true; step: ProposalStep } | { ok: false; errors: ProposalError[] } {
  const errors: ProposalError[] = []
  const state = nextProposalStates(from).find((known) => known === form.state)
  const text = lineOf(form.text)
  const policyVersion = versions.find((number) => String(number) === form.policyVersion)
  if (!state) errors.push('state')
  if (!text) errors.push('text')
  if (state === 'in_force' && policyVersion === undefined) errors.push('policyVersion')
  if (!state || !text || errors.length > 0) return { ok: false, errors }
  const version = state === 'in_force' ? policyVersion : undefined
  return { ok: true, step: { state, text, policyVersion: version } }
}
