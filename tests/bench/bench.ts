import { loadTree } from '../../db/queries/units.ts'
import { countDecisions } from '../../src/jobs/count-decisions.ts'
import { signCharter } from '../support/calls.ts'
import { openOrganisation } from '../support/organisation.ts'
import { publishRules, ruleOf } from '../support/policy.ts'
import type { Visitor } from '../support/visitor.ts'
import { fill, makeWords } from './fill.ts'

// npm run bench [decisions] [lessons]: how long the server takes over a large organisation, beside
// a bare page of the same run. Fails when a target is missed.

const [wantedDecisions = '100000', wantedLessons = '20000'] = process.argv.slice(2)
const SIZE = { decisions: Number(wantedDecisions), lessons: Number(wantedLessons) }
const AGENTS = 500
const TEAMS = 40
const ROUNDS = 300

const csv = [
  'name,email,unit,language,manages,roles',
  'Eva Executive,eva@test.example,,en,*,executive',
  ...Array.from(
    { length: AGENTS },
    (_, i) =>
      `Agent ${i},agent${i}@test.example,Team ${i % TEAMS},en,${i < TEAMS ? `Team ${i}` : ''},`,
  ),
].join('\n')

const org = await openOrganisation('practice', { csv })
await signCharter(org)
await publishRules(org, [ruleOf()], { daysAgo: 366 })
const began = performance.now()
await fill(org.house, SIZE)
console.log(
  `filled in ${Math.round((performance.now() - began) / 1000)} s: ${JSON.stringify(SIZE)}`,
)

const counting = performance.now()
await countDecisions(org.house)
console.log(`counted a year of periods in ${Math.round((performance.now() - counting) / 1000)} s`)

const agent = await org.signIn('agent100')
const lead = await org.signIn('agent7')
const tree = await loadTree(org.house.db)
const team = `/app/teams/${tree.units.find(({ name }) => name === 'Team 7')!.id}`
const { random, words } = makeWords(2)
const mistyped = (text: string) => {
  const at = 1 + random(Math.max(1, text.length - 2))
  return text.slice(0, at) + text.slice(at + 1)
}
const find = (typed: string) => agent.get(`/app/lessons?q=${encodeURIComponent(typed)}`)
const HTMX = { 'hx-request': 'true' }
const similar = (who: Visitor) =>
  who.post('/app/decisions/similar', { situation: 'window', decided: words(14) }, HTMX)

/** What is measured, with the p95 it has to stay under, in ms. */
const CASES: [name: string, most: number | undefined, act: () => Promise<Response>][] = [
  ['a bare page', undefined, async () => agent.get('/app/decisions/code')],
  ['the form of a call', 10, async () => agent.get('/app/decisions/new')],
  ['search: one word', 20, async () => find(words(1))],
  ['search: three words', 20, async () => find(words(3))],
  ['search: mistyped', 20, async () => find(mistyped(words(2)))],
  ['search: one letter', 20, async () => find(words(1).slice(0, 1))],
  ['search: two letters', 20, async () => find(words(1).slice(0, 2))],
  ['similar cases, agent', 20, () => similar(agent)],
  ['similar cases, lead', 20, () => similar(lead)],
  ['calls one may read, lead', undefined, async () => lead.get('/app/decisions')],
  ['calls one may read, sought', undefined, async () => lead.get(`/app/decisions?q=${words(1)}`)],
  ['one team’s fit', 50, async () => lead.get(team)],
  ['the policy’s fit', 50, async () => lead.get('/app/policy/fit')],
]

const times = new Map<string, number[]>(CASES.map(([name]) => [name, []]))
/** The processor's time, which does not grow with what else the machine does. */
const work = new Map<string, number[]>(CASES.map(([name]) => [name, []]))
for (let round = -20; round < ROUNDS; round++)
  for (const [name, , act] of CASES) {
    const start = performance.now()
    const worked = process.cpuUsage()
    const response = await act()
    await response.text()
    const ms = performance.now() - start
    const { user, system } = process.cpuUsage(worked)
    if (response.status !== 200) throw new Error(`${name} answered ${response.status}`)
    // The first rounds warm up.
    if (round >= 0) {
      times.get(name)!.push(ms)
      work.get(name)!.push((user + system) / 1000)
    }
  }

const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
const bare = at(times.get('a bare page')!, 0.5)
let missed = 0
console.log('ms of the server'.padEnd(24), '   p50    p95   p50/bare   processor p50')
for (const [name, most] of CASES) {
  const [p50, p95] = [at(times.get(name)!, 0.5), at(times.get(name)!, 0.95)]
  const verdict = most === undefined ? '' : p95 < most ? `  under ${most}` : `  MISSED ${most}`
  if (verdict.includes('MISSED')) missed++
  const columns = [p50, p95].map((ms) => ms.toFixed(1).padStart(6))
  const ratio = `${(p50 / bare).toFixed(1)}×`.padStart(9)
  const own = at(work.get(name)!, 0.5).toFixed(1).padStart(12)
  console.log(name.padEnd(24), ...columns, ratio, own, verdict)
}
await org.close()
process.exit(missed > 0 ? 1 : 0)
