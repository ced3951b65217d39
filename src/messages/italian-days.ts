/** Days whose name begins with a vowel, "otto" and "undici", shorten the article before them. */
const beginsWithVowel = (day: string) => /^(8|11)\D/.test(day)

export const il = (day: string) => (beginsWithVowel(day) ? `l’${day}` : `il ${day}`)
export const al = (day: string) => (beginsWithVowel(day) ? `all’${day}` : `al ${day}`)
export const dal = (day: string) => (beginsWithVowel(day) ? `dall’${day}` : `dal ${day}`)
export const del = (day: string) => (beginsWithVowel(day) ? `dell’${day}` : `del ${day}`)
