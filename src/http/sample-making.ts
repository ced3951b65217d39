import { join } from 'node:path'
import { SAMPLE_SIZE, type SampleRole, type SampleSize } from '../domain/sample-organisation.ts'

/** As whom one may look around, with a password made for this sample alone. */
export type SampleSignIn = { role: SampleRole; name: string; email: string; password: string }

/**
 * Where the making of a sample stands in this process. It is made in a folder of its own, so all
 * that outlives the process half-way is a folder to be thrown away: `interrupted`.
 */
export type SampleMaking = {
  /** What the set-up page makes. */
  size: SampleSize
  state: 'none' | 'interrupted' | 'making' | 'made' | 'failed'
  /** The week being made, of so many. */
  week: number
  weeks: number
  /** SHA-256 of the token of the browser that asked; undefined when a command line did. */
  owner: string | undefined
  /** To be shown to that browser, and to nobody once it has said so. */
  signIns: SampleSignIn[]
}

export const makeSampleMaking = (wasInterrupted: boolean): SampleMaking => ({
  size: SAMPLE_SIZE,
  state: wasInterrupted ? 'interrupted' : 'none',
  week: 0,
  weeks: 0,
  owner: undefined,
  signIns: [],
})

/** The folder in which a sample is made, within the box directory: never backed up. */
export const sampleDir = (boxDir: string): string => join(boxDir, 'sample')
