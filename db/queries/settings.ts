import { asc, lte, sql } from 'drizzle-orm'
import type { Language } from '../../src/domain/languages.ts'
import type { Rate } from '../../src/domain/settings-form.ts'
import type { StoredSituation } from '../../src/domain/situations.ts'
import type { Db, Tx } from '../client.ts'
import { newId } from '../ids.ts'
import { prepared } from '../prepared.ts'
import { exchangeRates, situations } from '../schema.ts'

const inOrder = prepared((read) => read.select().from(situations).orderBy(situations.key).prepare())

/** The organisation's own situations, and ours where they are hidden. */
export const listSituations = (db: Db | Tx): Promise<StoredSituation[]> =>
  'read' in db ? inOrder(db).all() : db.select().from(situations).orderBy(situations.key)

/**
 * Keeps `hidden` of ours out of the form and offers `own`. One that is no longer listed is hidden,
 * not removed: decisions name it. A name known from before gets its key again.
 */
export async function setSituations(
  tx: Tx,
  { hidden, own, language }: { hidden: string[]; own: string[]; language: Language },
): Promise<void> {
  const stored = await listSituations(tx)
  const known = stored.filter((row) => names(row).length > 0)
  const ours = stored.filter((row) => names(row).length === 0)
  const added = own.filter((name) => !known.some((row) => names(row).includes(name)))
  await storeSituations(tx, [
    ...ours.map((row) => ({ ...row, isHidden: hidden.includes(row.key) })),
    ...hidden.filter((key) => !ours.some((row) => row.key === key)).map(hide),
    ...known.map((row) => ({ ...row, isHidden: !own.some((name) => names(row).includes(name)) })),
    ...added.map((name) => ({
      ...{ key: newId(), names: { [language]: name } },
      ...{ isHidden: false, followUpDays: null },
    })),
  ])
}

/** After how many days an author is asked, by situation; those without an entry keep theirs. */
export async function setFollowUpDays(tx: Tx, days: ReadonlyMap<string, number>): Promise<void> {
  const stored = await listSituations(tx)
  const added = [...days.keys()].filter((key) => !stored.some((row) => row.key === key))
  const all = [...stored, ...added.map((key) => ({ ...hide(key), isHidden: false }))]
  await storeSituations(
    tx,
    all.map((row) => ({ ...row, followUpDays: days.get(row.key) ?? row.followUpDays })),
  )
}

async function storeSituations(tx: Tx, rows: StoredSituation[]): Promise<void> {
  await tx.delete(situations)
  if (rows.length > 0) await tx.insert(situations).values(rows)
}

/** One of ours that is not offered. */
const hide = (key: string): StoredSituation => ({
  ...{ key, names: {}, isHidden: true, followUpDays: null },
})

const names = (row: StoredSituation): string[] => Object.values(row.names)

/** All rates, oldest first within a currency. */
export const listRates = (db: Db): Promise<Rate[]> =>
  db.read
    .select()
    .from(exchangeRates)
    .orderBy(asc(exchangeRates.currency), asc(exchangeRates.fromDay))

/** Replaces all rates by the given ones. */
export async function setRates(tx: Tx, rates: Rate[]): Promise<void> {
  await tx.delete(exchangeRates)
  if (rates.length > 0) await tx.insert(exchangeRates).values(rates)
}

/** How much of a currency made one unit of the organisation's own on a day; undefined for none. */
export async function findRate(db: Db, currency: string, day: string): Promise<string | undefined> {
  const rates = (await listRates(db)).filter((r) => r.currency === currency && r.fromDay <= day)
  return rates.at(-1)?.rate
}

const ratedOn = prepared((read) =>
  read
    .selectDistinct({ currency: exchangeRates.currency })
    .from(exchangeRates)
    .where(lte(exchangeRates.fromDay, sql.placeholder('day')))
    .orderBy(exchangeRates.currency)
    .prepare(),
)

/** Currencies with a rate on a day. */
export const listCurrencies = async (db: Db, day: string): Promise<string[]> =>
  (await ratedOn(db).all({ day })).map((row) => row.currency)
