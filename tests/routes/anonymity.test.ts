import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAuditHead } from '../../db/queries/audit.ts'
import { selfAudits } from '../../db/schema.ts'
import { LANGUAGES } from '../../src/domain/languages.ts'
import { openPulse } from '../../src/jobs/open-pulse.ts'
import { messagesFor } from '../../src/messages/messages.ts'
import { VERSION } from '../../src/version.ts'
import { wrap } from '../../views/anonymity/way-picture.tsx'
import { roomFor } from '../../views/team/text-room.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

let org: Organisation
beforeAll(async () => {
  org = await openOrganisation()
})
afterAll(() => org.close())

const show = async (language = 'en') =>
  (await new Visitor(org.app).get(`/anonymity?lang=${language}`)).text()

describe.each(LANGUAGES)('in %s', (language) => {
  test('says of each adversary, of all that is not protected, and how to check', async () => {
    const page = await show(language)
    const words = messagesFor(language).anonymity
    expect(page).toContain(`<html lang="${language}"`)
    expect(words.who).toHaveLength(8)
    expect(words.not).toHaveLength(12)
    expect(words.check).toHaveLength(9)
    const said = [...words.who.flatMap((one) => [one.could, one.couldNot]), ...words.not]
    for (const text of said) expect(page).toContain(text.replaceAll("'", '&#39;'))
    expect(page).toContain('/ballots')
    expect(page).toContain('/keys/')
  })

  test('no word sticks out of its box in the picture', () => {
    const { picture } = messagesFor(language).anonymity
    const { you, noted, noteGone, named, nameless, answer, box, counted } = picture
    const sides: [string[], number][] = [
      [[you, noted, noteGone], 100],
      [[answer, box, counted, picture.figures(200)], 131],
      [[named], 116],
      [[nameless], 147],
    ]
    for (const [texts, width] of sides)
      for (const line of texts.flatMap((text) => wrap(text, width)))
        expect([line, roomFor(line, 13) <= width]).toEqual([line, true])
  })
})

test('the picture says in words what it shows', async () => {
  const page = await show()
  expect(page).toMatch(
    /<svg class="way-picture"[^>]*role="img" aria-labelledby="way-title way-desc"/,
  )
  expect(page).toContain('<title id="way-title">The way of an answer</title>')
})

test('tells the settings as they are: rules, waiting ones, version, log', async () => {
  await org.admin.post('/app/rules', {
    ...{ minimumBlock: '6', commentMinimum: '8', confirmed: 'yes' },
  })
  const before = await show()
  expect(before).toContain('Nothing was changed since Leeway was set up.')
  expect(before).toContain('at least 5 people')
  expect(before).toContain('From the next pulse on, version 2:')
  expect(before).toContain(`Leeway ${VERSION}`)
  const head = (await findAuditHead(org.house.db))!
  expect(before).toContain(`Entry ${head.number}, fingerprint ${head.hash}`)

  await openPulse(org.house)
  const after = await show()
  expect(after).toContain('Version 2, since ')
  expect(after).toContain('was 5, is 6.')
  expect(after).toContain('at least 6 people')
  expect(after).not.toContain('From the next pulse on')
})

test('tells the last self-audit, a bad one as such', async () => {
  expect(await show()).toContain('None has been run yet.')
  const run = (id: string, at: number, findings: number) =>
    org.house.db.write((tx) =>
      tx.insert(selfAudits).values({ id, at, version: '0.1.0', attempts: 31, findings }),
    )
  await run('b', Date.UTC(2026, 10, 2), 0)
  await run('a', Date.UTC(2026, 9, 2), 4)
  expect(await show()).toMatch(/2 Nov 2026.*small groups: 31\. Nothing was found\./)
  await run('c', Date.UTC(2026, 11, 2), 2)
  expect(await show()).toContain('Weaknesses found: 2. Ask an administrator')
})
