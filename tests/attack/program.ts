import { join } from 'node:path'

/** The parts of a compiled program, patched or not, that a world is made of. */
export async function loadProgram(dir: string) {
  const load = (path: string) => import(join(dir, 'dist', `${path}.js`))
  return {
    ...((await load('src/house')) as typeof import('../../src/house.ts')),
    ...((await load('src/app')) as typeof import('../../src/app.ts')),
    ...((await load('src/http/settings')) as typeof import('../../src/http/settings.ts')),
    ...((await load('src/jobs/open-pulse')) as typeof import('../../src/jobs/open-pulse.ts')),
    ...((await load('src/jobs/close-pulse')) as typeof import('../../src/jobs/close-pulse.ts')),
    ...((await load('src/jobs/import-people')) as typeof import('../../src/jobs/import-people.ts')),
    ...((await load('src/jobs/export-report')) as typeof import('../../src/jobs/export-report.ts')),
    ...((await load('src/browser/blind')) as typeof import('../../src/browser/blind.ts')),
    ...((await load('db/queries/accounts')) as typeof import('../../db/queries/accounts.ts')),
    ...((await load('db/queries/pulses')) as typeof import('../../db/queries/pulses.ts')),
    ...((await load('src/messages/messages')) as typeof import('../../src/messages/messages.ts')),
  }
}

export type Program = Awaited<ReturnType<typeof loadProgram>>
