import { findInstallation } from '../../db/queries/installation.ts'
import { listMembers } from '../../db/queries/people.ts'
import { loadRulesInForce } from '../../db/queries/rules.ts'
import { loadTree } from '../../db/queries/units.ts'
import { deleteAnswers, listAnswersToCount } from '../../db/queries/vignette-answers.ts'
import { markCounted, recordVignetteFigures } from '../../db/queries/vignette-figures.ts'
import { listChecks, listUncounted } from '../../db/queries/vignettes.ts'
import { dayAt } from '../domain/calendar.ts'
import { discloseCase } from '../domain/vignette-figures.ts'
import { CASES, deletedFrom, isAsked } from '../domain/vignettes.ts'
import type { House } from '../http/env.ts'

/** Counts checks that have closed, once each, and deletes answers that are kept no longer. */
export async function countVignettes(house: House): Promise<void> {
  const { db, clock } = house
  const installation = await findInstallation(db)
  if (!installation || clock.hasJumped()) return
  for (const { quarter } of await listUncounted(db, clock.now())) await countCheck(house, quarter)
  const today = dayAt(clock.now(), installation.timeZone)
  const old = (await listChecks(db)).filter(
    ({ countedAt, closesAt }) =>
      countedAt !== null && deletedFrom(closesAt, installation.timeZone) <= today,
  )
  if (old.length === 0) return
  await db.write((tx) =>
    deleteAnswers(
      tx,
      old.map(({ quarter }) => quarter),
    ),
  )
}

async function countCheck({ db, clock }: House, quarter: string): Promise<void> {
  const tree = await loadTree(db)
  const roster = (await listMembers(db)).flatMap((member) =>
    isAsked(member) ? [{ id: member.id, unitId: member.unitId! }] : [],
  )
  const { minimumBlock } = await loadRulesInForce(db)
  await db.write(async (tx) => {
    if (!(await markCounted(tx, quarter, clock.now()))) return
    const answers = (await listAnswersToCount(tx, quarter)).map((answer) => ({
      ...answer,
      // A unit that is gone counts at the root.
      unitId: tree.find(answer.unitId)?.id ?? tree.root.id,
    }))
    const numbers = Array.from({ length: CASES }, (_, i) => i + 1)
    const figures = numbers.flatMap((number) => {
      const own = answers.filter((answer) => answer.number === number)
      return discloseCase(tree, roster, own, minimumBlock).map((figure) => ({ number, figure }))
    })
    await recordVignetteFigures(tx, quarter, figures)
  })
}
