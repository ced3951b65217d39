import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDraft } from '../../db/queries/policy.ts'
import { loadTree } from '../../db/queries/units.ts'
import { tellLesson } from '../support/lessons.ts'
import { type Organisation, openOrganisation } from '../support/organisation.ts'
import { openCheck } from '../support/story-vignettes.ts'
import { Visitor } from '../support/visitor.ts'

// Every route met by every role. A number is the status expected; 303 leads to the sign-in page.

const WHO = ['nobody', 'agent', 'manager', 'hr', 'council', 'executive', 'admin'] as const
type Who = (typeof WHO)[number]

const ROUTES: Record<string, Record<Who, number>> = {
  'GET /': row(303, 303, 303, 303, 303, 303, 303),
  'GET /healthz': row(200, 200, 200, 200, 200, 200, 200),
  'GET /anonymity': row(200, 200, 200, 200, 200, 200, 200),
  'GET /keys/2026-W01': row(404, 404, 404, 404, 404, 404, 404),
  'GET /receipts': row(200, 200, 200, 200, 200, 200, 200),
  'GET /receipts/2026-W01': row(404, 404, 404, 404, 404, 404, 404),
  'GET /threads': row(200, 200, 200, 200, 200, 200, 200),
  'POST /threads': row(200, 200, 200, 200, 200, 200, 200),
  'POST /threads/posts': row(200, 200, 200, 200, 200, 200, 200),
  'GET /ballots': row(404, 404, 404, 404, 404, 404, 404),
  'POST /ballots': row(410, 410, 410, 410, 410, 410, 410),
  'GET /app/setup': row(404, 404, 404, 404, 404, 404, 404),
  'POST /app/setup': row(404, 404, 404, 404, 404, 404, 404),
  'GET /app/setup/sample': row(404, 404, 404, 404, 404, 404, 404),
  'POST /app/setup/sample': row(404, 404, 404, 404, 404, 404, 404),
  'POST /app/setup/sample/done': row(404, 404, 404, 404, 404, 404, 404),
  'GET /app/sign-in': row(200, 200, 200, 200, 200, 200, 200),
  'POST /app/sign-in': row(422, 422, 422, 422, 422, 422, 422),
  'GET /app/sign-in/code': row(303, 303, 303, 303, 303, 303, 303),
  'POST /app/sign-in/code': row(422, 422, 422, 422, 422, 422, 422),
  'POST /app/sign-in/passkey': row(415, 415, 415, 415, 415, 415, 415),
  'POST /app/sign-in/passkey/options': row(415, 415, 415, 415, 415, 415, 415),
  'GET /app/forgotten': row(200, 200, 200, 200, 200, 200, 200),
  'GET /app/welcome/none': row(404, 404, 404, 404, 404, 404, 404),
  'POST /app/welcome/none': row(404, 404, 404, 404, 404, 404, 404),
  'GET /app': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/account': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/account/language': row(303, 422, 422, 422, 422, 422, 422),
  'POST /app/account/password': row(303, 422, 422, 422, 422, 422, 422),
  'POST /app/notices': row(303, 303, 303, 303, 303, 303, 303),
  'GET /app/audit': row(303, 404, 404, 200, 200, 404, 200),
  'GET /app/audit/jsonl': row(303, 404, 404, 200, 200, 404, 200),
  'GET /app/calendar': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/calendar/start': row(303, 404, 404, 404, 404, 404, 303),
  'POST /app/calendar/pause': row(303, 404, 404, 404, 404, 404, 303),
  'POST /app/calendar/clock': row(303, 404, 404, 404, 404, 404, 303),
  'POST /app/calendar/void': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/calendar/weeks/2020-W01': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/calendar/schedule': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/calendar/holidays': row(303, 404, 404, 404, 404, 404, 303),
  'POST /app/calendar/again': row(303, 404, 404, 404, 404, 404, 409),
  'POST /app/calendar/practice': row(303, 404, 404, 404, 404, 404, 400),
  'POST /app/account/sessions/none/end': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/account/sessions/end': row(303, 303, 303, 303, 303, 303, 303),
  'GET /app/account/second-factor': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/account/second-factor': row(303, 303, 303, 303, 303, 303, 303),
  'POST /app/account/second-factor/begin': row(303, 303, 303, 303, 303, 303, 303),
  'POST /app/account/second-factor/confirm': row(303, 422, 422, 422, 422, 422, 422),
  'POST /app/account/passkeys': row(303, 415, 415, 415, 415, 415, 415),
  'POST /app/account/passkeys/options': row(303, 415, 415, 415, 415, 415, 415),
  'POST /app/account/passkeys/none/remove': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/charter': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/charter': row(303, 404, 404, 404, 404, 303, 404),
  'GET /app/decisions': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/decisions/new': row(303, 200, 200, 200, 200, 404, 404),
  'POST /app/decisions/similar': row(403, 200, 200, 200, 200, 404, 404),
  'POST /app/decisions': row(303, 422, 422, 422, 422, 404, 404),
  'GET /app/decisions/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/draft': row(403, 200, 200, 200, 200, 404, 404),
  'POST /app/decisions/draft/drop': row(303, 303, 303, 303, 303, 404, 404),
  'GET /app/decisions/code': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/decisions/code': row(303, 422, 422, 422, 422, 422, 422),
  'POST /app/decisions/code/outcome': row(303, 422, 422, 422, 422, 422, 422),
  'POST /app/decisions/code/withdraw': row(303, 422, 422, 422, 422, 422, 422),
  'GET /app/decisions/none/correct': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/correct': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/decisions/none/withdraw': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/withdraw': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/decisions/none/sever': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/sever': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/decisions/none/outcome': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/decisions/none/never-again': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/never-again': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/outcome': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/decisions/none/release': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/decisions/none/release': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/curate': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/curate/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/coaching': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/coaching/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/coaching/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/coaching/about/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/coaching/about/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/pledges/of/:returns': row(303, 200, 200, 200, 404, 200, 404),
  'POST /app/pledges/of/:returns': row(303, 404, 422, 422, 404, 422, 404),
  'GET /app/pledges/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/pledges/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/pledges/none/mark': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/exports': row(303, 404, 404, 200, 200, 404, 404),
  'POST /app/exports': row(303, 404, 404, 422, 404, 404, 404),
  'GET /app/exports/none/csv': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons': row(303, 200, 200, 200, 200, 200, 404),
  'POST /app/lessons': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/new': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/recall': row(303, 200, 200, 200, 200, 200, 404),
  'POST /app/lessons/recall': row(303, 303, 303, 303, 303, 303, 404),
  'GET /app/lessons/starters': row(303, 404, 200, 404, 404, 200, 404),
  'POST /app/lessons/starters': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/week': row(303, 404, 200, 404, 404, 200, 404),
  'POST /app/lessons/week': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/week/asked': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/lessons/week/asked': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/:lesson': row(303, 200, 200, 200, 200, 200, 404),
  'POST /app/lessons/:lesson/helped': row(303, 303, 303, 303, 303, 303, 404),
  'POST /app/lessons/:lesson/seen': row(303, 303, 303, 303, 303, 303, 404),
  'POST /app/lessons/:lesson/reuse': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/lessons/:lesson/flag': row(303, 422, 422, 422, 422, 422, 404),
  'POST /app/lessons/:lesson/tend': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/lessons/:lesson/fix': row(303, 200, 200, 200, 200, 200, 404),
  'POST /app/lessons/:lesson/fix': row(303, 422, 422, 422, 422, 422, 404),
  'POST /app/lessons/:lesson/drop': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/organisation': row(303, 404, 404, 200, 404, 200, 404),
  'GET /app/organisation/:root': row(303, 404, 404, 200, 404, 200, 404),
  'GET /app/organisation/:returns': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/papers': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/papers/privacy': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/papers/council': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/papers/dpia': row(303, 404, 404, 200, 200, 404, 200),
  'GET /app/rules': row(303, 404, 404, 200, 200, 404, 200),
  'POST /app/rules': row(303, 404, 404, 404, 404, 404, 422),
  'GET /app/people/new': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/people/new': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/people/export': row(303, 404, 404, 404, 404, 404, 200),
  'GET /app/people/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/people/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/people/none/active': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/people/none/away': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/settings': row(303, 404, 404, 404, 200, 404, 200),
  'POST /app/settings': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/settings/situations': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/settings/follow-ups': row(303, 404, 404, 404, 404, 404, 422),
  'POST /app/settings/rates': row(303, 404, 404, 404, 404, 404, 303),
  'GET /app/units': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/units': row(303, 404, 404, 404, 404, 404, 422),
  'GET /app/units/:returns': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/units/:returns': row(303, 404, 404, 404, 404, 404, 409),
  'POST /app/units/:east/remove': row(303, 404, 404, 404, 404, 404, 422),
  'GET /app/people': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/people/none/link': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/people/none/reset': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/people/none/second-factor': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/people/invitations': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/people/invitations': row(303, 404, 404, 404, 404, 404, 200),
  'GET /app/people/import': row(303, 404, 404, 404, 404, 404, 200),
  'POST /app/people/import': row(303, 404, 404, 404, 404, 404, 415),
  'POST /app/people/import/confirm': row(303, 404, 404, 404, 404, 404, 422),
  'GET /app/policy': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/charter/read': row(303, 303, 303, 303, 303, 303, 303),
  'GET /app/unsealings/ask/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/unsealings/ask/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/unsealings/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/unsealings/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/fit': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/policy/versions/1': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/draft': row(303, 404, 404, 404, 404, 200, 404),
  'POST /app/policy/draft': row(303, 404, 404, 404, 404, 303, 404),
  'GET /app/policy/draft/rules/new': row(303, 404, 404, 404, 404, 200, 404),
  'POST /app/policy/draft/rules/new': row(303, 404, 404, 404, 404, 422, 404),
  'POST /app/policy/draft/publish': row(303, 404, 404, 404, 404, 422, 404),
  'GET /app/principles/new': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/principles': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/principles/:principle': row(303, 200, 200, 200, 200, 200, 404),
  'GET /app/principles/:principle/lessons': row(303, 404, 200, 404, 404, 200, 404),
  'POST /app/principles/:principle/lessons': row(303, 404, 422, 404, 404, 422, 404),
  'POST /app/principles/:principle/review': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/principles/:principle/proposals': row(303, 422, 422, 422, 422, 422, 404),
  'POST /app/principles/:principle/proposals/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/principles/:principle/proposals/none/draft': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/principles/:principle/proposals/none/review': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/principles/:principle/proposals/none/review': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/care': row(303, 404, 404, 404, 404, 200, 404),
  'POST /app/policy/care': row(303, 404, 404, 404, 404, 422, 404),
  'POST /app/policy/draft/drop': row(303, 404, 404, 404, 404, 409, 404),
  'POST /app/policy/draft/proposals/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/ask': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/policy/changed': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/policy/changed/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/questions': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/policy/questions/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/questions/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/overrides': row(303, 200, 200, 200, 200, 200, 200),
  'GET /app/policy/overrides/none/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/overrides/none/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/versions/1/changes': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/versions/1/withdraw': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/versions/1/adopt': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/policy/draft/changes': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/draft/review': row(303, 404, 404, 404, 404, 303, 404),
  'POST /app/policy/draft/remarks': row(303, 404, 404, 404, 404, 422, 404),
  'GET /app/policy/draft/rules/none/words': row(303, 404, 404, 404, 404, 303, 404),
  'GET /app/policy/draft/rules/none/words/pl': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/policy/draft/rules/none/words/pl': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/pulse': row(303, 200, 200, 200, 200, 200, 200),
  'POST /app/pulse/ticket': row(303, 410, 410, 410, 410, 410, 410),
  'POST /app/pulse/ticket/blind': row(303, 415, 415, 415, 415, 415, 415),
  'POST /app/pulse/ticket/forget': row(303, 204, 204, 204, 204, 204, 204),
  'GET /app/teams': row(303, 303, 303, 200, 303, 200, 200),
  'GET /app/teams/:returns': row(303, 200, 200, 200, 404, 200, 404),
  'GET /app/teams/:orders': row(303, 404, 404, 200, 200, 200, 404),
  'GET /app/teams/:east': row(303, 404, 404, 200, 404, 200, 404),
  'GET /app/teams/:root': row(303, 404, 404, 200, 404, 200, 404),
  'GET /app/teams/:returns/comments/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/teams/:returns/comments/none': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/vignettes': row(303, 200, 200, 200, 200, 200, 404),
  'GET /app/vignettes/new': row(303, 404, 404, 404, 404, 200, 404),
  'POST /app/vignettes/new/send': row(303, 404, 404, 404, 404, 422, 404),
  'GET /app/vignettes/new/cases/new': row(303, 404, 404, 404, 404, 200, 404),
  'POST /app/vignettes/new/cases': row(303, 404, 404, 404, 404, 422, 404),
  'GET /app/vignettes/new/cases/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/vignettes/new/cases/none': row(303, 404, 404, 404, 404, 404, 404),
  'POST /app/vignettes/new/cases/none/remove': row(303, 404, 404, 404, 404, 303, 404),
  'GET /app/vignettes/:check': row(303, 200, 200, 200, 200, 200, 404),
  'GET /app/vignettes/:check/answers': row(303, 200, 404, 200, 200, 404, 404),
  'POST /app/vignettes/:check/answers': row(303, 422, 404, 422, 422, 404, 404),
  'GET /app/vignettes/:check/mine': row(303, 404, 404, 404, 404, 404, 404),
  'GET /app/nothing': row(303, 404, 404, 404, 404, 404, 404),
}

