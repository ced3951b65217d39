// Check digits of national identifiers, as their issuers publish them. All take what was written
// without spaces and prefixes, and of the right length.

const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0)

const last = (digits: string): number => Number(digits.at(-1))

/** Luhn's sum, as cards, the Greek ΑΜΚΑ and the Italian partita IVA use it. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Poland: eleven digits. */
export const isPesel = (digits: string): boolean =>
  weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0

/** Poland: ten digits. */
export const isNip = (digits: string): boolean =>
  weighed(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(digits)

/** Poland: nine digits, or fourteen whose first nine are one. */
export const isRegon = (digits: string): boolean =>
  digits.length === 14
    ? isRegon(digits.slice(0, 9)) &&
      (weighed(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === last(digits)
    : (weighed(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === last(digits)

/** Poland's identity card: three letters, a check digit and five digits. */
export function isDowod(code: string): boolean {
  const values = [...code].map((char) => Number.parseInt(char, 36))
  const weights = [7, 3, 1, -1, 7, 3, 1, 7, 3]
  return weights.reduce((sum, weight, place) => sum + weight * values[place]!, 0) % 10 === 0
}

/** Romania: thirteen digits. */
export function isCnp(digits: string): boolean {
  const rest = weighed(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === last(digits)
}

/** Romania: two to ten digits. */
export function isCif(digits: string): boolean {
  const weights = [7, 5, 3, 2, 1, 7, 5, 3, 2].slice(10 - digits.length)
  return ((weighed(digits, weights) * 10) % 11) % 10 === last(digits)
}

/** Greece: nine digits. */
export const isAfm = (digits: string): boolean =>
  (weighed(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(digits)

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22]
ODD.push(25, 24, 23)

/** Italy: sixteen letters and digits in capitals, the last a letter of their sum. */
export function isCodiceFiscale(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce((total, char, place) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65
    return total + (place % 2 === 0 ? ODD[value]! : value)
  }, 0)
  return String.fromCharCode(65 + (sum % 26)) === code.at(-1)
}

/** Portugal: nine digits. */
export function isNif(digits: string): boolean {
  const rest = weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === last(digits)
}

/** Portugal's social security: eleven digits. */
export const isNiss = (digits: string): boolean =>
  9 - (weighed(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === last(digits)

/** Portugal's citizen card: nine digits, two letters or digits, a check digit; in capitals. */
export function isCitizenCard(code: string): boolean {
  const sum = [...code].reverse().reduce((total, char, place) => {
    const value = Number.parseInt(char, 36) * (place % 2 === 1 ? 2 : 1)
    return total + (place % 2 === 1 && value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** England's and Wales's health service: ten digits. */
export const isNhs = (digits: string): boolean =>
  weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
