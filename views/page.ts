import type { Viewer } from '../src/domain/access.ts'
import type { Language } from '../src/domain/languages.ts'
import type { Format } from '../src/messages/format.ts'
import type { Messages } from '../src/messages/messages.ts'

/** What every page needs to know about its reader and its place. */
export type Page = {
  words: Messages
  format: Format
  language: Language
  /** Path of the page, for the menu and the language links. */
  here: string
  organisation: string
  /** The organisation's time zone. */
  timeZone: string
  /** Today on the organisation's clocks, "2026-11-23". */
  today: string
  isPractice: boolean
  /** The reader comes from a form that was stored. */
  isSaved: boolean
  /** Undefined on pages outside a session. */
  viewer: Viewer | undefined
}
