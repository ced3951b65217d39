import { isTimeZone } from './calendar.ts'
import { isEmail } from './email.ts'
import { isLanguage, type Language } from './languages.ts'
import { isCurrency } from './policy.ts'

export type Setup = {
  organisation: string
  language: Language
  timeZone: string
  currency: string
  contacts: string
  isPractice: boolean
  name: string
  email: string
}

export type SetupField =
  | 'organisation'
  | 'language'
  | 'timeZone'
  | 'currency'
  | 'kind'
  | 'name'
  | 'email'

/** Reads the set-up form but for code and password. `errors` names the fields to mend. */
export function parseSetup(
  form: Record<string, string>,
): { ok: true; setup: Setup } | { ok: false; errors: SetupField[] } {
  const { language, timeZone = '', kind } = form
  const organisation = clean(form.organisation)
  const name = clean(form.name)
  const email = clean(form.email).toLowerCase()
  const currency = clean(form.currency).toUpperCase()
  const contacts = (form.contacts ?? '').replaceAll('\r\n', '\n').trim().slice(0, 1000)
  const checks: Record<SetupField, boolean> = {
    organisation: organisation.length > 0 && organisation.length <= 120,
    language: isLanguage(language),
    timeZone: isTimeZone(timeZone),
    currency: isCurrency(currency),
    kind: kind === 'real' || kind === 'practice',
    name: name.length > 0 && name.length <= 200,
    email: isEmail(email),
  }
  const errors = (Object.keys(checks) as SetupField[]).filter((field) => !checks[field])
  if (errors.length > 0 || !isLanguage(language)) return { ok: false, errors }
  const isPractice = kind === 'practice'
  return {
    ok: true,
    setup: { organisation, language, timeZone, currency, contacts, isPractice, name, email },
  }
}

const clean = (text: string | undefined): string => (text ?? '').trim().normalize('NFC')
