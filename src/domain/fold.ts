/**
 * Text as a search compares it: lower case, without accents, in all six languages. Ł and ß have no
 * accent to take off and are replaced.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase('en')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
