import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/sequencer.ts'

const long = process.env.LEEWAY_LONG === '1'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: long ? ['tests/**/*.long.ts'] : ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: 'tests/support/ready-keys.ts',
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Loading the app takes longer than most files' tests: those of one process share it.
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
