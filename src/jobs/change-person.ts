import type { Tx } from '../../db/client.ts'
import { endAbsence, setAbsence } from '../../db/queries/absences.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { notify } from '../../db/queries/notices.ts'
import {
  createMember,
  deactivateMember,
  findMember,
  listMembers,
  type Member,
  reviseMember,
} from '../../db/queries/people.ts'
import { removeSessions } from '../../db/queries/sessions.ts'
import { loadTree } from '../../db/queries/units.ts'
import { changesOfPerson, pathText } from '../domain/person-changes.ts'
import { isAdministered, type PersonErrors, parsePerson } from '../domain/person-form.ts'
import type { House } from '../http/env.ts'
import { placing } from './placements.ts'

export type Changed =
  | { ok: true; id: string }
  | { ok: false; errors: PersonErrors }
  /** Somebody else changed this person since the form was shown. */
  | { ok: false; conflict: true }
  | { ok: false; missing: true }

type By = { actorId: string }

/** Adds a person out of the form's fields. */
export const addPerson = ({ db, clock, inTurn }: House, form: Record<string, string>, by: By) =>
  inTurn(() =>
    db.write(async (tx): Promise<Changed> => {
      const tree = await loadTree(tx)
      const parsed = parsePerson(form, tree, await listMembers(tx))
      if (!parsed.ok) return parsed
      const at = clock.now()
      const content = { ...parsed.content, isActive: true }
      const id = await placing(tx, at, () => createMember(tx, content))
      const detail = pathText(tree, content.unitId)
      await recordAudit(tx, { at, ...by, subjectId: id, action: 'person-added', detail })
      const nobody = { ...content, id, roles: [], manages: [], deputises: [] }
      await tell(tx, nobody, { ...content, id }, { at, ...by })
      return { ok: true, id }
    }),
  )

/** Changes a person by the form's fields, unless they were changed since `revision`. */
export const changePerson = (
  house: House,
  id: string,
  { revision, form }: { revision: number; form: Record<string, string> },
  by: By,
) =>
  changing(house, id, async (tx, person, at) => {
    if (person.revision !== revision) return { ok: false, conflict: true }
    const others = (await listMembers(tx)).filter((other) => other.id !== id)
    const parsed = parsePerson(form, await loadTree(tx), others)
    if (!parsed.ok) return parsed
    const after = { ...parsed.content, isActive: person.isActive }
    await placing(tx, at, () => reviseMember(tx, id, after))
    await tell(tx, person, { ...after, id }, { at, ...by })
    return { ok: true, id }
  })

/** Ends or reopens an account. The last administrator's cannot be ended, nor one's own. */
export const setActive = (house: House, id: string, isActive: boolean, by: By) =>
  changing(house, id, async (tx, person, at) => {
    const others = (await listMembers(tx)).filter((other) => other.id !== id)
    if (!isActive && (id === by.actorId || !isAdministered(others)))
      return { ok: false, errors: { roles: 'last-administrator' } }
    if (person.isActive === isActive) return { ok: true, id }
    const after = { ...person, isActive }
    await placing(tx, at, async () => {
      if (isActive) await reviseMember(tx, id, contentOf(after))
      else await deactivateMember(tx, id)
    })
    await removeSessions(tx, id)
    await tell(tx, person, after, { at, ...by })
    return { ok: true, id }
  })

/** Sets somebody on leave from a day until the first day back, or brings them back today. */
export const setAway = (
  house: House,
  id: string,
  leave: { today: string; absence: { fromDay: string; untilDay: string } | undefined },
  by: By,
) =>
  changing(house, id, async (tx, _, at) => {
    const { today, absence } = leave
    if (absence) await setAbsence(tx, id, absence, today)
    else await endAbsence(tx, id, today)
    const action = absence ? 'away-set' : 'away-ended'
    const detail = absence ? `${absence.fromDay} ${absence.untilDay}` : today
    await recordAudit(tx, { at, ...by, subjectId: id, action, detail })
    if (id !== by.actorId) await notify(tx, { memberId: id, kind: action, detail, at })
    return { ok: true, id }
  })

const changing = (
  { db, clock, inTurn }: House,
  id: string,
  change: (tx: Tx, person: Member, at: number) => Promise<Changed>,
): Promise<Changed> =>
  inTurn(() =>
    db.write(async (tx) => {
      const person = await findMember(tx, id)
      return person ? change(tx, person, clock.now()) : { ok: false, missing: true }
    }),
  )

type Known = Parameters<typeof changesOfPerson>[0]

/** Logs each difference and tells the person, who signs in anew with other rights. */
async function tell(tx: Tx, before: Known, after: Known, by: By & { at: number }) {
  const { at, actorId } = by
  for (const change of changesOfPerson(before, after, await loadTree(tx))) {
    const { action, detail, notice } = change
    await recordAudit(tx, { at, actorId, subjectId: after.id, action, detail })
    if (notice && after.id !== actorId)
      await notify(tx, { memberId: after.id, kind: notice, detail, at })
    if (action === 'roles-changed' || action === 'leads-changed') await removeSessions(tx, after.id)
  }
}

const contentOf = ({ id: _, hasSignedIn: __, revision: ___, ...content }: Member) => content
