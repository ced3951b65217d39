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

/** What it is worked into, and waits for: the draft, or a version of a coming day. */
export type Tie = 'draft' | 'version'

/** What happened to a version and moved a proposal without anybody's step. */
export type Cause = 'published' | 'withdrawn'

/** Days after it came into force when it is looked at again. */
export const REVIEW_DAYS = 60

const NEXT: Record<ProposalState, ProposalState[]> = {
  suggested: ['gathering', 'declined'],
  gathering: ['accepted', 'trial', 'declined'],
  trial: ['accepted', 'declined'],
  accepted: ['in_force', 'declined'],
  declined: [],
  in_force: [],
  reviewed: [],
}

type Standing = { state: ProposalState; tied: Tie | null }

/**
 * Where people may take it. Its review is a step of its own, and what a version of a coming day
 * holds moves with that version alone.
 */
export const nextProposalStates = ({ state, tied }: Standing): ProposalState[] =>
  tied === 'version' ? [] : NEXT[state]

/** Whether it may be worked into the draft; `verdict` is what its last review decided. */
export const canOpenDraft = ({ state, tied }: Standing, verdict: Verdict | undefined): boolean =>
  tied === null &&
  (state === 'accepted' ||
    state === 'trial' ||
    (state === 'reviewed' && (verdict === 'adjust' || verdict === 'revert')))

/** Whether a version that takes over a trial takes a proposal of that trial with it. */
export const goesOn = ({ state, tied }: Standing): boolean =>
  tied === null && (state === 'trial' || state === 'accepted' || state === 'reviewed')

/** Where a proposal stands once a version that it was worked into holds no more. */
export const stateAfterWithdrawal = (state: ProposalState): ProposalState => {
  if (state === 'in_force') return 'accepted'
  return state === 'trial' ? 'gathering' : state
}

/** A proposal whose effect is looked at: tried out or in force, or looked at before. */
export const hasReview = ({ state }: Standing): boolean =>
  state === 'trial' || state === 'in_force' || state === 'reviewed'

type Brought = Standing & {
  policyVersion: number | null
  steps: { cause: Cause | null; version: number | null }[]
}

/**
 * The version whose effect is looked at: not one whose day has not come, which it waits for, but
 * the one that brought it before. Null when there is none.
 */
export const reviewedVersion = ({ tied, policyVersion, steps }: Brought): number | null =>
  tied === 'version'
    ? (steps.findLast(({ cause }) => cause === 'published')?.version ?? null)
    : policyVersion

/** Whether its review may be decided: from its day on, once. */
export const isReviewDue = (
  { state, reviewOn }: Standing & { reviewOn: string | null },
  today: string,
): boolean => (state === 'trial' || state === 'in_force') && reviewOn !== null && reviewOn <= today

export type ProposalStep = {
  state: ProposalState
  text: string
  policyVersion?: number | undefined
  verdict?: Verdict
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
  { from, versions }: { from: Standing; versions: readonly number[] },
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

export type ReviewError = 'verdict' | 'text'

/** Reads what a review decided, with its reason of 5 to 280 characters. */
export function parseReview(
  form: Record<string, string>,
): { ok: true; step: ProposalStep & { verdict: Verdict } } | { ok: false; errors: ReviewError[] } {
  const verdict = VERDICTS.find((known) => known === form.verdict)
  const text = lineOf(form.text)
  if (verdict && text) return { ok: true, step: { state: 'reviewed', text, verdict } }
  const errors: ReviewError[] = [...(verdict ? [] : ['verdict' as const])]
  return { ok: false, errors: text ? errors : [...errors, 'text'] }
}
