import { countVignettes } from './count-vignettes.ts'
import { settleProposals } from './move-proposals.ts'
import { answerAsked, askLeads } from './sample-coaching.ts'
import { chooseLessons, useLessons } from './sample-lesson-use.ts'
import { takeStarters, writeLessons } from './sample-lessons.ts'
import type { Week } from './sample-plan.ts'
import { keepPledges } from './sample-pledges.ts'
import { improvePolicy } from './sample-principle.ts'
import { readChanges, setOwnLimits } from './sample-rules.ts'
import { checkCases } from './sample-vignettes.ts'

/** What is done on Monday: the clock's work, a lesson for the week, replies that were waited for. */
export async function beginWeek(at: Week): Promise<void> {
  await settleProposals(at.house)
  await countVignettes(at.house)
  await chooseLessons(at)
  await answerAsked(at)
}

/** What is done on Friday with what the week's calls and people said. */
export async function improve(at: Week): Promise<void> {
  await takeStarters(at)
  await writeLessons(at)
  await useLessons(at)
  await improvePolicy(at)
  await setOwnLimits(at)
  await readChanges(at)
  await keepPledges(at)
  await askLeads(at)
  await checkCases(at)
}
