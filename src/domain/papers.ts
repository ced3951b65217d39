import { canAudit, type Viewer } from './access.ts'
import type { Language } from './languages.ts'

export const PAPERS = ['privacy', 'dpia', 'council'] as const
export type PaperName = (typeof PAPERS)[number]

/** Whom it concerns reads what is kept and agreed; weighing risks is for who watches over them. */
export const canReadPaper = (viewer: Viewer, name: PaperName): boolean =>
  name !== 'dpia' || canAudit(viewer)

/** A paper is there in English, in the organisation's language and in the reader's own. */
export const paperLanguages = (organisation: Language, reader: Language): Language[] => [
  ...new Set<Language>([organisation, reader, 'en']),
]
