import { ROLES, type Role } from './access.ts'
import { isEmail } from './email.ts'
import { isLanguage } from './languages.ts'
import type { KnownMember } from './people-import.ts'
import { lengthOf, longestName, seen } from './people-row.ts'
import type { UnitTree } from './units.ts'

/** What the form of a person says; whether they are active is no part of it. */
export type PersonContent = Omit<KnownMember, 'id' | 'isActive'>

export type PersonError =
  | 'no-name'
  | 'name-too-long'
  | 'not-an-email'
  | 'email-taken'
  | 'id-taken'
  | 'choose'
  | 'not-a-leaf'
  | 'last-administrator'
export type PersonErrors = Partial<
  Record<'name' | 'email' | 'id' | 'language' | 'unit' | 'roles', PersonError>
>

/** Field names of the form: a role's box, and the choice for one unit. */
export const roleField = (role: Role): string => `role-${role}`
export const leadField = (unitId: string): string => `lead-${unitId}`

/**
 * Reads the form of a person. `others` are all members but this one, deactivated ones too: an
 * address belongs to one account for good. The last administrator who can sign in stays one.
 */
export function parsePerson(
  form: Record<string, string>,
  tree: UnitTree,
  others: (KnownMember & { hasSignedIn: boolean })[],
): { ok: true; content: PersonContent } | { ok: false; errors: PersonErrors } {
  const errors: PersonErrors = {}
  const name = seen(clean(form.name))
  if (!/[\p{L}\p{N}]/u.test(name)) errors.name = 'no-name'
  else if (lengthOf(name) > longestName) errors.name = 'name-too-long'

  const email = clean(form.email).toLowerCase()
  if (!isEmail(email)) errors.email = 'not-an-email'
  else if (others.some((other) => other.email.toLowerCase() === email)) errors.email = 'email-taken'

  const externalId = clean(form.id) || undefined
  if (externalId && others.some((other) => other.externalId === externalId)) errors.id = 'id-taken'

  const { language } = form
  if (!isLanguage(language)) errors.language = 'choose'

  const unitId = form.unit || undefined
  if (unitId && !tree.find(unitId)) errors.unit = 'choose'
  else if (unitId && !tree.isLeaf(unitId)) errors.unit = 'not-a-leaf'

  const roles = ROLES.filter((role) => form[roleField(role)] !== undefined)
  if (!isAdministered(others) && !roles.includes('administrator'))
    errors.roles = 'last-administrator'

  if (Object.keys(errors).length > 0 || !isLanguage(language)) return { ok: false, errors }
  const led = tree.units.map(({ id }) => id)
  const chosen = (id: string) =>
    form[leadField(id)] ?? (form.moreUnit === id ? form.moreAs : undefined)
  const manages = led.filter((id) => chosen(id) === 'lead')
  const deputises = led.filter((id) => chosen(id) === 'deputy')
  return {
    ok: true,
    content: { name, email, externalId, language, unitId, roles, manages, deputises },
  }
}

const clean = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Whether somebody among these can act as administrator: one who never signed in cannot. */
export const isAdministered = (people: (KnownMember & { hasSignedIn: boolean })[]): boolean =>
  people.some((one) => one.isActive && one.hasSignedIn && one.roles.includes('administrator'))

/** A person as the form holds them. */
export function formOfPerson(person: KnownMember): Record<string, string> {
  return {
    name: person.name,
    email: person.email,
    id: person.externalId ?? '',
    language: person.language,
    unit: person.unitId ?? '',
    ...Object.fromEntries(person.roles.map((role) => [roleField(role), 'yes'])),
    ...Object.fromEntries(person.manages.map((id) => [leadField(id), 'lead'])),
    ...Object.fromEntries(person.deputises.map((id) => [leadField(id), 'deputy'])),
  }
}
