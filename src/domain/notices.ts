/** What a person is told when somebody else changed something about them. */
export const NOTICE_KINDS = [
  'moved',
  'roles-changed',
  'leads-changed',
  'renamed',
  'email-changed',
  'away-set',
  'away-ended',
  'reactivated',
  'link-made',
  'password-reset',
  'second-factor-removed',
  'unit-changed',
  'policy-review',
  'policy-question',
  'policy-answer',
  'policy-owner',
  'override-lapsed',
  'decision-opened',
  'coaching-moved',
  'coaching-closed',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Told about the policy, not about the person. */
export const isAboutPolicy = (kind: NoticeKind): boolean =>
  kind.startsWith('policy-') || kind === 'override-lapsed'

/** Told about a question of a rule: asked, or answered. */
export const isQuestion = (kind: NoticeKind): boolean =>
  kind === 'policy-question' || kind === 'policy-answer'
