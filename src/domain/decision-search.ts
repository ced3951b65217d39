import { queryWords, wordsOf } from './search.ts'

/** What somebody looks for among the calls they may read; nothing typed and no situation: all. */
export type Sought = { typed: string; situation: string | undefined }

export const isSought = ({ typed, situation }: Sought): boolean =>
  queryWords(typed).length > 0 || situation !== undefined

type Call = { situation: string; decided: string; why: string; learned: string }

/** Whether a call is of the situation and holds each typed word, or one that begins with it. */
export function fitsSearch({ typed, situation }: Sought): (call: Call) => boolean {
  const sought = queryWords(typed)
  return (call) => {
    if (situation !== undefined && call.situation !== situation) return false
    if (sought.length === 0) return true
    const words = wordsOf(`${call.decided}\n${call.why}\n${call.learned}`)
    return sought.every((start) => words.some((word) => word.startsWith(start)))
  }
}
