import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logCall, signCharter, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import type { Visitor } from '../support/visitor.ts'

// Reader × visibility × state of the charter, in the list and at the address, over HTTP.

const READERS = ['author', 'mate', 'lead', 'executive', 'hr', 'council', 'other', 'admin'] as const
type Reader = (typeof READERS)[number]
const TABLE: Record<string, Record<'signed' | 'unsigned', Reader[]>> = {
  private: { signed: ['author'], unsigned: ['author'] },
  manager: { signed: ['author', 'lead'], unsigned: ['author'] },
  team_named: { signed: ['author', 'mate', 'lead'], unsigned: ['author'] },
  everyone_unnamed: { signed: ['author'], unsigned: ['author'] },
}

describe.each(['unsigned', 'signed'] as const)('with the charter %s', (charter) => {
  let org: Organisation
  let visitors: Record<Reader, Visitor>
  beforeAll(async () => {
    org = await openOrganisation()
    if (charter === 'signed') await signCharter(org)
    visitors = {
      author: await org.signIn('ana'),
      mate: await org.signIn('rita0'),
      lead: await org.signIn('maria'),
      executive: await org.signIn('eva'),
      hr: await org.signIn('hana'),
      council: await org.signIn('carl'),
      other: await org.signIn('otto0'),
      admin: org.admin,
    }
  })
  afterAll(() => org.close())

  test.each(Object.keys(TABLE))('%s', async (visibility) => {
    const decided = `words for ${visibility} readers`
    // Before the signature nothing but private can be logged; what is meant for others is refused.
    const isRefused = charter === 'unsigned' && visibility !== 'private'
    if (isRefused)
      expect(
        (await visitors.author.post('/app/decisions', { ...SENT, visibility, decided })).status,
      ).toBe(422)
    const path = await logCall(visitors.author, {
      ...{ decided, visibility: isRefused ? 'private' : visibility },
    })
    for (const reader of READERS) {
      const may = TABLE[visibility]![charter].includes(reader)
      expect((await visitors[reader].get(path)).status, `${reader} at its address`).toBe(
        may ? 200 : 404,
      )
      const list = await textOf(visitors[reader], '/app/decisions')
      expect(list.includes(decided), `${reader} in the list`).toBe(may)
    }
  })
})

const SENT = {
  ...{ situation: 'window', action: 'refund', relation: 'beyond', resolution: 'alone' },
  ...{ why: '', learned: '', amount: '' },
}
