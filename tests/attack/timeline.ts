/** Something that came about at a step of the week; `at` orders, the step measures time. */
export type Moment = { step: number; at: number }
export type Drawn = Moment & { person: number }
export type Write = Moment & { size: number }

export type Caster = { person: number; write: Write; waited: number }

/** Steps after which nobody who drew is expected to send any more. */
const PATIENCE = 3

/**
 * Who seems to have sent a ballot at which writing of their box: whoever drew last and has not sent
 * yet. Two who drew at the same moment seem to send at the same moment. What nobody is left for is
 * taken for a change of earlier answers. `ballots` is how many there are.
 */
export function castersOf(drawn: Drawn[], writes: Write[], ballots: number): Caster[] {
  const casters: Caster[] = []
  const left = new Set(drawn)
  for (const write of writes) {
    const possible = [...left].filter(
      (one) => one.at < write.at && write.step - one.step <= PATIENCE,
    )
    const latest = possible.toSorted((a, b) => b.at - a.at)[0]
    for (const one of possible.filter(({ step }) => step === latest!.step)) {
      casters.push({ person: one.person, write, waited: write.step - one.step })
      left.delete(one)
    }
  }
  // Of more than there are ballots, those who waited longest did not send.
  const extra = casters.toSorted((a, b) => b.waited - a.waited).slice(0, -ballots)
  return casters.filter((one) => !extra.includes(one))
}
