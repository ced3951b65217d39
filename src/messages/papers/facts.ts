/** What papers tell of an installation, as texts in the paper's language. */
export type PaperFacts = {
  organisation: string
  k: number
  comments: number
  exporters: string
  opens: string
  closes: string
  publishes: string
}

/** A part of a paper; `blank` names lines that the organisation fills in by hand. */
export type PaperSection = { head: string; text: string[]; blank?: string[] }
