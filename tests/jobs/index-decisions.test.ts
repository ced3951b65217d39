import { expect, test } from 'vitest'
import { listMembers } from '../../db/queries/people.ts'
import { findViewer } from '../../db/queries/sessions.ts'
import { findSimilar } from '../../db/queries/similar.ts'
import { loadTree } from '../../db/queries/units.ts'
import { decisionTexts, searchWords } from '../../db/schema.ts'
import { indexDecisions } from '../../src/jobs/index-decisions.ts'
import { logCall, signCharter } from '../support/calls.ts'
import { openOrganisation } from '../support/organisation.ts'

test('calls logged before there was a search are found after it has run; private ones are not', async () => {
  const org = await openOrganisation()
  await signCharter(org)
  const ana = await org.signIn('ana')
  const id = (await logCall(ana, { decided: 'harpsichord refunded' })).split('/').at(-1)
  await logCall(ana, { decided: 'harpsichord kept quiet', visibility: 'private' })
  const { db } = org.house
  await db.write(async (tx) => {
    await tx.delete(decisionTexts)
    await tx.delete(searchWords)
  })
  const maria = (await listMembers(db)).find(({ name }) => name.startsWith('Maria'))!
  const viewer = (await findViewer(db, maria.id))!
  const about = { situation: undefined, viewer, tree: await loadTree(db), now: Date.now() }
  const find = async () => (await findSimilar(db, 'harpsichord', about, 3)).map((one) => one.id)
  expect(await find()).toEqual([])
  await indexDecisions(org.house)
  expect(await find()).toEqual([id])
  await org.close()
})
