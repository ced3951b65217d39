import { expect, test } from 'vitest'
import { findSimilar } from '../../db/queries/lesson-search.ts'
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
  const unitIds = (await db.read.query.units.findMany()).map((unit) => unit.id)
  const find = async () =>
    (await findSimilar(db, 'harpsichord', { situation: undefined, unitIds }, 3)).map(
      (one) => one.id,
    )
  expect(await find()).toEqual([])
  await indexDecisions(org.house)
  expect(await find()).toEqual([id])
  await org.close()
})
