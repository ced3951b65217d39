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
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
