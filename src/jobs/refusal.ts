/** Why a pulse was not opened, closed, or its clock not moved. */
export type Refusal =
  | 'not-set-up'
  | 'already-open'
  | 'week-has-had-its-pulse'
  | 'not-yet'
  | 'week-is-over'
  | 'too-few-people'
  | 'clock-was-set'
  | 'nothing-open'
  | 'not-over-yet'
  | 'nothing-stopped'
  | 'box-is-gone'
  | 'not-practice'
  | 'not-forward'

/** Why no sample was made. */
export type SampleRefusal = 'already-set-up' | 'sample-under-way'

export const refuse = <R extends Refusal | SampleRefusal>(refusal: R) =>
  ({ ok: false, refusal }) as const
