import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take a minute and more, the longest first. */
const LONG = [
  'browser/pages',
  'browser/clipping',
  'shift',
  'audit/plants',
  'jobs/self-audit',
  'kill',
  'browser/account-pages',
  'attack/attack',
  'browser/main-job',
  'commands/commands',
]

/** Begins with what takes longest: begun last, it would run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}
