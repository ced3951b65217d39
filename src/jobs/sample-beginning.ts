import { randomInt } from 'node:crypto'
import { setPassword } from '../../db/queries/accounts.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { recordSignature } from '../../db/queries/charter.ts'
import { mondayOf } from '../domain/calendar.ts'
import { ORGANISATION, SAMPLE_ROLES } from '../domain/sample-organisation.ts'
import type { Setup } from '../domain/setup.ts'
import type { House } from '../http/env.ts'
import { hashPassword } from '../http/passwords.ts'
import type { SampleSignIn } from '../http/sample-making.ts'
import { organisation as words } from '../messages/sample/organisation.ts'
import { type Known, SAMPLE_ZONE, type SamplePlan } from './sample-plan.ts'
import { publishSamplePolicy } from './sample-policy.ts'
import { importSample } from './sample-staff.ts'
import { setUp } from './set-up.ts'

/** Set-up stands the Thursday before the first pulse, at 10. */
const BEFORE = (3 * 24 + 14) * 3_600_000
const CHARTER_VERSION = 1

/** Sets the sample up: installation, people, a signed charter, a first policy. */
export async function beginSample(house: House, plan: SamplePlan) {
  const { cast, people } = plan.organisation
  const { opensAt } = plan.weeks[0]!
  const at = opensAt - BEFORE
  const clockOffset = at - Date.now()
  const signIns = SAMPLE_ROLES.map((role): SampleSignIn => {
    const { name, email } = cast[role]
    return { role, name, email, password: newPassword() }
  })
  const hashes = await Promise.all(signIns.map(({ password }) => hashPassword(password)))

  const { name, email } = cast.administrator
  const given: Setup = {
    ...{
      organisation: ORGANISATION,
      language: 'en' as const,
      timeZone: SAMPLE_ZONE,
      currency: 'EUR',
    },
    ...{ contacts: words.contacts, isPractice: true, name, email },
  }
  const passwordHash = hashes[SAMPLE_ROLES.indexOf('administrator')]!
  house.clock.setOffset(clockOffset)
  const administrator = await house.db.write((tx) =>
    setUp(tx, given, { at, passwordHash, clockOffset, runsFrom: at }),
  )
  const known = await importSample(house, people, administrator)
  await house.db.write(async (tx) => {
    for (const [i, role] of SAMPLE_ROLES.entries())
      await setPassword(tx, known.idOf(cast[role]), hashes[i]!)
  })
  await signCharter(house, known.idOf(cast.executive))
  await publishFirst(house, known, plan)
  return { known, signIns }
}

async function signCharter({ db, clock }: House, executive: string): Promise<void> {
  const at = clock.now()
  await db.write(async (tx) => {
    await recordSignature(tx, CHARTER_VERSION, executive, at)
    const detail = `version ${CHARTER_VERSION}`
    await recordAudit(tx, { at, actorId: executive, action: 'charter-signed', detail })
  })
}

function publishFirst(house: House, known: Known, plan: SamplePlan): Promise<void> {
  const [first] = words.policies
  const inForceFrom = mondayOf(plan.weeks[0]!.isoWeek)
  const { id: actorId, name: actorName } = known.memberOf(plan.organisation.cast.executive)
  return publishSamplePolicy(house, first!, { by: { actorId, actorName }, inForceFrom })
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Twenty letters and digits (99 bits) in groups that can be typed. */
function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
