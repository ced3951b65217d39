import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { closeHouse, openHouse } from '../../src/house.ts'
import type { House } from '../../src/http/env.ts'
import { readSettings } from '../../src/http/settings.ts'
import { newDir, removeDir } from './server.ts'

/** The address the tests' app believes to be at. */
export const ORIGIN = 'http://localhost:3000'

export type TestHouse = {
  house: House
  app: ReturnType<typeof createApp>
  /** Holds database and box directory. */
  dir: string
  close: () => Promise<void>
}

/** A real house over a new folder: file database, counting room in its worker, nothing mocked. */
export async function openTestHouse(environment: Record<string, string> = {}): Promise<TestHouse> {
  const dir = newDir()
  const reopened = await reopen(dir, environment)
  return {
    ...reopened,
    close: async () => {
      await closeHouse(reopened.house)
      removeDir(dir)
    },
  }
}

/** Opens a house over a folder that has been used before. */
export async function reopen(dir: string, environment: Record<string, string> = {}) {
  const settings = readSettings({
    DATABASE_URL: `file:${join(dir, 'leeway.db')}`,
    LEEWAY_BOX_DIR: join(dir, 'box'),
    LEEWAY_ORIGIN: ORIGIN,
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const house = await openHouse(settings)
  return { house, app: createApp(house), dir }
}
