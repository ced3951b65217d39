import { hasRole, type Role, type Viewer } from './access.ts'

/** What the charter excepts from its promise. */
export const EXCEPTIONS = ['fraud', 'harm', 'discrimination', 'safety'] as const
export type Exception = (typeof EXCEPTIONS)[number]

/** Who may ask for a record to be opened, and who may agree to it besides. */
export const ASKERS: readonly Role[] = ['executive', 'hr']
export const canAskUnsealing = (viewer: Viewer): boolean =>
  ASKERS.some((role) => hasRole(viewer, role))
export const canAgreeUnsealing = (viewer: Viewer): boolean =>
  canAskUnsealing(viewer) || hasRole(viewer, 'council')

const SHORTEST = 20
const LONGEST = 400

/** Reads an asking; `errors` names the fields to mend. Lengths are in code points. */
export function parseUnsealing(
  form: Record<string, string>,
):
  | { ok: true; exception: Exception; reason: string }
  | { ok: false; errors: ('exception' | 'reason')[] } {
  const exception = EXCEPTIONS.find((known) => known === form.exception)
  const reason = (form.reason ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const length = [...reason].length
  const isReason = length >= SHORTEST && length <= LONGEST
  if (exception && isReason) return { ok: true, exception, reason }
  const errors: ('exception' | 'reason')[] = []
  if (!exception) errors.push('exception')
  if (!isReason) errors.push('reason')
  return { ok: false, errors }
}
