import { attackCopies, type Guesses } from './attacker.ts'
import type { Group, Score } from './chance.ts'
import { type Case, gather, groupBy } from './evidence.ts'
import type { Ballot, Lived, Week } from './live.ts'
import { type Random, shuffled } from './random.ts'
import { attackTranscript } from './transcript.ts'

/** The attacks on one run. Each sees three weeks; groups of all three make its score. */
export type Scores = {
  /** Key files copied on the last evening, before the close. */
  evening: Score
  /** Key files copied in the middle of the week. */
  midWeek: Score
  /** Chance among those of one cell who speak the same language. */
  transcript: Score
  /** The same guesses; chance among all of a cell. */
  transcriptOfCell: Score
}

export function attack(
  lived: Lived,
  random: Random,
  languageOf: (person: number) => string,
): Scores {
  const scores: Scores = { evening: [], midWeek: [], transcript: [], transcriptOfCell: [] }
  for (const week of lived.weeks) {
    const ballots = week.ballots.toSorted((a, b) => a.serial.compare(b.serial))
    const given: Case = {
      ...{ copies: lived.copies, pulseId: week.pulseId, steps: week.steps },
      ...{ marks: lived.marks, cellOf: week.cellOf, keyFiles: week.keys.lastEvening },
      ballots: ballots.map(({ serial, cell, content }) => {
        return { serial, cell, commentBytes: Buffer.byteLength(content.comment.trim()) }
      }),
    }
    const evidence = gather(given)
    const inCell = ({ cell }: Ballot) => `${cell}`
    scores.evening.push(...judge(attackCopies(given, evidence), ballots, inCell))
    const early = attackCopies({ ...given, keyFiles: week.keys.midWeek }, evidence)
    scores.midWeek.push(...judge(early, ballots, ({ cell, isEarly }) => `${cell} ${isEarly}`))
    const heard = listen(week, random)
    const inTongue = ({ cell, person }: Ballot) => `${cell} ${languageOf(person)}`
    scores.transcript.push(...judge(heard.guesses, heard.ballots, inTongue))
    scores.transcriptOfCell.push(...judge(heard.guesses, heard.ballots, inCell))
  }
  return scores
}

/** Those with blind tickets; of the others it is said openly that the server made their tickets. */
function listen(week: Week, random: Random): { guesses: Guesses; ballots: Ballot[] } {
  const isAllPlain = week.ballots.every(({ isBlind }) => !isBlind)
  const ballots = week.ballots
    .filter(({ isBlind }) => isBlind || isAllPlain)
    .toSorted((a, b) => a.serial.compare(b.serial))
  const plain = new Set(week.ballots.filter((one) => !ballots.includes(one)).map((b) => b.person))
  const guesses = attackTranscript({
    exchanges: shuffled(week.exchanges, random).filter(({ person }) => !plain.has(person ?? -1)),
    cellOf: week.cellOf,
    serials: ballots.map(({ serial }) => serial),
  })
  return { guesses, ballots }
}

function judge(guesses: Guesses, ballots: Ballot[], groupOf: (ballot: Ballot) => string): Group[] {
  return [...groupBy(ballots, groupOf)].map(([name, group]) => {
    const guessed = group.flatMap(({ person, serial }) => {
      const guess = ballots[guesses.get(person) ?? -1]
      return guess && groupOf(guess) === name ? [guess.serial.equals(serial)] : []
    })
    return { size: group.length, guessed: guessed.length, correct: guessed.filter(Boolean).length }
  })
}
