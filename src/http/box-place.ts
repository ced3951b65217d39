import { statfsSync } from 'node:fs'
import { uptime } from 'node:os'

/** File systems that live in memory, by their magic numbers in statfs(2): tmpfs, ramfs. */
const IN_MEMORY = [0x01021994, 0x858458f6]

/** What may have become of boxes: when the machine started, and whether that emptied them. */
export type BoxPlace = { bootedAt: number; isInMemory: boolean }

export const boxPlace = (boxDir: string): BoxPlace => ({
  bootedAt: Date.now() - uptime() * 1000,
  isInMemory: IN_MEMORY.includes(statfsSync(boxDir).type),
})
