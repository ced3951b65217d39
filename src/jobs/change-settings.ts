import { type Installation, reviseInstallation } from '../../db/queries/installation.ts'
import {
  listSituations,
  setFollowUpDays,
  setRates,
  setSituations,
} from '../../db/queries/settings.ts'
import { loadTree, reviseUnit } from '../../db/queries/units.ts'
import type { Rate, Settings } from '../domain/settings-form.ts'
import { daysUntilAsked } from '../domain/situations.ts'
import type { House } from '../http/env.ts'
import { type By, logged } from './logged.ts'

/** Stores what differs, and logs the names of what does; the root unit bears the same name. */
export const changeSettings = (house: House, before: Installation, settings: Settings, by: By) => {
  const fields = (Object.keys(settings) as (keyof Settings)[]).filter(
    (field) => settings[field] !== before[field],
  )
  if (fields.length === 0) return Promise.resolve()
  // Contacts may hold names of people, and the log is for good.
  const detail = fields.map((field) =>
    field === 'contacts' ? field : `${field}: ${before[field]} > ${settings[field]}`,
  )
  return logged(house, changed(detail.join(', '), by), async (tx) => {
    await reviseInstallation(tx, settings)
    const { root } = await loadTree(tx)
    await reviseUnit(tx, root.id, settings.organisation, null)
  })
}

export const changeSituations = (
  house: House,
  given: Parameters<typeof setSituations>[1],
  by: By,
) => {
  const detail = `situations: ${given.hidden.map((key) => `-${key}`).join(' ')} ${given.own.map((name) => `+${name}`).join(', ')}`
  return logged(house, changed(detail.trim(), by), (tx) => setSituations(tx, given))
}

/** Stores and logs the days that differ from those that hold now. */
export async function changeFollowUpDays(house: House, days: Map<string, number>, by: By) {
  const stored = await listSituations(house.db)
  const changes = new Map([...days].filter(([key, n]) => n !== daysUntilAsked(key, stored)))
  if (changes.size === 0) return
  // A situation of one's own is told by its name: its key says nothing to a reader.
  const nameOf = (key: string) =>
    Object.values(stored.find((row) => row.key === key)?.names ?? {})[0] ?? key
  const detail = [...changes]
    .map(([key, n]) => `${nameOf(key)} ${daysUntilAsked(key, stored)} > ${n}`)
    .join(', ')
  await logged(house, changed(`follow-up days: ${detail}`, by), (tx) =>
    setFollowUpDays(tx, changes),
  )
}

export const changeRates = (house: House, rates: Rate[], by: By) => {
  const detail = rates.map((r) => `${r.currency} ${r.fromDay} ${r.rate}`).join(', ')
  return logged(house, changed(`rates: ${detail}`, by), (tx) => setRates(tx, rates))
}

const changed = (detail: string, by: By) => ({ action: 'settings-changed', detail, ...by }) as const
