import { afterAll, beforeAll, expect, test } from 'vitest'
import { CALL, textOf } from '../support/calls.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { Visitor } from '../support/visitor.ts'

// Somebody writes for a quarter of an hour, and meanwhile their session has ended.

let org: Organisation
let nobody: Visitor
beforeAll(async () => {
  org = await openOrganisation()
  nobody = new Visitor(org.app)
})
afterAll(() => org.close())

const WRITTEN = { ...CALL, visibility: 'private', decided: 'refund "all" of <b>it</b> & more' }

test('what was written comes back, and is stored once it is sent again', async () => {
  const answer = await nobody.post('/app/decisions', WRITTEN)
  expect(answer.status).toBe(403)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  const page = await answer.text()
  expect(page).toContain('Your session has ended')
  const ana = await org.signIn('ana')
  expect(await textOf(ana, '/app/decisions')).not.toContain('&lt;b&gt;it')
  const fields = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const again = Object.fromEntries(fields.map(([, name, value]) => [name!, plain(value!)]))
  expect(again).toEqual(WRITTEN)
  expect((await ana.post('/app/decisions', again)).status).toBe(303)
  expect(await textOf(ana, '/app/decisions')).toContain('&lt;b&gt;it&lt;/b&gt; &amp; more')
})

test.each(['draft', 'similar'])(
  'a script that asks for %s is refused and takes nobody away',
  async (what) => {
    const answer = await nobody.post(`/app/decisions/${what}`, WRITTEN, { 'hx-request': 'true' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toBe('')
  },
)

test.each(['/app/account/password', '/app/people', '/app/charter', '/app/pulse'])(
  'a form sent to %s leads to the sign-in, and what was in it is in no page',
  async (path) => {
    const answer = await nobody.post(path, { password: 'my old secret' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/app/sign-in?to=%2Fapp')
  },
)

test('another site cannot have its words shown here', async () => {
  const answer = await nobody.post('/app/decisions', WRITTEN, {
    origin: 'https://elsewhere.example',
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).not.toContain('refund')
})
