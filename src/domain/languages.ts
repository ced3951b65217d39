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