function row(...statuses: number[]): Record<Who, number> {
  return Object.fromEntries(WHO.map((who, i) => [who, statuses[i]])) as Record<Who, number>
}

let org: Organisation
let visitors: Record<Who, Visitor>
let unitIds: Record<string, string>

beforeAll(async () => {
  org = await openOrganisation()
  await org.house.db.write((tx) => createDraft(tx, []))
  const tree = await loadTree(org.house.db)
  unitIds = Object.fromEntries(tree.units.map((unit) => [unit.name.toLowerCase(), unit.id]))
  unitIds.root = tree.root.id
  const { lesson, principle } = await tellLesson(org)
  Object.assign(unitIds, { lesson, principle, check: await openCheck(org.house) })
  visitors = {
    nobody: new Visitor(org.app),
    agent: await org.signIn('ana'),
    manager: await org.signIn('maria'),
    hr: await org.signIn('hana'),
    council: await org.signIn('carl'),
    executive: await org.signIn('eva'),
    admin: org.admin,
  }
})
afterAll(() => org.close())

test.each(Object.entries(ROUTES))('%s', async (route, expected) => {
  const [method, path = ''] = route.split(' ')
  const real = path.replace(/:(\w+)/, (_, name: string) => unitIds[name]!)
  const met: Record<string, number> = {}
  for (const who of WHO) {
    const visitor = visitors[who]
    // Short: what nobody has written comes back to them to be sent again.
    const form = { email: `${WHO.indexOf(who)}@b.example` }
    const response = await (method === 'GET' ? visitor.get(real) : visitor.post(real, form))
    met[who] = response.status
    if (who === 'nobody' && response.status === 303 && path !== '/')
      expect(response.headers.get('location')).toMatch(/^\/app\/sign-in/)
  }
  expect(met).toEqual(expected)
})

test('the table above holds every route of the app', () => {
  const paths = Object.keys(ROUTES).map((route) => route.split(' ') as [string, string])
  const covered = (method: string, pattern: RegExp) =>
    paths.some(([m, path]) => m === method && pattern.test(path))
  const missing = org.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/*'))
    .map(({ method, path }) => ({ method, path: path.replace(/\{[^}]*\}/g, '') }))
    .filter(
      ({ method, path }) => !covered(method, new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)),
    )
  expect(missing).toEqual([{ method: 'POST', path: '/app/sign-out' }])
})

test('everybody signed in may sign out, and is out then', async () => {
  for (const who of WHO.slice(1)) {
    expect((await visitors[who].post('/app/sign-out')).headers.get('location')).toBe('/app/sign-in')
    expect((await visitors[who].get('/app')).status).toBe(303)
  }
})
