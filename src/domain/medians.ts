/** The middle value; the mean of the two in the middle where their number is even. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Steps of a published amount within each power of ten: about a third apart. */
const STEPS = [1, 1.5, 2, 3, 5, 7, 10]

/** The step nearest in proportion, so that nobody's own can be read off a median. */
export function roundAmount(minor: number): number {
  const power = 10 ** Math.floor(Math.log10(minor))
  const ratio = (step: number) => Math.abs(Math.log(minor / power / step))
  const nearest = STEPS.reduce((best, step) => (ratio(step) < ratio(best) ? step : best))
  return Math.round(nearest * power)
}
