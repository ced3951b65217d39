import type { Action, Relation, Resolution, Situation } from './decisions.ts'
import type { Language } from './languages.ts'

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

export type SampleVocabulary = Record<Language, SampleWords>

/** A rule as its form is filled in. */
export type SampleRule = { key: string } & Record<string, string>

/** One version of the policy: fields of the rules that are new or other than before. */
export type SamplePolicy = { changeNote: string; rules: SampleRule[] }

/** What the organisation itself says, in its own language. */
export type OrganisationWords = {
  contacts: string
  skipReason: string
  reports: string[]
  policies: SamplePolicy[]
}
