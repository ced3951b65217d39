export const LANGUAGES = ['en', 'ro', 'pl', 'el', 'it', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value)

/** Each language by its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ro: 'Română',
  pl: 'Polski',
  el: 'Ελληνικά',
  it: 'Italiano',
  pt: 'Português',
}

/** Letters that tell a text's language, whatever language its author reads. */
const LETTERS: Partial<Record<Language, RegExp>> = {
  ro: /[ășşțţ]/iu,
  pl: /[ąęłńśźż]/iu,
  el: /\p{Script=Greek}/u,
  pt: /[ãõ]/iu,
}

/** The languages a text may be in: its author's own, and those whose letters it has. */
export const languagesIn = (text: string, own: Language): Language[] =>
  LANGUAGES.filter((language) => language === own || LETTERS[language]?.test(text))
