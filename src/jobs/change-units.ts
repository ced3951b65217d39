import type { Tx } from '../../db/client.ts'
import { recordAudit } from '../../db/queries/audit.ts'
import { notifyAll } from '../../db/queries/notices.ts'
import { listMembers } from '../../db/queries/people.ts'
import {
  createUnit,
  removeUnit as deleteUnit,
  loadTree,
  reviseUnit,
} from '../../db/queries/units.ts'
import { pathText } from '../domain/person-changes.ts'
import {
  problemOfRemoval,
  problemOfUnit,
  type UnitProblem,
  unitNameOf,
} from '../domain/unit-form.ts'
import type { House } from '../http/env.ts'
import { placing } from './placements.ts'

export type UnitChanged =
  | { ok: true; id: string }
  | { ok: false; problem: UnitProblem | 'conflict' | 'missing' }

type By = { actorId: string }
type Form = Record<string, string>

/** Adds a unit: fields `name` and `parent`. */
export const addUnit = (house: House, form: Form, by: By) =>
  changing(house, async (tx, at) => {
    const { tree, headcount } = await loadUnits(tx)
    const name = unitNameOf(form.name)
    const parent = tree.find(form.parent ?? '')
    const problem = problemOfUnit(name, parent, { tree, headcount })
    if (problem) return { ok: false, problem }
    const id = await createUnit(tx, name, parent!.id)
    const detail = pathText(await loadTree(tx), id)
    await recordAudit(tx, { at, ...by, action: 'unit-added', detail })
    return { ok: true, id }
  })

/** Renames a unit, moves it with all below it, or both; fields as they were in `wasName`, `wasParent`. */
export const changeUnit = (house: House, id: string, form: Form, by: By) =>
  changing(house, async (tx, at) => {
    const { tree, headcount, members } = await loadUnits(tx)
    const unit = tree.find(id)
    if (!unit) return { ok: false, problem: 'missing' }
    if (form.wasName !== unit.name || (form.wasParent ?? '') !== (unit.parentId ?? ''))
      return { ok: false, problem: 'conflict' }
    const name = unitNameOf(form.name)
    const parent = tree.find(form.parent ?? '')
    const problem =
      parent?.id === unit.parentId && name === unit.name
        ? undefined
        : problemOfUnit(name, parent, {
            tree,
            // Staying where it is, a unit does not come to stand above anybody.
            headcount: parent?.id === unit.parentId ? () => 0 : headcount,
            moved: unit,
          })
    if (problem) return { ok: false, problem }
    await placing(tx, at, () => reviseUnit(tx, id, name, parent?.id ?? null))
    const after = await loadTree(tx)
    const detail = `${pathText(tree, id)} > ${pathText(after, id)}`
    if (name !== unit.name) await recordAudit(tx, { at, ...by, action: 'unit-renamed', detail })
    if (parent?.id === unit.parentId) return { ok: true, id }
    await recordAudit(tx, { at, ...by, action: 'unit-moved', detail })
    const told = members.filter(
      (m) => m.isActive && m.id !== by.actorId && m.unitId && after.isWithin(m.unitId, id),
    )
    const notice = { kind: 'unit-changed', detail, at } as const
    await notifyAll(
      tx,
      told.map((member) => ({ memberId: member.id, ...notice })),
    )
    return { ok: true, id }
  })

/** Removes an empty unit. What was published about it stays in its weeks. */
export const removeUnit = (house: House, id: string, by: By) =>
  changing(house, async (tx, at) => {
    const { tree, headcount, members } = await loadUnits(tx)
    const unit = tree.find(id)
    if (!unit) return { ok: false, problem: 'missing' }
    const leads = (unitId: string) =>
      members.filter((m) => [...m.manages, ...m.deputises].includes(unitId)).length
    const problem = problemOfRemoval(unit, { tree, headcount, leads })
    if (problem) return { ok: false, problem }
    await deleteUnit(tx, id)
    await recordAudit(tx, { at, ...by, action: 'unit-removed', detail: pathText(tree, id) })
    return { ok: true, id }
  })

const changing = (
  { db, clock, inTurn }: House,
  change: (tx: Tx, at: number) => Promise<UnitChanged>,
): Promise<UnitChanged> => inTurn(() => db.write((tx) => change(tx, clock.now())))

async function loadUnits(tx: Tx) {
  const members = await listMembers(tx)
  // Deactivated people too: they keep their unit, so that they can come back to it.
  const headcount = (unitId: string) => members.filter((m) => m.unitId === unitId).length
  return { tree: await loadTree(tx), members, headcount }
}
