import type { Context } from 'hono'
import { findOpenPulse, type Pulse } from '../../db/queries/pulses.ts'
import type { AppEnv } from './env.ts'

/** The pulse that can be answered at this moment; undefined before, between and after. */
export async function findAnswerable(c: Context<AppEnv>): Promise<Pulse | undefined> {
  const open = await findOpenPulse(c.var.db)
  return open && c.var.house.clock.now() < open.closesAt ? open : undefined
}
