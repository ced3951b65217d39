import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation('practice', { language: 'pl' })
})
afterAll(() => org.close())

const text = async (path: string, who = org.admin) => (await who.get(path)).text()

describe('papers', () => {
  test('are there in English, in the organisation’s language and in the reader’s own', async () => {
    const bogdan = await org.signIn('bogdan', 'ro')
    const index = await text('/app/papers', bogdan)
    const offered = [...index.matchAll(/privacy\?in=(\w\w)/g)].map((found) => found[1])
    expect(offered).toEqual(['pl', 'ro', 'en'])
    for (const language of LANGUAGES) {
      const page = await text(`/app/papers/privacy?in=${language}`, bogdan)
      const shown = offered.includes(language) ? language : 'ro'
      expect(page).toContain(`<html lang="${shown}"`)
      expect(page).toContain(`<h1>${messagesFor(shown).papers.names.privacy}</h1>`)
    }
  })

  test.each(['privacy', 'dpia', 'council'])(
    '%s holds this installation’s own settings',
    async (name) => {
      await org.admin.post('/app/rules', {
        ...{ minimumBlock: '7', commentMinimum: '8', council: 'yes', confirmed: 'yes' },
      })
      const page = await text(`/app/papers/${name}?in=en`)
      // What waits for the next pulse is not in force yet.
      expect(page).toContain('In force: version 1')
      expect(page).toMatch(/\b5 (?:people|respondents)/)
      expect(page).not.toMatch(/\b7 (?:people|respondents)/)
      for (const said of ['Test House', 'Monday, 00:00', 'Sunday, 24:00', '0800 1'])
        expect(page).toContain(said)
      expect(page).toContain('not legal advice')
      expect(page.match(/to be filled in\)/g)!.length).toBeGreaterThanOrEqual(3)
    },
  )

  test('the assessment lists all that is not protected', async () => {
    const page = await text('/app/papers/dpia?in=en')
    for (const line of messagesFor('en').anonymity.not)
      expect(page).toContain(line.replaceAll("'", '&#39;'))
  })

  test('the assessment is for who watches over the rules, its link too', async () => {
    const ana = await org.signIn('ana')
    expect((await ana.get('/app/papers/dpia')).status).toBe(404)
    expect(await text('/app/papers', ana)).not.toContain('/dpia')
    for (const name of ['carl', 'hana'])
      expect((await (await org.signIn(name)).get('/app/papers/dpia')).status).toBe(200)
    expect((await ana.get('/app/papers/other')).status).toBe(404)
  })
})
