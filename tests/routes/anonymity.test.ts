import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

test.each(LANGUAGES)('says in %s what is protected and all that is not', async (language) => {
  const page = await (await new Visitor(org.app).get(`/anonymity?lang=${language}`)).text()
  expect(page).toContain(`<html lang="${language}"`)
  const notProtected = /<ul class="plain section-s">(.*?)<\/ul>/s.exec(page)![1]!
  expect(notProtected.match(/<li>/g)).toHaveLength(8)
})
