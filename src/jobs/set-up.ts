import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { createInstallation } from '../../db/queries/installation.ts'
import { createMember } from '../../db/queries/people.ts'
import { createRules } from '../../db/queries/rules.ts'
import { createUnit } from '../../db/queries/units.ts'
import { FIRST_RULES } from '../domain/rules.ts'
import { DEFAULT_SCHEDULE } from '../domain/schedule.ts'
import type { Setup } from '../domain/setup.ts'

type Beginning = {
  at: number
  passwordHash: string
  /** Where a practice installation's calendar stands, and from when on it runs. */
  clockOffset?: number
  runsFrom?: number
}

/** Makes the installation with its organisation and first administrator; returns that one's id. */
export async function setUp(tx: Tx, given: Setup, beginning: Beginning): Promise<string> {
  const { organisation, language, timeZone, currency, contacts, isPractice } = given
  const { at, passwordHash, clockOffset = 0, runsFrom = null } = beginning
  await createInstallation(tx, {
    ...{ organisation, language, timeZone, currency, contacts, isPractice, clockOffset, runsFrom },
    schedule: DEFAULT_SCHEDULE,
    setUpAt: at,
  })
  await createRules(tx, { ...FIRST_RULES, number: 1, setAt: at })
  await createUnit(tx, organisation, null)
  const person = {
    ...{ name: given.name, email: given.email, language, isActive: true },
    externalId: undefined,
    unitId: undefined,
    roles: ['administrator' as const],
    manages: [],
    deputises: [],
  }
  const id = await createMember(tx, person, passwordHash)
  const detail = isPractice ? 'practice' : 'real'
  await recordAudit(tx, { at, actorId: id, action: 'set-up', detail })
  return id
}
