import type { Action, Relation, Resolution, Situation } from './decisions.ts'
import type { Language } from './languages.ts'
import type { PledgeState } from './pledges.ts'
import type { ProposalState } from './proposals.ts'
import type { Choice } from './vignettes.ts'

/** A judgement call as somebody would log it, to be read through `parseDecision`. */
export type SampleCall = {
  situation: Situation
  action: Action
  relation: Relation
  resolution: Resolution
  /** In major units, as typed. */
  amount?: string
  decided: string
  why: string
  learned?: string
}

/** A comment in a ballot; what a lead writes back, and what its author answers to that. */
export type SampleComment = {
  text: string
  /** Written in the week in which all are low, or soon after a new policy; else at any time. */
  when?: 'dip' | 'policy'
  reply?: string
  answer?: string
}

/** What people of one language say. */
export type SampleWords = { calls: SampleCall[]; comments: SampleComment[] }

/** Lines of calls as most are logged, by kind; five of each. */
export type EverydayWords = Record<
  'damaged' | 'missing' | 'late' | 'window' | 'billing' | 'promise' | 'part',
  string[]
>

/** A lesson as its author writes it, from their call of this situation and action. */
export type SampleLesson = Pick<SampleCall, 'situation' | 'action'> & {
  title: string
  tried: string
  happened: string
  nextTime: string
  isNamed: boolean
}

/** What is said in a conversation between an author and their lead. */
export type SampleTalk = {
  question: string
  worked: string
  asked: string
  nextTime: string
  step: string
}

export type SampleVocabulary = Record<
  Language,
  SampleWords & { everyday: SampleCall[]; lessons: SampleLesson[]; talks: SampleTalk[] }
>

/** Whether a lesson comes from calls of this kind, told at length. */
export const isSourceOf = (
  call: SampleCall,
  { situation, action }: Pick<SampleLesson, 'situation' | 'action'>,
): boolean => call.why !== '' && call.situation === situation && call.action === action

/** The lines of calls that lessons of one language come from. */
export const linesWithLesson = ({ calls, lessons }: SampleVocabulary[Language]): string[] =>
  calls
    .filter((call) => lessons.some((lesson) => isSourceOf(call, lesson)))
    .map(({ decided }) => decided)

/** A rule as its form is filled in. */
export type SampleRule = { key: string } & Record<string, string>

/** One version of the policy: fields of the rules that are new or other than before. */
export type SamplePolicy = {
  changeNote: string
  rules: SampleRule[]
  /** Rules whose Romanian words are written and looked at, by key. */
  translations?: Record<string, Record<string, string>>
}

/** A step with what was said of a team, so many weeks before the sample ends. */
export type SamplePledgeStep = {
  ago: number
  state: PledgeState
  text: string
  /** Days until it is to be done, for what is planned or being done. */
  dueIn?: number
}

/** What the team of a city said, when, and what came of it. */
export type SamplePledge = { city: string; ago: number; said: string; steps: SamplePledgeStep[] }

/** A case for the quarterly check, and how often which answer is given: weight and amount. */
export type SampleCase = {
  situation: Situation
  text: string
  answers: { choice: Choice; weight: number; amounts?: string[] }[]
}

/** Words with which the organisation learns from its calls. */
export type ImprovingWords = {
  flag: string
  principle: { statement: string; exception: string }
  /** The first goes into the newest version, the second is declined. */
  proposals: { change: string; steps: { state: ProposalState; text: string }[] }[]
  pledges: SamplePledge[]
  override: { rule: string; note: string; fields: Record<string, string> }
  cases: SampleCase[]
}

/** What the organisation itself says, in its own language. */
export type OrganisationWords = {
  contacts: string
  skipReason: string
  reports: string[]
  policies: SamplePolicy[]
}
