import { createSignInLink, findAccount } from '../../db/queries/accounts.ts'
import { importPeople } from '../../src/jobs/import-people.ts'
import { enrol } from './accounts.ts'
import { ORIGIN, openTestHouse, type TestHouse } from './house.ts'
import { Visitor } from './visitor.ts'

/**
 * The cast: Ana, Bogdan and Ada (agents), Maria (leads Returns), Hana (HR), Eva (executive, leads
 * all), Carl (works council), Adam (administrator). Nine answer in Returns, nine in Orders, four in Chat.
 */
export const PEOPLE_CSV = [
  'name,email,unit,language,manages,roles',
  'Eva Executive,eva@test.example,,en,*,executive',
  'Hana HR,hana@test.example,East / Orders,en,,hr',
  'Carl Council,carl@test.example,East / Orders,en,,council',
  'Maria Manager,maria@test.example,East / Returns,en,East / Returns,',
  'Ana Agent,ana@test.example,East / Returns,en,,',
  'Bogdan Agent,bogdan@test.example,East / Returns,ro,,',
  'Ada Agent,ada@test.example,East / Orders,en,,',
  ...Array.from({ length: 7 }, (_, i) => `Rita ${i},rita${i}@test.example,East / Returns,en,,`),
  ...Array.from({ length: 6 }, (_, i) => `Otto ${i},otto${i}@test.example,East / Orders,en,,`),
  ...Array.from({ length: 4 }, (_, i) => `Cleo ${i},cleo${i}@test.example,West / Chat,en,,`),
  ...Array.from({ length: 7 }, (_, i) => `Will ${i},will${i}@test.example,West / Billing,en,,`),
].join('\n')

export const PASSWORD = 'violet lantern harbour'
export const ADMIN = 'adam@test.example'

export type Organisation = TestHouse & {
  /** Signs a person in by a single-use link, the way everybody first comes in. */
  signIn: (name: string, language?: string) => Promise<Visitor>
  admin: Visitor
}

/** A set-up organisation with its people imported, all through the app itself. */
export async function openOrganisation(
  kind: 'practice' | 'real' = 'practice',
  { csv = PEOPLE_CSV, language = 'en' } = {},
): Promise<Organisation> {
  const test = await openTestHouse()
  const admin = new Visitor(test.app)
  const done = await admin.post('/app/setup', setupForm(test, kind, language))
  if (done.status !== 303) throw new Error(`set-up answered ${done.status}`)
  await enrolIfAsked(admin)
  const imported = await importPeople(test.house, Buffer.from(csv), { isDryRun: false })
  if (!imported.ok) throw new Error(`import failed: ${JSON.stringify(imported.problems)}`)
  return { ...test, admin, signIn: (name, spoken) => signInAs(test, name, spoken) }
}

export const setupForm = ({ house }: Pick<TestHouse, 'house'>, kind: string, language = 'en') => ({
  code: house.setupCode.code,
  organisation: 'Test House',
  language,
  timeZone: 'Europe/Bucharest',
  currency: 'EUR',
  contacts: 'Someone to talk to: 0800 1',
  kind,
  name: 'Adam Admin',
  email: ADMIN,
  password: PASSWORD,
})

/** Signs a person in at any opening of their house, by a single-use link. */
export async function signInAs(
  { house, app }: Pick<TestHouse, 'house' | 'app'>,
  name: string,
  language = 'en',
) {
  const visitor = new Visitor(app, language)
  const email = name.includes('@') ? name : `${name}@test.example`
  const account = await findAccount(house.db, email)
  if (!account) throw new Error(`nobody is called ${name}`)
  const token = await house.db.write((tx) => createSignInLink(tx, account.id))
  const welcome = await visitor.post(`/app/welcome/${token}`, { password: PASSWORD })
  if (welcome.status !== 303) throw new Error(`signing ${name} in answered ${welcome.status}`)
  await enrolIfAsked(visitor)
  return visitor
}

/** HR and administrators of a real installation are asked for a second step before all else. */
async function enrolIfAsked(visitor: Visitor): Promise<void> {
  const today = await visitor.get('/app')
  if (today.headers.get('location') === '/app/account/second-factor') await enrol(visitor)
}

/** The value of a hidden field in a page. */
export const hiddenField = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Draws, answers and sends without script, as the plain form does; returns the last response. */
export async function answer(visitor: Visitor, answers: Record<string, string>): Promise<Response> {
  await visitor.post('/app/pulse/ticket')
  const page = await (await visitor.get('/app/pulse')).text()
  const [ticket, number] = ['ticket', 'number'].map((name) => hiddenField(page, name))
  return visitor.post('/ballots', { ticket: ticket!, number: number!, lang: 'en', ...answers })
}

export { ORIGIN }
