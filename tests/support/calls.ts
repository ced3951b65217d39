import type { Organisation } from './organisation.ts'
import type { Visitor } from './visitor.ts'

/** The form of a call as it is sent; what a test is about goes into its change. */
export const CALL = {
  situation: 'window',
  action: 'refund',
  relation: 'beyond',
  resolution: 'alone',
  visibility: 'team_named',
  decided: 'refund the chair on day 41',
  why: '',
  learned: '',
  amount: '',
}

export const DAY = 86_400_000

/** Logs a call through the form and returns its address. */
export async function logCall(visitor: Visitor, change: Record<string, string> = {}) {
  const response = await visitor.post('/app/decisions', { ...CALL, ...change })
  if (response.status !== 303) throw new Error(`logging answered ${response.status}`)
  return response.headers.get('location')!.replace(/\?logged.*/, '')
}

export const textOf = async (visitor: Visitor, path: string): Promise<string> =>
  (await visitor.get(path)).text()

/** The executive signs the charter, so that decisions can be shared. */
export async function signCharter(org: Organisation): Promise<void> {
  await (await org.signIn('eva')).post('/app/charter')
}

/** The day some days from now on the organisation's clocks, near enough for tests. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
